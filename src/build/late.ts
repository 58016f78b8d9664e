import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** The module by which Vite's builds load what is imported late. */
const loader = '\0vite/preload-helper.js'

/** Puts our way of loading late parts into a build, one that can be asked again, in the place of Vite's. */
export function lateParts(): Plugin {
	const ours = resolve(import.meta.dirname, '../source/late.ts')
	return {
		name: 'late-parts',
		apply: 'build',
		enforce: 'pre',
		load: (id) =>
			id === loader ? `export { bring as __vitePreload } from ${JSON.stringify(ours)}` : undefined,
		// After Vite has written what belongs to each part: of one that needs nothing beside it, not even its own name.
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const chunk of Object.values(bundle))
					if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/(import\((`[^`]+`)\),)\[\]/g, '$1[$2]')
			}
		}
	}
}
