import { own } from '../check/ids.ts'
import { shown, type Issue } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { incidentOf, type Made } from './made.ts'
import { PlacesMade } from './placesMade.ts'

const geometries = [
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon',
	'GeometryCollection'
]

/** Whether a value means to be GeoJSON. */
export const isGeoJson = (value: unknown): boolean =>
	['FeatureCollection', 'Feature', ...geometries].includes(String(own(value, 'type')))

/**
 * What GeoJSON (RFC 7946) says, as a pack of places without claims: each feature a place, at a point of its own. `day` (ISO 8601) is that
 * of the file. What cannot be a place is left out and told; the file cannot be opened where nothing is left, or too much.
 */
export function geoJsonMade(
	value: unknown,
	{ file, day, language }: { file: string; day: string; language: Language }
): Made | { issues: readonly Issue[] } {
	const features = featuresOf(value)
	const made = new PlacesMade(file, language)
	const system = systemOf(value)
	if (system !== undefined)
		made.say('crs', system, 'degrees of WGS 84 (RFC 7946)', 'export it again in WGS 84 (EPSG:4326)')
	else features.forEach((one, i) => made.take(one, features.length === 1 ? '' : `features[${i}]`))
	const issues = made.issues()
	if (issues.length > 0) return { issues }
	made.sayLeftOver()
	const { name, description } = made.read(value)
	return {
		files: {
			'incident.json': incidentOf(
				file,
				name ?? file.replace(/\.(geo)?json$/i, ''),
				day,
				language,
				description
			),
			'places.geojson': { type: 'FeatureCollection', features: made.places },
			'speakers.json': [],
			'claims.json': [],
			'passages.json': [],
			'caveats.json': made.making.caveatRecords()
		},
		origins: made.making.origins,
		remarks: made.making.remarks
	}
}

function featuresOf(value: unknown): unknown[] {
	const type = own(value, 'type')
	const features = own(value, 'features')
	if (type === 'FeatureCollection') return Array.isArray(features) ? features : []
	return [type === 'Feature' ? value : { type: 'Feature', properties: {}, geometry: value }]
}

/** The name of another system of coordinates than WGS 84, as GeoJSON of 2008 could have. */
function systemOf(value: unknown): string | undefined {
	const name = own(own(own(value, 'crs'), 'properties'), 'name')
	if (typeof name !== 'string' || /CRS:?84|4326$/i.test(name)) return undefined
	return `coordinates in ${shown(name)}`
}
