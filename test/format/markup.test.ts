import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsMarked, markupProblems, plainText, quotationsIn, runsOf } from '../../src/format/markup'

test('marks and quotations are told from plain words', () => {
	expect(runsOf('It said [“about 400”](killed) there.')).toEqual([
		{ text: 'It said ' },
		{ text: '“about 400”', claim: 'killed', quote: 'about 400' },
		{ text: ' there.' }
	])
	expect(runsOf('')).toEqual([])
	expect(runsOf('Plain.')).toEqual([{ text: 'Plain.' }])
})

test('a quotation inside a mark and a mark inside a quotation both keep their meaning', () => {
	expect(runsOf('[told “so” there](a)')).toEqual([
		{ text: 'told ', claim: 'a' },
		{ text: '“so”', claim: 'a', quote: 'so' },
		{ text: ' there', claim: 'a' }
	])
	expect(runsOf('“about [400](a) men”')).toEqual([
		{ text: '“about ', quote: 'about 400 men' },
		{ text: '400', claim: 'a', quote: 'about 400 men' },
		{ text: ' men”', quote: 'about 400 men' }
	])
	expect(quotationsIn('“about [400](a) men” and “more”')).toEqual(['about 400 men', 'more'])
	expect(claimsMarked('[one](a) [“two”](b)')).toEqual(['a', 'b'])
})

test('each mark of a text lies on its own words, and each quotation too', () => {
	expect(runsOf('[One](a), “two” and [three](b-c), “[four](d)” [“five”](e).')).toEqual([
		{ text: 'One', claim: 'a' },
		{ text: ', ' },
		{ text: '“two”', quote: 'two' },
		{ text: ' and ' },
		{ text: 'three', claim: 'b-c' },
		{ text: ', ' },
		{ text: '“', quote: 'four' },
		{ text: 'four', claim: 'd', quote: 'four' },
		{ text: '”', quote: 'four' },
		{ text: ' ' },
		{ text: '“five”', claim: 'e', quote: 'five' },
		{ text: '.' }
	])
})

test('what is not markup stays as it is written', () => {
	for (const text of [
		'[sic]',
		'a](b)',
		'“open',
		'[](a)',
		'[a](B)',
		'<img onerror=x>',
		'[a](javascript:b)',
		'«інше»'
	])
		expect(runsOf(text)).toEqual([{ text }])
})

test('a name in marks of its own inside „…“ is no quotation, and needs no other half', () => {
	const text = 'канал «Безносов „Z“» написав [“at 00:01”](when)'
	expect(quotationsIn(text)).toEqual(['at 00:01'])
	expect(markupProblems(text)).toEqual([])
	expect(runsOf(text)[0]).toEqual({ text: 'канал «Безносов „Z“» написав ' })
})

test('so is one in „…”, as Polish, Dutch and Romanian write it', () => {
	const text = 'Gazeta „Dziennik” pisze o [“12 wozach”](carts)'
	expect(quotationsIn(text)).toEqual(['12 wozach'])
	expect(markupProblems(text)).toEqual([])
	expect(markupProblems('„Dziennik” pisze”')).toHaveLength(1)
})

test('markup without its other half is a problem, anything else is none', () => {
	const bracket = 'a bracket that belongs to no [words](claim-id)'
	const half = 'a quotation mark “ or ” without its other half'
	expect(markupProblems('[a](b) and “c”')).toEqual([])
	expect(markupProblems('[a](b')).toEqual([bracket])
	expect(markupProblems('[a [b](c) d](e)')).toEqual([bracket])
	expect(markupProblems('“a “b”')).toEqual([half])
	expect(markupProblems('a” [')).toEqual([bracket, half])
})

test('runs put together are the text without its markup, whatever it is', () => {
	const pieces = fc.constantFrom('[', ']', '(a)', '](a)', '“', '”', 'word ', '[x](b-c)', '“y”', '\n')
	fc.assert(
		fc.property(
			fc.oneof(
				fc.array(pieces).map((some) => some.join('')),
				fc.string()
			),
			(text) => {
				const runs = runsOf(text)
				expect(runs.map((run) => run.text).join('')).toBe(plainText(text))
				expect(runs.every((run) => run.text !== '')).toBe(true)
			}
		)
	)
})
