import { expect, test } from 'vitest'
import { codeOf, coveredFields } from '../../src/claims/covering'
import { matrix } from '../../src/ask/compare'
import { claimedBy, momentsOf } from '../../src/ask/moments'
import { shippedPack } from '../shipped'

const pack = shippedPack()
const now = momentsOf(pack, false).at(-1)!
const claims = claimedBy(pack, now, false)
const grid = matrix(pack, claims, {
	moments: momentsOf(pack, false),
	now,
	later: false,
	questions: [],
	speakers: []
})

test('every field is covered until it is uncovered, those without an answer too', () => {
	expect(coveredFields(grid, grid.columns, [])).toHaveLength(11 * 6)
	expect(coveredFields(grid, grid.columns, undefined)).toEqual([])
	const [first] = coveredFields(grid, grid.columns, [])
	expect(first).toEqual(['killed.stratcom'])
	expect(coveredFields(grid, grid.columns, first)).toHaveLength(65)
})

test('a shared column is uncovered when all its speakers are', () => {
	const group = grid.columns[1]!.speakers.map(({ id }) => `killed.${id}`)
	expect(coveredFields(grid, grid.columns, group.slice(1))).toHaveLength(66)
	expect(coveredFields(grid, grid.columns, group)).toHaveLength(65)
})

test('a field keeps its name, whatever is uncovered', () => {
	expect([codeOf(0, 0), codeOf(1, 2), codeOf(25, 9), codeOf(26, 0)]).toEqual(['A1', 'B3', 'Z10', 'AA1'])
})
