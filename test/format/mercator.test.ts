import { expect, test } from 'vitest'
import { distance } from '../../src/format/geo'
import type { Position } from '../../src/format/pack'
import { mercator, unmercator } from '../../src/format/mercator'
import { frameAt } from '../../src/atlas/frame'
import { frameOf } from '../../src/atlas/frameOf'

const suva: Position = [178.442, -18.142]
const lomaloma: Position = [-178.97, -17.29]

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

test('a frame holds every position, north up, with lengths that are true where they are drawn', () => {
	const frame = frameOf([donetsk, makiyivka], 680, 300)
	const [a, b] = [frame.at(donetsk), frame.at(makiyivka)]
	expect(a.x).toBeLessThan(b.x)
	expect(a.y).toBeGreaterThan(b.y)
	for (const { x, y } of [a, b]) expect(x > 100 && x < 580 && y > 50 && y < 250).toBe(true)
	const drawn = Math.hypot(b.x - a.x, b.y - a.y)
	expect(drawn / frame.long(distance(donetsk, makiyivka), 48.03)).toBeCloseTo(1, 2)
	const [lon, lat] = frame.back(a)
	expect([lon, lat].map((one) => one.toFixed(6))).toEqual(donetsk.map((one) => one.toFixed(6)))
})

test('what lies on both sides of 180° stands side by side, at the scale of any other place', () => {
	const frame = frameOf([suva, lomaloma], 680, 300, 0)
	const [a, b] = [frame.at(suva), frame.at(lomaloma)]
	expect(a.x).toBeLessThan(b.x)
	for (const { x, y } of [a, b]) expect(x > 100 && x < 580 && y > 50 && y < 250).toBe(true)
	const drawn = Math.hypot(b.x - a.x, b.y - a.y)
	expect(drawn / frame.long(distance(suva, lomaloma), -17.7)).toBeCloseTo(1, 2)
	// Longitudes count on.
	expect(frame.back(b)[0]).toBeCloseTo(360 + lomaloma[0], 6)
	expect(frameAt({ lon: -179, lat: -17, zoom: 8 }, 800, 600, 0).at(lomaloma).x).toBeGreaterThan(400)
})

test('a frame of the whole world shows nothing beyond its seam', () => {
	for (const seam of [-180, 0] as const) {
		const { bounds } = frameOf(
			[
				[seam + 1, 0],
				[seam + 359, 10]
			],
			680,
			500,
			seam
		)
		expect(bounds.west).toBeCloseTo(seam, 9)
		expect(bounds.east).toBeCloseTo(seam + 360, 9)
	}
})

test('the poles lie on the edge of the world', () => {
	expect(mercator([0, 90]).y).toBeCloseTo(0, 12)
	expect(mercator([0, -90]).y).toBeCloseTo(1, 12)
})

test('a frame round a middle has it in its middle, at the scale of its zoom level', () => {
	const frame = frameAt({ lon: donetsk[0], lat: donetsk[1], zoom: 12 }, 800, 600)
	expect(frame.at(donetsk).x).toBeCloseTo(400, 6)
	expect(frame.at(donetsk).y).toBeCloseTo(300, 6)
	expect(frame.zoom).toBeCloseTo(12, 9)
	expect(frame.bounds.west < donetsk[0] && frame.bounds.north > donetsk[1]).toBe(true)
})
