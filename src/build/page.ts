import type { Plugin } from 'vite'
import { readIncident } from './incident.ts'
import { languages } from '../format/languages.ts'
import type { Incident } from '../format/pack.ts'

/** Makes a text safe to stand in an element or in an attribute between double quotes. */
const escaped = (text: string): string =>
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
			handler: (html) => (incident ? filled(html, incident) : html)
		}
	}
}

function filled(html: string, incident: Incident): string {
	const [first] = languages
	const head = `<title>${escaped(incident.title[first])}</title>
		<meta name="description" content="${escaped(incident.summary[first])} ${escaped(incident.standing.line[first])}" />`
	return html.replace(/<title>.*<\/title>/, () => head)
}
