import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tellingIn } from '../../src/author/inWords'
import { mistakes } from '../../src/words/ukMistakes'
import { columns, one, opened, packFrom, table } from './madeOf'

const inUkrainian = tellingIn(mistakes)
const strange = fc.oneof(
	fc.constantFrom(
		...['', '400', 'hundreds', '12.5', '31/12/2022', '03/04/2022', '36526', 'A | B', '200', '__proto__'],
		...['javascript:1', '“so”', '\u202Ex', 'x'.repeat(1300), '\u200B', '٣٤٠', 'Fery', '1 '.repeat(13), '85.5']
	),
	fc.string({ unit: 'grapheme', maxLength: 12 })
)
const usual: Record<string, string[]> = {
	speaker: ['Ferry', 'Guild', 'ferry'],
	question: ['How many?', 'Why?', 'How many in 2001?'],
	answer: ['about 400', '400', 'hundreds', 'up to 12 carts'],
	id: ['', 'a', 'b', 'c'],
	words: ['', 'about 400 carts'],
	said: ['', '2001-05-01', '2 May 2001'],
	happened: ['', '2001-05-01T00:01+03:00', '1.5.2001'],
	place: ['Mill'],
	latitude: ['50.1'],
	longitude: ['10,5'],
	source: ['', 'https://example.org/a', 'Gazette'],
	revises: ['', 'a'],
	name: ['Mill', 'Ferry', 'Guild'],
	precision_m: ['', '300 m'],
	number: ['', '12'],
	qualifier: ['', 'up to'],
	said_on: ['', '2001-05-01'],
	...Object.fromEntries(
		'channel counts caveat who part stake where description basis other_names elsewhere kind said_words label manner words_language our_translation __proto__ constructor'
			.split(' ')
			.map((column) => [column, ['']])
	)
}
const sheet = fc
	.tuple(
		fc.constantFrom<string[]>(
			['speaker', 'question', 'answer', 'place', 'latitude', 'longitude'],
			['speaker', 'question', 'answer', 'place'],
			['name', 'latitude', 'longitude'],
			['name', 'who'],
			[]
		),
		fc.uniqueArray(fc.constantFrom(...Object.keys(usual)), { maxLength: 6 })
	)
	.map(([needed, more]) => [...new Set([...needed, ...more])])
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const drawn = sheet.chain((columns) => {
	const cell = (column: string) =>
		fc.oneof(
			{ weight: 30, arbitrary: fc.constantFrom(...(usual[column] ?? [''])) },
			{ weight: 1, arbitrary: strange }
		)
	return fc
		.array(fc.tuple(...columns.map(cell)), { maxLength: 5 })
		.map((rows) => [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\n'))
})

test('whatever stands in a table, it is a pack that passes the checker, or issues that lead to their cells, told in either language', () => {
	const became = { pack: 0, issues: 0 }
	const rows = fc.property(fc.array(drawn, { minLength: 1, maxLength: 3 }), (files) => {
		const found = opened(Object.fromEntries(files.map((file, i) => [`${i}.csv`, file])))
		became['pack' in found ? 'pack' : 'issues']++
		if ('issues' in found) expect(found.issues.length).toBeGreaterThan(0)
		const told = 'issues' in found ? found.issues : found.made.remarks
		expect(told.filter((issue) => inUkrainian(issue) === undefined)).toEqual([])
	})
	fc.assert(rows, { seed: 2023, numRuns: 600, endOnFailure: true })
	expect(became.pack).toBeGreaterThan(30)
	expect(became.issues).toBeGreaterThan(30)
})

test('so it is of bytes that are no table', () => {
	const bytes = fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
		const found = opened({ 'a.csv': bytes })
		expect('issues' in found && found.issues.length).toBeGreaterThan(0)
		expect('issues' in found && found.issues.filter((issue) => !inUkrainian(issue))).toEqual([])
	})
	fc.assert(bytes, { seed: 2023, numRuns: 500, endOnFailure: true })
})

test('rows that hold all they need become a pack, with every answer and caveat as it is written', () => {
	const word = fc.constantFrom('about 30', '12', 'many', 'none of them', 'up to 1,200')
	const row = fc.record({
		answer: word,
		day: fc.constantFrom('1 May 2001', '2001-05-02', ''),
		by: fc.constantFrom('A', 'B')
	})
	const rows = fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
		const file = table(
			columns,
			...rows.map(
				({ answer, day, by }) => `${by};How many?;${answer};${day};Board;Somebody.;Unsure.;Bridge;50;10`
			)
		)
		const { claims, speakers } = packFrom(one(file))
		expect(claims.map(({ answer }) => answer.en)).toEqual(rows.map(({ answer }) => answer))
		expect(new Set(speakers.map(({ name }) => name.en))).toEqual(new Set(rows.map(({ by }) => by)))
	})
	fc.assert(rows, { seed: 2023, numRuns: 200, endOnFailure: true })
})
