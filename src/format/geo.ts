import type { Position } from './pack.ts'

/** Mean radius of the earth in metres (IUGG R1). */
const earth = 6_371_008.8
const radians = Math.PI / 180

/** A longitude, a whole turn on or back where it has to be, on a map that begins at `west` and goes once round the earth. */
export const lonFrom = (west: number, lon: number): number =>
	lon < west ? lon + 360 : lon > west + 360 ? lon - 360 : lon

/** A line or ring without jumps at 180°: each longitude, perhaps beyond it, is at most half a turn from the one before. */
export function unrolled(line: readonly Position[]): Position[] {
	let last = line[0]?.[0] ?? 0
	return line.map(([lon, lat]) => {
		last = lon - 360 * Math.round((lon - last) / 360)
		return [last, lat]
	})
}

/** Where a map is cut open: its longitudes begin there, and end a whole turn to the east. */
export type Seam = -180 | 0

/**
 * Where to cut a map of some positions open, so that what lies on both sides of 180° stands side by side (RFC 7946, section
 * 5.2) and what lies near 180° is not at its edge.
 */
export function seamFor(positions: readonly Position[]): Seam {
	const [west, wide] = reachFrom(-180, positions)
	const narrower = wide - reachFrom(0, positions)[1]
	return narrower > 1e-6 || (narrower > -1e-6 && Math.abs(west) > 120) ? 0 : -180
}

/** The westernmost longitude of some positions and how many degrees they reach east, on a map that is cut open there. */
function reachFrom(seam: Seam, positions: readonly Position[]): [west: number, wide: number] {
	let [west, east] = [Infinity, -Infinity]
	for (const [lon] of positions) {
		const turned = lonFrom(seam, lon)
		west = Math.min(west, turned)
		east = Math.max(east, turned)
	}
	return [west, east - west]
}

/** Great-circle distance in metres between two positions, by the haversine formula on a sphere of the mean radius. */
export function distance([lonA, latA]: Position, [lonB, latB]: Position): number {
	const half = (angle: number) => Math.sin((angle * radians) / 2) ** 2
	const h = half(latB - latA) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lonB - lonA)
	return 2 * earth * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The position that lies so many metres from another, at a bearing in degrees clockwise from north (direct formula on the sphere). */
export function destination([lon, lat]: Position, metres: number, bearing: number): Position {
	const turn = metres / earth
	const course = bearing * radians
	const from = lat * radians
	const to = Math.asin(Math.sin(from) * Math.cos(turn) + Math.cos(from) * Math.sin(turn) * Math.cos(course))
	const east = Math.atan2(
		Math.sin(course) * Math.sin(turn) * Math.cos(from),
		Math.cos(turn) - Math.sin(from) * Math.sin(to)
	)
	return [lon + east / radians, to / radians]
}

/** A circle as a closed ring, counter-clockwise as RFC 7946 asks for an exterior ring; degrees to five decimals (1 m). */
export function circleRing(centre: Position, radius_m: number, steps = 64): Position[] {
	const ring = Array.from({ length: steps }, (_, i): Position => {
		const [lon, lat] = destination(centre, radius_m, (-360 * i) / steps)
		return [Number(lonFrom(-180, lon).toFixed(5)), Number(lat.toFixed(5))]
	})
	return [...ring, ring[0] ?? centre]
}

/** Twice the signed area of a ring in square degrees: above zero if it runs counter-clockwise (shoelace formula). */
export function signedArea(ring: readonly Position[]): number {
	const corners = unrolled(ring)
	return corners.reduce((sum, [lon, lat], i) => {
		const [nextLon, nextLat] = corners[(i + 1) % corners.length] ?? [lon, lat]
		return sum + lon * nextLat - nextLon * lat
	}, 0)
}

/** Whether a ring ends where it begins. */
export function isClosed(ring: readonly Position[]): boolean {
	const [first, last] = [ring[0], ring.at(-1)]
	return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1]
}

/** Whether two sides of a ring meet that do not follow one another, as in a bow tie or a ring that goes round twice. */
export function crossesItself(ring: readonly Position[]): boolean {
	const corners = unrolled(ring.filter((corner, i) => i === 0 || !isSame(corner, ring[i - 1])))
	const last = isClosed(ring) ? corners.length - 2 : Infinity
	const sides = corners.slice(1).map((to, at): Side => {
		const from = corners[at] ?? to
		return { at, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }
	})
	// From west to east: a side can only meet those that begin before it ends.
	sides.sort((a, b) => a.west - b.west)
	return sides.some((side, i) => {
		for (let j = i + 1; j < sides.length; j++) {
			const other = sides[j]
			if (!other || other.west > side.east) return false
			const apart = Math.abs(other.at - side.at)
			if (apart > 1 && apart !== last && meet(side, other)) return true
		}
		return false
	})
}

interface Side {
	at: number
	from: Position
	to: Position
	west: number
	east: number
}

const isSame = (a: Position, b: Position | undefined) => a[0] === b?.[0] && a[1] === b[1]

/** Whether two sides, one of which is not west of the other, cross or touch: each has the ends of the other on both of its hands. */
function meet({ from: a, to: b }: Side, { from: c, to: d }: Side): boolean {
	if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false
	return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
}

/** Above zero where the way through three positions turns left. */
const turn = (a: Position, b: Position, c: Position) =>
	(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
