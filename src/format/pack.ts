/**
 * What a pack is: everything that is known about one incident, as files in one folder.
 *
 * incident.json    the incident, its report, questions, clocks and notes   Incident
 * places.geojson   places, uncertainty, distances (RFC 7946, WGS 84)       PlaceCollection
 * speakers.json    who speaks, in the order of saying; their statements    Speaker[]
 * claims.json      one speaker, one question, one answer                   Claim[]
 * passages.json    the report's paragraphs, told in our own words          Passage[]
 * caveats.json     what has to be kept in mind, and whose warning it is    Caveat[]
 *
 * A pack may go without passages: then it retells no report, but what a table or a map says, and has no places that say what the
 * report says there. It may go without claims too, and is a map with its places. check/whole.ts holds what has to stand together.
 *
 * Every text stands side by side in all languages of the pack: of the interface, or one other alone, as `"languages": ["de"]` and
 * `{ "de": "…" }`. Such a text is taken for each language of the interface, and saved as it came. Ids are lower case words joined
 * by hyphens. Keys that are not named here are an issue, so that a misspelt key is never passed over. Rules that tie records together
 * (references, quotes, rings) are in check/ties.ts; what a thing on the map is in places.ts, what an id or an instant is in values.ts.
 */
import * as v from 'valibot'
import { Clocks } from './clocks.ts'
import { languages, nameable } from './languages.ts'
import type { Outline } from './lesson.ts'
import type { Many } from './many.ts'
import type { Feature } from './places.ts'
import { Text } from './text.ts'
import { day, id, instant, link, prose, quotable, quotedLanguage, spelling } from './values.ts'

export { Text }
export {
	DistanceFeature,
	Feature,
	mostFeatures,
	PlaceCollection,
	PlaceFeature,
	Position,
	Shape,
	UncertaintyFeature
} from './places.ts'

/** Somebody's exact words, in the language they are quoted in, with our translation into the others. */
export const Quote = v.strictObject({
	exact: quotable,
	lang: quotedLanguage,
	/** Our translation, for each language but the quote's own. */
	ours: v.strictObject({ en: v.optional(prose), uk: v.optional(prose) })
})

/** When something was said: the words for it, and bounds for sorting. `order` is its place in the known order of saying. */
export const Said = v.strictObject({
	words: Text,
	/** Left out where the statement is not dated. */
	day: v.optional(day),
	earliest: instant,
	latest: instant,
	order: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))
})

export const Statement = v.strictObject({
	/** In links, `start` is the moment before anybody spoke. */
	id: v.pipe(id, v.notValue('start', 'another id: in a link "start" is before all statements')),
	channel: Text,
	said: Said
})

export const Speaker = v.strictObject({
	id,
	name: Text,
	/** For chart labels and table heads. */
	short: Text,
	/** The same within a sentence, "according to the General Staff", for each language in which it is not `short`. */
	named: v.optional(v.strictObject({ en: v.optional(prose), uk: v.optional(prose) })),
	who: Text,
	part: Text,
	stake: Text,
	where: Text,
	/** Where that was read of it which is not in the report. */
	sources: v.optional(v.pipe(v.array(link), v.minLength(1))),
	statements: v.pipe(v.array(Statement), v.minLength(1))
})

/** One way to read a time of day whose clock was not named. */
export const Reading = v.strictObject({ label: Text, iso: instant, basis: Text, by: v.literal('us') })

/** When a claim says that it happened: a day, or a time with every reading of it. */
export const EventTime = v.strictObject({
	day: v.optional(day),
	readings: v.optional(v.pipe(v.array(Reading), v.minLength(1))),
	earliest: instant,
	latest: instant
})

const qualifier = v.picklist(['as stated', 'about', 'up to', 'at least'])

/** How many, as stated. A word stays a word: `band` ("hundreds") spans no stated numbers, `word` has no place on a line at all. */
export const Amount = v.variant('kind', [
	v.strictObject({
		kind: v.literal('number'),
		value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e7)),
		qualifier
	}),
	v.strictObject({ kind: v.literal('band'), word: Text }),
	v.strictObject({ kind: v.literal('word'), word: Text })
])

/** One speaker, one question, one answer, with all that must never be parted from it. */
export const Claim = v.strictObject({
	id,
	speaker: id,
	/** One of that speaker's statements: it says when the claim was made, and where. */
	statement: id,
	/** Set where the speaker tells what somebody else said. */
	tellingOf: v.optional(Text),
	question: id,
	/** The answer to the question, qualifier included: "about 400". */
	answer: Text,
	/** The same where no question stands beside it: "about 400 killed". */
	label: Text,
	/** Only for questions that are `counted`. */
	amount: v.optional(Amount),
	words: v.union(
		[Quote, v.picklist(['reported speech', 'narration'])],
		'a quote, "reported speech" or "narration"'
	),
	/** The paragraph that holds it; left out only for claims made after the report, and in a pack without passages. */
	passage: v.optional(id),
	/** Further paragraphs that tell the same claim; it is marked there too. */
	alsoIn: v.optional(v.array(id), []),
	/** Where a claim was read that no paragraph holds. */
	sources: v.optional(v.pipe(v.array(link), v.minLength(1))),
	/** What exactly is counted or meant. */
	counts: Text,
	when: v.optional(EventTime),
	places: v.pipe(v.array(id), v.minLength(1)),
	caveats: v.pipe(v.array(id), v.minLength(1)),
	/** The claim that this one revises; the revised claim stays. */
	revises: v.optional(id)
})

