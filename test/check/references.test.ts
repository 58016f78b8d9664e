import { expect, test } from 'vitest'
import type { FileName } from '../../src/format/pack'
import { changed, tinyFiles, toldAbout } from '../tinypack'

const references: [FileName, string, string][] = [
	['incident.json', 'standing.caveat', 'caveats.json'],
	['incident.json', 'caveats[0]', 'caveats.json'],
	['incident.json', 'narrator', 'speakers.json'],
	['places.geojson', 'features[0].properties.caveats[0]', 'caveats.json'],
	['places.geojson', 'features[0].properties.says[0].passage', 'passages.json'],
	['places.geojson', 'features[3].properties.of', 'the places of places.geojson'],
	['places.geojson', 'features[4].properties.from', 'the places of places.geojson'],
	['places.geojson', 'features[4].properties.to', 'the places of places.geojson'],
	['places.geojson', 'features[4].properties.claim', 'claims.json'],
	['claims.json', '[3].speaker', 'speakers.json'],
	['claims.json', '[2].question', 'the questions of incident.json'],
	['claims.json', '[2].places[0]', 'the places of places.geojson'],
	['claims.json', '[2].caveats[0]', 'caveats.json'],
	['claims.json', '[3].revises', 'claims.json'],
	['claims.json', '[2].alsoIn[0]', 'passages.json'],
	['claims.json', '[2].statement', 'the statements of "gazette" in speakers.json'],
	['caveats.json', '[0].passage', 'passages.json']
]

test.each(references)('%s %s names something in %s', (file, path, home) => {
	const raw = path === '[2].alsoIn[0]' ? changed('claims.json', '[2].alsoIn', []) : tinyFiles()
	const place = path.startsWith('[') ? file + path : `${file}.${path}`
	expect(toldAbout(changed(file, path, 'nowhere-at-all', raw))).toEqual([
		`${place}: "nowhere-at-all" is not in ${home}`
	])
})

test('a claim names its passage', () => {
	expect(toldAbout(changed('claims.json', '[1].passage', 'p22'))).toContain(
		'claims.json[1].passage: "p22" is not in passages.json; did you mean "p2"?'
	)
})

test('the nearest valid id is offered, and none where none is near', () => {
	expect(toldAbout(changed('claims.json', '[0].speaker', 'ferri'))).toEqual([
		'claims.json[0].speaker: "ferri" is not in speakers.json; did you mean "ferry"?'
	])
	expect(toldAbout(changed('incident.json', 'standing.caveat', 'uncheckde'))).toEqual([
		'incident.json.standing.caveat: "uncheckde" is not in caveats.json; did you mean "unchecked"?'
	])
})

test('a claim cannot be made in somebody else’s statement', () => {
	expect(toldAbout(changed('claims.json', '[0].statement', 'guild-board'))).toEqual([
		'claims.json[0].statement: "guild-board" is not in the statements of "ferry" in speakers.json'
	])
})

test('a circle or a line is no place that a claim could be about', () => {
	expect(toldAbout(changed('claims.json', '[0].places', ['bridge-circle']))).toEqual([
		'claims.json[0].places[0]: "bridge-circle" is not in the places of places.geojson'
	])
})

const twice: [FileName, string, string, string][] = [
	['incident.json', 'questions[1].id', 'lost', 'questions[0].id'],
	['places.geojson', 'features[4].id', 'bridge-circle', 'features[3].id'],
	['speakers.json', '[1].statements[1].id', 'ferry-board', '[0].statements[0].id'],
	['passages.json', '[1].id', 'p1', '[0].id'],
	['caveats.json', '[1].id', 'unchecked', '[0].id'],
	['speakers.json', '[2].id', 'guild', '[1].id'],
	['claims.json', '[3].id', 'lost-guild', '[1].id']
]

test.each(twice)('%s %s: an id is given once (%s)', (file, path, id, first) => {
	const place = path.startsWith('[') ? file + path : `${file}.${path}`
	const before = first.replace(/\.id$/, '')
	expect(toldAbout(changed(file, path, id))).toContain(
		`${place}: found "${id}", expected an id of its own: ${before} has this one`
	)
})

test('a claim is either of the report or later, never both or neither', () => {
	expect(toldAbout(changed('claims.json', '[3].sources', undefined))).toEqual([
		'claims.json[3]: found neither a passage nor sources, expected a passage for a claim of the report, or sources for a later one'
	])
	expect(toldAbout(changed('claims.json', '[1].sources', ['https://example.org/']))).toEqual([
		'claims.json[1]: found both a passage and sources, expected a passage for a claim of the report, or sources for a later one'
	])
})

test('passages stand in the order of their numbers, each once', () => {
	const sentence = 'expected more than 2: passages stand in order, each number once'
	expect(toldAbout(changed('passages.json', '[2].number', 2))).toEqual([
		`passages.json[2].number: found 2, ${sentence}`
	])
	expect(toldAbout(changed('passages.json', '[2].number', 1))).toEqual([
		`passages.json[2].number: found 1, ${sentence}`
	])
})
