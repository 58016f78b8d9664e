import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { tellingIn } from '../../src/author/inWords'
import { read, type Reading } from '../../src/author/reading'
import { templatesOf } from '../../src/author/templates'
import { describe as sentence } from '../../src/check/issue'
import { isPlace } from '../../src/ask/select'
import { Telling } from '../../src/explore/telling'
import type { PlaceFeature } from '../../src/format/pack'
import { placesGeoJson } from '../../src/share/places'
import { mistakes } from '../../src/words/ukMistakes'
import { wordsOf } from '../../src/words/words'

const inUkrainian = tellingIn(mistakes)
const opened = (value: unknown, name = 'mills.geojson'): Reading =>
	read([{ name, bytes: strToU8(JSON.stringify(value)), modified: Date.parse('2024-05-06T07:08:09Z') }], 'en')
const feature = (geometry: unknown, properties: unknown = { name: 'Mill' }, more: object = {}) => ({
	type: 'Feature',
	...more,
	properties,
	geometry
})
const point = (coordinates: unknown) => ({ type: 'Point', coordinates })
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const places = (reading: Reading): PlaceFeature[] => {
	if ('issues' in reading) throw new Error(reading.issues.map(sentence).join('\n'))
	return reading.pack.features.filter(isPlace)
}
const told = (reading: Reading): string[] =>
	('issues' in reading ? reading.issues : reading.remarks).map(sentence)
const square = [
	[0, 0],
	[4, 0],
	[4, 4],
	[0, 4],
	[0, 0]
]

test('a map opens as places without claims, under its own name, and says that nobody checked it', () => {
	const reading = opened({
		...collection(feature(point([10, 50]))),
		name: 'Mills',
		description: 'All of them.'
	})
	expect(reading).toMatchObject({ name: 'mills.geojson', unnamed: true, lessons: [] })
	const { pack } = reading as Extract<Reading, { pack: unknown }>
	expect(pack.incident).toMatchObject({
		id: 'mills',
		title: { en: 'Mills' },
		summary: { en: 'All of them.' },
		report: { publisher: { en: 'mills.geojson' }, day: '2024-05-06' },
		standing: { caveat: 'unchecked' }
	})
	expect([pack.claims, pack.speakers, pack.passages]).toEqual([[], [], []])
	expect(places(reading)[0]!.properties.caveats).toEqual(['unchecked', 'no-caveat'])
	expect(told(reading)).toEqual(
		[
			'mills.geojson.features[0].properties: found nothing, expected a caveat; Its author gave no caveat.'
		].map((line) => line.replace('features[0].', ''))
	)
})

test('a name, a sentence, a caveat, a source and an accuracy are found under the keys of other programs', () => {
	const properties = {
		NAME: 'Mill',
		popupContent: '<p>Ol<b>d</b> &amp;</p><p>closed.</p><script>alert(1)</script>',
		Caveat: 'From memory.',
		URL: 'See https://example.org/mill.',
		accuracy: 25,
		height: 12,
		parts: ['wheel'],
		nothing: null
	}
	const reading = opened(
		collection(
			feature(point([10, 50]), properties),
			feature(point([11, 50]), { height: 3, parts: ['dam'] }, { id: 7 })
		)
	)
	const [mill, other] = places(reading)
	expect(mill!.properties).toMatchObject({
		name: { en: 'Mill' },
		here: { en: 'Old & closed. height: 12.' },
		caveats: ['unchecked', 'from-memory'],
		sources: ['https://example.org/mill.'],
		precision_m: 25
	})
	expect(mill!.id).toBe('mill')
	expect(other!.properties).toMatchObject({ name: { en: '7' }, here: { en: 'height: 3.' } })
	expect(told(reading)).toContain('mills.geojson.properties: "parts" in 2 features is not shown')
	expect(told(reading).filter((line) => line.includes('"height"'))).toEqual([])
	expect(told(reading).filter((line) => line.includes('nothing"'))).toEqual([])
})

test('what a file says of a place leaves the page with its caveats, and is the same when it is opened again', () => {
	const quake = { title: 'M 4.5', mag: 4.5, depth: 10, time: 1714986000000 }
	const reading = opened(collection(feature(point([10, 50]), quake)), 'quakes.geojson')
	if (!('pack' in reading)) throw new Error('not opened')
	const here = 'mag: 4.5; depth: 10; time: 1714986000000.'
	const caveats = [
		'This is from a file that was opened here. Nobody here has checked what it says.',
		'Its author gave no caveat.'
	]
	const saved = placesGeoJson(new Telling(reading.pack, 'en', wordsOf('en')))
	expect(saved.features[0]!.properties).toMatchObject({
		here,
		caveats: caveats.map((caveat) => `${caveat} [Our note]`)
	})
	const tables = templatesOf(reading.pack, 'en').map(({ csv }) => csv)
	for (const words of [here, ...caveats]) expect(tables.join()).toContain(words)
	expect(places(opened(saved))[0]!.properties.here).toEqual({ en: here })
})

