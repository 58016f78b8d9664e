import type { Plugin } from 'vite'
import { readIncident } from './incident.ts'
import { languages, type Language } from '../format/languages.ts'
import type { Incident } from '../format/pack.ts'
import { noscriptWords } from '../words/noscript.ts'

/** Makes a text safe to stand in an element or in an attribute between double quotes. */
const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Writes into the page what it says of its incident before any of its program runs, or if none ever does: title and description,
 * and for a browser without scripts what the incident is, the note before the page and its caveat, in every language.
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
	const inEach = languages.map((language) => unscripted(incident, language)).join('\n')
	return html
		.replace(/<title>.*<\/title>/, () => head)
		.replace(/<noscript>[\s\S]*<\/noscript>/, () => `<noscript>${inEach}</noscript>`)
}

function unscripted({ title, summary, contentNote, standing }: Incident, language: Language): string {
	const noted = contentNote.some((text) => text[language].includes(standing.line[language]))
	const said = [summary, ...contentNote, ...(noted ? [] : [standing.line])].map(
		(text) => `<p>${escaped(text[language])}</p>`
	)
	return `<section lang="${language}"><h1>${escaped(title[language])}</h1>${said.join('\n')}<p>${escaped(noscriptWords[language])}</p></section>`
}
