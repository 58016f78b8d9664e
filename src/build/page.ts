import type { Plugin } from 'vite'
import { readIncident } from './incident.ts'
import { languages, type Language } from '../format/languages.ts'
import type { Incident } from '../format/pack.ts'

/** Makes a text safe to stand in an element or in an attribute between double quotes. */
export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Writes into the page what it says of its incident before any of its program runs: title and description. What is read where
 * none ever does is made in account.ts.
 */
export function page(folder: string): Plugin {
	const read = readIncident(folder)
	const incident = 'pack' in read ? read.pack.incident : undefined
	return {
		name: 'page',
		config: () => ({
			// Said by the page of failure, which the incident itself may not have reached.
			define: { 'import.meta.env.VITE_TITLE': JSON.stringify(incident?.title ?? null) }
		}),
		transformIndexHtml: {
			order: 'pre',
			handler: (html) =>
				incident ? html.replace(/<title>.*<\/title>/, () => headOf(incident, languages[0])) : html
		}
	}
}

/** What a page says of itself before it is read: also what a link to it shows elsewhere, which never goes without the caveat. */
export function headOf({ title, summary, standing }: Incident, language: Language): string {
	const name = escaped(title[language])
	const description = `${escaped(summary[language])} ${escaped(standing.line[language])}`
	return `<title>${name}</title>
		<meta name="description" content="${description}" />
		<meta property="og:type" content="website" />
		<meta property="og:title" content="${name}" />
		<meta property="og:description" content="${description}" />`
}
