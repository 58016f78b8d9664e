import type { Cell, Column, Row } from '../ask/compare'
import type { Question } from '../format/pack'

/** What one column of the matrix answers to one question: a cell for each of its speakers. */
export interface Field {
	question: Question
	column: Column
	cells: readonly Cell[]
}

/**
 * The fields of some columns, row by row. One that is as it was `before` is the same object: of hundreds that follow a
 * slider only those that change are drawn anew.
 */
export function fieldsOf(
	rows: readonly Row[],
	columns: readonly Column[],
	before: readonly (readonly Field[])[]
): Field[][] {
	const known = new Map(before.flat().map((field) => [nameOf(field), field]))
	return rows.map(({ question, cell }) =>
		columns.map((column) => {
			const field = { question, column, cells: column.speakers.map(cell) }
			const old = known.get(nameOf(field))
			return old && old.question === question && areSame(old.cells, field.cells) ? old : field
		})
	)
}

const nameOf = ({ question, column }: Field): string =>
	[question.id, ...column.speakers.map(({ id }) => id)].join(' ')

const areSame = (before: readonly Cell[], now: readonly Cell[]): boolean =>
	before.every((old, i) => {
		const cell = now[i]
		if (old.state !== 'said' || cell?.state !== 'said') return old.state === cell?.state
		return (
			old.claims.length === cell.claims.length && old.claims.every((claim, j) => claim === cell.claims[j])
		)
	})
