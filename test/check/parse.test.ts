import { expect, test } from 'vitest'
import { parse } from '../../src/check/parse'
import { files, type FileName } from '../../src/format/pack'
import { spokenIn } from '../packs'
import { changed, tinyFiles, tinyPack, toldAbout } from '../tinypack'

test('a pack without mistakes has no issues', () => {
	expect(toldAbout(tinyFiles())).toEqual([])
	expect(tinyPack().claims.map(({ id }) => id)).toEqual([
		'lost-ferry',
		'lost-guild',
		'apart-gazette',
		'lost-guild-later'
	])
})

test('nothing in a pack can be changed afterwards', () => {
	const [claim] = tinyPack().claims
	expect(() => claim?.places.push('elsewhere')).toThrow(TypeError)
	expect(() => Object.assign(claim?.answer ?? {}, { en: 'more' })).toThrow(TypeError)
})

test('all mistakes in all files are told at once, in the order of the files', () => {
	const broken = [
		changed('claims.json', '[0].speaker', 'fery'),
		(raw: ReturnType<typeof changed>) => changed('claims.json', '[1].counts.uk', undefined, raw),
		(raw: ReturnType<typeof changed>) => changed('incident.json', 'narrator', 'gazete', raw),
		(raw: ReturnType<typeof changed>) =>
			changed('places.geojson', 'features[0].geometry.coordinates[1]', 91, raw)
	].reduce<ReturnType<typeof changed>>(
		(raw, change) => (typeof change === 'function' ? change(raw) : change),
		tinyFiles()
	)
	expect(toldAbout(broken)).toEqual([
		'incident.json.narrator: "gazete" is not in speakers.json; did you mean "gazette"?',
		'places.geojson.features[0].geometry.coordinates[1]: found 91, expected at most 85',
		'claims.json[1].counts.uk: found nothing, expected this key and its value',
		'claims.json[0].speaker: "fery" is not in speakers.json; did you mean "ferry"?'
	])
})

test('to name a record that is wrong elsewhere is no mistake', () => {
	expect(toldAbout(changed('speakers.json', '[0].who', 7))).toEqual([
		'speakers.json[0].who: found 7, expected an object'
	])
	expect(toldAbout(changed('claims.json', '[0].counts', 7))).toEqual([
		'claims.json[0].counts: found 7, expected an object'
	])
	expect(toldAbout(changed('places.geojson', 'features[2].properties.kind', 'inn'))).toEqual([
		'places.geojson.features[2].properties.kind: found "inn", expected "city" or "site"'
	])
})

test('an unreadable file is told once, and not again by every reference to it', () => {
	expect(toldAbout({ ...tinyFiles(), 'speakers.json': undefined })).toEqual([
		'speakers.json: found no such file, expected a text file of this name beside the others'
	])
	expect(toldAbout({ ...tinyFiles(), 'caveats.json': '[{]' })).toEqual([
		'caveats.json: found `]` at line 1, column 3, expected a key in double quotation marks or "}"'
	])
	expect(toldAbout({ ...tinyFiles(), 'passages.json': '{}' })).toEqual([
		'passages.json: found an object, expected a list of at most 10000 records'
	])
})

test('a file of more than 20 million characters is refused unread', () => {
	expect(toldAbout({ ...tinyFiles(), 'claims.json': `[${' '.repeat(20_000_000)}]` })).toEqual([
		'claims.json: found 20000002 characters, expected at most 20000000 characters'
	])
})

test('a byte order mark before a file does no harm', () => {
	const raw = tinyFiles()
	expect(toldAbout({ ...raw, 'claims.json': `\uFEFF${raw['claims.json']}` })).toEqual([])
})

