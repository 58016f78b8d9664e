import polylabel from 'polylabel'
import { own } from '../check/ids.ts'
import { shown } from '../check/issue.ts'
import { lonFrom, seamFor } from '../format/geo.ts'
import type { Position, Shape } from '../format/pack.ts'

/** A geometry taken apart: points, lines, and areas with their holes, whatever it was made of. */
export interface Parts {
	points: Position[]
	lines: Position[][]
	areas: Position[][][]
	/** How many positions have more than longitude and latitude. */
	heights: number
}

/** What is wrong with a geometry, and what to do about it. */
export class Misdrawn extends Error {
	readonly expected: string
	readonly remedy: string | undefined
	constructor(found: string, expected: string, remedy?: string) {
		super(found)
		this.expected = expected
		this.remedy = remedy
	}
}

// A collection in a collection is discouraged (RFC 7946, 3.1.8); this deep nobody draws anything.
const deepest = 8
/** As far north and south as Web Mercator goes on the map. */
export const northmost = 85

/** Takes a geometry of GeoJSON (RFC 7946, 3.1) apart. Throws `Misdrawn` where it is none. */
export function partsOf(geometry: unknown): Parts {
	const parts: Parts = { points: [], lines: [], areas: [], heights: 0 }
	take(geometry, parts, 0)
	if (parts.points.length + parts.lines.length + parts.areas.length === 0)
		throw new Misdrawn('a geometry without positions', 'a point, a line or an area')
	return parts
}

function take(geometry: unknown, parts: Parts, depth: number): void {
	const type = own(geometry, 'type')
	const at = own(geometry, 'coordinates')
	// What very many features are, before anything else is made ready.
	if (type === 'Point') return void (parts.points = [positionOf(at, parts)])
	const position = (value: unknown) => positionOf(value, parts)
	const line = (value: unknown) => listOf(value, 2, 'a line').map(position)
	const ring = (value: unknown) => listOf(value, 4, 'a ring').map(position)
	const area = (value: unknown) => listOf(value, 1, 'an area').map(ring)
	if (type === 'MultiPoint') parts.points.push(...listOf(at, 0, type).map(position))
	else if (type === 'LineString') parts.lines.push(line(at))
	else if (type === 'MultiLineString') parts.lines.push(...listOf(at, 0, type).map(line))
	else if (type === 'Polygon') parts.areas.push(area(at))
	else if (type === 'MultiPolygon') parts.areas.push(...listOf(at, 0, type).map(area))
	else if (type === 'GeometryCollection' && depth < deepest)
		for (const one of listOf(own(geometry, 'geometries'), 0, type)) take(one, parts, depth + 1)
	else
		throw new Misdrawn(
			geometry === null || geometry === undefined ? 'no geometry' : `a geometry of type ${shown(type)}`,
			'a point, a line or an area'
		)
}

function listOf(value: unknown, least: number, of: string): unknown[] {
	if (!Array.isArray(value) || value.length < least)
		throw new Misdrawn(shown(value), `${of} of ${least} or more positions`)
	return value
}

function positionOf(value: unknown, parts: Parts): Position {
	const position: unknown[] = Array.isArray(value) ? value : []
	const [lon, lat] = position
	if (!isDegrees(lon) || !isDegrees(lat))
		throw new Misdrawn(shown(value), 'a position, [longitude, latitude] in degrees')
	if (position.length > 2) parts.heights++
	if (Math.abs(lon) <= 180 && Math.abs(lat) <= northmost) return [lon, lat]
	const found = `longitude ${lon}, latitude ${lat}`
	const expected = `degrees of WGS 84: longitude from -180 to 180, latitude from -${northmost} to ${northmost}`
	if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180 && Math.abs(lat) > 90)
		throw new Misdrawn(found, expected, 'longitude comes first; they may be swapped')
	const metres = Math.abs(lon) > 360 || Math.abs(lat) > 360
	throw new Misdrawn(found, expected, metres ? 'export it again in WGS 84 (EPSG:4326)' : undefined)
}

