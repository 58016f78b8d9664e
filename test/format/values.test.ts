import { expect, test } from 'vitest'
import { changed, toldAbout } from '../tinypack'

/** What is told about a text that a claim's answer is made of. */
const toldOf = (answer: string) => toldAbout(changed('claims.json', '[2].answer.en', answer))

test.each([
	['of space alone', ' \u00a0\u2003'],
	['of signs without a width', '\u200b\u200d\ufeff'],
	['of control characters', '\u0007'],
	['of a filler', '\u3164\uffa0'],
	['of blank Braille', '\u2800'],
	['of what is put where letters were lost', '\ufffd\ufffd']
])('a text %s says nothing', (_, text) => {
	expect(toldOf(text)).toEqual([
		expect.stringMatching(
			/^claims\.json\[2\]\.answer\.en: found .* expected a text with something to read in it$/
		)
	])
})

test('a letter that was lost in another encoding is told, and not shown to readers', () => {
	expect(toldOf('about 6 \ufffd\ufffd')).toEqual([
		'claims.json[2].answer.en: found "about 6 \ufffd\ufffd", expected a text without \ufffd (U+FFFD), which is put where letters were lost'
	])
})

test('a control character and half a letter are told by their code', () => {
	expect(toldOf('about 6\u0085 km')).toEqual([
		'claims.json[2].answer.en: found "about 6\\u{85} km", expected a text without control characters'
	])
	expect(toldOf('about 6\nkm')).toHaveLength(1)
	expect(toldOf('about 6 \ud83d km')).toHaveLength(1)
})

test('no name, answer or quotation turns the letters beside it around', () => {
	const sentence = 'expected a text that does not turn the direction of writing around'
	expect(toldOf('about \u202e6 km')).toEqual([
		`claims.json[2].answer.en: found "about \\u{202E}6 km", ${sentence} (U+202A to U+202E, or an isolate without its end)`
	])
	const poisoned = '\u202eknab'
	const turned = [
		toldAbout(changed('speakers.json', '[0].name.en', poisoned)),
		toldAbout(
			changed('places.geojson', 'features[0].properties.otherNames', [{ name: poisoned, lang: 'en' }])
		),
		toldAbout(changed('passages.json', '[2].quotes[0].exact', poisoned))
	]
	for (const told of turned) expect(told[0]).toContain(sentence)
})

test('an isolate that ends is how a text of another direction is rightly written', () => {
	expect(toldOf('about 6 km (\u2067\u05de\u05d9\u05dc\u2069)')).toEqual([])
	expect(toldOf('about 6 km (\u2067\u05de\u05d9\u05dc)')).toHaveLength(1)
	expect(toldOf('about 6 km \u2069\u2067')).toHaveLength(1)
})

test('letters of any script, joiners within words and emoji are texts like any other', () => {
	for (const text of [
		'6 \u043a\u043c',
		'\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 6',
		'6 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
		'\u20046'
	])
		expect(toldOf(text).filter((sentence) => sentence.includes('a text'))).toEqual([])
})

/** What is told about a link. */
const toldOfLink = (link: string) => toldAbout(changed('claims.json', '[3].sources[0]', link))

test('a link leads to a page, and does nothing else', () => {
	for (const link of [
		'javascript://example.org/%0aalert(1)',
		'data:text/html,x',
		'ftp://example.org',
		'//example.org',
		' https://example.org',
		'https://example.org/\u202egpj.exe',
		'https://example.org/a b',
		'https://example.org/\u200b'
	])
		expect(toldOfLink(link)).toEqual([expect.stringContaining('a link that starts with http:// or https://')])
})

test('a link is an address that a browser can follow', () => {
	for (const link of [
		'https://[x]',
		'https://example.org:99999',
		'https://a%b.example',
		'https://?',
		'https://#a'
	])
		expect(toldOfLink(link)).toEqual([expect.stringContaining('a link that a browser can follow')])
})

test('a link shows where it leads', () => {
	expect(toldOfLink('https://www.rferl.org@evil.example/x')).toEqual([
		'claims.json[3].sources[0]: found "https://www.rferl.org@evil.example/x", expected a link that begins with where it leads, https://evil.example'
	])
	for (const link of [
		'https://user:word@example.org',
		'https://www.rf\u0435rl.org/',
		'https://0x7f.1/',
		'https:///example.org',
		'https://example.org\\@evil.example/'
	])
		expect(toldOfLink(link)).toEqual([expect.stringContaining('a link that begins with where it leads')])
})

test('an ordinary link is taken as it is', () => {
	for (const link of [
		'https://example.org',
		'http://Example.org:8080/a?b=c@d#e',
		'https://xn--80ak6aa92e.example/',
		'https://uk.wikipedia.org/wiki/\u041c\u0430\u043a\u0456\u0457\u0432\u043a\u0430',
		'https://[2001:db8::1]/x',
		'https://example.org?x'
	])
		expect(toldOfLink(link)).toEqual([])
})

const bounds = '[0].statements[0].said'

test('a year is one that somebody could report from', () => {
	for (const year of ['0000', '1582', '2101', '2123', '9999']) {
		expect(toldAbout(changed('speakers.json', `${bounds}.day`, `${year}-05-01`))).toContain(
			`speakers.json${bounds}.day: found "${year}-05-01", expected a year from 1583 to 2100`
		)
		expect(toldAbout(changed('speakers.json', `${bounds}.latest`, `${year}-05-01T00:00:00Z`))).toContain(
			`speakers.json${bounds}.latest: found "${year}-05-01T00:00:00Z", expected a year from 1583 to 2100`
		)
	}
})

test('no clock is further from UTC than any on earth', () => {
	const of = (offset: string) => toldAbout(changed('incident.json', 'clocks[0].offset', offset))
	for (const offset of ['+99:99', '+14:01', '-12:01', '+02:60', '02:00', '+2:00'])
		expect(of(offset)).toEqual([
			`incident.json.clocks[0].offset: found "${offset}", expected an offset such as "+02:00", from "-12:00" to "+14:00"`
		])
	for (const offset of ['+14:00', '-12:00', '+05:45', '-00:00']) expect(of(offset)).toEqual([])
	expect(toldAbout(changed('speakers.json', `${bounds}.latest`, '2001-05-01T23:59:59+15:00'))).toHaveLength(1)
})

test('a day has its hours, and not a twenty-fifth', () => {
	for (const time of ['24:00:00', '23:60:00', '12:00:60'])
		expect(toldAbout(changed('speakers.json', `${bounds}.latest`, `2001-05-01T${time}Z`))).toEqual([
			`speakers.json${bounds}.latest: found "2001-05-01T${time}Z", expected a time from "00:00:00" to "23:59:59"`
		])
})

test('no statement is called start: in a link that is the moment before all of them', () => {
	expect(toldAbout(changed('speakers.json', '[0].statements[0].id', 'start'))).toContain(
		'speakers.json[0].statements[0].id: found "start", expected another id: in a link "start" is before all statements'
	)
})
