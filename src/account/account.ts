import { mapPicture } from '../atlas/mapPicture'
import type { Svg } from '../atlas/svg'
import { svgText } from '../atlas/svgText'
import { Telling } from '../explore/telling'
import { languages, type Language } from '../format/languages'
import type { Pack } from '../format/pack'
import { isPlace, quotesIn } from '../ask/select'
import { loadBasemap, reaches, type Basemap } from '../source/basemap'
import { dayWords } from '../words/dates'
import { aboutWords, printWords, publishedWords, reportWords, versionWords } from '../words/later'
import { licenceOf, versionOf } from '../words/version'
import { linkedData, linkedText } from '../share/linked'
import { cardInWords, cardSize, shareCard } from '../share/shareCard'
import { names, withWords, wordsOf } from '../words/words'
import tokens from '../ui/tokens.css?raw'
import style from './account.css?raw'
import { answersTo } from './claims'
import { away, html, type Inside } from './html'
import { placeOf } from './places'
import { caveatBox, idOf, prose } from './told'

/** The page as it reads without its program, in one language. */
export interface Account {
	language: Language
	/** What the language calls itself. */
	name: string
	/** What a `main` element holds, as HTML. */
	text: string
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
	const ground = await loadBasemap()
	const points = pack.features.filter(isPlace).map(({ geometry }) => geometry.coordinates)
	const basemap = reaches(ground.region, points) ? ground : undefined
	const { languages } = pack.incident
	for (const language of languages)
		await withWords(language, ['reading', 'menu', 'paper', 'sharing'], Promise.resolve())
	return {
		accounts: languages.map((language) => accountOf(new Telling(pack, language, wordsOf(language)), basemap)),
		style,
		tokens
	}
}

function accountOf(telling: Telling, basemap: Basemap | undefined): Account {
	const { language } = telling
	return {
		language,
		name: names[language].name,
		text: sectionsOf(telling, basemap).map(svgText).join('\n'),
		card: { svg: svgText(shareCard(telling, basemap)), words: cardInWords(telling), ...cardSize },
		linked: { whole: linkedText(linkedData(telling)), brief: linkedText(linkedData(telling, [])) }
	}
}

/** From the note that stands before everything to the sources: all that the page says, and nothing that needs a press. */
function sectionsOf(telling: Telling, basemap: Basemap | undefined): Svg[] {
	const { tell, pack, language, words } = telling
	const { incident } = pack
	const part = (id: string, heading: string, ...inside: Inside[]) =>
		html(
			'section',
			{ 'aria-labelledby': idOf(telling, id) },
			html('h2', { id: idOf(telling, id) }, heading),
			...inside
		)
	const version = versionOf(pack, language)
	return [
		html('h1', {}, tell(incident.title)),
		part('note', words.contentNote, paragraphs(incident.contentNote.map(tell))),
		html('p', {}, tell(incident.summary)),
		caveatBox(telling, [incident.standing.caveat, ...incident.caveats]),
		part(
			'map',
			words.map,
			mapPicture({ pack, basemap, language, version }, 400, idOf(telling, 'drawing')),
			pack.features.map((feature) => placeOf(telling, feature))
		),
		part('report', words.report, reportOf(telling)),
		part(
			'claims',
			words.claims,
			incident.questions.map((question) => answersTo(telling, question))
		),
		part('sources', words.sourcesShort, sourcesOf(telling)),
		html('p', {}, html('small', {}, versionWords(language)(version)))
	]
}

const paragraphs = (texts: readonly string[]): Inside => texts.map((text) => html('p', {}, text))

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
				{ id: idOf(telling, passage.id) },
				html('b', { 'aria-label': words.paragraph(passage.number) }, `¶${passage.number}`),
				' ',
				prose(telling, passage.text, quotesIn(pack, passage.id))
			)
		)
	]
}

function sourcesOf({ tell, pack, language }: Telling): Inside {
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
		paragraphs([tell(report.note), tell(report.copyright)]),
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
			html('h3', {}, tell(heading)),
			paragraphs(said.map(tell)),
			links.length > 0 &&
				html(
					'ul',
					{},
					links.map((link) => html('li', {}, away(link, link.replace(/^https?:\/\//, ''))))
				)
		]),
		html('h3', {}, words.aboutReading),
		paragraphs(words.aboutReadingText),
		html('p', {}, `${printWords(language).credits} ${licenceOf(pack, language)}`)
	]
}
