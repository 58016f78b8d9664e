import { languages } from '../format/languages.ts'
import { isPlace } from '../ask/select.ts'
import { at, one, oneOfMany, some, someOrNone, yes, type Known } from './kinds.ts'

/** What the panel shows. */
export const panels = ['places', 'report', 'claims', 'lesson'] as const
export type Panel = (typeof panels)[number]

/** Those that have something to show. */
export const panelsOf = ({
	passages,
	claims,
	lessons
}: Pick<Known, 'passages' | 'claims' | 'lessons'>): Panel[] => {
	const has = {
		places: true,
		report: passages.length > 0,
		claims: claims.length > 0,
		lesson: lessons.length > 0
	}
	return panels.filter((panel) => has[panel])
}

/** Layers of the map that a reader switches, in the order of the legend. */
export const layers = ['places', 'uncertainty', 'distance', 'regions', 'rings'] as const
export type Layer = (typeof layers)[number]

/** Windows over the page. */
const windows = [
	'about',
	'keys',
	'clocks',
	'original',
	'prepare',
	'sheets',
	'downloads',
	'share',
	'trust',
	'open'
] as const
export type WindowName = (typeof windows)[number]

/** Ways through a lesson: all of it, its author's shorter way, and how to come to an end when ten minutes are left. */
export const paths = ['whole', 'short', 'ending'] as const
export type PathName = (typeof paths)[number]

/** Which tasks of a lesson are shown: those for all, or also those for who wants to go further. */
export const levels = ['all', 'more'] as const
export type Level = (typeof levels)[number]

/** What a class need not see. */
export const parts = ['map', 'strip', 'tabs', 'tools', 'notes'] as const
export type Part = (typeof parts)[number]

/** What a frame in another page shows: this view, one claim, or the answers to one question on their line. */
export const embeds = ['1', 'claim', 'range'] as const
export type Embed = (typeof embeds)[number]

/** Where the map looks: degrees WGS 84, Web Mercator zoom level. */
export interface Camera {
	lat: number
	lon: number
	zoom: number
}

const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)

/** A row of the table below, whatever the type of its value. */
interface Row {
	/** Its key in a link; words/options.ts has words for it. */
	key: string
	/** What it is where a link does not name it; a part without it may be left out. */
	plain?: unknown
	/** Whether a teacher steers a lesson with it; a step's own view says nothing of it. */
	steers?: true
	/** When a link says it even if it is plain. */
	said?: 'always' | 'in a step'
	/** Where a change of it alone is no entry of its own in the history: it amends the one that is there, or slides on from the last such change. */
	history?: 'amends' | 'slides'
	kind: string
	write(value: unknown): string
	read(text: string, known: Known): unknown
	values(known: Known): readonly string[]
	among?(known: Known): readonly string[]
}

