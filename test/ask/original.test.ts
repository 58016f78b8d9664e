import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	findingQuotes,
	findQuotes,
	fold,
	longest,
	originalOf,
	paragraphsOf,
	refusalOf,
	type Found
} from '../../src/ask/original'
import type { Claim, Pack, Quote } from '../../src/format/pack'
import { tinyPack } from '../tinypack'

/** The tiny pack, which quotes “about 30 carts” (a claim's words) and “could not ask” (nobody's claim). */
const tiny = tinyPack()

/** A pack that quotes these words in its first passage and nothing else. */
function quoting(...exact: string[]): Pack {
	const quotes: Quote[] = exact.map((words) => ({ exact: words, lang: 'en', ours: {} }))
	const passages = tiny.passages.map((passage, i) => ({ ...passage, quotes: i === 0 ? quotes : [] }))
	const claims = tiny.claims.map((claim): Claim => ({ ...claim, words: 'narration' }))
	return { ...tiny, claims, passages }
}

function search(pack: Pack, text: string): Found {
	const found = findQuotes(pack, text)
	if ('problem' in found) throw new Error(found.problem)
	return found
}

/** For each quotation, the characters where it was found, or what became of it. */
const told = (text: string, ...exact: string[]) =>
	search(quoting(...exact), text).quotations.map((quotation) =>
		quotation.state === 'found' ? text.slice(quotation.stand.from, quotation.stand.to) : quotation.state
	)

/** The indexes of the paragraphs in which an ambiguous quotation stands. */
const standsOf = (text: string, exact: string) => {
	const [quotation] = search(quoting(exact), text).quotations
	return quotation?.state === 'ambiguous' ? quotation.stands.map(({ paragraph }) => paragraph) : undefined
}

describe('a text becomes paragraphs', () => {
	const texts = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text)

	test('each line that is not empty is one, whatever ends a line', () => {
		expect(texts('one\r\ntwo\rthree\n\n \nfour\u2029five')).toEqual(['one', 'two', 'three', 'four', 'five'])
	})

	test('a byte order mark and the space around a line are no part of them, but count for places', () => {
		const text = '\uFEFF  one \r\n\ttwo'
		expect(paragraphsOf(text)).toEqual([
			{ text: 'one', from: 3, to: 6 },
			{ text: 'two', from: 10, to: 13 }
		])
	})

	test('lines that were broken to a width are put together', () => {
		const line = 'A line of a letter, broken where the old machine ran out of paper'
		expect(texts(`${line}\r\n${line}\r\nand out.\r\n\r\n${line}`)).toEqual([
			`${line}\r\n${line}\r\nand out.`,
			line
		])
		expect(texts(`${line}\n${line}`)).toEqual([line, line])
		expect(texts(`The mill\n\n${line} ${line}\n${line}`)).toHaveLength(3)
	})
})

describe('a quotation', () => {
	test('that stands once is found there, with its claim and passage', () => {
		const text = 'The mill stood.\nThe ferry counted "about 30 carts".\nThey could not ask.'
		expect(search(tiny, text).quotations).toMatchObject([
			{
				passage: 'p1',
				claim: { id: 'lost-ferry' },
				state: 'found',
				stand: { paragraph: 1, from: 35, to: 49 }
			},
			{ passage: 'p3', state: 'found', stand: { paragraph: 2, from: 57, to: 70 } }
		])
	})

	test('of a claim made after the report is not sought', () => {
		const words: Quote = { exact: 'fourteen', lang: 'en', ours: {} }
		const claims = tiny.claims.map((claim) => (claim.passage ? claim : { ...claim, words }))
		const quotations = search({ ...tiny, claims }, 'fourteen').quotations
		expect(quotations.map(({ quote }) => quote.exact)).toEqual(['about 30 carts', 'could not ask'])
	})

	test('that does not stand there is missing, and nothing like it will do', () => {
		expect(told('About 30 carts, about thirty carts, about 30 cart', 'about 30 carts')).toEqual(['missing'])
	})

	test('that stands twice is ambiguous, with every paragraph where it stands', () => {
		expect(standsOf('many\nfew\nmany, many', 'many')).toEqual([0, 2, 2])
	})

	test('that stands alone in quotation marks once is found there, whatever the marks', () => {
		for (const quoted of ['"many"', '“many,”', '«many»', '„many“', '‘many.’', "'many'"]) {
			const text = `It was many. They said ${quoted} and many more.`
			const [quotation] = search(quoting('many'), text).quotations
			expect(quotation, quoted).toMatchObject({ stand: { from: text.indexOf(quoted) + 1 } })
		}
	})

	test('that stands in quotation marks twice is ambiguous', () => {
		expect(standsOf('“many”\nmany\n“many”', 'many')).toEqual([0, 1, 2])
	})

	test('between two other quotations is not in quotation marks of its own', () => {
		expect(standsOf('"All"many"few"\nmany', 'many')).toEqual([0, 1])
		expect(standsOf('"All" many "few"\nmany', 'many')).toEqual([0, 1])
		expect(standsOf('"All"many", few\nmany', 'many')).toEqual([0, 1])
	})

	test('does not stand inside a longer word or number', () => {
		expect(told('manyfold, unmany, many-sided, many’s, man\u00ADmany', 'many')).toEqual(['missing'])
		expect(told('1,400 2.400 400.5 1 400 1\u00A0400 400 000 14001', '400')).toEqual(['missing'])
		expect(told('п’ять сп’ять', 'ять')).toEqual(['missing'])
		expect(told('Many (many), in 2022 400.', 'many', '400')).toEqual(['many', '400'])
	})

	test('does not reach over the end of a paragraph', () => {
		expect(told('about 30\ncarts', 'about 30 carts')).toEqual(['missing'])
	})

	test('of white space alone stands nowhere', () => {
		expect(told('some text', ' ')).toEqual(['missing'])
	})
})

