import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasEachKeyOnce, ReadingAlong } from '../../src/check/json'
import { tinyFiles, toldAbout } from '../tinypack'

/** Where a text stops being JSON; its end where it does not. */
const faultIn = (text: string) => new ReadingAlong(text).fault?.at ?? text.length

const faults: [string, number][] = [
	['', 0],
	['{"a": x}', 6],
	['{"a": 1,}', 8],
	['[1, 2', 5],
	['[1 2]', 3],
	['{"a" 1}', 5],
	['{a: 1}', 1],
	["{'a': 1}", 1],
	['[1] 2', 4],
	['[1}', 2],
	['{"a": "b', 6],
	['["a\n"]', 1],
	['["\\x"]', 1],
	['[01]', 2],
	['[,]', 1],
	['// note\n[]', 0]
]

test.each(faults)('%j stops being JSON at %i', (text, at) => {
	expect(faultIn(text)).toBe(at)
})

test('a mistake in the middle of a file is told with line and column', () => {
	const text = tinyFiles()['caveats.json'].replace('"whose"', 'whose')
	const line = text.slice(0, text.indexOf('whose')).split('\n').length
	expect(toldAbout({ ...tinyFiles(), 'caveats.json': text })).toEqual([
		`caveats.json: found \`whose: "the report",\` at line ${line}, column 3, expected a key in double quotation marks`
	])
	expect(toldAbout({ ...tinyFiles(), 'caveats.json': '[{"id":\n}]' })).toContain(
		'caveats.json: found `}]` at line 2, column 1, expected a value'
	)
	expect(toldAbout({ ...tinyFiles(), 'caveats.json': '[\n' })).toContain(
		'caveats.json: found the end of the file at line 2, column 1, expected a value or "]"'
	)
})

test('what is read as JSON has no fault, and a text cut short has one at its end at the latest', () => {
	fc.assert(
		fc.property(fc.json(), fc.nat(), (text, cut) => {
			expect(faultIn(text)).toBe(text.length)
			const short = text.slice(0, cut % text.length)
			expect(faultIn(short)).toBeLessThanOrEqual(short.length)
		})
	)
})

test('a fault never lies before what is read without one', () => {
	const junk = fc
		.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'null', ' ', '"', '\\'))
		.map((some) => some.join(''))
	fc.assert(
		fc.property(junk, (text) => {
			const at = faultIn(text)
			let reads = true
			try {
				JSON.parse(text)
			} catch {
				reads = false
			}
			expect(at <= text.length).toBe(true)
			if (reads) expect(at).toBe(text.length)
		})
	)
})

const mistakes: [string, string][] = [
	['[1 2]', '`2]` at line 1, column 4, expected "," or "]"'],
	['{"a" 1}', '`1}` at line 1, column 6, expected ":" between a key and its value'],
	['[1] 2', '`2` at line 1, column 5, expected nothing after the first value'],
	['[1,\n]', '`]` at line 2, column 1, expected a value; take the comma before it away'],
	[
		'{"a":1,}',
		'`}` at line 1, column 8, expected a key in double quotation marks; take the comma before it away'
	],
	[
		"{'a':1}",
		'`\'a\':1}` at line 1, column 2, expected a key in double quotation marks or "}"; JSON knows only straight double quotation marks: "'
	],
	[
		'[“a”]',
		'`“a”]` at line 1, column 2, expected a value or "]"; JSON knows only straight double quotation marks: "'
	],
	['[ // note\n]', '`// note` at line 1, column 3, expected a value or "]"; JSON has no comments'],
	[
		'["he said "no" to it"]',
		'`no" to it"]` at line 1, column 12, expected "," or "]"; a quotation mark inside a text is written \\"'
	],
	[
		'["a\nb"]',
		'`"a` at line 1, column 2, expected a text that ends in its line; a line break inside it is written \\n, a tab \\t'
	],
	[
		'["C:\\x"]',
		'`"C:\\x"]` at line 1, column 2, expected a text with escapes that JSON has; a backslash itself is written \\\\'
	],
	['["a', '`"a` at line 1, column 2, expected a text that ends with "']
]

test.each(mistakes)('%j is told with what would have been right, and a remedy', (text, told) => {
	expect(toldAbout({ ...tinyFiles(), 'caveats.json': text })).toEqual([`caveats.json: found ${told}`])
})