const marks: Record<string, [geometry: unknown, at: [number, number], parts: string[]]> = {
	'a point, without its height': [point([10, 50, 200]), [10, 50], []],
	'the one point of several': [{ type: 'MultiPoint', coordinates: [[10, 50]] }, [10, 50], []],
	'the middle one of some points': [
		{
			type: 'MultiPoint',
			coordinates: [
				[0, 0],
				[1, 0],
				[5, 0]
			]
		},
		[1, 0],
		['MultiPoint']
	],
	'half way along a line': [
		{
			type: 'LineString',
			coordinates: [
				[0, 0],
				[1, 0],
				[4, 0]
			]
		},
		[2, 0],
		['MultiLineString']
	],
	'half way along the longest of several': [
		{
			type: 'MultiLineString',
			coordinates: [
				[
					[9, 9],
					[9, 9.1]
				],
				[
					[0, 0],
					[0, 2]
				]
			]
		},
		[0, 1],
		['MultiLineString']
	],
	'within an area': [{ type: 'Polygon', coordinates: [square] }, [2, 2], ['MultiPolygon']],
	'the point that a collection has beside its area': [
		{ type: 'GeometryCollection', geometries: [point([1, 1]), { type: 'Polygon', coordinates: [square] }] },
		[1, 1],
		['MultiPoint', 'MultiPolygon']
	]
}

describe.each(Object.keys(marks))('a mark stands at %s', (name) => {
	test('and what it marks is drawn', () => {
		const [geometry, at, parts] = marks[name]!
		const [place] = places(opened(collection(feature(geometry))))
		expect(place!.geometry.coordinates).toEqual(at)
		expect((place!.properties.shape ?? []).map(({ type }) => type)).toEqual(parts)
	})
})

test('the mark of an area stands in it, even where its middle does not', () => {
	const horseshoe = [
		[0, 0],
		[9, 0],
		[9, 9],
		[8, 9],
		[8, 1],
		[1, 1],
		[1, 9],
		[0, 9],
		[0, 0]
	]
	const [place] = places(opened(feature({ type: 'Polygon', coordinates: [horseshoe] })))
	const [lon, lat] = place!.geometry.coordinates
	expect(lat < 1 || lon < 1 || lon > 8).toBe(true)
})

test('the box of an area is the narrower one, across 180° too', () => {
	const [place] = places(opened(feature({ type: 'Polygon', coordinates: [square] })))
	expect(place!.bbox).toEqual([0, 0, 4, 4])
	const halves = [
		[
			[
				[177, -18],
				[180, -18],
				[180, -16],
				[177, -16],
				[177, -18]
			]
		],
		[
			[
				[-180, -18],
				[-179, -18],
				[-179, -16],
				[-180, -16],
				[-180, -18]
			]
		]
	]
	const [islands] = places(opened(feature({ type: 'MultiPolygon', coordinates: halves })))
	expect(islands!.bbox).toEqual([177, -18, -179, -16])
	expect(places(opened(point([10, 50])))[0]).not.toHaveProperty('bbox')
})

test('a feature or a geometry alone is a map too', () => {
	for (const value of [feature(point([10, 50])), point([10, 50])])
		expect(places(opened(value))).toHaveLength(1)
})

test('what cannot be on the map is left out and told, and the rest opens', () => {
	const reading = opened(
		collection(
			feature(point([10, 50])),
			feature(null),
			feature(point([50.1, 137.2])),
			feature(point([4_200_000, 6_100_000])),
			feature({ type: 'LineString', coordinates: [[0, 0]] }),
			feature({ type: 'Circle', coordinates: [0, 0] }),
			7
		)
	)
	expect(places(reading)).toHaveLength(1)
	expect(told(reading).slice(1)).toEqual([
		'mills.geojson.features[1].geometry: found no geometry, expected a point, a line or an area; it is left out',
		'mills.geojson.features[2].geometry: found longitude 50.1, latitude 137.2, expected degrees of WGS 84: longitude from -180 to 180, latitude from -85 to 85; longitude comes first; they may be swapped',
		'mills.geojson.features[3].geometry: found longitude 4200000, latitude 6100000, expected degrees of WGS 84: longitude from -180 to 180, latitude from -85 to 85; export it again in WGS 84 (EPSG:4326)',
		'mills.geojson.features[4].geometry: found a list of 1, expected a line of 2 or more positions; it is left out',
		'mills.geojson.features[5].geometry: found a geometry of type "Circle", expected a point, a line or an area; it is left out',
		'mills.geojson.features[6].geometry: found no geometry, expected a point, a line or an area; it is left out'
	])
})

test('a line of which there is too much stands as its mark, and says why', () => {
	const long = Array.from({ length: 50_001 }, (_, i) => [i / 1000, 50])
	const reading = opened(feature({ type: 'LineString', coordinates: long }, { name: 'Road', caveat: 'Old.' }))
	expect(told(reading)).toEqual([
		'mills.geojson.geometry: found 50001 positions, expected at most 50000; only its mark is drawn; simplify it, for instance with mapshaper.org'
	])
	expect(places(reading)[0]!.properties.shape).toBeUndefined()
})