const isDegrees = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** Where the mark of a geometry stands: at its only point, within its largest area, half way along its longest line, or at a point in its middle. */
export function anchorOf({ points, lines, areas }: Parts): Position {
	if (points.length === 1) return points[0]!
	const [area] = [...areas].sort((a, b) => extent(b[0]!) - extent(a[0]!))
	if (area) return within(area)
	const [line] = [...lines].sort((a, b) => lengthOf(b) - lengthOf(a))
	if (line) return halfway(line)
	const middle = points.reduce(
		([x, y], [lon, lat]): Position => [x + lon / points.length, y + lat / points.length],
		[0, 0]
	)
	return [...points].sort((a, b) => lengthOf([a, middle]) - lengthOf([b, middle]))[0]!
}

/** A position is drawn to a hundred thousandth of a degree, about a metre. */
export const rounded = ([lon, lat]: readonly number[]): Position => [
	Number(lon!.toFixed(5)),
	Number(lat!.toFixed(5))
]

/** The point of an area that is farthest from its edges: it lies in the area, as its centre need not. */
function within(area: Position[][]): Position {
	const [[west, south], [east, north]] = cornersOf(area[0]!)
	if (west === east || south === north) return area[0]![0]!
	return rounded(polylabel(area, Math.max(east - west, north - south) / 200))
}

function cornersOf(ring: readonly Position[]): [Position, Position] {
	const corners: [Position, Position] = [
		[Infinity, Infinity],
		[-Infinity, -Infinity]
	]
	for (const [lon, lat] of ring) {
		corners[0] = [Math.min(corners[0][0], lon), Math.min(corners[0][1], lat)]
		corners[1] = [Math.max(corners[1][0], lon), Math.max(corners[1][1], lat)]
	}
	return corners
}

function extent(ring: readonly Position[]): number {
	const [[west, south], [east, north]] = cornersOf(ring)
	return (east - west) * (north - south)
}

/** In degrees: only to tell longer from shorter, and where the half is. */
function lengthOf(line: readonly Position[]): number {
	return line.reduce((sum, [lon, lat], i) => {
		const [x, y] = line[i - 1] ?? [lon, lat]
		return sum + Math.hypot(lon - x, lat - y)
	}, 0)
}

function halfway(line: readonly Position[]): Position {
	let left = lengthOf(line) / 2
	for (const [i, [lon, lat]] of line.slice(1).entries()) {
		const [x, y] = line[i]!
		const step = Math.hypot(lon - x, lat - y)
		if (step > 0 && step >= left)
			return rounded([x + ((lon - x) * left) / step, y + ((lat - y) * left) / step])
		left -= step
	}
	return line[0]!
}

/** How many positions are drawn of a geometry beside its mark. */
export function drawnIn({ points, lines, areas }: Parts): number {
	if (points.length === 1 && lines.length === 0 && areas.length === 0) return 0
	const sum = (all: readonly (readonly unknown[])[]) => all.reduce((total, { length }) => total + length, 0)
	return points.length + sum(lines) + sum(areas.flat())
}

/** How a geometry looks beside its mark; nothing where the mark is all there is of it. */
export function shapeOf({ points, lines, areas }: Parts): Shape[] {
	const alone = points.length === 1 && lines.length === 0 && areas.length === 0
	return [
		...(points.length > 0 && !alone ? [{ type: 'MultiPoint' as const, coordinates: points }] : []),
		...(lines.length > 0 ? [{ type: 'MultiLineString' as const, coordinates: lines }] : []),
		...(areas.length > 0 ? [{ type: 'MultiPolygon' as const, coordinates: areas }] : [])
	]
}

/** West, south, east and north of a geometry, in degrees; the narrower way round the earth, where west may be more than east. */
export function boxOf({ points, lines, areas }: Parts): [number, number, number, number] {
	const all = [...points, ...lines.flat(), ...areas.flat(2)]
	const seam = seamFor(all)
	const [[west, south], [east, north]] = cornersOf(all.map(([lon, lat]) => [lonFrom(seam, lon), lat]))
	const home = (lon: number) => (lon > 180 ? lon - 360 : lon)
	return [home(west), south, home(east), north]
}
