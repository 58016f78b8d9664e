import { quotesOf, standingOf } from '../ask/select'
import type { Telling } from '../explore/telling'
import { fileWords, versionWords } from '../words/later'
import { versionOf } from '../words/version'

/** A work to be cited, as CSL-JSON has it (citationstyles.org, schema 1.0.2); `note` holds what must not be parted from it. */
export interface Reference {
	id: string
	type: 'article' | 'webpage'
	title: string
	/** A publisher is no person: one whole name. */
	author?: { literal: string }[]
	/** The year; `circa` where it is only known to be no earlier. */
	issued?: { 'date-parts': [number][]; circa: true }
	publisher?: string
	version?: string
	URL?: string
	language: string
	note: string
}

/** The report, and the page that retells it: two works, cited apart; a pack without passages retells none. `address` is that of the page; a page from disk has none that leads anybody anywhere. */
export function referencesOf(telling: Telling, address: string | undefined): Reference[] {
	const { pack, tell, language } = telling
	const { id, report, title, short, writtenIn } = pack.incident
	const page: Reference = {
		id: `${id}-explorer`,
		type: 'webpage',
		title: tell(title),
		version: versionOf(pack, language),
		...(address && { URL: address }),
		language: writtenIn ?? language,
		note: `${tell(report.note)} ${tell(standingOf(pack))}`
	}
	if (pack.passages.length === 0) return [page]
	return [
		{
			id: `${id}-report`,
			type: 'article',
			title: fileWords(language).untitled(tell(short)),
			author: [{ literal: tell(report.publisher) }],
			issued: { 'date-parts': [[Number(report.day.slice(0, 4))]], circa: true },
			publisher: tell(report.publisher),
			...(report.link && { URL: report.link }),
			// That of its own words, in whatever language it is cited.
			language: writtenIn ?? quotesOf(pack)[0]?.lang ?? language,
			note: `${sentence(tell(report.date))} ${tell(standingOf(pack))}`
		},
		page
	]
}

const sentence = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`

/** Both as plain text, in the manner of the APA. */
export function asText(telling: Telling, references: readonly Reference[]): string {
	const version = versionWords(telling.language)
	return references
		.map(({ author, issued, title, version: number, URL, note }) => {
			const year = issued && ` (ca. ${issued['date-parts'][0]![0]}).`
			const who = author ? `${author.map(({ literal }) => literal).join(', ')}.${year ?? ''} ` : ''
			const what = `${title}${number ? `. ${version(number)}` : ''}.`
			return `${who}${what} ${URL ? `${URL} ` : ''}${note}\n`
		})
		.join('\n')
}

/** Both as RIS, with its line ends; both were published on the web. */
export function asRis(references: readonly Reference[]): string {
	return references
		.map(({ id, title, author = [], issued, publisher, version, URL, language, note }) => {
			const lines: [string, string | undefined][] = [
				['TY', 'ELEC'],
				['ID', id],
				...author.map(({ literal }): [string, string] => ['AU', literal]),
				['TI', title],
				['PY', issued && String(issued['date-parts'][0]![0])],
				['PB', publisher],
				['ET', version],
				['UR', URL],
				['LA', language],
				['N1', note],
				['ER', '']
			]
			return lines.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('')
		})
		.join('')
}

/** Both as BibTeX; a name in double braces is one whole name. */
export function asBibtex(references: readonly Reference[]): string {
	return references
		.map(({ id, title, author = [], issued, publisher, version, URL, language, note }) => {
			const fields: [string, string | undefined][] = [
				['title', `{${escaped(title)}}`],
				['author', author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ') || undefined],
				['year', issued && String(issued['date-parts'][0]![0])],
				['publisher', publisher && escaped(publisher)],
				['version', version && escaped(version)],
				['url', URL],
				['language', language],
				['note', escaped(note)]
			]
			const written = fields.flatMap(([name, value]) => (value === undefined ? [] : `\t${name} = {${value}}`))
			return `@misc{${id},\n${written.join(',\n')}\n}\n`
		})
		.join('\n')
}

/** What has a meaning of its own in LaTeX, as a sign of the text. */
const escaped = (text: string): string =>
	text
		.replace(/\\/g, '\\textbackslash ')
		.replace(/[&%$#_{}]/g, '\\$&')
		.replace(/~/g, '\\textasciitilde ')
		.replace(/\^/g, '\\textasciicircum ')

/** Both as CSL-JSON. */
export const asCsl = (references: readonly Reference[]): string =>
	`${JSON.stringify(references, null, '\t')}\n`
