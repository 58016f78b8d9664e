import type { Plugin } from 'vite'
import { readIncident } from './incident.ts'
import { inPage, scriptOf } from './inPage.ts'
import { oembedOf } from './oembed.ts'
import { cardFile, citationTags, headOf, icon, pictureTags } from './page.ts'
import { asPng } from './raster.ts'
import type { Accounts, accountsOf } from '../account/account.ts'
import { textFile } from '../account/textFile.ts'
import { escaped } from '../format/html.ts'
import type { Language } from '../format/languages.ts'
import type { Incident } from '../format/pack.ts'
import { wayToList } from '../words/listPage.ts'
import { textPageWords } from '../words/textPage.ts'

/** The accounts of an incident, and what a page says of it besides. */
interface Told extends Accounts {
	incident: Incident
}

/** Where a page will stand: its address, where that is known, and whether it is one of several that a list leads to. */
interface Place {
	site: string | undefined
	listed: boolean
}

/** By folder: the page and the single file are made of the same incident. */
const made = new Map<string, Promise<Told | undefined>>()

/** The accounts of the incident in a folder; `undefined` where it has mistakes, which the page itself says. */
function accountsIn(folder: string, define: Record<string, string>): Promise<Told | undefined> {
	const known = made.get(folder) ?? make(folder, define)
	made.set(folder, known)
	return known
}

async function make(folder: string, define: Record<string, string>): Promise<Told | undefined> {
	const read = readIncident(folder)
	if (!('pack' in read)) return undefined
	const { pack } = read
	const accounts = await inPage('account/account.ts', define, (module: { accountsOf: typeof accountsOf }) =>
		module.accountsOf(pack)
	)
	return { ...accounts, incident: pack.incident }
}

/**
 * Writes into the page all that it says, to be read before its program is there, or where it never comes. The single file
 * holds every language whole; a hosted page holds its first language whole, the first screen of each other, and has beside
 * it a page for each, `read.en.html`.
 */
export function account(folder: string, define: Record<string, string>, place: Place): Plugin {
	const { site } = place
	let single = false
	return {
		name: 'account',
		apply: 'build',
		configResolved: ({ mode }) => void (single = mode === 'single'),
		transformIndexHtml: {
			// Vite would take the style and the script for files of the program.
			order: 'post',
			handler: async (html) => {
				const all = await accountsIn(folder, define)
				if (!all) return html
				const [first] = all.accounts
				const head = [
					`<style id="text-style">${all.tokens}${all.style}${shownIn(all)}</style>`,
					await scriptBefore(all),
					...(single
						? []
						: [pictureTags(first!.card, first!.language, site), linkedScript(first!.linked.brief)])
				]
				// The single file's own is unpacked by a script, which knows.
				return (single ? html : keptOff(html))
					.replace(/<html lang="..">/, `<html lang="${first!.language}">`)
					.replace('</title>', () => `</title>\n\t\t${head.join('\n\t\t')}`)
					.replace(
						'<div id="app"></div>',
						() => `<div id="app"><main>${textsIn(all, single, place)}</main></div>`
					)
			}
		},
		async generateBundle() {
			const all = single ? undefined : await accountsIn(folder, define)
			if (!all) return
			const style = this.getFileName(
				this.emitFile({ type: 'asset', name: 'account.css', source: `${all.tokens}${all.style}` })
			)
			for (const { language, card } of all.accounts)
				this.emitFile({ type: 'asset', fileName: cardFile(language), source: await asPng(card.svg) })
			for (const { language } of all.accounts)
				this.emitFile({
					type: 'asset',
					fileName: textFile(language),
					source: pageOf(all, language, style, place)
				})
			if (!site) return
			for (const { language } of all.accounts)
				this.emitFile({
					type: 'asset',
					fileName: `oembed.${language}.json`,
					source: oembedOf(all.incident, language, site)
				})
		}
	}
}

/** Which text is seen where scripts run: the one in the language that the script before it chose. */
const shownIn = ({ accounts }: Accounts): string =>
	accounts
		.map(({ language }) => {
			const spoken = `:root[data-scripted]:lang(${language}) .text-page`
			return `${spoken}:not(:lang(${language})){display:none}${spoken}[hidden]:lang(${language}){display:block}`
		})
		.join('')

/** The program's style stands by until the program puts it on: it would dress the text, too. */
const keptOff = (html: string): string =>
	html.replace(/<link rel="stylesheet"([^>]*)>/, (_, rest: string) => {
		const file = rest.replace(/\s*\/$/, '')
		return `<link rel="preload" as="style"${file} /><link rel="stylesheet" media="not all" data-program${file} />`
	})

/** The texts as they stand in the page; first screens come before the whole, since two drawings near each other pack well. */
function textsIn({ accounts }: Accounts, single: boolean, place: Place): string {
	const texts = accounts.map(({ language, whole, brief }, i) => {
		const links = accounts
			.filter((other) => other.language !== language)
			.map(
				(other) =>
					`<a lang="${other.language}" hreflang="${other.language}" href="${single ? '' : `./${textFile(other.language)}`}#lang=${other.language}">${other.name}</a>`
			)
		// Without scripts it stays hidden: it is the same once more, and leads elsewhere.
		const text = single || i === 0 ? whole : brief.replace('<article', '<article hidden')
		return withLinks(text, [...links, ...toList(place, language)])
	})
	return (single ? texts : texts.reverse()).join('\n')
}

/** From a text to the list of all incidents, where there is one. */
const toList = ({ listed }: Place, language: Language): string[] =>
	listed ? [`<a href="../index.html#lang=${language}">${wayToList[language]}</a>`] : []

/** What is one press away, such as the other languages, stands in the head of a text. */
const withLinks = (text: string, links: readonly string[]): string =>
	links.length > 0 ? text.replace('</header>', () => `<nav>${links.join(' ')}</nav></header>`) : text

const scriptBefore = async ({ incident: { id, languages } }: Told): Promise<string> =>
	`<script data-languages="${languages.join(' ')}" data-home="${escaped(id)}">${await scriptOf('before.ts')}</script>`

/** Data, which no browser runs. */
const linkedScript = (json: string): string => `<script type="application/ld+json">${json}</script>`

function pageOf({ accounts, incident }: Told, language: Language, style: string, place: Place): string {
	const { site } = place
	const path = textFile(language)
	const own = accounts.find((one) => one.language === language)!
	const others = accounts.filter((other) => other !== own)
	const links = [
		`<a href="./#lang=${language}">${textPageWords[language].toMap}</a>`,
		...others.map(
			(other) => `<a lang="${other.language}" href="./${textFile(other.language)}">${other.name}</a>`
		),
		...toList(place, language)
	]
	return `<!doctype html>
<html lang="${language}">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		${icon}
		${headOf(incident, language, { site, path })}
		${citationTags(incident, language, site && new URL(path, site).href)}
		${pictureTags(own.card, language, site)}
		${linkedScript(own.linked.whole)}
		${others.map((other) => `<link rel="alternate" hreflang="${other.language}" href="./${textFile(other.language)}" />`).join('\n\t\t')}
		<link rel="stylesheet" href="./${style}" />
	</head>
	<body>
		<main>
${withLinks(own.whole, links)}
		</main>
	</body>
</html>
`
}
