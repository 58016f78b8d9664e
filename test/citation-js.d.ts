declare module '@citation-js/core' {
	/** References as a library reads them, in CSL-JSON. */
	export class Cite {
		constructor(text: string)
		readonly data: { id: string; title: string; URL?: string; note: string; author?: object[] }[]
	}
}
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-bibtex'
