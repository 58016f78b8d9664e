import type { Telling } from '../explore/telling'
import { runsOf } from '../format/markup'
import type { Caveat, Quote, Text } from '../format/pack'
import { caveatsOf, passageById } from '../ask/select'
import { sourceOf } from '../ask/sources'
import type { Svg } from '../atlas/svg'
import { publishedWords } from '../words/later'
import { away, html, type Inside } from './html'

/** Accounts in several languages may stand in one document: each has its own names for what can be linked to. */
export const idOf = ({ language }: Telling, id: string): string => `${language}-${id}`

/** What leads to a place: its account in the text and, where the program is there or comes, its popup. */
export const placeAddress = ({ language }: Telling, id: string): string => `lang=${language}&place=${id}`

/** What an element has whose words are all of the pack: their language, where it is none of the interface's. */
export const written = ({ pack }: Telling) => ({ lang: pack.incident.writtenIn })

/** What an element among such words has that says something of the interface. */
export const spoken = ({ pack, language }: Telling) => ({ lang: pack.incident.writtenIn && language })

/** A paragraph of the report, as ¶13, leading to it. */
export function paragraphLink(telling: Telling, passage: string): Svg {
	const number = passageById(telling.pack, passage)?.number ?? 0
	return html('a', { href: `#${idOf(telling, passage)}` }, `¶${number}`)
}

/** A text of ours, its quotations marked with their language and followed by our translation, its claims linked to their rows. */
export function prose(telling: Telling, text: Text, quotes: readonly Quote[]): Inside {
	return runsOf(telling.tell(text)).map(({ text, quote, claim }) => {
		const foreign = quotes.find(({ exact, lang }) => quote === exact && lang !== telling.language)
		const ours = foreign?.ours[telling.language]
		const said = foreign ? html('span', { lang: foreign.lang }, text) : text
		const translated = ours && text.endsWith('”') ? ` (${telling.words.ourTranslation}: «${ours}»)` : ''
		return [claim ? html('a', { href: `#${idOf(telling, claim)}` }, said) : said, translated]
	})
}

/** What has to be kept in mind, each caveat with whose it is. */
export function caveatBox(telling: Telling, ids: readonly string[]): Svg {
	const { words } = telling
	return html(
		'aside',
		{ class: 'caveats' },
		html('p', {}, html('b', {}, words.keepInMind)),
		html(
			'ul',
			{},
			caveatsOf(telling.pack, ids).map((caveat) => html('li', written(telling), caveatOf(telling, caveat)))
		)
	)
}

function caveatOf(telling: Telling, caveat: Caveat): Inside {
	const { tell, words, pack } = telling
	const whose = (ours: boolean) =>
		html(
			'small',
			spoken(telling),
			ours ? words.ourNote : words.fromReport(tell(pack.incident.report.publisher))
		)
	return [
		`${tell(caveat.text)} `,
		caveat.passage ? [paragraphLink(telling, caveat.passage), ' '] : '',
		whose(caveat.whose === 'us'),
		caveat.addedByUs && [` ${tell(caveat.addedByUs)} `, whose(true)],
		caveat.sources && [' ', readAt(telling, caveat.sources)]
	]
}

/** Where something was read that is not in the report. */
export function readAt(telling: Telling, links: readonly string[]): Svg {
	const named = (link: string) => {
		const source = sourceOf(telling.pack, link)
		return away(link, source ? telling.tell(source.publisher) : new URL(link).host)
	}
	return html('small', {}, publishedWords(telling.language).readAt, ' ', listed(links.map(named)))
}

/** One after the other. */
export const listed = (all: readonly Inside[]): Inside => all.map((one, i) => (i > 0 ? ['; ', one] : one))
