import type { Plugin } from 'vite'

/** A part of ours that is imported late, in code as the browser gets it; data, which takes time to be read, is none. */
const late = /\bimport\((["'`])(\.{1,2}\/[^"'`]+(?<!\.json))\1\)/g

/**
 * Imports late parts at once, for a page in which they stand in any case: each module that comes late costs a function around it,
 * and a call in every module that needs it.
 */
export function together(): Plugin {
	return {
		name: 'together',
		apply: 'build',
		// After TypeScript and Svelte: what is left are imports that run.
		enforce: 'post',
		transform: {
			filter: { id: { include: /\/src\//, exclude: /\/node_modules\// } },
			handler(code) {
				const parts = [...new Set(Array.from(code.matchAll(late), ([, , part = '']) => part))]
				if (parts.length === 0) return undefined
				const name = (part: string) => `late${parts.indexOf(part)}`
				const imports = parts.map((part) => `import * as ${name(part)} from '${part}'`)
				const here = code.replace(late, (_, _quote, part: string) => `Promise.resolve(${name(part)})`)
				return { code: `${imports.join('\n')}\n${here}`, map: null }
			}
		}
	}
}
