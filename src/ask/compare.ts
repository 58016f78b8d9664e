import { nice, ticks } from 'd3-array'
import type { Amount, Claim, Pack, Question, Speaker } from '../format/pack.ts'
import { claimedBy, type Moment, type Narrowing } from './moments.ts'
import { inOrderOfSaying } from './select.ts'

/** A claim with a number; its qualifier goes wherever the number goes. */
export interface Figure {
	claim: Claim
	amount: Extract<Amount, { kind: 'number' }>
}

/** A claim whose answer is a word: it has no number, and gets none. */
export interface Worded {
	claim: Claim
	amount: Extract<Amount, { kind: 'band' | 'word' }>
}

/** The answers to one counted question, in the order of saying. */
export interface RangeLine {
	question: Question
	figures: readonly Figure[]
	/** Words such as "hundreds", which span a stretch of the axis without edges. */
	bands: readonly Worded[]
	/** Words that have no place on the axis. */
	words: readonly Worded[]
	/** How many speakers gave a number, and how many different numbers they gave. */
	speakers: number
	numbers: number
	/** How many speakers gave a word; a publisher's word for what another said is no voice of its own. */
	worded: number
}

/** What a counted question was answered with; nothing is added up, averaged or ranked. */
export function rangeLine(pack: Pack, claims: readonly Claim[], question: Question): RangeLine {
	const answers = inOrderOfSaying(
		pack,
		claims.filter((claim) => claim.question === question.id)
	)
	const figures: Figure[] = []
	const [bands, words]: [Worded[], Worded[]] = [[], []]
	for (const claim of answers) {
		const { amount } = claim
		if (amount?.kind === 'number') figures.push({ claim, amount })
		else if (amount) (amount.kind === 'band' ? bands : words).push({ claim, amount })
	}
	return {
		question,
		figures,
		bands,
		words,
		speakers: new Set(figures.map(({ claim }) => claim.speaker)).size,
		numbers: new Set(figures.map(({ amount }) => `${amount.qualifier} ${amount.value}`)).size,
		worded: new Set([...bands, ...words].flatMap(({ claim }) => (claim.tellingOf ? [] : claim.speaker))).size
	}
}

/** One axis for all lines of a page, so that their lengths can be compared: its end, a round number above every figure, and its ticks. */
export function axisOf(lines: readonly RangeLine[]): { top: number; ticks: number[] } {
	const most = Math.max(0, ...lines.flatMap(({ figures }) => figures.map(({ amount }) => amount.value)))
	// A tenth more than the highest figure, so that no figure stands at the arrow.
	const [, top] = nice(0, Math.max(most * 1.1, 1), 6)
	return { top, ticks: ticks(0, top, 6).filter(Number.isInteger) }
}

/** A column of the matrix: one speaker, or all that are undated. */
export interface Column {
	id: string
	speakers: readonly Speaker[]
	dated: boolean
}

/** `said`: the answers. `not stated`: spoke by then and gave no answer. `not yet`: had not spoken. `left out`: narrowed away by the reader. */
export type Cell =
	{ state: 'said'; claims: readonly Claim[] } | { state: 'not stated' | 'not yet' | 'left out' }

export interface Row {
	question: Question
	/** How many speakers answered by then. */
	answering: number
	cell(speaker: Speaker): Cell
}

export interface Matrix {
	/** In the order of saying. */
	speakers: readonly Speaker[]
	/** The same, with undated speakers who stand side by side as one column, up to a dozen. */
	columns: readonly Column[]
	rows: readonly Row[]
}

/** Questions by speakers, as of a moment. `claims` are those that are shown; the pack tells what else was said by then. */
export function matrix(
	pack: Pack,
	claims: readonly Claim[],
	asOf: { moments: readonly Moment[]; now: Moment; later: boolean } & Pick<
		Narrowing,
		'questions' | 'speakers'
	>
): Matrix {
	const wanted = (ids: readonly string[], id: string) => ids.length === 0 || ids.includes(id)
	const first = firstSpoken(asOf.moments)
	const speakers = pack.speakers.filter(({ id }) => first.has(id) && wanted(asOf.speakers, id))
	const shown = byCell(inOrderOfSaying(pack, claims))
	const all = claimedBy(pack, asOf.now, asOf.later)
	const made = all.length === claims.length ? shown : byCell(all)
	const cell = (question: Question, speaker: Speaker): Cell => {
		const key = cellId(question, speaker)
		const said = shown.get(key)
		if (said) return { state: 'said', claims: said }
		if (made.has(key)) return { state: 'left out' }
		return { state: (first.get(speaker.id) ?? 0) > asOf.now.order ? 'not yet' : 'not stated' }
	}
	const rows = pack.incident.questions
		.filter(({ id }) => wanted(asOf.questions, id))
		.map((question) => ({
			question,
			answering: speakers.filter((speaker) => shown.has(cellId(question, speaker))).length,
			cell: (speaker: Speaker) => cell(question, speaker)
		}))
	return { speakers, columns: columnsOf(speakers), rows }
}

/** The name of a cell in links: `killed.stratcom`. */
export const cellId = (question: Question, speaker: Speaker): string => `${question.id}.${speaker.id}`

function byCell(claims: readonly Claim[]): ReadonlyMap<string, Claim[]> {
	const cells = new Map<string, Claim[]>()
	for (const claim of claims) {
		const key = `${claim.question}.${claim.speaker}`
		const others = cells.get(key)
		if (others) others.push(claim)
		else cells.set(key, [claim])
	}
	return cells
}

/** The place in the order of saying at which each speaker spoke first. */
function firstSpoken(moments: readonly Moment[]): ReadonlyMap<string, number> {
	const first = new Map<string, number>()
	for (const { order, sayings } of moments)
		for (const { speaker } of sayings) if (!first.has(speaker.id)) first.set(speaker.id, order)
	return first
}

const mostTogether = 12

function columnsOf(speakers: readonly Speaker[]): Column[] {
	const columns: { id: string; speakers: Speaker[]; dated: boolean }[] = []
	for (const speaker of speakers) {
		const dated = speaker.statements.some(({ said }) => said.day !== undefined)
		const last = columns.at(-1)
		if (last && !last.dated && !dated && last.speakers.length < mostTogether) last.speakers.push(speaker)
		else columns.push({ id: speaker.id, speakers: [speaker], dated })
	}
	return columns
}
