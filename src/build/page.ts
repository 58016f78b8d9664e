import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readIncident } from './incident.ts'
import { escaped } from '../format/html.ts'
import { languages, type Language } from '../format/languages.ts'
import type { Incident } from '../format/pack.ts'

/** The sign of every page. */
export const [icon] = readFileSync(resolve(import.meta.dirname, '../index.html'), 'utf8').match(
	/<link\s+rel="icon"[\s\S]*?\/>/
)!

/**
 * Writes into the page what it says of its incident before any of its program runs: title and description. What is read where
 * none ever does is made in account.ts.
 */
export function page(folder: string, site: string | undefined): Plugin {
	const read = readIncident(folder)
	const incident = 'pack' in read ? read.pack.incident : undefined
	return {
		name: 'page',
		transformIndexHtml: {
			order: 'pre',
			handler: (html) =>
				incident
					? html.replace(/<title>.*<\/title>/, () => headOf(incident, incident.languages[0]!, { site }))
					: html
		}
	}
}

/** What a page says of itself before it is read: also what a link to it shows elsewhere, which never goes without the caveat. */
export function headOf(
	{ title, summary, standing }: Incident,
	language: Language,
	{ site, path = '' }: { site?: string | undefined; path?: string } = {}
): string {
	const name = escaped(title[language])
	const description = `${escaped(summary[language])} ${escaped(standing.line[language])}`
	const address = site && escaped(new URL(path, site).href)
	const frame = site && `oembed.${language}.json`
	return [
		`<title>${name}</title>`,
		`<meta name="description" content="${description}" />`,
		'<meta property="og:type" content="website" />',
		`<meta property="og:title" content="${name}" />`,
		`<meta property="og:description" content="${description}" />`,
		`<meta property="og:locale" content="${language}" />`,
		...(address
			? [
					`<link rel="canonical" href="${address}" />`,
					`<meta property="og:url" content="${address}" />`,
					`<link rel="alternate" type="application/json+oembed" title="${name}" href="${escaped(new URL(frame!, site).href)}" />`
				]
			: [])
	].join('\n\t\t')
}

/** A picture beside the page, in pixels, and what it shows in words. */
export interface Card {
	svg: string
	words: string
	width: number
	height: number
}

/** What leads previews of links to the picture. Most find it only by its whole address. */
export function pictureTags(
	{ words, width, height }: Card,
	language: Language,
	site: string | undefined
): string {
	const file = cardFile(language)
	return [
		`<meta property="og:image" content="${escaped(site ? new URL(file, site).href : file)}" />`,
		`<meta property="og:image:width" content="${width}" />`,
		`<meta property="og:image:height" content="${height}" />`,
		`<meta property="og:image:alt" content="${escaped(words)}" />`,
		'<meta name="twitter:card" content="summary_large_image" />'
	].join('\n\t\t')
}

/** The name of the picture that a link shows elsewhere. */
export const cardFile = (language: Language): string => `share.${language}.png`

/** What reference managers read of a page (the tags of Google Scholar). The page names no author and no day, so neither does this. */
export function citationTags(
	{ title, writtenIn }: Incident,
	language: Language,
	address: string | undefined
): string {
	return [
		`<meta name="citation_title" content="${escaped(title[language])}" />`,
		`<meta name="citation_language" content="${writtenIn ?? language}" />`,
		...(address ? [`<meta name="citation_public_url" content="${escaped(address)}" />`] : [])
	].join('\n\t\t')
}
