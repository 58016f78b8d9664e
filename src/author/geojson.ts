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
	(['FeatureCollection', 'Feature', ...geometries] as unknown[]).includes(own(value, 'type'))

/**
 * What GeoJSON (RFC 7946) says, as a pack of places without claims: each feature a place, at a point of its own. `day` (ISO 8601) is that
 * of the file. What cannot be a place is left out and told; the file cannot be opened where nothing is left, or too much.
 */
export function geoJsonMade(value: unknown, from: From): Made | { issues: readonly Issue[] } {
	const features = featuresOf(value)
	const made = new PlacesMade(from.file, from.language)
	if (!saysSystem(value, made))
		features.forEach((one, i) => made.take(one, features.length === 1 && !from.at ? '' : pathOf(from, i)))
	const issues = made.issues()
	if (issues.length > 0) return { issues }
	made.sayLeftOver()
	return madeOf(made, value, from)
}

/** The file in which a map came, its day (ISO 8601), and the language in which is told what it does not say. */
export interface From {
	file: string
	day: string
	language: Language
	/** Where a feature stands in the file, if it is not GeoJSON. */
	at?: (i: number) => string
}

/** Where a feature stands in its file. */
export const pathOf = ({ at }: From, i: number): string => at?.(i) ?? `features[${i}]`

/** The places that were made, as a pack without claims under the name of the whole. */
export function madeOf(made: PlacesMade, value: unknown, { file, day, language }: From): Made {
	const { name, description } = made.readWhole(value)
	return {
		files: {
			'incident.json': incidentOf(
				file,
				name ?? file.replace(/\.((geo)?json|pmtiles)$/i, ''),
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

/** The features of a value that is GeoJSON: of one that stands alone, itself. */
export function featuresOf(value: unknown): unknown[] {
	const type = own(value, 'type')
	const features = own(value, 'features')
	if (type === 'FeatureCollection') return Array.isArray(features) ? features : []
	return [type === 'Feature' ? value : { type: 'Feature', properties: {}, geometry: value }]
}

/** Says that a value is in another system of coordinates than WGS 84, as GeoJSON of 2008 could be; tells whether it is. */
export function saysSystem(value: unknown, made: PlacesMade): boolean {
	const name = own(own(own(value, 'crs'), 'properties'), 'name')
	if (typeof name !== 'string' || /CRS:?84|4326$/i.test(name)) return false
	const [found, expected] = [`coordinates in ${shown(name)}`, 'degrees of WGS 84 (RFC 7946)']
	// NAD83 and ETRS89, in which offices of North America and of Europe keep their maps.
	if (/:(4269|4258)$/.test(name)) {
		made.sayGap('crs', expected, 'shown as they stand, which is a metre or two beside it', found)
		return false
	}
	made.say('crs', found, expected, 'export it again in WGS 84 (EPSG:4326)')
	return true
}
