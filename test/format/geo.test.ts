import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	circleRing,
	crossesItself,
	destination,
	distance,
	isClosed,
	lonFrom,
	seamFor,
	signedArea,
	unrolled
} from '../../src/format/geo'
import type { Position } from '../../src/format/pack'

const donetsk: Position = [37.8053, 48.0028]
const makiyivka: Position = [37.9611, 48.0556]
const site: Position = [37.915, 48.0553]
const anywhere = fc.tuple(
	fc.double({ min: -179, max: 179, noNaN: true }),
	fc.double({ min: -80, max: 80, noNaN: true })
)

test('distances between the incident’s places are those of the dossier', () => {
	expect(distance(donetsk, makiyivka) / 1000).toBeCloseTo(13.0, 1)
	expect(distance(donetsk, site) / 1000).toBeCloseTo(10.0, 1)
	expect(distance(site, makiyivka) / 1000).toBeCloseTo(3.4, 1)
})

test('a degree of latitude is 111.195 km, and half round the earth 20,015 km', () => {
	expect(distance([0, 0], [0, 1])).toBeCloseTo(111_195.08, 1)
	expect(distance([0, 0], [180, 0])).toBeCloseTo(20_015_114.4, 0)
	expect(distance([179.5, 0], [-179.5, 0])).toBeCloseTo(111_195.08, 1)
})

test('there and back again are as far, and nowhere is away from itself', () => {
	fc.assert(
		fc.property(anywhere, anywhere, (a, b) => {
			expect(distance(a, b)).toBeCloseTo(distance(b, a), 3)
			expect(distance(a, a)).toBe(0)
		})
	)
})

test('a destination lies as far away as asked', () => {
	fc.assert(
		fc.property(
			anywhere,
			fc.integer({ min: 1, max: 100_000 }),
			fc.integer({ min: 0, max: 359 }),
			(from, metres, bearing) => {
				expect(Math.abs(distance(from, destination(from, metres, bearing)) - metres)).toBeLessThan(0.01)
			}
		)
	)
	expect(destination([10, 50], 1000, 0)[1]).toBeGreaterThan(50)
	expect(destination([10, 50], 1000, 90)[0]).toBeGreaterThan(10)
})

test('a circle is a closed ring that runs counter-clockwise, all of it at its radius', () => {
	for (const radius of [100, 300, 5000]) {
		const ring = circleRing(site, radius, 64)
		expect(ring).toHaveLength(65)
		expect(isClosed(ring)).toBe(true)
		expect(signedArea(ring)).toBeGreaterThan(0)
		for (const position of ring) expect(Math.abs(distance(site, position) / radius - 1)).toBeLessThan(0.015)
	}
})

test.each([
	['across 180°', [179.98, -16.79], 20_000],
	['beyond 180°', [-179.99, 51.8], 5000],
	['in the far north', [18.955, 69.649], 20_000]
] as [string, Position, number][])('a circle %s is a ring like any other', (_, centre, radius) => {
	const ring = circleRing(centre, radius)
	expect(isClosed(ring)).toBe(true)
	expect(signedArea(ring)).toBeGreaterThan(0)
	expect(signedArea([...ring].reverse())).toBeLessThan(0)
	expect(crossesItself(ring)).toBe(false)
	for (const [lon, lat] of ring) {
		expect(Math.abs(lon)).toBeLessThanOrEqual(180)
		expect(distance(centre, [lon, lat]) / radius).toBeCloseTo(1, 3)
	}
})

test('a line is unrolled across 180°, and a longitude is found on any map', () => {
	const line: Position[] = [
		[178, -18],
		[-179, -17],
		[179, -16]
	]
	expect(unrolled(line).map(([lon]) => lon)).toEqual([178, 181, 179])
	expect(unrolled([...line].reverse()).map(([lon]) => lon)).toEqual([179, 181, 178])
	expect([-179, 0, 180].map((lon) => lonFrom(0, lon))).toEqual([181, 0, 180])
	expect([181, -180, 180].map((lon) => lonFrom(-180, lon))).toEqual([-179, -180, 180])
})

test('a map is cut open where it parts nothing, and far from all that lies near 180°', () => {
	const at = (...lons: number[]) => seamFor(lons.map((lon): Position => [lon, 10]))
	expect(at(178.4, -179)).toBe(0)
	expect(at(-170)).toBe(0)
	expect(at(174.8)).toBe(0)
	expect(at(139.7, -118.2)).toBe(0)
	// Fiji, California, Norway: 223° wide this way, 297° the other.
	expect(at(178.4, -118.2, 19)).toBe(0)
	expect(at(19, 23)).toBe(-180)
	expect(at(-118.2, -117)).toBe(-180)
	expect(at(-10, 30)).toBe(-180)
})

test('the way round a ring is told by its signed area', () => {
	const square: Position[] = [
		[0, 0],
		[1, 0],
		[1, 1],
		[0, 1],
		[0, 0]
	]
	expect(signedArea(square)).toBe(2)
	expect(signedArea([...square].reverse())).toBe(-2)
	expect(isClosed(square.slice(1))).toBe(false)
})

test('a ring that is drawn in the wrong order of its corners crosses itself', () => {
	const corners = fc.integer({ min: 5, max: 40 })
	const swaps = fc
		.tuple(corners, fc.nat(), fc.nat())
		.map(([n, a, b]): [number, number, number] => [n, a % n, b % n])
	fc.assert(
		fc.property(swaps, ([n, a, b]) => {
			const open = circleRing(site, 300, n).slice(0, -1)
			const close = (ring: Position[]): Position[] => [...ring, ring[0]!]
			expect(crossesItself(close(open))).toBe(false)
			const swapped = open.map((corner, i) => (i === a ? open[b]! : i === b ? open[a]! : corner))
			expect(crossesItself(close(swapped))).toBe(a !== b)
		})
	)
})

test('a ring that touches itself, or goes over its own side again, crosses itself', () => {
	const eight: Position[] = [
		[0, 0],
		[2, 0],
		[1, 1],
		[2, 2],
		[0, 2],
		[1, 1],
		[0, 0]
	]
	expect(crossesItself(eight)).toBe(true)
	const ring = circleRing(site, 300, 12)
	expect(crossesItself([...ring.slice(0, -1), ...ring])).toBe(true)
	// The same corner twice in a row is one corner.
	expect(crossesItself(ring.flatMap((corner) => [corner, corner]))).toBe(false)
})
