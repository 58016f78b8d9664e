import { distance, isClosed, signedArea } from './geo'
import { shown, type Issue } from './issue'
import type { Position } from './pack'
import type { Draft } from './parse'

/** How far a ring may stray from its radius: what rounding to five decimals does to a small circle, and not more. */
const tolerance = 0.02

/** Issues of uncertainty rings: closed, counter-clockwise (RFC 7946), and as far from their place as their radius says. */
export function circleIssues({ features }: Draft): Issue[] {
	return features.flatMap(({ path, record }) => {
		const { properties, geometry } = record
		if (properties.role !== 'uncertainty' || geometry.type !== 'Polygon') return []
		const at = `${path}.geometry.coordinates[0]`
		const ring = geometry.coordinates[0]
		const issues: Issue[] = []
		const say = (place: string, found: unknown, expected: string) => issues.push({ file: 'places.geojson', path: place, found: shown(found), expected })
		if (!isClosed(ring)) say(`${at}[${ring.length - 1}]`, ring.at(-1), `the first position again, ${shown(ring[0])}: a ring is closed`)
		if (signedArea(ring) <= 0) say(at, 'a ring that runs clockwise', 'an exterior ring that runs counter-clockwise (RFC 7946)')
		const centre = pointOf(features, properties.of)
		const astray = centre ? ring.findIndex((position) => Math.abs(distance(centre, position) / properties.radius_m - 1) > tolerance) : -1
		const position = ring[astray]
		if (centre && position)
			say(`${at}[${astray}]`, `${Math.round(distance(centre, position))} m from "${properties.of}"`, `${properties.radius_m} m, as radius_m says`)
		return issues
	})
}

/** Issues of distance lines: they run from the point of one place to the point of the other. */
export function lineIssues({ features }: Draft): Issue[] {
	return features.flatMap(({ path, record }) => {
		const { properties, geometry } = record
		if (properties.role !== 'distance' || geometry.type !== 'LineString') return []
		return [properties.from, properties.to].flatMap((id, i): Issue[] => {
			const point = pointOf(features, id)
			const end = geometry.coordinates[i]
			if (!point || !end || (point[0] === end[0] && point[1] === end[1])) return []
			return [{ file: 'places.geojson', path: `${path}.geometry.coordinates[${i}]`, found: shown(end), expected: `the point of "${id}", ${shown(point)}` }]
		})
	})
}

function pointOf(features: Draft['features'], id: string): Position | undefined {
	const geometry = features.find(({ record }) => record.id === id)?.record.geometry
	return geometry?.type === 'Point' ? geometry.coordinates : undefined
}
