import { expect, test } from 'vitest'
import { pathOf } from '../../src/atlas/ground'

const coast = (...coordinates: [number, number][]) => ({
	type: 'Feature' as const,
	properties: {},
	geometry: { type: 'LineString' as const, coordinates }
})
const at = ([x, y]: readonly [number, number]) => ({ x, y })
const size = { width: 100, height: 100 }

test('a coast is written as steps of tenths, which add up to where it ends', () => {
	const path = pathOf([coast([10.04, 20], [12.49, 18.5], [13.24, 30.31], [13, 50])], at, size)
	expect(path).toBe('M10 20l2.5-1.5 .7 11.8-.2 19.7')
	const steps = [...path.matchAll(/-?[\d.]+/g)].map(([step]) => Number(step))
	const sum = (odd: number) => steps.filter((_, i) => i % 2 === odd).reduce((all, step) => all + step, 0)
	expect([sum(0), sum(1)].map((end) => end.toFixed(1))).toEqual(['13.0', '50.0'])
})

test('a corner of a coast that is not seen is left out', () => {
	expect(pathOf([coast([10, 10], [10.5, 10.5], [20, 20])], at, size)).toBe('M10 10l10 10')
})
