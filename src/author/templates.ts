import { speakerOf, statementOf } from '../ask/select.ts'
import { csvOf } from '../format/csv.ts'
import type { Language } from '../format/languages.ts'
import type { Claim, EventTime, Pack, PlaceFeature, Speaker, Text } from '../format/pack.ts'
import { statedIn } from './stated.ts'

/** A file with a table. */
export interface Template {
	name: string
	csv: string
}

/** What has a name, of which another thing may have the same one. */
interface Named {
	id: string
	name: Text
}

/**
 * An incident as the tables that its author might have written, in one of its languages: an example to fill in. sheets.ts reads
 * from them the same places, speakers and claims. Circles, distances, passages and lessons are not in them.
 */
export function templatesOf(pack: Pack, language: Language): Template[] {
	const tell = (text: Text | undefined): string => text?.[language] ?? ''
	const places = pack.features.flatMap((one) =>
		one.properties.role === 'place' ? [one as PlaceFeature] : []
	)
	const caveats = (ids: readonly string[]) =>
		joined(
			pack.caveats
				.filter(({ id }) => ids.includes(id))
				.flatMap(({ text, addedByUs }) => [tell(text), tell(addedByUs)])
		)
	const calls = (all: readonly Named[]) => callsOf(all, tell)
	const placeCalls = calls(places.map(({ id, properties: { name } }) => ({ id, name })))
	const telling = { language, tell, caveats }
	const claims = pack.claims.map((claim) => claimRow(pack, claim, telling, calls(pack.speakers), placeCalls))
	return [
		{ name: 'places.csv', csv: tableOf(places.map((place) => placeRow(place, telling))) },
		...(claims.length > 0
			? [
					{
						name: 'speakers.csv',
						csv: tableOf(pack.speakers.map((speaker) => speakerRow(speaker, telling)))
					},
					{ name: 'claims.csv', csv: tableOf(claims) }
				]
			: [])
	]
}

interface Telling {
	language: Language
	tell(text: Text | undefined): string
	caveats(ids: readonly string[]): string
}

type Cells = Record<string, string>

/** Rows of one shape as CSV, their keys first; columns in which nothing stands are left out. */
function tableOf(rows: readonly Cells[]): string {
	const columns = Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => row[column] !== ''))
	return csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))])
}

const joined = (texts: readonly string[] = []): string => texts.filter(Boolean).join(' | ')

/** By what each thing is called in another table: by its name, or by its id where another has the same name. */
function callsOf(all: readonly Named[], tell: (text: Text) => string): ReadonlyMap<string, string> {
	const names = all.map(({ name }) => tell(name))
	return new Map(
		all.map(({ id, name }) => [id, names.filter((one) => one === tell(name)).length > 1 ? id : tell(name)])
	)
}

function placeRow({ id, properties, geometry }: PlaceFeature, { language, tell, caveats }: Telling): Cells {
	const [longitude, latitude] = geometry.coordinates
	return {
		id,
		name: tell(properties.name),
		latitude: String(latitude),
		longitude: String(longitude),
		kind: properties.kind,
		description: tell(properties.here),
		precision_m: String(properties.precision_m ?? ''),
		basis: tell(properties.basis),
		exactness: tell(properties.exactness),
		caveat: caveats(properties.caveats),
		status: tell(properties.status),
		former_names: tell(properties.formerNames),
		other_names: joined(
			properties.otherNames.map(({ name, lang }) => (lang === language ? name : `${name} (${lang})`))
		),
		elsewhere: joined(properties.elsewhere.map(({ text, source }) => `${tell(text)} ${source}`)),
		source: joined(properties.sources)
	}
}

const speakerRow = (
	{ id, name, short, named, who, part, stake, where, sources }: Speaker,
	{ language, tell }: Telling
): Cells => ({
	id,
	name: tell(name),
	short: tell(short),
	named: named?.[language] ?? '',
	who: tell(who),
	part: tell(part),
	stake: tell(stake),
	where: tell(where),
	source: joined(sources)
})

function claimRow(
	pack: Pack,
	claim: Claim,
	{ language, tell, caveats }: Telling,
	speakers: ReadonlyMap<string, string>,
	places: ReadonlyMap<string, string>
): Cells {
	const { incident } = pack
	const { said, channel } = statementOf(pack, claim)
	const quote = typeof claim.words === 'string' ? undefined : claim.words
	const foreign = quote !== undefined && quote.lang !== language
	return {
		id: claim.id,
		speaker: speakers.get(speakerOf(pack, claim).id) ?? '',
		telling_of: tell(claim.tellingOf),
		question: tell(incident.questions.find(({ id }) => id === claim.question)?.asks),
		answer: tell(claim.answer),
		number: numberOf(claim, tell(claim.answer), language),
		label: tell(claim.label),
		words: quote?.exact ?? '',
		words_language: foreign ? quote.lang : '',
		our_translation: foreign ? (quote.ours[language] ?? '') : '',
		manner: claim.words === 'narration' ? claim.words : '',
		said: said.day ?? '',
		said_words: tell(said.words),
		channel: tell(channel),
		happened: claim.when ? timeOf(claim.when, tell) : '',
		counts: tell(claim.counts),
		place: joined(claim.places.map((id) => places.get(id) ?? '')),
		caveat: caveats(claim.caveats),
		source: joined(claim.passage === undefined ? claim.sources : [incident.report.link ?? '']),
		revises: claim.revises ?? ''
	}
}

/** The number of an answer that has other words too; where it is nothing but a number, that is seen. */
function numberOf({ amount }: Claim, answer: string, language: Language): string {
	if (amount?.kind !== 'number') return ''
	return typeof statedIn(answer, language) === 'object' ? '' : String(amount.value)
}

/** A day, or every reading of a time of day, with what it is called and why it is one. */
function timeOf({ day, readings }: EventTime, tell: (text: Text) => string): string {
	const plain = (text: Text) => tell(text).replace(/[();|]/g, ',')
	return readings
		? joined(readings.map(({ iso, label, basis }) => `${iso} (${plain(label)}; ${plain(basis)})`))
		: (day ?? '')
}
