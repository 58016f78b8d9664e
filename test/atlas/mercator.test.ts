import { expect, test } from 'vitest'
import { distance } from '../../src/format/geo'
import type { Position } from '../../src/format/pack'
import { mercator, unmercator } from '../../src/atlas/mercator'
import { plateOf, roundLength } from '../../src/atlas/frame'

const donetsk: Position = [37.8053, 48.0028]
const makiyivka: Position = [37.9611, 48.0556]

test('the world is a square, with Greenwich and the equator in its middle', () => {
	expect(mercator([0, 0])).toEqual({ x: 0.5, y: 0.5 })
	expect(mercator([-180, 85.0511287798066]).x).toBe(0)
	expect(mercator([-180, 85.0511287798066]).y).toBeCloseTo(0, 12)
	expect(mercator([180, -85.0511287798066]).y).toBeCloseTo(1, 12)
})

test('places fall on the tiles that tile servers know them by', () => {
	const tile = (position: Position, zoom: number) => {
		const { x, y } = mercator(position)
		return [Math.floor(x * 2 ** zoom), Math.floor(y * 2 ** zoom)]
	}
	// The worked example of the OpenStreetMap wiki: Tokyo at zoom 18.
	expect(tile([139.7006793, 35.6590699], 18)).toEqual([232798, 103246])
	expect(tile([0, 0], 1)).toEqual([1, 1])
})

test('back from the square is where one came from', () => {
	for (const position of [donetsk, makiyivka, [-70.5, -33.4], [179.9, 84.9]] as Position[]) {
		const { x, y } = mercator(position)
		const [lon, lat] = unmercator(x, y)
		expect(lon).toBeCloseTo(position[0], 9)
		expect(lat).toBeCloseTo(position[1], 9)
	}
})

test('a plate holds every position, north up, with lengths that are true where they are drawn', () => {
	const plate = plateOf([donetsk, makiyivka], 680, 300)
	const [a, b] = [plate.at(donetsk), plate.at(makiyivka)]
	expect(a.x).toBeLessThan(b.x)
	expect(a.y).toBeGreaterThan(b.y)
	for (const { x, y } of [a, b]) expect(x > 100 && x < 580 && y > 50 && y < 250).toBe(true)
	const drawn = Math.hypot(b.x - a.x, b.y - a.y)
	expect(drawn / plate.long(distance(donetsk, makiyivka), 48.03)).toBeCloseTo(1, 2)
})

test('the length of a scale bar is round and never longer than its room', () => {
	expect([0.9, 1, 49, 999, 1000, 4999, 5000].map(roundLength)).toEqual([0.5, 1, 20, 500, 1000, 2000, 5000])
})