const sentences: [file: FileName, path: string, value: unknown, sentence: string][] = [
	['claims.json', '[0].words', 12, '.words: found 12, expected a quote, "reported speech" or "narration"'],
	['claims.json', '[0].words.lang', 'de', '.words.lang: found "de", expected "en", "uk" or "ru"'],
	[
		'claims.json',
		'[0].words.exact',
		'a b c d e f g h i j k l m',
		'.words.exact: found "a b c d e f g h i j k l m", expected at most 12 words'
	],
	['claims.json', '[0].places', [], '.places: found a list of 0, expected a list of at least 1'],
	['claims.json', '[0].label.uk', '  ', '.label.uk: found "", expected a text with something to read in it'],
	[
		'claims.json',
		'[0].amount.kind',
		'guess',
		'.amount.kind: found "guess", expected "number", "band" or "word"'
	],
	['claims.json', '[0].amount.value', 1.5, '.amount.value: found 1.5, expected a whole number'],
	['claims.json', '[0].speaker', undefined, '.speaker: found nothing, expected this key and its value'],
	['claims.json', '[0].id', 'Lost Ferry', '.id: found "Lost Ferry", expected an id such as "ru-mod"'],
	[
		'claims.json',
		'[0].when.latest',
		'2001-05-01T02:00:00',
		'.when.latest: found "2001-05-01T02:00:00", expected ISO 8601 with an offset, such as "2023-01-01T00:01:00+03:00"'
	],
	[
		'claims.json',
		'[0].when.latest',
		'2001-02-31T02:00:00Z',
		'.when.latest: found "2001-02-31T02:00:00Z", expected a day that the calendar has'
	],
	[
		'claims.json',
		'[0].when.day',
		'2001-02-31',
		'.when.day: found "2001-02-31", expected a day that the calendar has'
	],
	[
		'claims.json',
		'[0].caveat',
		'unchecked',
		'.caveat: found a key that pack.ts does not name, expected no such key; did you mean "caveats"?'
	],
	[
		'claims.json',
		'[3].sources[0]',
		'javascript:alert(1)',
		'.sources[0]: found "javascript:alert(1)", expected a link that starts with http:// or https://'
	]
]

test.each(sentences)('%s%s = %j is told in one sentence', (file, path, value, sentence) => {
	expect(toldAbout(changed(file, path, value))).toContain(`${file}${path.slice(0, 3)}${sentence}`)
})

test('a list in the place of an object is told as that, and no record is dropped in silence', () => {
	expect(toldAbout(changed('passages.json', '[2].quotes[0].ours', [false]))).toEqual([
		'passages.json[2].quotes[0].ours: found a list of 1, expected an object'
	])
	expect(toldAbout(changed('claims.json', '[0].counts', []))).toEqual([
		'claims.json[0].counts: found a list of 0, expected an object with a text in each language'
	])
	expect(toldAbout(changed('caveats.json', '[1]', ['unsure']))).toContain(
		'caveats.json[1]: found a list of 1, expected an object'
	)
	expect(toldAbout(changed('places.geojson', 'features[4]', {}))).toEqual([
		'places.geojson.features[4].properties: found nothing, expected this key and its value'
	])
})

test('a misspelt key is told however deep it stands', () => {
	expect(toldAbout(changed('speakers.json', '[1].statements[1].said.words.EN', 'x'))).toEqual([
		'speakers.json[1].statements[1].said.words.EN: found a key that pack.ts does not name, expected no such key'
	])
	expect(toldAbout(changed('claims.json', '[0].amount.vale', 1))).toEqual([
		'claims.json[0].amount.vale: found a key that pack.ts does not name, expected no such key; did you mean "value"?'
	])
	expect(toldAbout(changed('claims.json', '[0].words.ours.ru', 'x'))).toEqual([
		'claims.json[0].words.ours.ru: found a key that pack.ts does not name, expected no such key'
	])
})

test('a feature is read by its role, and told if it has none', () => {
	expect(toldAbout(changed('places.geojson', 'features[3].properties.role', 'area'))).toContain(
		'places.geojson.features[3].properties.role: found "area", expected "place", "uncertainty" or "distance"'
	)
	expect(toldAbout(changed('places.geojson', 'features[3].properties.radius_m', 'wide'))).toEqual([
		'places.geojson.features[3].properties.radius_m: found "wide", expected a number'
	])
	expect(toldAbout(changed('places.geojson', 'features', {}))).toEqual([
		'places.geojson.features: found an object, expected a list of 1 to 500 records'
	])
})