describe('a key that stands twice', () => {
	test('is told with both places: the second would replace the first in silence', () => {
		const raw = tinyFiles()
		const twice = raw['caveats.json'].replace('"whose": "us"', '"whose": "us",\n\t\t"text": {}')
		const [first, second] = [...twice.matchAll(/"text"/g)].slice(-2)
		const at = (match?: RegExpExecArray) => {
			const lines = twice.slice(0, match?.index).split('\n')
			return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
		}
		expect(toldAbout({ ...raw, 'caveats.json': twice })).toContain(
			`caveats.json[1].text: found "text" at ${at(first)} and again at ${at(second)}, expected each key once`
		)
		const features = `{"features": [], ${raw['places.geojson'].slice(1)}`
		expect(toldAbout({ ...raw, 'places.geojson': features })).toEqual([
			expect.stringMatching(
				/^places\.geojson\.features: found "features" at line 1, column 2 and again at line \d+, column 2/
			)
		])
	})

	test('is told however it is written, once for each time, and only within its own object', () => {
		const told = (json: string) => new ReadingAlong(json).doubled.map(({ path }) => path.join('.'))
		expect(told('{"a": 1, "\\u0061": 2, "a": 3}')).toEqual(['a', 'a'])
		expect(told('[{"a": [0, {"b": 1, "c": {"b": 1}, "b": 2}]}]')).toEqual(['0.a.1.b'])
		expect(told('[{"a": 1}, {"a": 1}, {"b": {"a": 1}, "a": 2}]')).toEqual([])
		expect(told('{"__proto__": 1, "__proto__": 2}')).toEqual(['__proto__'])
	})

	test('is told beside the place where the text stops being JSON', () => {
		expect(toldAbout({ ...tinyFiles(), 'caveats.json': '[{"a": 1, "a": 2}, }]' })).toHaveLength(2)
	})
})

describe('a file that is not UTF-8', () => {
	const bytes = (text: string) => new TextEncoder().encode(text)

	test('is told with the place of its first strange byte, and nothing in it is guessed', () => {
		// Макіївка in windows-1251.
		const name = Uint8Array.from([0xcc, 0xe0, 0xea, 0xb3, 0xbf, 0xe2, 0xea, 0xe0])
		const file = Uint8Array.from([...bytes('[\n\t"Донецьк", "'), ...name, ...bytes('"]')])
		expect(toldAbout({ ...tinyFiles(), 'caveats.json': file })).toEqual([
			'caveats.json: found byte 0xCC at offset 22, line 2, expected UTF-8; save it as UTF-8'
		])
	})

	test('is told when it is UTF-16, as some editors write it, or ends in the middle of a letter', () => {
		expect(
			toldAbout({ ...tinyFiles(), 'caveats.json': Uint8Array.from([0xff, 0xfe, 0x5b, 0, 0x5d, 0]) })
		).toEqual(['caveats.json: found byte 0xFF at offset 0, line 1, expected UTF-8; save it as UTF-8'])
		expect(toldAbout({ ...tinyFiles(), 'caveats.json': bytes('["ї').subarray(0, 3) })).toEqual([
			'caveats.json: found byte 0xD1 at offset 2, line 1, expected UTF-8; save it as UTF-8'
		])
	})

	test('is not told when it begins with a byte order mark, or holds the sign for lost letters itself', () => {
		const marked = { ...tinyFiles(), 'caveats.json': bytes(`\uFEFF${tinyFiles()['caveats.json']}`) }
		expect(toldAbout(marked)).toEqual([])
		expect(toldAbout({ ...tinyFiles(), 'caveats.json': bytes('["\uFFFD"]') }).join()).not.toContain('UTF-8')
	})
})

test('that each key stands once is seen as well by counting as by reading along', () => {
	const text = fc.letrec((tie) => ({
		value: fc.oneof(
			{ maxDepth: 4 },
			fc.constantFrom(
				'1',
				'"a"',
				'"a\\"b"',
				'"\\\\"',
				'"\\\\\\":"',
				'":"',
				'"{\\"k\\": 1}"',
				'null',
				'[]',
				'{}'
			),
			fc.array(tie('value') as fc.Arbitrary<string>, { maxLength: 3 }).map((all) => `[${all.join(' , ')}]`),
			fc
				.array(
					fc.tuple(
						fc.constantFrom('"a"', '"b"', '"\\u0061"', '"c:"', '""', '"\\\\"'),
						fc.constantFrom(':', ' : ', '\n:\t'),
						tie('value') as fc.Arbitrary<string>
					),
					{ maxLength: 4 }
				)
				.map((all) => `{${all.map((one) => one.join('')).join(',')}}`)
		)
	})).value
	fc.assert(
		fc.property(text, (json) => {
			const { fault, doubled } = new ReadingAlong(json)
			expect(fault).toBeUndefined()
			expect(hasEachKeyOnce(json, JSON.parse(json))).toBe(doubled.length === 0)
		}),
		{ numRuns: 1000 }
	)
})