describe('a difference in writing is no difference in words', () => {
	test('composed and decomposed letters', () => {
		const text = 'The cafe\u0301 burned.'
		expect(told(text, 'café burned')).toEqual(['cafe\u0301 burned'])
		expect(told('The café burned.', 'cafe\u0301 burned')).toEqual(['café burned'])
		expect(told('The cafe\u0301.', 'cafe')).toEqual(['missing'])
		expect(told('\u1112\u1161\u11ab', '한')).toEqual(['\u1112\u1161\u11ab'])
	})

	test('curly and straight quotation marks and apostrophes', () => {
		expect(told('It’s “so” late', 'It\'s "so" late')).toEqual(['It’s “so” late'])
		expect(told('It\'s "so" late', 'It’s «so» late')).toEqual(['It\'s "so" late'])
	})

	test('no-break spaces, runs of spaces and broken lines', () => {
		const line = 'A long line of a letter that was broken where the paper ended about'
		expect(told('about\u00A030 \t\u202Fcarts', 'about 30 carts')).toEqual(['about\u00A030 \t\u202Fcarts'])
		expect(told(`${line}\r\n30 carts\r\n\r\nEnd`, 'about 30 carts')).toEqual(['about\r\n30 carts'])
	})

	test('no text is compared in another form than NFC', () => {
		const space = (text: string) => text.replace(/\s+/g, ' ')
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.oneof(
						fc.constantFrom('e', '\u0301', '\u0323', '\u1112', '\u1161', '\u11ab', ' ', '\u00A0'),
						fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
					)
				}),
				(text) => {
					const alike = (of: string) =>
						of.replace(/["“”„‟«»″〝〞〟＂]/g, '"').replace(/['‘’‚‛‹›ʹʻʼʽˈ′`´]/g, "'")
					const folded = fold(text)
					expect(folded.text).toBe(alike(space(text.normalize('NFC'))))
					expect(folded.from).toHaveLength(folded.text.length)
				}
			)
		)
	})
})

describe('any text', () => {
	// Neither filler nor gap has a letter of a quotation, so each quotation stands where it was put, and nowhere else.
	const filler = fc.string({
		unit: fc.constantFrom('x', 'y', ' ', '\u00A0', '. ', '“', '”', 'é', 'e\u0301', '🜨', '\n', '\r\n')
	})
	const quotes = ['about 30 carts', 'can’t ask', 'Nürnberg', '“so” it was']
	const writings: Record<string, string[]> = {
		'about 30 carts': ['about 30 carts', 'about\u00A030  carts'],
		'can’t ask': ['can’t ask', "can't\task", 'canʼt ask'],
		Nürnberg: ['Nürnberg', 'Nu\u0308rnberg'],
		'“so” it was': ['“so” it was', '"so" it was', '«so» it  was']
	}
	const written = fc.tuple(
		fc.shuffledSubarray(quotes, { minLength: quotes.length }),
		fc.array(fc.nat(5), { minLength: quotes.length, maxLength: quotes.length }),
		fc.array(filler, { minLength: quotes.length + 1, maxLength: quotes.length + 1 })
	)

	test('that holds each quotation once has each found at its place', () => {
		fc.assert(
			fc.property(written, ([order, choice, gaps]) => {
				let text = `${gaps[0]} `
				const places = order.map((exact, i) => {
					const forms = writings[exact]!
					const form = forms[choice[i]! % forms.length]!
					const place = { exact, from: text.length, to: text.length + form.length }
					text += `${form} ${gaps[i + 1]} `
					return place
				})
				const { quotations } = search(quoting(...quotes), text)
				for (const { exact, ...place } of places) {
					const quotation = quotations.find(({ quote }) => quote.exact === exact)
					expect(quotation).toMatchObject({ state: 'found', stand: place })
				}
			})
		)
	})

	test('yields, wherever something is found, words that are the quotation', () => {
		const any = fc.string({
			unit: fc.constantFrom('a', 'b', 'e', '\u0301', 'é', ' ', '\u00A0', '"', '’', "'", '-', '1', ',', '\n')
		})
		fc.assert(
			fc.property(
				any,
				fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', "'", '1'), minLength: 1, maxLength: 3 }),
				(text, exact) => {
					const found = findQuotes(quoting(exact), text)
					if ('problem' in found) return
					for (const quotation of found.quotations) {
						const stands =
							quotation.state === 'found'
								? [quotation.stand]
								: quotation.state === 'ambiguous'
									? quotation.stands
									: []
						for (const { paragraph, from, to } of stands) {
							expect(fold(text.slice(from, to)).text).toBe(fold(exact.trim()).text)
							const around = found.paragraphs[paragraph]
							expect(around && around.from <= from && to <= around.to).toBe(true)
						}
					}
				}
			),
			{ numRuns: 2000 }
		)
	})

	test('is cut into runs that are the paragraph again', () => {
		const text = '  At noon a ferry counted about 30 carts in all.'
		const found = search(quoting('counted about 30', '30 carts', 'noon'), text)
		const [runs = [], ...others] = originalOf(found, 'p1')
		expect(others).toEqual([])
		expect(runs.map((run) => run.text).join('')).toBe(text.trim())
		expect(runs.filter(({ quoted }) => quoted).map((run) => run.text)).toEqual([
			'noon',
			'counted about ',
			'30',
			' carts'
		])
		expect(originalOf(found, 'p2')).toEqual([])
	})
})

describe('a long text', () => {
	const filled = (words: string) => words.repeat(100_000 / words.length)

	test.each([
		['many short lines', filled('Of many they\nspoke.\n')],
		['one line', filled('Of others they spoke. ')],
		['a quotation everywhere', filled('many ')],
		['parts of a quotation everywhere', filled('manymany')]
	])('is searched in steps of at most a thousand characters: %s', (_, text) => {
		const pack = quoting('many', 'few')
		const steps = findingQuotes(pack, text)
		let taken = 0
		for (let step = steps.next(); ; step = steps.next(), taken++) {
			if (!step.done) continue
			expect(taken).toBeGreaterThan(text.length / 1000)
			expect(step.value).toEqual(findQuotes(pack, text))
			return
		}
	})
})

test('a run of an original knows the claim whose words it is', () => {
	const [[, run] = []] = originalOf(search(tiny, 'Of about 30 carts they\nspoke.'), 'p1')
	expect(run).toEqual({ text: 'about 30 carts', quoted: true, claims: ['lost-ferry'] })
})

describe('a text is refused', () => {
	test('if it is too long, with its length and the longest', () => {
		expect(findQuotes(tiny, 'a'.repeat(longest + 1))).toEqual({
			problem: 'too long',
			found: 1_000_001,
			most: 1_000_000
		})
		expect(refusalOf('a'.repeat(longest))).toBeUndefined()
	})

	test('if it is no text, but not for a damaged character or two', () => {
		expect(findQuotes(tiny, 'P\0N\0G')).toEqual({ problem: 'binary', found: 2, most: 0 })
		expect(findQuotes(tiny, '\uFFFD'.repeat(4))).toEqual({ problem: 'binary', found: 4, most: 3 })
		expect(refusalOf(`a${'\uFFFD'.repeat(3)}`)).toBeUndefined()
	})

	test('if there is nothing in it', () => {
		expect(findQuotes(tiny, '\uFEFF \r\n')).toEqual({ problem: 'empty' })
	})
})
