import { retoldFrom } from '../atlas/credits'
import { isPlace } from '../ask/select'
import { smallMap } from '../atlas/smallMap'
import type { Svg } from '../atlas/svg'
import { svgText } from '../atlas/svgText'
import { Telling } from '../explore/telling'
import { languages, type Language } from '../format/languages'
import type { Pack } from '../format/pack'
import type { Basemap } from '../source/basemap'
import { basemapFor } from '../source/ground'
import tokens from '../ui/tokens.css?raw'
import { issueWords, openingWords, printWords } from '../words/later'
import { listPageWords } from '../words/listPage'
import { toldIn } from '../words/toldIn'
import { names, withWords, wordsOf } from '../words/words'
import { html, type Inside } from './html'
import style from './list.css?raw'
import { inPageColours } from './pageColours'
import { bare, textStyle, textTokens } from './style'

/** An incident of a site, or what keeps it from being shown. */
export type Listed = {
	/** The folder of its page within the site. */
	home: string
	/** The name of its single file there. */
	alone: string
} & ({ pack: Pack } | { issues: readonly unknown[] })

/** The list of a site's incidents as the page says it. */
export interface List {
	/** In every language of the interface; first in that of the first incident. */
	texts: readonly { language: Language; title: string; intro: string; text: string }[]
	style: string
}

/** On what each incident lies. */
type Grounds = ReadonlyMap<Pack, Basemap>

/** Made by a build: the list needs no program. */
export async function listOf(listed: readonly Listed[]): Promise<List> {
	for (const language of languages)
		await withWords(language, ['menu', 'opening', 'paper', 'reading'], Promise.resolve())
	const grounds = new Map<Pack, Basemap>()
	for (const one of listed) if ('pack' in one) grounds.set(one.pack, await basemapFor(one.pack))
	const first = listed.flatMap((one) => ('pack' in one ? one.pack.incident.languages : []))
	const spoken = [...new Set([...first, ...languages])]
	return {
		texts: spoken.map((language) => ({
			language,
			...listPageWords[language],
			text: svgText(textOf(listed, grounds, language, spoken))
		})),
		style: [textTokens, textStyle, bare(style), onPaper, ...spoken.map(shownIn)].join('')
	}
}

/** Ink on white, whatever was chosen for the screen. */
const onPaper = `@media print{:root:root:root${bare(/\[data-scheme='print'\]\s*(\{[^}]*\})/.exec(tokens)?.[1] ?? '')}}`

/** One language is seen: that of the root where scripts run; elsewhere the one that the address names, or the first. */
const shownIn = (language: Language, i: number): string => {
	const scripted = `:root[data-scripted]:not(:lang(${language})) .list[lang=${language}]`
	const other =
		i === 0
			? `:root:not([data-scripted]):has(.list:target:not([lang=${language}])) .list[lang=${language}]`
			: `:root:not([data-scripted]) .list[lang=${language}]:not(:target)`
	return `${scripted}{display:none}${other}{display:none}`
}

function textOf(
	listed: readonly Listed[],
	grounds: Grounds,
	language: Language,
	spoken: readonly Language[]
): Svg {
	const words = listPageWords[language]
	const others = spoken.filter((other) => other !== language)
	return html(
		'main',
		// What a link in the other language leads to, also where no script runs.
		{ class: 'list', id: `lang=${language}`, lang: language },
		html(
			'header',
			{},
			html('h1', {}, words.title),
			html(
				'nav',
				{},
				others.map((other) =>
					html('a', { lang: other, hreflang: other, href: `#lang=${other}` }, names[other].name)
				)
			)
		),
		html('p', { class: 'intro' }, words.intro),
		html(
			'ul',
			{ class: 'incidents' },
			listed.map((one) =>
				html('li', {}, 'pack' in one ? told(one, grounds, language) : notShown(one, language))
			)
		),
		html('p', { class: 'credits' }, html('small', {}, printWords(language).credits))
	)
}

/** Where the page of an incident stands; the script of the list knows a shorter way, or from disk a better one. */
const addressOf = ({ home }: Listed, language: Language): string => `./${home}/index.html#lang=${language}`

function told(one: Listed & { pack: Pack }, grounds: Grounds, language: Language): Inside {
	const { pack, home } = one
	const alone = encodeURIComponent(one.alone)
	const { incident } = pack
	const spoken = incident.languages.includes(language) ? language : incident.languages[0]!
	const telling = new Telling(pack, spoken, wordsOf(spoken))
	const { tell } = telling
	const opening = openingWords(language)
	/** Only where the incident is told in another language than the list. */
	const lang = spoken === language ? undefined : spoken
	/** What the incident itself says may be in a language that neither has. */
	const own = incident.writtenIn ?? lang
	const places = pack.features.filter(isPlace).length
	const href = addressOf(one, spoken)
	return [
		html('h2', { lang: own }, html('a', { href, 'data-alone': alone }, tell(incident.title))),
		// For whoever presses the map; by keyboard the heading leads to the same page.
		html(
			'a',
			{ class: 'text-map', lang, href, 'data-alone': alone, tabindex: -1 },
			mapOf(one, grounds, spoken, language)
		),
		html(
			'div',
			{},
			html('p', { lang: own }, tell(incident.summary)),
			html('p', { class: 'caveats', lang: own }, tell(incident.standing.line)),
			html('p', { lang }, retoldFrom(telling)),
			html('p', {}, opening.holds(places, pack.speakers.length, pack.claims.length, pack.lessons.length)),
			html('p', {}, opening.spoken(toldIn(incident))),
			html('p', {}, html('a', { href: `./${home}/${alone}#lang=${spoken}` }, listPageWords[language].alone))
		)
	]
}

/** Names in one document must differ: there is a map in the list of each language. */
function mapOf(
	{ pack, home }: Listed & { pack: Pack },
	grounds: Grounds,
	spoken: Language,
	list: Language
): Svg {
	return inPageColours(smallMap(pack, grounds.get(pack), spoken, `${list}-${home}`))
}

function notShown(one: Listed & { issues: readonly unknown[] }, language: Language): Inside {
	const words = issueWords(language)
	return [
		html(
			'h2',
			{},
			html('a', { href: addressOf(one, language), 'data-alone': encodeURIComponent(one.alone) }, one.home)
		),
		html('div', {}, html('p', {}, `${words.title}. ${words.intro(one.issues.length)}`))
	]
}
