import fc from 'fast-check'
import { expect, test } from 'vitest'
import { degreesBetween, roundLength } from '../../src/atlas/graticule'

test('meridians are whole multiples of a round step, and few', () => {
	expect(degreesBetween(37.74, 38.04, 4)).toEqual({ step: 0.1, degrees: [37.8, 37.9, 38] })
	expect(degreesBetween(30, 45, 4).degrees).toEqual([30, 35, 40, 45])
})

test('a scale bar shows the longest round length that fits', () => {
	expect([90, 199, 250, 999, 3100].map(roundLength)).toEqual([50, 100, 200, 500, 2000])
	fc.assert(
		fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (metres) => {
			expect(roundLength(metres)).toBeLessThanOrEqual(metres)
			expect(roundLength(metres) * 2.5 + 1e-6).toBeGreaterThanOrEqual(metres)
		})
	)
})