/**
 * A paragraph of the report in our own words. In the text, `[words](claim-id)` marks a claim, and “words” in these
 * quotation marks are a quotation: of a claim made here, or one of `quotes`. Nothing else is markup.
 */
export const Passage = v.strictObject({
	id,
	number: v.pipe(v.number(), v.integer(), v.minValue(1)),
	text: Text,
	/** Quotations that are no claim's words. */
	quotes: v.optional(v.array(Quote), [])
})

export const Caveat = v.strictObject({
	id,
	text: Text,
	whose: v.picklist(['the report', 'us']),
	/** What we add to a caveat of the report; it is shown as ours. */
	addedByUs: v.optional(Text),
	passage: v.optional(id),
	/** Where that was read which is not in the report. */
	sources: v.optional(v.pipe(v.array(link), v.minLength(1)))
})

export const Question = v.strictObject({
	id,
	/** Short, for table heads: "Killed". */
	label: Text,
	/** As a question: "How many were killed?" */
	asks: Text,
	/** Other words in which readers ask it, for the search, separated by semicolons: "how many died; death toll; casualties". */
	alsoAsked: v.optional(Text),
	/** Whether its answers are amounts. */
	counted: v.boolean(),
	/** Name of the axis of its range line: questions that count the same thing share a scale, never a line. */
	axis: v.optional(id),
	/** What the answers show side by side, once two speakers have given one; a judgement of ours. */
	together: v.optional(v.strictObject({ kind: v.picklist(['differ', 'fit']), text: Text }))
})

/** Something that was read besides the report. */
export const Source = v.strictObject({
	link,
	/** Who publishes it; a state's outlet is called one. */
	publisher: Text,
	/** What it was read for. */
	tells: Text,
	published: v.optional(day),
	/** The day by which it had been read. */
	read: day
})

export const Incident = v.strictObject({
	format: v.literal(1),
	id,
	/** In which every text stands; the page is spoken in these, and in the first where a reader wants another. */
	languages: v.optional(
		v.pipe(
			v.array(v.picklist(languages, nameable)),
			v.minLength(1),
			v.check((given) => new Set(given).size === given.length, 'each language once')
		),
		[...languages]
	),
	title: Text,
	/** For narrow screens. */
	short: Text,
	/** One sentence for somebody who knows nothing yet. */
	summary: Text,
	/** What is shown and what is not, before anything else is. */
	contentNote: v.pipe(v.array(Text), v.minLength(1)),
	/** What is retold; of a pack without passages, the table or the map from which it was made. */
	report: v.strictObject({
		publisher: Text,
		by: Text,
		/** What is known of its date, to stand by itself; sentences take `day`. */
		date: Text,
		day,
		/** Where it was published. */
		link: v.optional(link),
		note: Text,
		copyright: Text
	}),
	/** The caveat that is never out of sight, and its one-line form. */
	standing: v.strictObject({ caveat: id, line: Text }),
	/** Caveats on the report as a whole. */
	caveats: v.array(id),
	/** The speaker who narrates the report. */
	narrator: v.optional(id),
	questions: v.array(Question),
	clocks: Clocks,
	/** Sections of the About page that belong to this incident: places, spellings, borders, sources. */
	notes: v.array(
		v.strictObject({
			heading: Text,
			paragraphs: v.pipe(v.array(Text), v.minLength(1)),
			links: v.optional(v.array(link), [])
		})
	),
	/** How its texts and data may be used; left out where their author does not say. */
	licence: v.optional(
		v.strictObject({
			/** As it is cited: "CC BY 4.0". */
			name: spelling,
			link: v.optional(link),
			/** The same as a sentence, with whatever is under another one. */
			text: Text
		})
	),
	/** What was read besides the report; links elsewhere in the pack are named after these. */
	sources: v.optional(v.array(Source), []),
	/** How the data changed, the newest edition first: its number stands on paper and in citations. */
	editions: v.optional(
		v.array(
			v.strictObject({
				edition: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
				changes: v.pipe(v.array(Text), v.minLength(1))
			})
		),
		[]
	)
})

export type Quote = v.InferOutput<typeof Quote>
export type Said = v.InferOutput<typeof Said>
export type Statement = v.InferOutput<typeof Statement>
export type Speaker = v.InferOutput<typeof Speaker>
export type Amount = v.InferOutput<typeof Amount>
export type EventTime = v.InferOutput<typeof EventTime>
export type Claim = v.InferOutput<typeof Claim>
export type Passage = v.InferOutput<typeof Passage>
export type Caveat = v.InferOutput<typeof Caveat>
export type Source = v.InferOutput<typeof Source>
export type Question = v.InferOutput<typeof Question>
export type Incident = v.InferOutput<typeof Incident> & {
	/** The language of a pack that is written in none of the interface's, as a tag of BCP 47: read from `languages`. */
	readonly writtenIn?: string
}

/** All files of one incident, checked and frozen. */
export interface Pack {
	readonly incident: Incident
	readonly features: readonly Feature[]
	readonly speakers: readonly Speaker[]
	readonly claims: readonly Claim[]
	readonly passages: readonly Passage[]
	readonly caveats: readonly Caveat[]
	/** What lessons there are; the lessons themselves arrive when they are asked for. */
	readonly lessons: readonly Outline[]
	readonly many?: Many
}

/** The files of a pack, in the order in which issues are told. */
export const files = [
	'incident.json',
	'places.geojson',
	'speakers.json',
	'claims.json',
	'passages.json',
	'caveats.json'
] as const
export type FileName = (typeof files)[number]
