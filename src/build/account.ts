import { svelte } from '@sveltejs/vite-plugin-svelte'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer, type Plugin } from 'vite'
import { readIncident } from './incident.ts'
import { oembedOf } from './oembed.ts'
import { cardFile, citationTags, headOf, pictureTags } from './page.ts'
import { asPng } from './raster.ts'
import type { Accounts, accountsOf } from '../account/account.ts'
import { escaped } from '../format/html.ts'
import type { Language } from '../format/languages.ts'
import type { Incident } from '../format/pack.ts'
import { noscriptWords } from '../words/noscript.ts'

const here = import.meta.dirname
/** The accounts of an incident, and what a page says of it besides. */
interface Told extends Accounts {
	incident: Incident
}

/** The sign of every page. */
const [icon] = readFileSync(resolve(here, '../index.html'), 'utf8').match(/<link\s+rel="icon"[\s\S]*?\/>/)!

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
	// As the page would run it: with runes, and with the base map where the page finds it.
	const server = await createServer({
		configFile: false,
		logLevel: 'error',
		define,
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { basemap: resolve(here, '../../geodata/basemap') } },
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	})
	try {
		const room = (await server.ssrLoadModule(resolve(here, '../account/account.ts'))) as {
			accountsOf: typeof accountsOf
		}
		return { ...(await room.accountsOf(read.pack)), incident: read.pack.incident }
	} finally {
		await server.close()
	}
}

/**
 * What is read where no script runs. A hosted page has a page beside it for each language, `read.en.html`, which it leads to;
 * the single file holds them itself. While the program is on its way the hosted page says where they are.
 */
export function account(folder: string, define: Record<string, string>, site: string | undefined): Plugin {
	let single = false
	return {
		name: 'account',
		apply: 'build',
		configResolved: ({ mode }) => void (single = mode === 'single'),
		transformIndexHtml: {
			order: 'pre',
			handler: async (html) => {
				const all = await accountsIn(folder, define)
				if (!all) return html
				const unscripted = (inside: string) =>
					html.replace(/<noscript>[\s\S]*<\/noscript>/, () => inside && `<noscript>${inside}</noscript>`)
				if (single) return unscripted(insideOf(all))
				const [first] = all.accounts
				const leads = `<noscript><meta http-equiv="refresh" content="0; url=./read.${first!.language}.html" /></noscript>`
				// Without scripts what is said while the program is on its way stays, for whoever is not led on.
				return unscripted('')
					.replace(
						'</head>',
						() =>
							`\t${leads}\n\t\t${pictureTags(first!.card, first!.language, site)}\n\t\t${linkedScript(first!.linked.brief)}\n\t</head>`
					)
					.replace(
						'<div id="app"></div>',
						() => `<div id="app"><div class="waiting">${waysTo(all)}</div></div>`
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
					fileName: `read.${language}.html`,
					source: pageOf(all, language, style, site)
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

/** Where the accounts are, in each language. */
const waysTo = ({ accounts, incident: { title, standing } }: Told): string =>
	accounts
		.map(
			({ language }) =>
				`<section lang="${language}"><h1>${escaped(title[language])}</h1><p>${escaped(standing.line[language])}</p><p>${noscriptWords[language].waiting} <a href="./read.${language}.html">${noscriptWords[language].read}</a></p></section>`
		)
		.join('\n')

/** All accounts, one after the other; the tokens stand in the page's first style. */
const insideOf = ({ accounts, style }: Accounts): string =>
	`<style>${style}</style><main>${accounts
		.map(({ language, text }) => {
			const others = accounts.filter((other) => other.language !== language)
			const links = others.map(
				(other) => `<a lang="${other.language}" href="#${other.language}">${other.name}</a>`
			)
			return `<article lang="${language}" id="${language}"><p>${noscriptWords[language].whole} ${links.join(' ')}</p>${text}</article>`
		})
		.join('\n')}</main>`

/** Data, which no browser runs. */
const linkedScript = (json: string): string => `<script type="application/ld+json">${json}</script>`

function pageOf(
	{ accounts, incident }: Told,
	language: Language,
	style: string,
	site: string | undefined
): string {
	const path = `read.${language}.html`
	const own = accounts.find((one) => one.language === language)!
	const others = accounts.filter((other) => other !== own)
	const links = others.map(
		(other) => `<a lang="${other.language}" href="./read.${other.language}.html">${other.name}</a>`
	)
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
		${others.map((other) => `<link rel="alternate" hreflang="${other.language}" href="./read.${other.language}.html" />`).join('\n\t\t')}
		<link rel="stylesheet" href="./${style}" />
	</head>
	<body>
		<main>
<nav>${noscriptWords[own.language].whole} <a href="./#lang=${language}">${noscriptWords[own.language].toMap}</a> ${links.join(' ')}</nav>
${own.text}
		</main>
	</body>
</html>
`
}
