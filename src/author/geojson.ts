import { own } from '../check/ids.ts'
import { shown, type Issue } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { mostFeatures, type Position } from '../format/pack.ts'
import { assumedWords } from '../words/assumed.ts'
import { anchorOf, boxOf, Misdrawn, partsOf, shapeOf, type Parts } from './geometry.ts'
import {
	idFrom,
	incidentOf,
	noCaveat,
	ownCaveats,
	textIn,
	unchecked,
	type Made,
	type Remark
} from './made.ts'
import { Properties } from './properties.ts'

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

/** Positions of all lines and areas together: more would not be drawn while somebody waits. */
const mostDrawn = 50_000

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
	else features.forEach((feature, i) => made.take(feature, features.length === 1 ? '' : `features[${i}]`))
	const issues = made.issues()
	if (issues.length > 0) return { issues }
	const [named, told] = [own(value, 'name'), own(value, 'description')]
	const title = typeof named === 'string' && named.trim() ? named : file.replace(/\.(geo)?json$/i, '')
	return {
		files: {
			'incident.json': incidentOf(file, title, day, language, typeof told === 'string' ? told : undefined),
			'places.geojson': { type: 'FeatureCollection', features: made.places },
			'speakers.json': [],
			'claims.json': [],
			'passages.json': [],
			'caveats.json': [...ownCaveats(language), ...made.caveats]
		},
		origins: made.origins,
		remarks: [...made.remarks, ...made.leftOver()]
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

/** Gathers the places of one file. */
class PlacesMade {
	readonly places: object[] = []
	readonly caveats: object[] = []
	readonly remarks: Remark[] = []
	readonly origins = new Map<string, { file: string; path: string }>()
	readonly #file: string
	readonly #language: Language
	readonly #ids = new Set<string>()
	readonly #caveatIds = new Map<string, string>()
	readonly #unused = new Map<string, number>()
	#heights = 0
	#drawn = 0
	#wrong: Issue[] = []

	constructor(file: string, language: Language) {
		this.#file = file
		this.#language = language
	}

	/** Says what keeps the whole file from being opened. */
	say(path: string, found: string, expected: string, remedy?: string): void {
		this.#wrong.push({ file: this.#file, path, found, expected, ...(remedy !== undefined && { remedy }) })
	}

	#remark(kind: Remark['kind'], path: string, found: string, expected: string, remedy?: string): void {
		const issue = { file: this.#file, path, found, expected }
		this.remarks.push({ kind, ...issue, ...(remedy !== undefined && { remedy }) })
	}

	/** Everything that keeps the file from being opened: without a place, what was left out is the reason. */
	issues(): readonly Issue[] {
		if (this.places.length > mostFeatures)
			this.say('features', `${this.places.length} places`, `at most ${mostFeatures}`, 'leave some out')
		if (this.#drawn > mostDrawn)
			this.say(
				'features',
				`${this.#drawn} positions`,
				`at most ${mostDrawn}`,
				'simplify lines and areas, for instance with mapshaper.org'
			)
		if (this.#wrong.length > 0 || this.places.length > 0) return this.#wrong
		return this.remarks.length > 0
			? this.remarks.map(({ kind: _, ...issue }) => issue)
			: [{ file: this.#file, path: 'features', found: 'no feature', expected: 'at least one' }]
	}

	/** Makes a place of a feature, or says why not. */
	take(feature: unknown, path: string): void {
		const at = (rest: string) => (path === '' ? rest : `${path}.${rest}`)
		let parts: Parts
		try {
			parts = partsOf(own(feature, 'geometry'))
		} catch (problem) {
			if (!(problem instanceof Misdrawn)) throw problem
			const { message, expected, remedy } = problem
			return this.#remark('left out', at('geometry'), message, expected, remedy ?? 'it is left out')
		}
		const properties = new Properties(own(feature, 'properties'), own(feature, 'id'), this.#language)
		for (const { key, found, expected, remedy } of properties.cut)
			this.#remark('left out', at(`properties.${key}`), found, expected, remedy)
		const place = this.#placeOf(properties, parts, at)
		this.origins.set(`places.geojson.features[${this.places.length}]`, { file: this.#file, path })
		this.places.push(place)
		for (const key of properties.unused) this.#unused.set(key, (this.#unused.get(key) ?? 0) + 1)
	}

	#placeOf(properties: Properties, parts: Parts, at: (rest: string) => string): object {
		const words = assumedWords[this.#language]
		const text = (own: string | undefined, otherwise: string) => textIn(this.#language, own ?? otherwise)
		const number = this.places.length + 1
		const unnamed = `${words.unnamed} ${number}`
		if (properties.name === undefined)
			this.#remark('gap', at('properties'), 'nothing', 'a name', `it is called "${unnamed}"`)
		if (properties.caveats.length === 0)
			this.#remark('gap', at('properties'), 'nothing', 'a caveat', `"${words.noCaveat}" stands there`)
		const shape = shapeOf(parts)
		this.#heights += parts.heights
		for (const { coordinates } of shape) this.#drawn += (coordinates.flat(3) as number[]).length / 2
		return {
			type: 'Feature',
			id: this.#idOf(properties.name, number),
			...(shape.length > 0 && { bbox: boxOf(parts) }),
			properties: {
				role: 'place',
				kind: 'site',
				name: text(properties.name, unnamed),
				here: text(properties.description, words.here),
				says: [],
				caveats: [unchecked, ...this.#caveatsOf(properties.caveats)],
				otherNames: [],
				...(properties.sources.length > 0 && { sources: properties.sources }),
				...(shape.length > 0 && { shape }),
				...(properties.precision !== undefined && { precision_m: properties.precision }),
				basis: text(properties.basis, words.basis),
				exactness: text(properties.exactness, words.exactness)
			},
			geometry: { type: 'Point', coordinates: anchorOf(parts) satisfies Position }
		}
	}

	#idOf(name: string | undefined, number: number): string {
		const id = idFrom(name ?? '', this.#ids) ?? idFrom(`place-${number}`, this.#ids)!
		this.#ids.add(id)
		return id
	}

	#caveatsOf(texts: readonly string[]): string[] {
		if (texts.length === 0) return [noCaveat]
		return texts.map((text) => {
			const known = this.#caveatIds.get(text)
			if (known !== undefined) return known
			const id = `caveat-${this.#caveatIds.size + 1}`
			this.#caveatIds.set(text, id)
			this.caveats.push({ id, text: textIn(this.#language, text), whose: 'the report' })
			return id
		})
	}

	/** What is in many features and shown of none. */
	leftOver(): Remark[] {
		const of = (count: number) => `in ${count} ${count === 1 ? 'feature' : 'features'}`
		const properties = [...this.#unused].map(([key, count]): Remark => ({
			kind: 'left out',
			file: this.#file,
			path: 'properties',
			found: `${shown(key)} ${of(count)}`,
			expected: 'in what is shown of a place'
		}))
		const heights: Remark = {
			kind: 'left out',
			file: this.#file,
			path: 'coordinates',
			found: `${this.#heights} with a height`,
			expected: 'positions of longitude and latitude alone'
		}
		return this.#heights > 0 ? [...properties, heights] : properties
	}
}
