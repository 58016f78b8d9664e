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
	const [first, ...others] = languages
	const title = escaped(incident.title[first])
	// What a link to the page shows elsewhere never goes without the caveat.
	const description = `${escaped(incident.summary[first])} ${escaped(incident.standing.line[first])}`
	const head = `<title>${title}</title>
		<meta name="description" content="${description}" />
		<meta property="og:type" content="website" />
		<meta property="og:title" content="${title}" />
		<meta property="og:description" content="${description}" />
		<meta property="og:locale" content="${first}" />
		${others.map((other) => `<meta property="og:locale:alternate" content="${other}" />`).join('\n\t\t')}`
	return html.replace(/<title>.*<\/title>/, () => head)
}
