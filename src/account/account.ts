import { creditsOf } from '../atlas/credits'
import { mapPicture } from '../atlas/mapPicture'
import type { Svg } from '../atlas/svg'
import { svgText } from '../atlas/svgText'
import { Telling } from '../explore/telling'
import { languages, type Language } from '../format/languages'
import type { Pack } from '../format/pack'
import { firstLookAt } from '../ask/firstLook'
import { isLater, quotesIn, saidOf } from '../ask/select'
import type { Basemap } from '../source/basemap'
import { basemapFor } from '../source/ground'
import { dayWords } from '../words/dates'
import { aboutWords, publishedWords, reportWords, versionWords } from '../words/later'
import { licenceOf, versionOf } from '../words/version'
import { linkedData, linkedText } from '../share/linked'
import { cardInWords, cardSize, shareCard } from '../share/shareCard'
import { names, withWords, wordsOf } from '../words/words'
import { answersTo } from './claims'
import { away, html, type Inside } from './html'
import { placeOf } from './places'
import { linkToWhole, noticesOf } from './programNotes'
import { inPageColours } from './pageColours'
import { textStyle, textTokens } from './style'
import { caveatBox, idOf, placeAddress, prose, spoken, written } from './told'

/** The page as it reads without its program, in one language. */
export interface Account {
	language: Language
	/** What the language calls itself. */
	name: string
	/** All of it, as HTML: an `article` in which everything stands that the page says. */
	whole: string
	/** Its first screen alone, which leads to the whole of it elsewhere. */
	brief: string
	/** What machines read of it: all of it, and the page alone, as JSON-LD. */
	linked: { whole: string; brief: string }
	/** What a link to it shows elsewhere, as SVG, and that in words. */
	card: { svg: string; words: string; width: number; height: number }
}

export interface Accounts {
	accounts: readonly Account[]
	/** The style of them all, and the tokens in which it speaks. */
	style: string
	tokens: string
}

/** Every account of a pack. Made by a build: a page without scripts holds nothing else. */
export async function accountsOf(pack: Pack): Promise<Accounts> {
	const basemap = await basemapFor(pack)
	const { languages } = pack.incident
	for (const language of languages)
		await withWords(language, ['reading', 'explaining', 'paper', 'sharing'], Promise.resolve())
	return {
		accounts: languages.map((language) => accountOf(new Telling(pack, language, wordsOf(language)), basemap)),
		style: textStyle,
		tokens: textTokens
	}
}

function accountOf(telling: Telling, basemap: Basemap): Account {
	const { language } = telling
	return {
		language,
		name: names[language].name,
		whole: svgText(articleOf(telling, basemap, restOf(telling, basemap))),
		brief: svgText(articleOf(telling, basemap, { beside: linkToWhole(language) })),
		card: { svg: svgText(shareCard(telling, basemap)), words: cardInWords(telling), ...cardSize },
		linked: { whole: linkedText(linkedData(telling)), brief: linkedText(linkedData(telling, [])) }
	}
}

const part = (telling: Telling, id: string, heading: string, ...inside: Inside[]) =>
	html(
		'section',
		{ class: `text-${id}`, 'aria-labelledby': idOf(telling, id) },
		html('h2', { id: idOf(telling, id) }, heading),
		...inside
	)

/** What follows the first screen: beside the map, and below it. */
interface Rest {
	beside: Inside
	below?: Inside
}

function articleOf(telling: Telling, basemap: Basemap, { beside, below }: Rest): Svg {
	const { tell, language } = telling
	const { title, standing } = telling.pack.incident
	return html(
		'article',
		{ class: 'text-page', lang: language },
		html(
			'header',
			{},
			html('h1', written(telling), tell(title)),
			html('p', written(telling), tell(standing.line))
		),
		noticesOf(language),
		html('div', { class: 'text-beside' }, firstScreenOf(telling, basemap), beside),
		below
	)
}

/** As the page itself begins: what it is, the note that stands before everything, the map, and what is on it. */
function firstScreenOf(telling: Telling, basemap: Basemap): Inside {
	const { tell, pack, language, words } = telling
	const { incident } = pack
	const link = (place: string) => `#${placeAddress(telling, place)}`
	const version = versionOf(pack, language)
	return [
		part(telling, 'note', words.contentNote, paragraphs(incident.contentNote.map(tell), written(telling))),
		part(
			telling,
			'map',
			words.map,
			inPageColours(mapPicture({ pack, basemap, language, version, link }, 540, idOf(telling, 'drawing')))
		),
		html(
			'div',
			{ class: 'text-told' },
			html('p', written(telling), tell(incident.summary)),
			firstLookOf(telling),
			caveatBox(telling, [incident.standing.caveat, ...incident.caveats]),
			html(
				'ul',
				{ class: 'text-places' },
				pack.features.map(({ id, properties }) =>
					html(
						'li',
						{},
						html(
							'a',
							{ href: link(id), 'data-opens': id },
							html('b', written(telling), tell(properties.name))
						),
						html('span', written(telling), tell(properties.here))
					)
				)
			)
		)
	]
}