test('a map of which nothing is left, or in another system cannot be opened, and says why', () => {
	expect(told(opened(collection(feature(null))))).toEqual([
		'mills.geojson.geometry: found no geometry, expected a point, a line or an area; it is left out'
	])
	const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } }
	expect(told(opened({ ...collection(feature(point([10, 50]))), crs }))).toEqual([
		'mills.geojson.crs: found coordinates in "urn:ogc:def:crs:EPSG::3857", expected degrees of WGS 84 (RFC 7946); export it again in WGS 84 (EPSG:4326)'
	])
	const same = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
	expect(places(opened({ ...collection(feature(point([10, 50]))), crs: same }))).toHaveLength(1)
})

test('a map in a system that is a metre or two beside WGS 84 opens, and says so', () => {
	const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4269' } }
	const reading = opened({ ...collection(feature(point([10, 50]))), crs })
	expect(places(reading)[0]!.geometry.coordinates).toEqual([10, 50])
	expect(told(reading)[0]).toBe(
		'mills.geojson.crs: found coordinates in "urn:ogc:def:crs:EPSG::4269", expected degrees of WGS 84 (RFC 7946); shown as they stand, which is a metre or two beside it'
	)
})

test('names that turn writing around, are cut short or cannot be seen are told', () => {
	const names = ['mil\u202Elim', 'x'.repeat(130), '\u200B']
	const reading = opened(
		collection(...names.map((name) => feature(point([10, 50]), { name, caveat: 'None.' })))
	)
	expect(places(reading).map(({ properties }) => properties.name.en)).toEqual([
		'millim',
		`${'x'.repeat(119)}…`,
		'Place without a name 3'
	])
	expect(told(reading)).toContain(
		'mills.geojson.features[1].properties.name: found 130 characters, expected at most 120; it is cut short, which “…” shows'
	)
})

test('what the collection says of itself is held to the same as the rest', () => {
	const place = feature(point([10, 50]), { name: 'Mill', caveat: 'None.' })
	const reading = opened({
		...collection(place),
		name: 'Mi\u0000lls',
		description: `<b>${'x'.repeat(1200)}</b>`
	})
	expect('pack' in reading && reading.pack.incident.title).toEqual({ en: 'Mills' })
	expect(told(reading).map((line) => line.slice(0, 30))).toContain('mills.geojson.description: fou')
})

test('heights are left out once for all, and told', () => {
	const line = {
		type: 'LineString',
		coordinates: [
			[0, 0, 12],
			[1, 0, 13]
		]
	}
	const named = { name: 'Mill', caveat: 'None.' }
	expect(told(opened(collection(feature(point([10, 50, 200]), named), feature(line, named))))).toEqual([
		'mills.geojson.coordinates: found 3 with a height, expected positions of longitude and latitude alone'
	])
})

test('two places of one name each have a link of their own, and one in other letters has one too', () => {
	const names = ['Old mill', 'Old mill', 'Старий млин', '__proto__', 'constructor']
	const ids = places(opened(collection(...names.map((name) => feature(point([10, 50]), { name }))))).map(
		({ id }) => id
	)
	expect(ids).toEqual(['old-mill', 'old-mill-2', 'place-3', 'proto', 'constructor'])
})

test('whatever GeoJSON holds, it opens or says why not', () => {
	const number = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }), fc.constantFrom(0, 180, -180, 85))
	const position = fc.oneof(
		{
			weight: 9,
			arbitrary: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 }))
		},
		{ weight: 3, arbitrary: fc.tuple(number, number) },
		{ weight: 1, arbitrary: fc.json() }
	)
	const { geometry } = fc.letrec<{ geometry: unknown; nested: unknown }>((tie) => ({
		nested: fc.oneof({ maxDepth: 4 }, position, fc.array(tie('nested'), { maxLength: 5 })),
		geometry: fc.oneof(
			{ maxDepth: 3 },
			fc.record({ type: fc.constant('Point'), coordinates: position }),
			fc.record({
				type: fc.constantFrom('Point', 'MultiPoint', 'LineString', 'Polygon', 'MultiPolygon', 'Blob'),
				coordinates: tie('nested')
			}),
			fc.record({
				type: fc.constant('GeometryCollection'),
				geometries: fc.array(tie('geometry'), { maxLength: 3 })
			}),
			fc.jsonValue()
		)
	}))
	const keys = [
		'name',
		'title',
		'description',
		'caveat',
		'url',
		'accuracy',
		'__proto__',
		'constructor',
		'other'
	]
	const properties = fc.oneof(
		fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue())),
		fc.jsonValue()
	)
	const whole = fc.array(
		fc.record({ type: fc.constant('Feature'), id: fc.jsonValue(), properties, geometry }),
		{ maxLength: 6 }
	)
	let openedOnes = 0
	const holds = fc.property(whole, (features) => {
		const reading = opened(collection(...features))
		if ('pack' in reading) openedOnes++
		else expect(reading.issues.length).toBeGreaterThan(0)
		const told = 'pack' in reading ? reading.remarks : reading.issues
		expect(told.filter((issue) => inUkrainian(issue) === undefined)).toEqual([])
	})
	fc.assert(holds, { seed: 2023, numRuns: 200, endOnFailure: true })
	expect(openedOnes).toBeGreaterThan(60)
})
