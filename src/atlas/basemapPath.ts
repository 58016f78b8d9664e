import type { Geometry, Position as Lines } from 'geojson'
import { feature as featuresOf } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Position } from '../format/pack'
import type { Point } from './frame'

type Projection = (position: Position) => Point

/** One object of the base map as an SVG path, without what lies wholly off a sheet of the given size. */
export function pathOf(
	map: Topology,
	name: string,
	at: Projection,
	{ width, height }: { width: number; height: number }
): string {
	const object = map.objects[name]
	if (!object) return ''
	const collection = featuresOf(map, object)
	const features = collection.type === 'FeatureCollection' ? collection.features : [collection]
	const trace = (line: Lines[], close: string): string => {
		const points = line.map(([lon = 0, lat = 0]) => at([lon, lat]))
		const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
		if (Math.max(...xs) < 0 || Math.min(...xs) > width || Math.max(...ys) < 0 || Math.min(...ys) > height)
			return ''
		return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${close}`
	}
	const outline = (geometry: Geometry): string => {
		if (geometry.type === 'Polygon') return geometry.coordinates.map((ring) => trace(ring, 'z')).join('')
		if (geometry.type === 'MultiPolygon')
			return geometry.coordinates
				.flat()
				.map((ring) => trace(ring, 'z'))
				.join('')
		if (geometry.type === 'LineString') return trace(geometry.coordinates, '')
		return geometry.type === 'MultiLineString'
			? geometry.coordinates.map((line) => trace(line, '')).join('')
			: ''
	}
	return features.map(({ geometry }) => outline(geometry)).join('')
}
