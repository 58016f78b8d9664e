import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Keeps the program of the hosted page in one file, whatever of it late parts need too, for small files pack badly; and before
 * it, in a file of its own, the module that asks for the words, so that they are asked for while the program is on its way.
 */
export function early(asks: string, program: string): Plugin {
	const reached: Record<'asking' | 'program', Set<string>> = { asking: new Set(), program: new Set() }
	const group = (name: keyof typeof reached, priority: number) => ({
		name,
		priority,
		test: (id: string) => reached[name].has(id)
	})
	return {
		name: 'early',
		apply: (_, { command, mode }) => command === 'build' && mode === 'production',
		config: () => ({
			build: {
				rolldownOptions: {
					output: { codeSplitting: { groups: [group('asking', 2), group('program', 1)] } }
				}
			}
		}),
		buildEnd() {
			const gather = (id: string, into: Set<string>) => {
				if (into.has(id)) return
				into.add(id)
				for (const imported of this.getModuleInfo(id)?.importedIds ?? []) gather(imported, into)
			}
			gather(resolve(asks), reached.asking)
			gather(resolve(program), reached.program)
		}
	}
}
