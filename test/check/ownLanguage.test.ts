import { describe, expect, test } from 'vitest'
import { parse } from '../../src/check/parse'
import type { Pack } from '../../src/format/pack'
import { writtenIn } from '../packs'
import { changed, tinyFiles, toldAbout, type TextFiles } from '../tinypack'

const possible = '"en", "uk" or both, or one other language alone, such as "de"'
const tiny = { files: tinyFiles(), lessons: new Map<string, string>() }
const inOwn = (tag: string): TextFiles => writtenIn(tag, tiny).files

function opened(raw: TextFiles): Pack {
	expect(toldAbout(raw)).toEqual([])
	const parsed = parse(raw)
	if ('issues' in parsed) throw new Error('told above')
	return parsed.pack
}

describe.each(['de', 'ar', 'he', 'ru', 'pt-BR', 'sr-Latn', 'ca-valencia'])('a pack in %s', (tag) => {
	test('is read in each language of the interface, says the same in all, and remembers its own', () => {
		const { incident, claims, features, passages } = opened(inOwn(tag))
		expect(incident.languages).toEqual(['en', 'uk'])
		expect(incident.writtenIn).toBe(tag)
		expect(incident.title).toEqual({ en: 'The bridge', uk: 'The bridge' })
		expect(features[0]?.properties.says[0]?.text.uk).toBe('The ferry counted “about 30 carts”.')
		expect(claims[0]?.words).toEqual({ exact: 'about 30 carts', lang: tag, ours: {} })
		expect(passages[1]?.text.uk).toBe('The guild wrote of [12 carts](lost-guild).')
	})
})

test('an issue names the place as its author sees it', () => {
	const told = (path: string, value: unknown, tag = 'de') =>
		toldAbout(changed('incident.json', path, value, inOwn(tag)))
	expect(told('title.de', 7)).toEqual(['incident.json.title.de: found 7, expected a text'])
	expect(told('title', { De: 'Die Brücke' })).toEqual([
		'incident.json.title.De: found a text, expected only the languages that incident.json names',
		'incident.json.title.de: found nothing, expected this key and its value',
		'incident.json.title: found an object, expected an object with a text in each language'
	])
	expect(told('contentNote', [{ de: 'Ruhig.' }, { de: 'Ruhig.' }])).toEqual([
		'incident.json.contentNote[1].de: found "Ruhig.", expected something else than in contentNote[0].de, since each stands once'
	])
	expect(told('contentNote', [{ 'pt-BR': '' }], 'pt-BR')).toEqual([
		'incident.json.contentNote[0]["pt-BR"]: found "", expected a text with something to read in it'
	])
	expect(told('title', { de: 'Die Brücke', DE: 'Brücke' })).toEqual([
		'incident.json.title.DE: found a text, expected only the languages that incident.json names'
	])
	expect(toldAbout(changed('claims.json', '[1].answer.de', 'zwölf', inOwn('de')))).toEqual([
		'claims.json[1].answer.de: found "zwölf", expected a text with the number 12'
	])
	expect(toldAbout(changed('passages.json', '[1].text.de', 'Niemand.', inOwn('de')))).toEqual([
		'claims.json[1].id: […](lost-guild) is not in the text of "p2"'
	])
})

test('a key that only looks like a language is told by its own name', () => {
	expect(toldAbout(changed('claims.json', '[1].en', 'x', inOwn('de')))).toEqual([
		'claims.json[1].en: found a key that pack.ts does not name, expected no such key'
	])
})

test('a text in a language of the interface has no place in it', () => {
	expect(
		toldAbout(changed('incident.json', 'title', { de: 'Die Brücke', en: 'The bridge' }, inOwn('de')))
	).toEqual(['incident.json.title.en: found a text, expected only the languages that incident.json names'])
})

test('a language of its own stands alone: beside another it is one issue, and other mistakes are told with it', () => {
	const told = (named: unknown, raw = inOwn('de')) =>
		toldAbout(changed('incident.json', 'languages', named, raw))
	expect(told(['de', 'fr'])).toEqual([`incident.json.languages: found "de", "fr", expected ${possible}`])
	expect(told(['de', 'en'])).toEqual([`incident.json.languages: found "de", "en", expected ${possible}`])
	expect(told(['uk', 'de'])).toEqual([`incident.json.languages: found "uk", "de", expected ${possible}`])
	expect(told(['uk', 'de'], changed('claims.json', '[0].speaker', 'fery', inOwn('de')))).toEqual([
		`incident.json.languages: found "uk", "de", expected ${possible}`,
		'claims.json[0].speaker: "fery" is not in speakers.json; did you mean "ferry"?'
	])
	expect(told(['en', 'uk', 'pl'], tinyFiles())).toEqual([
		`incident.json.languages: found "en", "uk", "pl", expected ${possible}`
	])
	expect(told(['en-GB'])).toContain(`incident.json.languages[0]: found "en-GB", expected ${possible}`)
})

test('somebody may be quoted in it, and in another language with a translation into it', () => {
	const quoted = (words: object) => toldAbout(changed('claims.json', '[0].words', words, inOwn('de')))
	const exact = 'about 30 carts'
	expect(quoted({ exact, lang: 'en', ours: { de: 'etwa 30 Karren' } })).toEqual([])
	expect(quoted({ exact, lang: 'en', ours: {} })).toEqual([
		'claims.json[0].words.ours.de: found nothing, expected our translation of "about 30 carts"'
	])
	expect(quoted({ exact, lang: 'de', ours: { de: 'etwa 30 Karren' } })).toEqual([
		'claims.json[0].words.ours.de: found "etwa 30 Karren", expected nothing: the quote is in this language itself'
	])
	expect(quoted({ exact, lang: 'fr', ours: { de: 'etwa 30 Karren' } })).toEqual([
		'claims.json[0].words.lang: found "fr", expected "en", "uk", "ru" or "de"'
	])
})

test('by which words it qualifies a number, nobody here knows', () => {
	const label = { de: 'gut 30 verloren' }
	expect(toldAbout(changed('claims.json', '[0].label', label, inOwn('de')))).toEqual([])
})