/** Each number with its speaker and its day, and how many gave no number; the caveats stand below it. */
function firstLookOf(telling: Telling): Inside {
	const { tell, pack, words } = telling
	const look = firstLookAt(
		pack,
		pack.claims.filter((claim) => !isLater(pack, claim))
	)
	if (!look) return undefined
	return html(
		'section',
		{},
		html('h3', written(telling), tell(look.question.asks)),
		html(
			'ul',
			{},
			look.numbers.map((claim) =>
				html(
					'li',
					{},
					html('b', written(telling), tell(claim.answer)),
					` ${words.firstLookBy(telling.namedOf(claim), tell(saidOf(pack, claim).words))}`
				)
			)
		),
		look.worded > 0 && html('p', {}, words.firstLookWords(look.worded))
	)
}

/** From the places to the sources: all that the page says beyond its first screen, and nothing that needs a press. */
function restOf(telling: Telling, basemap: Basemap): Rest {
	const { pack, language, words } = telling
	const beside = [
		html(
			'section',
			{ class: 'text-told', 'aria-label': words.places },
			pack.features.map((feature) => placeOf(telling, feature))
		),
		pack.passages.length > 0 &&
			html('div', { class: 'text-told' }, part(telling, 'report', words.report, reportOf(telling)))
	]
	const below = [
		pack.claims.length > 0 &&
			part(
				telling,
				'claims',
				words.claims,
				pack.incident.questions.map((question) => answersTo(telling, question))
			),
		part(telling, 'sources', words.sourcesShort, sourcesOf(telling, basemap)),
		html('p', {}, html('small', {}, versionWords(language)(versionOf(pack, language))))
	]
	return { beside, below }
}

const paragraphs = (texts: readonly string[], values: Svg['values'] = {}): Inside =>
	texts.map((text) => html('p', values, text))

function reportOf(telling: Telling): Inside {
	const { tell, pack, language, words } = telling
	const { report } = pack.incident
	const host = report.link && new URL(report.link).host
	return [
		html('p', {}, `${tell(report.by)}; ${tell(report.date)}. ${reportWords(language).ourWords}`),
		report.link &&
			host &&
			html('p', {}, away(report.link, publishedWords(language).report(tell(report.publisher), host))),
		pack.passages.map((passage) =>
			html(
				'p',
				{ id: idOf(telling, passage.id), ...written(telling) },
				html(
					'b',
					{ 'aria-label': words.paragraph(passage.number), ...spoken(telling) },
					`¶${passage.number}`
				),
				' ',
				prose(telling, passage.text, quotesIn(pack, passage.id))
			)
		)
	]
}

function sourcesOf(telling: Telling, basemap: Basemap): Inside {
	const { tell, pack, language } = telling
	const { report, notes, sources } = pack.incident
	const words = aboutWords(language)
	const readBy = (published: string | undefined, read: string) =>
		[
			published && `${words.published(dayWords(published, language))};`,
			words.readBy(dayWords(read, language))
		]
			.filter(Boolean)
			.join(' ')
	return [
		html('h3', {}, words.aboutReport),
		paragraphs([tell(report.note), tell(report.copyright)], written(telling)),
		sources.length > 0 && [html('h3', {}, words.aboutSources), html('p', {}, words.aboutSourcesText)],
		sources.length > 0 &&
			html(
				'ul',
				{},
				sources.map(({ link, publisher, tells, published, read }) =>
					html('li', {}, `${tell(tells)}: `, away(link, tell(publisher)), ` ${readBy(published, read)}`)
				)
			),
		notes.map(({ heading, paragraphs: said, links }) => [
			html('h3', written(telling), tell(heading)),
			paragraphs(said.map(tell), written(telling)),
			links.length > 0 &&
				html(
					'ul',
					{},
					links.map((link) => html('li', {}, away(link, link.replace(/^https?:\/\//, ''))))
				)
		]),
		html('h3', {}, words.aboutReading),
		paragraphs(words.aboutReadingText),
		html('p', {}, `${creditsOf(basemap, language)} ${licenceOf(pack, language)}`)
	]
}
