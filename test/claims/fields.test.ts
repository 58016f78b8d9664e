import { expect, test } from 'vitest'
import { matrix } from '../../src/ask/compare'
import { claimedBy, momentsOf } from '../../src/ask/moments'
import { fieldsOf, type Field } from '../../src/claims/fields'
import { shippedPack } from '../shipped'

const pack = shippedPack()
const moments = momentsOf(pack, true)
const gridAt = (nth: number) => {
	const now = moments[nth]!
	return matrix(pack, claimedBy(pack, now, true), { moments, now, later: true, questions: [], speakers: [] })
}
const told = (fields: readonly Field[][]) =>
	fields.map((row) => row.map(({ question, column, cells }) => [question.id, column.id, cells]))

test('whatever stood before, the fields tell what the matrix tells at each moment, there and back', () => {
	let before: Field[][] = []
	for (const nth of [...moments.keys(), ...[...moments.keys()].reverse()]) {
		const { rows, columns } = gridAt(nth)
		before = fieldsOf(rows, columns, before)
		expect(told(before)).toEqual(told(fieldsOf(rows, columns, [])))
	}
})

test('a field in which nothing changed is the same, and one that changed is another', () => {
	const [first, second] = [gridAt(1), gridAt(2)]
	const before = fieldsOf(first.rows, first.columns, [])
	const again = gridAt(1)
	expect(
		fieldsOf(again.rows, again.columns, before)
			.flat()
			.every((field, i) => field === before.flat()[i])
	).toBe(true)
	const after = fieldsOf(second.rows, second.columns, before).flat()
	const kept = after.filter((field) => before.flat().includes(field))
	expect(kept.length).toBeGreaterThan(after.length / 2)
	expect(kept.length).toBeLessThan(after.length)
})
