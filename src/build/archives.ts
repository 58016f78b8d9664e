import type { Plugin } from 'vite'

const absent = '\0no-inflating'

/** The module of the library, in which a helper names each function and class: that keeps those which nothing uses. */
const named = /node_modules[\\/]pmtiles[\\/].*\.js$/

/** Its code, in which naming a thing has no other effect, and naming a class none at all. */
export const unnamed = (code: string): string =>
	code.replaceAll('=d(', '=/* @__PURE__ */ d(').replace(/(?<=[;}])d\(\w+,"\w+"\);/g, '')

/**
 * Archives of streets are unpacked by the browser itself. For browsers without `DecompressionStream` their library brings a second way;
 * all that this page runs in have it.
 */
export function slimArchives(): Plugin {
	return {
		name: 'slim-archives',
		apply: 'build',
		enforce: 'pre',
		resolveId: (id, importer) =>
			id === 'fflate' && importer !== undefined && /node_modules[\\/]pmtiles[\\/]/.test(importer)
				? absent
				: undefined,
		transform: { filter: { id: named }, handler: (code) => unnamed(code) },
		load: (id) =>
			id === absent
				? `export const decompressSync = () => { throw new Error('DecompressionStream is missing') }`
				: undefined
	}
}
