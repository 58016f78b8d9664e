import { expect, test } from 'vitest'
import { circleRing } from '../../src/format/geo'
import type { Position } from '../../src/format/pack'
import { changed, toldAbout } from '../tinypack'

const bridge: Position = [10.01, 50.004]
const circle = (ring: Position[]) =>
	toldAbout(changed('places.geojson', 'features[3].geometry.coordinates[0]', ring))
const at = 'places.geojson.features[3].geometry.coordinates[0]'

test('a ring is closed', () => {
	const ring = circleRing(bridge, 200, 8)
	expect(circle(ring.slice(0, -1))).toEqual([
		`${at}[7]: found [${ring[7]?.join(', ')}], expected the first position again, [${ring[0]?.join(', ')}], since a ring is closed`
	])
})

test('a ring runs counter-clockwise', () => {
	expect(circle(circleRing(bridge, 200).reverse())).toEqual([
		`${at}: found a ring that does not run counter-clockwise, expected one that does (RFC 7946)`
	])
})

test('a ring is as far from its place as its radius says, give or take two in a hundred', () => {
	expect(circle(circleRing(bridge, 203))).toEqual([])
	expect(circle(circleRing(bridge, 206))).toEqual([
		`${at}[0]: found a point 206 m from "bridge", expected 200 m, as radius_m says`
	])
	const dented: Position[] = circleRing(bridge, 200).map((position, i) => (i === 5 ? bridge : position))
	expect(circle(dented)).toEqual([
		`${at}[5]: found a point 0 m from "bridge", expected 200 m, as radius_m says`
	])
})

const crossing = 'found a ring that meets itself on the way, expected one whose sides never meet'

test('a ring that crosses itself like a bow tie is told, though each point is where its radius says', () => {
	const [a, b, c, d] = circleRing(bridge, 200, 4) as [Position, Position, Position, Position]
	expect(circle([a, b, c, d, a])).toEqual([])
	expect(circle([a, c, b, d, a])).toContain(`${at}: ${crossing}`)
})

test('a ring neither swaps two of its corners nor goes round twice', () => {
	const ring = circleRing(bridge, 200, 16)
	const swapped = ring.map((position, i) => (i === 5 ? ring[6]! : i === 6 ? ring[5]! : position))
	expect(circle(swapped)).toEqual([`${at}: ${crossing}`])
	expect(circle([...ring.slice(0, -1), ...ring])).toEqual([`${at}: ${crossing}`])
})

test('a ring that crosses itself is told beside a place that is not there', () => {
	const [a, b, c, d] = circleRing(bridge, 200, 4) as [Position, Position, Position, Position]
	const raw = changed('places.geojson', 'features[3].properties.of', 'brigde')
	const told = toldAbout(
		changed('places.geojson', 'features[3].geometry.coordinates[0]', [a, c, b, d, a], raw)
	)
	expect(told.join()).toContain('meets itself')
	expect(told.join()).toContain('did you mean "bridge"?')
})

test('a distance has two ends', () => {
	const raw = changed('places.geojson', 'features[4].properties.to', 'mill')
	expect(toldAbout(changed('places.geojson', 'features[4].geometry.coordinates[1]', [10, 50], raw))).toEqual([
		'places.geojson.features[4].properties.to: found "mill", expected another place than from: a distance has two ends'
	])
})

test('a line runs from the point of one place to the point of the other', () => {
	expect(toldAbout(changed('places.geojson', 'features[0].geometry.coordinates', [10.02, 50]))).toEqual([
		'places.geojson.features[4].geometry.coordinates[0]: found [10, 50], expected [10.02, 50], the point of "mill"'
	])
	expect(toldAbout(changed('places.geojson', 'features[4].geometry.coordinates[1]', [10, 50.01]))).toEqual([
		'places.geojson.features[4].geometry.coordinates[1]: found [10, 50.01], expected [10.08, 50.01], the point of "ford"'
	])
})

test('a line that misses its place by its latitude alone misses it', () => {
	expect(toldAbout(changed('places.geojson', 'features[4].geometry.coordinates[0]', [10, 50.01]))).toEqual([
		'places.geojson.features[4].geometry.coordinates[0]: found [10, 50.01], expected [10, 50], the point of "mill"'
	])
})

test('a position has a longitude and a latitude in their range, and nothing more', () => {
	const point = (coordinates: unknown) =>
		toldAbout(changed('places.geojson', 'features[2].geometry.coordinates', coordinates))
	expect(point([181, 50])).toContain(
		'places.geojson.features[2].geometry.coordinates[0]: found 181, expected at most 180'
	)
	expect(point([10, -86])).toContain(
		'places.geojson.features[2].geometry.coordinates[1]: found -86, expected at least -85'
	)
	expect(point([10.01, 50.004, 120])).toContain(
		'places.geojson.features[2].geometry.coordinates[2]: found 120, expected nothing more'
	)
})
