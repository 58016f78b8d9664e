import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { most } from '../../src/author/loading'
import { read as readIn, type Given, type Reading } from '../../src/author/reading'
import { describe as sentence, parse } from '../../src/check/parse'
import { oneFile } from '../../src/format/oneFile'
import { folderOf, spokenIn, writtenIn } from '../packs'
import { shippedLessons, shippedPack } from '../shipped'
import { changed, tinyFiles, tinyPack } from '../tinypack'

const pack = tinyPack()
const modified = Date.parse('2024-05-06T07:08:09Z')
const given = (content: string | Uint8Array, name = 'bridge.incident.json'): Given[] => [
	{ name, bytes: typeof content === 'string' ? strToU8(content) : content, modified }
]
const read = (files: readonly Given[]): Reading => readIn(files, 'en')
const told = (reading: Reading): string[] =>
	'issues' in reading ? reading.issues.map(sentence) : [`opens ${reading.pack.incident.id}`]
const opens = ['opens bridge']
const folder = (home = '') =>
	Object.fromEntries(Object.entries(tinyFiles()).map(([name, json]) => [`${home}${name}`, strToU8(json)]))

test('an incident in one file, as the page writes it, is read as it was', () => {
	const reading = read(given(oneFile(pack, [], { said: 'to people' })))
	expect('pack' in reading && reading.pack).toEqual(pack)
	expect(reading.name).toBe('bridge.incident.json')
})

test('so is the page’s own, with its lessons', () => {
	const [own, lessons] = [shippedPack(), shippedLessons()]
	const reading = read(given(oneFile(own, lessons, {})))
	expect(reading).toEqual({ name: 'bridge.incident.json', pack: own, lessons, remarks: [] })
})

test('any incident with its lessons comes back the same, in whichever languages it speaks', () => {
	const drawn = fc.property(
		fc.gen(),
		fc.constantFrom<('en' | 'uk')[]>(['en', 'uk'], ['en'], ['uk']),
		(g, languages) => {
			const { files, lessons } = spokenIn(languages, folderOf(g))
			const parsed = parse(files, lessons)
			if ('issues' in parsed) throw new Error('What is drawn is no pack')
			const reading = read(given(oneFile(parsed.pack, parsed.lessons, {})))
			expect(reading).toEqual({ name: 'bridge.incident.json', ...parsed, remarks: [] })
		}
	)
	fc.assert(drawn, { seed: 2023, numRuns: 100, endOnFailure: true })
})

test('any incident in a language of its own is written back as it came, and comes back the same', () => {
	const drawn = fc.property(fc.gen(), fc.constantFrom('de', 'ar', 'pt-BR'), (g, tag) => {
		const { files, lessons } = writtenIn(tag, folderOf(g))
		const parsed = parse(files, lessons)
		if ('issues' in parsed) throw new Error(parsed.issues.map(sentence).join('\n'))
		const saved = oneFile(parsed.pack, parsed.lessons, {})
		expect(read(given(saved))).toEqual({ name: 'bridge.incident.json', ...parsed, remarks: [] })
		const written = JSON.parse(saved).files
		expect(written['incident.json'].languages).toEqual([tag])
		expect(saved).not.toMatch(/"(en|uk|writtenIn)":/)
		expect(written).toMatchObject(
			Object.fromEntries(
				[...Object.entries(files), ...namesIn(lessons)].map(([name, json]) => [name, JSON.parse(json)])
			)
		)
	})
	fc.assert(drawn, { seed: 2023, numRuns: 50, endOnFailure: true })
})
const namesIn = (lessons: ReadonlyMap<string, string>) =>
	[...lessons].map(([name, json]) => [`lessons/${name}`, json] as const)

test('a zip of a folder is read, whatever it is called and whatever lies beside its files', () => {
	const inside = { ...folder('my incident/'), 'my incident/README.md': strToU8('# Bridge') }
	const apple = { '__MACOSX/my incident/._incident.json': strToU8('\u0000') }
	expect(told(read(given(zipSync(inside), 'bridge.zip')))).toEqual(opens)
	expect(told(read(given(zipSync({ ...inside, ...apple }), 'bridge.zip')))).toEqual(opens)
	expect(told(read(given(zipSync(folder()), 'bridge.zip')))).toEqual(opens)
})

test('a zip may hold an incident in one file', () => {
	const zip = zipSync({ 'bridge.incident.json': strToU8(oneFile(pack, [], {})) })
	expect(told(read(given(zip, 'bridge.zip')))).toEqual(opens)
})

test('the files of a folder are read together', () => {
	const files = Object.entries(folder()).map(([name, bytes]) => ({ name, bytes, modified }))
	expect(told(read(files))).toEqual(opens)
	expect(told(read(files.filter(({ name }) => name !== 'speakers.json')))).toEqual([
		'speakers.json: found no such file, expected a text file of this name beside the others'
	])
})

test('mistakes are told with file and place, all of them', () => {
	const files = changed('claims.json', '[0].speaker', 'fery', changed('incident.json', 'format', 2))
	const inside = Object.fromEntries(Object.entries(files).map(([name, json]) => [name, JSON.parse(json!)]))
	expect(told(read(given(JSON.stringify({ incident_explorer: 1, files: inside }))))).toEqual([
		'incident.json.format: found 2, expected 1',
		'claims.json[0].speaker: "fery" is not in speakers.json; did you mean "ferry"?'
	])
})

