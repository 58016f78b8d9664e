import type { Caveat, Claim } from '../format/pack'

/** An answer as it stands on paper: whose it is, its words, and how they were given. */
export interface Answer {
	/** Where the head of the column does not say it, and with every amount. */
	speaker?: string
	text: string
	quote?: { exact: string; lang: string }
	/** "reported speech" or "narration", where there are no exact words; our translation of those in another language. */
	how?: string
	paragraph: string
}

/** `text` is said by nobody: "not stated". A cell without answers and text is left empty, to be written in. */
export interface Cell {
	answers?: readonly Answer[]
	text?: string
	/** Paragraphs, at the lower right. */
	mark?: string
	/** Boxes to tick, each with its word if it has one. */
	boxes?: readonly string[]
}

export interface Table {
	id: string
	corner: string
	heads: readonly { text: string; note?: string }[]
	/** A head over several columns each. */
	groups?: readonly { text: string; span: number }[]
	/** In percent of the width, that of the first column first. */
	widths: readonly number[]
	/** To be written in: how high its cells are at least, in millimetres. */
	open?: number
	/** Its rows stay on one page, unless they are more than a page holds. */
	together?: boolean
}

/** What never breaks across two pages. */
export type Unit =
	| { kind: 'title'; text: string; under?: string }
	| { kind: 'heading'; text: string; note?: string }
	| { kind: 'text'; text: string; look: 'told' | 'second' | 'teacher' }
	| { kind: 'list'; head?: string; entries: readonly string[]; boxes?: boolean }
	/** One that stands `anew` would give an answer away to who still works on the page before. */
	| { kind: 'task'; number: number; text: string; anew: boolean }
	/** `lead` stands on the first line, `starts` over it. */
	| { kind: 'lines'; count: number; lead?: string; starts?: string }
	| { kind: 'map'; height: number }
	| { kind: 'caveats'; caveats: readonly Caveat[] }
	| { kind: 'row'; table: Table; head: string; note?: string; cells: readonly Cell[] }
	| { kind: 'cards'; claims: readonly Claim[] }

/** Whether a unit never stands last on a page: it opens what follows, or is the last row but one of a table. */
export function opens(units: readonly Unit[], at: number): boolean {
	const [unit, next, after] = units.slice(at, at + 3)
	const sameTable = (a: Unit | undefined, b: Unit | undefined) =>
		a?.kind === 'row' && b?.kind === 'row' && a.table.id === b.table.id
	if (unit?.kind === 'row' && sameTable(unit, next)) return unit.table.together || !sameTable(next, after)
	// What is said about a table stands over it.
	if (unit?.kind === 'text') return next?.kind === 'row'
	return unit?.kind === 'heading' || unit?.kind === 'title' || unit?.kind === 'task'
}

type Row = Extract<Unit, { kind: 'row' }>
/** Rows of one table that follow each other as one; everything else by itself. */
export function parts(shown: readonly Unit[]): (Exclude<Unit, Row> | Row[])[] {
	const all: (Exclude<Unit, Row> | Row[])[] = []
	for (const unit of shown) {
		const last = all.at(-1)
		if (unit.kind !== 'row') all.push(unit)
		else if (Array.isArray(last) && last[0]?.table.id === unit.table.id) last.push(unit)
		else all.push([unit])
	}
	return all
}
