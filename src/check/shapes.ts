import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { crossesItself, distance, isClosed, signedArea } from '../format/geo.ts'
import { shown } from './issue.ts'
import type { DistanceFeature, Position, UncertaintyFeature } from '../format/pack.ts'
import type { Sound } from './sound.ts'

/** How far a ring may stray from its radius: what rounding to five decimals does to a small circle, and not more. */
const tolerance = 0.02

type Points = ReadonlyMap<string, Position>

/** Says where rings are not the circles, and lines not the connections, that their properties say. */
export function checkShapes({ features }: Records, findings: Findings): void {
	const points: Points = new Map(
		features.flatMap(({ record: { id, geometry } }) =>
			id !== undefined && geometry?.type === 'Point' && geometry.coordinates
				? [[id, geometry.coordinates]]
				: []
		)
	)
	for (const { file, path, record } of features) {
		const { properties, geometry } = record
		const place = { file, path }
		if (properties?.role === 'uncertainty' && geometry?.type === 'Polygon')
			checkCircle(place, properties, geometry.coordinates?.[0], points, findings)
		if (properties?.role === 'distance') {
			const ends = geometry?.type === 'LineString' ? geometry.coordinates : undefined
			checkLine(place, properties, ends, points, findings)
		}
	}
}

/** Closed, counter-clockwise (RFC 7946), not crossing itself, and as far from its place as its radius says. */
function checkCircle(
	{ file, path }: Place,
	{ of, radius_m }: Sound<UncertaintyFeature['properties']>,
	ring: readonly Position[] | undefined,
	points: Points,
	findings: Findings
): void {
	if (!ring) return
	const at = `${path}.geometry.coordinates[0]`
	if (!isClosed(ring))
		findings.say(
			{ file, path: `${at}[${ring.length - 1}]` },
			shown(ring.at(-1)),
			`the first position again, ${shown(ring[0])}, since a ring is closed`
		)
	if (signedArea(ring) <= 0)
		findings.say({ file, path: at }, 'a ring that does not run counter-clockwise', 'one that does (RFC 7946)')
	if (crossesItself(ring))
		findings.say({ file, path: at }, 'a ring that meets itself on the way', 'one whose sides never meet')
	const centre = points.get(of ?? '')
	if (!centre || radius_m === undefined) return
	for (const [i, position] of ring.entries()) {
		const metres = distance(centre, position)
		if (Math.abs(metres / radius_m - 1) <= tolerance) continue
		// One stray point is told for all of them: the remedy is the same.
		return findings.say(
			{ file, path: `${at}[${i}]` },
			`a point ${Math.round(metres)} m from "${of}"`,
			`${radius_m} m, as radius_m says`
		)
	}
}

/** From the point of one place to the point of the other. */
function checkLine(
	{ file, path }: Place,
	{ from, to }: Sound<DistanceFeature['properties']>,
	ends: readonly Position[] | undefined,
	points: Points,
	findings: Findings
): void {
	if (from !== undefined && from === to)
		findings.say(
			{ file, path: `${path}.properties.to` },
			shown(to),
			'another place than from: a distance has two ends'
		)
	for (const [i, id] of [from, to].entries()) {
		const [point, end] = [points.get(id ?? ''), ends?.[i]]
		if (!point || !end || (point[0] === end[0] && point[1] === end[1])) continue
		const place = { file, path: `${path}.geometry.coordinates[${i}]` }
		findings.say(place, shown(end), `${shown(point)}, the point of "${id}"`)
	}
}
