import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance } from '../../src/format/geo'
import { frameAt } from '../../src/atlas/frame'
import { degreesBetween, graticuleOf } from '../../src/atlas/graticule'
import { roundLength, scaleBar } from '../../src/atlas/scale'

test('meridians are whole multiples of a round step, and few', () => {
	expect(degreesBetween(37.74, 38.04, 4)).toEqual({ step: 0.1, degrees: [37.8, 37.9, 38] })
	expect(degreesBetween(30, 45, 4).degrees).toEqual([30, 35, 40, 45])
})

test('meridians go on across 180°, are few on a map of the world, and none lies beyond its seam', () => {
	expect(graticuleOf(frameAt({ lon: 179.7, lat: -17, zoom: 8 }, 800, 500, 0))).toEqual({
		meridians: [178, 179, 180, 181],
		parallels: [-18, -17, -16],
		digits: 0
	})
	const world = frameAt({ lon: 100, lat: 20, zoom: 1 }, 900, 500, 0)
	expect(graticuleOf(world).meridians).toEqual([0, 60, 120, 180, 240, 300, 360])
})

test('a scale bar shows the longest round length that fits', () => {
	expect([90, 199, 250, 999, 3100].map(roundLength)).toEqual([50, 100, 200, 500, 2000])
	expect([0.9, 1, 49, 1000, 4999, 5000].map(roundLength)).toEqual([0.5, 1, 20, 1000, 2000, 5000])
	fc.assert(
		fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (metres) => {
			expect(roundLength(metres)).toBeLessThanOrEqual(metres)
			expect(roundLength(metres) * 2.5 + 1e-6).toBeGreaterThanOrEqual(metres)
		})
	)
})

test.each([
	['on the way', { lon: 37.9, lat: 48, zoom: 11.5 }, 2000],
	['in the far north', { lon: 18.955, lat: 69.649, zoom: 11.5 }, 1000],
	['in the far north, from afar', { lon: 18.955, lat: 69.649, zoom: 4.5 }, 200_000],
	['across 180°', { lon: 180, lat: -17, zoom: 8 }, 50_000]
])('a scale bar is as long as its number says in the middle of the map, %s', (_, middle, most) => {
	const frame = frameAt(middle, 700, 500, 0)
	const { metres, width } = scaleBar(frame, 90)
	expect(metres).toBe(most)
	expect(width).toBeLessThanOrEqual(90)
	const [a, b] = [frame.back({ x: 300, y: 250 }), frame.back({ x: 300 + width, y: 250 })]
	expect(distance(a, b) / metres).toBeCloseTo(1, 3)
})
