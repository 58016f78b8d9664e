import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { read, type Reading } from '../../src/author/reading'
import { describe } from '../../src/check/issue'
import { isPlace } from '../../src/ask/select'

const opened = (text: string, name = 'mills.csv'): Reading =>
	read([{ name, bytes: strToU8(text), modified: 0 }], 'en')
const told = (reading: Reading): string[] =>
	('issues' in reading ? reading.issues : reading.remarks).map(describe)
/** What came in: the name of each place, what it says, and where it is. */
const came = (reading: Reading): unknown[] => {
	if ('issues' in reading) throw new Error(told(reading).join('\n'))
	return reading.pack.features
		.filter(isPlace)
		.map(({ properties: { name, here }, geometry }) => [name.en, here.en, geometry.coordinates].flat())
}

test('a list of places that somebody else made is a map, whatever its columns are called', () => {
	const reading = opened(
		'id,Mill Name,notes,Lat,Lng,kind,url,source\n1,Old mill,<b>Burnt</b>,50.1,10.1,water,https://example.org/a,Board\n2,Old mill,,50.2,10.2,wind,,'
	)
	expect(came(reading)).toEqual([
		['Old mill', 'Burnt. id: 1; kind: water; source: Board.', 10.1, 50.1],
		['Old mill', 'id: 2; kind: wind.', 10.2, 50.2]
	])
	expect(reading).toMatchObject({
		name: 'mills.csv',
		pack: {
			incident: { title: { en: 'mills' } },
			features: [{ properties: { sources: ['https://example.org/a'] } }, {}]
		}
	})
	expect(told(reading)).toEqual([
		'mills.csv, row 2, column "notes": found HTML, expected a text; its text is shown without the markup',
		'mills.csv, row 2: found nothing, expected a caveat; Its author gave no caveat.',
		'mills.csv, row 3: found nothing, expected a caveat; Its author gave no caveat.'
	])
})

test('a row of it whose place cannot be read is left out and told, and the others open', () => {
	const reading = opened('name,lat,lon\nMill,50.1,10.1\nFord,,\nWeir,110.5,50.1\nLock,north,10')
	expect(came(reading)).toHaveLength(1)
	const expected = 'expected latitude and longitude in degrees, such as 48.0553, 38.1614'
	expect(told(reading).slice(0, 3)).toEqual([
		`mills.csv, row 3: found nothing, ${expected}; it is left out`,
		`mills.csv, row 4: found "110.5", "50.1", ${expected}; latitude and longitude may be swapped`,
		`mills.csv, row 5: found "north", "10", ${expected}; it is left out`
	])
	expect(told(opened('name,lat,lon\nFord,,'))).toEqual([
		`mills.csv, row 2: found nothing, ${expected}; it is left out`
	])
})

test.each([
	'wkt,name\n"POINT (10.1 50.1)",Mill',
	'name,where\nMill,Point(10.1 50.1)',
	'Geo Point;name\n50.1000,10.1000;Mill',
	'name;Standort\nMill;(50.10000, 10.10000)',
	'name;Широта;Довгота\nMill;50,1;10,1',
	'name;Breitengrad;Längengrad\nMill;50,1;10,1',
	'X,Y,name\n10.1,50.1,Mill',
	'stop_name,stop_lat,stop_lon\nMill,50.1,10.1',
	'decimalLatitude,decimalLongitude,locality\n50.1,10.1,Mill'
])('where a place is stands in one column or in two: %j', (text) => {
	expect(came(opened(text)).map((place) => (place as unknown[]).filter((_, i) => i !== 1))).toEqual([
		['Mill', 10.1, 50.1]
	])
})

test('a table made after ours is read as ours: what is wrong with it has to be put right', () => {
	expect(told(opened('name,lat,lon,caveat\nMill,50.1,10.1,Old.\nMill,50.2,10.2,Old.'))).toEqual([
		'mills.csv, row 3, column "name": found "Mill", expected another one than in row 2, since each stands once'
	])
	expect(opened('name,lat,lon,kind\nMill,50.1,10.1,city')).toMatchObject({
		pack: { features: [{ properties: { kind: 'city' } }] }
	})
})

test('a long list is kept beside the page, and told by its rows', () => {
	const rows = Array.from({ length: 600 }, (_, i) => `Mill ${i},${i === 3 ? '' : 50 + i / 1000},10,#5a5`)
	const reading = opened(['name,lat,lon,stroke', ...rows].join('\n'))
	expect(reading).toMatchObject({ pack: { many: { places: 599 } } })
	expect('kept' in reading && reading.kept?.named('mill 4', 0).places[0]).toMatchObject({ name: 'Mill 4' })
	expect(told(reading)).toContain('mills.csv: "stroke" in 599 places is not shown')
	expect(told(reading)[0]).toContain('mills.csv, row 5: found "", "10"')
})

test('a list in JSON is a map too: of records that say where they are, or of features', () => {
	const records =
		'[{"name":"Mill","lat":"50.1","lng":10.1},{"name":"Ford"},{"lat":{"toString":1},"lng":7},null]'
	const reading = opened(records, 'mills.json')
	expect(came(reading)).toEqual([['Mill', 'The file has no description of this place.', 10.1, 50.1]])
	expect(
		told(reading)
			.slice(0, 2)
			.map((line) => line.split(',')[0])
	).toEqual(['mills.json[1]: found nothing', 'mills.json[2]: found ""'])
	const feature = {
		type: 'Feature',
		properties: { name: 'Mill' },
		geometry: { type: 'Point', coordinates: [10, 50] }
	}
	const features = JSON.stringify([feature, { type: 'FeatureCollection', features: [feature, feature] }])
	expect(came(opened(features, 'mills.json'))).toHaveLength(3)
	expect(told(opened('[{"type":"FeatureCollection"}]', 'mills.json'))).toEqual([
		'mills.json.features: found no feature, expected at least one'
	])
})

test('other data are told what a map may be', () => {
	const remedy = 'or a map in GeoJSON, or a list of places with latitude and longitude'
	for (const [text, kind] of [
		['{"geometryType":"esriGeometryPoint","features":[]}', 'Esri JSON, which can be exported as GeoJSON'],
		['{"osm3s":{},"elements":[]}', 'raw data of OpenStreetMap, which can be exported as GeoJSON'],
		['[{"name":"Mill"}]', 'a list'],
		['{"mills":[]}', 'other data']
	] as const)
		expect(told(opened(text, 'mills.json'))).toEqual([
			`mills.json: found ${kind}, expected an incident in one file, as “Downloads” writes it; ${remedy}`
		])
})