test('a map of more than 500 things is refused', () => {
	const [place] = tinyPack().features
	const many = Array.from({ length: 501 }, (_, i) => ({ ...place, id: `place-${i}` }))
	expect(toldAbout(changed('places.geojson', 'features', many))).toContain(
		'places.geojson.features: found a list of 501, expected a list of 1 to 500 records'
	)
})

test('every key that is not known is told, not only the first', () => {
	const twice = changed('caveats.json', '[0].hint', 1, changed('caveats.json', '[0].text.ru', 'текст'))
	expect(toldAbout(twice)).toEqual([
		'caveats.json[0].text.ru: found a key that pack.ts does not name, expected no such key',
		'caveats.json[0].hint: found a key that pack.ts does not name, expected no such key'
	])
})

test('a key such as __proto__ is a key like any other: refused, and changing nothing', () => {
	const raw = tinyFiles()
	for (const key of ['__proto__', 'constructor', 'toString']) {
		const hostile = raw['caveats.json'].replace(
			'"id": "unsure"',
			`"id": "unsure", "${key}": { "polluted": true }`
		)
		expect(toldAbout({ ...raw, 'caveats.json': hostile })).toEqual([
			`caveats.json[1].${key}: found a key that pack.ts does not name, expected no such key`
		])
	}
	expect('polluted' in {}).toBe(false)
	expect(toldAbout(changed('claims.json', '[0].speaker', 'constructor'))).toEqual([
		'claims.json[0].speaker: "constructor" is not in speakers.json'
	])
})

test('a megabyte of text is refused in one short sentence', () => {
	const [sentence = '', ...others] = toldAbout(changed('caveats.json', '[1].text.en', 'x'.repeat(1_000_000)))
	expect(others).toEqual([])
	expect(sentence.length).toBeLessThan(200)
	expect(sentence).toMatch(
		/^caveats\.json\[1\]\.text\.en: found "x+…" \(1000000 characters\), expected a text of at most 1200/
	)
	expect(toldAbout(changed('caveats.json', `[1].${'k'.repeat(1_000_000)}`, 1))[0]?.length).toBeLessThan(250)
})

test('markup of other languages is text like any other', () => {
	const text = '<img src=x onerror=alert(1)>'
	const parsed = parse(changed('caveats.json', '[1].text.en', text))
	expect('pack' in parsed && parsed.pack.caveats[1]?.text.en).toBe(text)
})

test('a value that is nested more deeply than the stack is refused like any other', () => {
	const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
	for (const file of files) expect(toldAbout({ ...tinyFiles(), [file]: deep })).not.toEqual([])
	expect(toldAbout({ ...tinyFiles(), 'claims.json': '['.repeat(100_000) })).toEqual([
		'claims.json: found `[[[[[[[[[[[[[[[[[[[[` at line 1, column 201, expected at most 200 lists and objects inside each other'
	])
})

test('a file of nothing but mistakes is told in a time that grows with its size, not with its square', () => {
	const claim = { ...tinyPack().claims[0] }
	const many = Array.from({ length: 1000 }, (_, i) => ({
		...claim,
		id: `c${i}`,
		caveats: Array(20).fill(`w${i}`)
	}))
	expect(toldAbout({ ...tinyFiles(), 'claims.json': JSON.stringify(many) }).length).toBeGreaterThan(20_000)
	const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i]))
	expect(toldAbout({ ...tinyFiles(), 'caveats.json': JSON.stringify([keys]) }).length).toBeGreaterThan(20_000)
}, 30_000)

test('a pack in one language needs no text in another, and has none', () => {
	const { files: raw } = spokenIn(['en'], { files: tinyFiles(), lessons: new Map() })
	expect(toldAbout(raw)).toEqual([])
	expect(toldAbout(changed('claims.json', '[1].counts.uk', 'Вози', raw))).toEqual([
		'claims.json[1].counts.uk: found a text, expected only the languages that incident.json names'
	])
	expect(toldAbout(changed('incident.json', 'languages', ['en', 'en'], raw))).toContain(
		'incident.json.languages: found a list of 2, expected each language once'
	)
	expect(toldAbout(changed('incident.json', 'languages', ['German'], raw))).toContain(
		'incident.json.languages[0]: found "German", expected "en", "uk" or both, or one other language alone, such as "de"'
	)
})
