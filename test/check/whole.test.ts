import { expect, test } from 'vitest'
import { changed, tinyFiles, toldAbout, type TextFiles } from '../tinypack'

type Json = Record<string, unknown>
const edited = (json: string, edit: (value: Json) => void): string => {
	const value = JSON.parse(json) as Json
	edit(value)
	return JSON.stringify(value)
}
const each = (json: string, edit: (record: Json) => void): string =>
	edited(json, (list) => (list as unknown as Json[]).forEach(edit))

/** The tiny pack as it would be without the report that it retells. */
function withoutPassages(files: TextFiles = tinyFiles()): TextFiles {
	return {
		...files,
		'incident.json': edited(files['incident.json'], (incident) => delete incident.narrator),
		'places.geojson': edited(files['places.geojson'], ({ features }) =>
			(features as { properties: Json }[]).forEach(({ properties }) => (properties.says = []))
		),
		'claims.json': each(files['claims.json'], (claim) => {
			delete claim.passage
			delete claim.alsoIn
		}),
		'passages.json': '[]',
		'caveats.json': each(files['caveats.json'], (caveat) => delete caveat.passage)
	}
}

test('a pack may go without passages, with and without places where claims were read', () => {
	expect(toldAbout(withoutPassages())).toEqual([])
	expect(
		toldAbout(changed('claims.json', '[0].sources', ['https://example.org'], withoutPassages()))
	).toEqual([])
})

test('it may go without claims, speakers and questions too', () => {
	const bare = withoutPassages()
	const features = (JSON.parse(bare['places.geojson']) as { features: Json[] }).features
	expect(
		toldAbout({
			...changed('incident.json', 'questions', [], bare),
			'places.geojson': JSON.stringify({ type: 'FeatureCollection', features: features.slice(0, 4) }),
			'claims.json': '[]',
			'speakers.json': '[]'
		})
	).toEqual([])
})

test('without passages nothing can be said of one', () => {
	const files = changed('claims.json', '[1].passage', 'p1', withoutPassages())
	expect(toldAbout(files)).toEqual(['claims.json[1].passage: "p1" is not in passages.json'])
})

test('a pack with passages has its narrator, and says of each thing on the map what the report says there', () => {
	const files = changed('incident.json', 'narrator', undefined)
	expect(toldAbout(changed('places.geojson', 'features[1].properties.says', [], files))).toEqual([
		'incident.json.narrator: found nothing, expected this key and its value',
		'places.geojson.features[1].properties.says: found a list of 0, expected a list of at least 1'
	])
	expect(toldAbout(changed('claims.json', '[1].passage', undefined))).toContain(
		'claims.json[1]: found neither a passage nor sources, expected a passage for a claim of the report, or sources for a later one'
	)
})

test('only places, in any pack, cannot be missing', () => {
	const none = JSON.stringify({ type: 'FeatureCollection', features: [] })
	expect(toldAbout({ ...withoutPassages(), 'places.geojson': none })).toContain(
		'places.geojson.features: found a list of 0, expected a list of 1 to 500 records'
	)
})