/** The one table of a view. Its type, links, the views of steps, the state of the page and the views of tests are made from it. */
export const table = {
	/** A reader's own language is plain for that reader. */
	language: {
		key: 'lang',
		...one(({ incident }) => incident.languages),
		plain: 'en',
		steers: true,
		said: 'always'
	},
	/** A lesson names its own tab before the pack has its outline. */
	panel: {
		key: 'panel',
		...one((known) => [...new Set<Panel>([...panelsOf(known), 'lesson'])]),
		plain: 'places',
		said: 'in a step'
	},
	/** Id of the thing on the map whose account is open. */
	selected: { key: 'place', ...oneOfMany(one(({ features }) => ids(features))) },
	/** Id of the passage that the Report tab shows. */
	passage: { key: 'passage', ...one(({ passages }) => ids(passages)) },
	/** Id of the claim that is lit wherever it appears. */
	claim: { key: 'claim', ...one(({ claims }) => ids(claims)) },
	/** Whether the Claims tab shows that claim's card. */
	card: { key: 'card', ...yes, plain: false },
	/** Id of another claim that stands beside the one whose card is shown. */
	beside: { key: 'beside', ...one(({ claims }) => ids(claims)) },
	/** Id of the statement up to which claims are shown, or `start`; left out while nothing is held back. */
	moment: {
		key: 'by',
		...one(({ speakers }) => ['start', ...speakers.flatMap(({ statements }) => ids(statements))]),
		history: 'slides'
	},
	/** Whether claims made after the report are shown too. */
	later: { key: 'later', ...yes, plain: false },
	/** To which questions, speakers and place the claims are narrowed down; an empty list narrows nothing. */
	questions: { key: 'question', ...some(({ incident }) => ids(incident.questions)), plain: [] },
	speakers: { key: 'speaker', ...some(({ speakers }) => ids(speakers)), plain: [] },
	about: { key: 'about', ...one(({ features }) => ids(features.filter(isPlace))) },
	/** Whether the claims lie over the map, too. */
	full: { key: 'full', ...yes, plain: false },
	/** The cells `question.speaker` of the matrix that are uncovered; left out while none is covered. */
	reveal: {
		key: 'reveal',
		...someOrNone(
			({ incident, speakers }) =>
				incident.questions.flatMap((question) => speakers.map((speaker) => `${question.id}.${speaker.id}`)),
			'<question.speaker>'
		)
	},
	/** Layers of the map that are off. */
	hidden: { key: 'hide', ...some(() => layers), plain: [] },
	/** Left out while the whole view is shown. */
	camera: { key: 'map', ...at, history: 'amends' },
	window: { key: 'show', ...one(() => windows) },
	/** Id of the lesson, and of its step while the class is under way. */
	lesson: { key: 'lesson', ...one(({ lessons }) => ids(lessons)), steers: true },
	step: {
		key: 'step',
		// Two lessons may each have a step of the same id.
		...one(({ lessons }) => [...new Set(lessons.flatMap(({ steps }) => ids(steps)))]),
		steers: true
	},
	path: { key: 'path', ...one(() => paths), plain: 'whole', steers: true },
	level: { key: 'level', ...one(() => levels), plain: 'all', steers: true },
	projector: { key: 'projector', ...yes, plain: false, steers: true },
	/** Parts of the page that are left out. */
	without: { key: 'without', ...some(() => parts), plain: [], steers: true },
	/** Left out on a page of its own. */
	embed: { key: 'embed', ...one(() => embeds) }
} as const satisfies Record<string, Row>

type Table = typeof table
export type PartName = keyof Table
export type PartKey = Table[PartName]['key']
type ValueOf<K extends PartName> = NonNullable<ReturnType<Table[K]['read']>>
type Always = { [K in PartName]: Table[K] extends { plain: unknown } ? K : never }[PartName]

/** All that a link carries. It is plain and serialisable: a lesson step, an undo and a test are Views too. */
export type View = { [K in Always]: ValueOf<K> } & { [K in Exclude<PartName, Always>]?: ValueOf<K> }

/** Every part of a view, to be read and set; `undefined` where one that may be left out is. */
export type Chosen = { [K in Always]: ValueOf<K> } & {
	[K in Exclude<PartName, Always>]: ValueOf<K> | undefined
}

/** The parts of a view in the order in which links are written. */
export const namedParts = Object.entries(table) as [PartName, Row & { key: PartKey }][]

/** The view of a link that names nothing, for a reader of a language. */
export function plainView(language: View['language']): View {
	const plain = namedParts.flatMap(([name, part]) => ('plain' in part ? [[name, part.plain]] : []))
	return { ...(Object.fromEntries(plain) as View), language }
}

/** The view that is chosen, plain enough to be a link. */
export function viewOf(chosen: Chosen): View {
	const stated = namedParts.flatMap(([name]) => (chosen[name] === undefined ? [] : [[name, chosen[name]]]))
	return Object.fromEntries(stated) as View
}

/** All parts of a view; what it leaves out is plain. */
export function wholeOf(view: Partial<View>, plain: View): Chosen {
	const nothing = Object.fromEntries(namedParts.map(([name]) => [name, undefined]))
	return { ...nothing, ...plain, ...view } as Chosen
}

/** What every change from one view to another is to the history: an entry of its own, or what its row says. */
export const changesBetween = (one: View, other: View): ('entry' | 'amends' | 'slides')[] =>
	namedParts.flatMap(([name, row]) =>
		JSON.stringify(one[name]) === JSON.stringify(other[name]) ? [] : [row.history ?? 'entry']
	)

/** What a teacher steers a lesson with, of a view. */
export function steeringOf(view: Partial<View>): Partial<View> {
	const steering = namedParts.flatMap(([name, { steers }]) =>
		steers && view[name] !== undefined ? [[name, view[name]]] : []
	)
	return Object.fromEntries(steering) as Partial<View>
}
