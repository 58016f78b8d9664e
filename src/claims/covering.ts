import { tick } from 'svelte'
import { cellId, type Column, type Matrix } from '../ask/compare'
import type { Explorer } from '../explore/explorer.svelte'
import type { Question } from '../format/pack'

/** Cells `question.speaker` of one field of the matrix: one, or those of all speakers who share a column. */
export const cellsOf = (question: Question, column: Column): string[] =>
	column.speakers.map((speaker) => cellId(question, speaker))

/** The fields that are still covered, in reading order. */
export function coveredFields(
	{ rows }: Matrix,
	columns: readonly Column[],
	reveal: readonly string[] | undefined
): string[][] {
	if (!reveal) return []
	return rows
		.flatMap(({ question }) => columns.map((column) => cellsOf(question, column)))
		.filter((cells) => cells.some((cell) => !reveal.includes(cell)))
}

/** What to call a field by in class: row letter and column number, `B3`. */
export function codeOf(row: number, column: number): string {
	const letter = String.fromCharCode(65 + (row % 26))
	return `${row >= 26 ? String.fromCharCode(64 + Math.floor(row / 26)) : ''}${letter}${column + 1}`
}

/** Covers every cell; the focus goes on to the button that uncovers them. */
export async function coverAll({ teaching }: Explorer): Promise<void> {
	teaching.cover()
	await tick()
	document.querySelector<HTMLElement>('#panel .covering .chief')?.focus()
}
