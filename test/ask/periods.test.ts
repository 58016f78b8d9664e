import { describe, expect, test } from 'vitest'
import { periodsOf } from '../../src/ask/periods'
import { isCrowded, stripOf } from '../../src/ask/strip'
import { manyClaims } from '../bench/manyclaims'
import { shippedPack } from '../shipped'

const few = stripOf(shippedPack(), true)
const many = stripOf(manyClaims(500, 200), true)
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort()

test('a strip whose days and statements can be read one by one is not crowded, one of hundreds is', () => {
	expect(isCrowded(few)).toBe(false)
	expect(isCrowded(many)).toBe(true)
	const [bar] = few.bars
	expect(isCrowded({ ...few, bars: Array.from({ length: 25 }, () => bar!) })).toBe(true)
	// Events and statements at one time, above each other, would push the map off a laptop's screen.
	const rows = (many: number) => Array.from({ length: many }, (_, row) => ({ ...bar!, row }))
	const [event] = few.events
	expect(isCrowded({ ...few, events: [event!], bars: rows(7) })).toBe(false)
	expect(isCrowded({ ...few, events: [event!], bars: rows(8) })).toBe(true)
})

describe.each([few, many])('%#', (strip) => {
	test.each([1, 7, 24, 1000])('in %i parts every statement and every event stands in one period', (parts) => {
		const periods = periodsOf(strip, parts)
		expect(ids(periods.flatMap(({ sayings }) => sayings))).toEqual(
			ids(strip.bars.map(({ saying }) => saying))
		)
		expect(ids(periods.flatMap(({ events }) => events.map(({ claim }) => claim)))).toEqual(
			ids(strip.events.map(({ claim }) => claim))
		)
		expect(periods.flatMap(({ days }) => days)).toEqual(strip.days)
		expect(periods.length).toBeLessThanOrEqual(parts)
		if (parts < 1000) for (const { from, to } of periods) expect(to - from).toBeGreaterThanOrEqual(1 / parts)
	})
})

test('where there is room for every day each is a period', () => {
	const periods = periodsOf(few, 1000)
	expect(periods.map(({ first, last }) => [first, last])).toEqual(few.days.map(({ day }) => [day, day]))
})
