import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** An explicit compile hint, which Chromium knows since 136. */
const hint = '//# allFunctionsCalledOnLoad'

/**
 * Keeps the program of the hosted page in one file, whatever of it late parts need too, for small files pack badly; and before
 * it, in a file of its own, the module that asks for words and incident, so that they are asked for while the program is on its way.
 * Nearly all of the program runs at once, and V8 is told to compile it whole as it arrives, beside the page: left alone, it would
 * only look for the ends of functions, and compile each in the page's way when it is first called.
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
		},
		generateBundle: {
			// Counts at the head of a file alone, where Vite writes what belongs to late parts.
			order: 'post',
			handler(_, bundle) {
				for (const chunk of Object.values(bundle))
					if (chunk.type === 'chunk' && chunk.name === 'program') chunk.code = `${hint}\n${chunk.code}`
			}
		}
	}
}