const asOne = 'expected an incident in one file, as “Downloads” writes it'
const refused: Record<string, [content: string | Uint8Array, sentence: string]> = {
	'nothing in it': ['', 'a.json: found nothing, expected a file with an incident in it'],
	'JSON that breaks off': [
		'{"incident_explorer": 1',
		'a.json: found the end of the file at line 1, column 24'
	],
	'a map without anything on it': [
		'{"type": "FeatureCollection", "features": []}',
		'a.json.features: found no feature, expected at least one'
	],
	TopoJSON: [
		'{"type": "Topology", "objects": {}}',
		`a.json: found TopoJSON, which can be exported as GeoJSON, ${asOne}`
	],
	'a later form': ['{"incident_explorer": 2, "files": {}}', `a.json: found form 2 of such a file, ${asOne}`],
	'no files': ['{"incident_explorer": 1}', `a.json: found form 1 of such a file, ${asOne}`],
	'a list': ['[1, 2]', `a.json: found a list, ${asOne}`],
	'a number': ['7', `a.json: found other data, ${asOne}`],
	'a picture': [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), 'a.json: found byte 0x89 at offset 0'],
	'a zip that breaks off': [
		zipSync(folder()).subarray(0, 400),
		'a.json: found a damaged zip, expected a zip of an incident’s folder; zip it again'
	],
	'a zip of other things': [
		zipSync({ 'holiday.jpg': strToU8('no') }),
		'incident.json: found no such file, expected a text file of this name beside the others'
	],
	'objects without end': [`${'{"a":'.repeat(100_000)}1`, 'a.json: found'],
	'more than may be': [
		new Uint8Array(most + 1).fill(0x20),
		`a.json: found ${most + 1} bytes, expected at most`
	]
}

describe.each(Object.keys(refused))('a file with %s', (name) => {
	test('is refused in a sentence', () => {
		const [content, sentence] = refused[name]!
		expect(told(read(given(content, 'a.json')))[0]).toContain(sentence)
	})
})

test('a zip that would unpack to more than may be is not unpacked', () => {
	const large = zipSync({ 'incident.json': new Uint8Array(most + 1) })
	expect(large.length).toBeLessThan(100_000)
	expect(told(read(given(large, 'large.zip')))).toEqual([
		`large.zip: found ${most + 1} bytes in a zip, expected a zip of an incident’s folder; zip it again`
	])
	const many = zipSync(Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`${i}.json`, strToU8('1')])))
	expect(told(read(given(many, 'many.zip')))[0]).toContain('found 301 files in a zip')
})

test('a table is told in its own language, whichever the page speaks, alone or in a zip', () => {
	const table = `speaker,question,answer,place,latitude,longitude
Паром,Скільки возів?,близько 30,Міст,50.004,10.01
Гільдія,Скільки возів?,12,Міст,,`
	for (const files of [
		given(table, 'вози.csv'),
		given(zipSync({ 'вози.csv': strToU8(table) }), 'вози.zip')
	]) {
		const reading = readIn(files, 'en')
		if ('issues' in reading) throw new Error(told(reading).join())
		expect(reading.pack.incident.languages).toEqual(['uk'])
		expect(reading.pack.claims.map(({ amount }) => amount)).toEqual([
			{ kind: 'number', value: 30, qualifier: 'about' },
			{ kind: 'number', value: 12, qualifier: 'as stated' }
		])
	}
})

test('text without a name is a table, a map or an incident by how it begins', () => {
	const pasted = (text: string) => told(read(given(text, 'pasted text')))[0]
	expect(pasted('speaker,question,answer\nFerry,How many?,12')).toContain('pasted text')
	expect(pasted('speaker,question,answer\nFerry,How many?,12')).toContain('latitude')
	expect(pasted('{"type": "Point", "coordinates": [10, 50]}')).toBe('opens pasted-text')
	expect(pasted('<kml/>')).toContain('found `<kml/>`')
})

test('a file named __proto__ is one that is not known, and changes nothing', () => {
	const whole = oneFile(pack, [], {}).replace('"files": {', '"files": {"__proto__": {"incident.json": 1},')
	expect(told(read(given(whole)))).toEqual(opens)
	expect(({} as Record<string, unknown>)['incident.json']).toBeUndefined()
})

test('whatever a file holds, it is an incident or a list of issues', () => {
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 200 }),
		fc.json().map((json) => strToU8(json)),
		fc.json().map((json) => strToU8(`{"incident_explorer":1,"files":${json}}`)),
		fc
			.dictionary(fc.constantFrom('incident.json', 'claims.json', 'lessons/a.json', 'a/b.json'), fc.json())
			.map((files) =>
				zipSync(Object.fromEntries(Object.entries(files).map(([name, json]) => [name, strToU8(json)])))
			)
	)
	const told = fc.property(bytes, (bytes) => {
		const reading = read(given(bytes, 'a'))
		expect('issues' in reading && reading.issues.length).toBeGreaterThan(0)
	})
	fc.assert(told, { seed: 2023, numRuns: 500, endOnFailure: true })
})
