import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultIn } from '../../src/check/syntax'
import { tinyFiles, toldAbout } from '../tinypack'

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
		`caveats.json: found \`whose: "the report",\` at line ${line}, column 3, expected JSON`
	])
	expect(toldAbout({ ...tinyFiles(), 'caveats.json': '[{"id":\n}]' })).toContain(
		'caveats.json: found `}]` at line 2, column 1, expected JSON'
	)
	expect(toldAbout({ ...tinyFiles(), 'caveats.json': '[\n' })).toContain(
		'caveats.json: found the end of the file at line 2, column 1, expected JSON'
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
