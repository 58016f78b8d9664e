import { describe, expect, test } from 'vitest'
import { noCaveat } from '../../src/author/made'
import { describe as sentence } from '../../src/check/issue'
import { assumedWords } from '../../src/words/assumed'
import { carts, columns, ending, one, opened, packFrom, table, toldOf } from './madeOf'

const assumed = assumedWords.en
const claimsOf = (file: string) => packFrom(one(file)).claims

describe('a number stays as its speaker gave it', () => {
	test('“about 400” stays with its qualifier, and 400 never stands alone', () => {
		const [claim] = claimsOf(carts('about 400'))
		expect(claim).toMatchObject({
			answer: { en: 'about 400' },
			label: { en: 'about 400 (How many carts?)' },
			amount: { kind: 'number', value: 400, qualifier: 'about' }
		})
	})

	test.each([
		['400', 400, 'as stated'],
		['up to 12', 12, 'up to'],
		['At least 5', 5, 'at least'],
		['no more than 7', 7, 'up to'],
		['more than 7', 7, 'at least'],
		['1 200', 1200, 'as stated'],
		['1,200', 1200, 'as stated'],
		['some 1,200,000', 1_200_000, 'about'],
		['0', 0, 'as stated']
	])('%s', (answer, value, qualifier) => {
		const [claim] = claimsOf(carts(answer))
		expect(claim?.amount).toEqual({ kind: 'number', value, qualifier })
		expect(claim?.answer.en).toBe(answer)
	})

	test('a word beside numbers stays a word', () => {
		const claims = claimsOf(carts('about 400', 'hundreds', 'nobody counted'))
		expect(claims.map(({ amount }) => amount)).toEqual([
			{ kind: 'number', value: 400, qualifier: 'about' },
			{ kind: 'word', word: { en: 'hundreds' } },
			{ kind: 'word', word: { en: 'nobody counted' } }
		])
		expect(packFrom(one(carts('400'))).incident.questions[0]).toMatchObject({
			counted: true,
			axis: 'how-many-carts'
		})
	})

	test.each(['31 December', '20 to 30', '2 thousand', '12.5', '1.200', '400+', '12 000 000 000', '12,34'])(
		'no number is made of “%s”, and a remark says that its question has no line',
		(answer) => {
			const found = opened(one(carts('400', answer)))
			if ('issues' in found) throw new Error(found.issues.map(sentence).join('\n'))
			expect(found.pack.claims.map(({ amount }) => amount)).toEqual([undefined, undefined])
			expect(found.pack.claims[1]?.answer.en).toBe(answer)
			expect(found.remarks).toEqual([
				`bridge.csv, row 3, column "answer": found "${answer}", expected a number alone or behind a qualifier, or words without a number; no answer to "How many carts?" is drawn on a line of numbers; a column "number" may say which number is meant`
			])
			expect(toldOf(one(carts(answer)))).toEqual([])
		}
	)

	test('a column may say which number of an answer is meant, and is held against it', () => {
		const numbered = (answer: string, number: string, qualifier = '') =>
			table(`${columns};number;qualifier`, `Ferry;How many carts?;${answer}${ending};${number};${qualifier}`)
		expect(claimsOf(numbered('up to 10 units', '10'))[0]?.amount).toEqual({
			kind: 'number',
			value: 10,
			qualifier: 'up to'
		})
		expect(claimsOf(numbered('63 carters', '63', 'as stated'))[0]?.amount).toMatchObject({ value: 63 })
		expect(toldOf(one(numbered('hundreds', '300')))).toEqual([
			'bridge.csv, row 2, column "number": found "300", expected the only number in "hundreds"'
		])
		expect(toldOf(one(numbered('12 of 300', '300')))[0]).toContain('column "number": found "300"')
		expect(toldOf(one(numbered('63 carters', 'many')))).toEqual([
			'bridge.csv, row 2, column "number": found "many", expected a whole number, such as 400'
		])
	})

	test('a qualifier that stands in a column alone is told: the answer has to say it', () => {
		const split = (answer: string) =>
			one(table(`${columns};qualifier`, `Ferry;How many carts?;${answer}${ending};about`))
		const remedy = 'a qualifier stands in the answer itself, before its number: about 400'
		expect(toldOf(split('400'))).toEqual([
			`bridge.csv, row 2, column "qualifier": found "about", expected "as stated", as "400" has it; ${remedy}`
		])
		expect(toldOf(split('hundreds'))).toEqual([
			`bridge.csv, row 2, column "qualifier": found "about", expected nothing; ${remedy}`
		])
		expect(claimsOf(String(split('around 400')['bridge.csv']))[0]?.amount).toMatchObject({
			qualifier: 'about'
		})
	})

	test('qualifiers are those of the language that is spoken', () => {
		const file = one(carts('близько 400'))
		expect(packFrom(file, 'uk').claims[0]?.amount).toMatchObject({ value: 400, qualifier: 'about' })
		expect(packFrom(file, 'en').claims[0]?.amount).toBeUndefined()
	})

	test('a number of the question does not stand beside that of the answer', () => {
		const [claim] = claimsOf(table(columns, `Ferry;How many carts on 1 May?;about 30${ending}`))
		expect(claim?.label.en).toBe('about 30 (How many carts on … May?)')
		expect(claim?.amount).toMatchObject({ value: 30 })
	})
})

describe('what is not given is said to be missing', () => {
	test('a claim without a caveat gets the page’s own words', () => {
		const file = one(
			table(columns.replace(';caveat', ''), `Ferry;How many?;12${ending.replace(';Unsure.', '')}`)
		)
		const { claims, caveats } = packFrom(file)
		expect(claims[0]?.caveats).toEqual([noCaveat])
		expect(caveats.find(({ id }) => id === noCaveat)?.text.en).toBe(assumed.noCaveat)
		expect(toldOf(file)).toEqual([
			`bridge.csv, row 2, column "caveat": found nothing, expected a caveat; ${assumed.noCaveat}`
		])
	})

	test('so do days, channels and speakers, and nothing else is made up for them', () => {
		const file = one(
			table('speaker;question;answer;latitude;longitude;place', 'Ferry;How many?;12;50.004;10.01;Bridge')
		)
		const { speakers, claims, incident } = packFrom(file)
		expect(speakers[0]).toMatchObject({
			id: 'ferry',
			who: { en: assumed.speaker },
			part: { en: assumed.speaker },
			stake: { en: assumed.speaker },
			where: { en: assumed.speaker }
		})
		expect(speakers[0]?.statements[0]).toEqual({
			id: 'ferry-undated',
			channel: { en: assumed.channel },
			said: {
				words: { en: assumed.notDated },
				earliest: '2001-06-01T00:00:00Z',
				latest: '2001-06-01T23:59:59Z',
				order: 1
			}
		})
		expect(claims[0]).toMatchObject({ words: 'reported speech', counts: { en: assumed.counts } })
		expect(incident.report.day).toBe('2001-06-01')
		expect(toldOf(file).map((one) => one.replace(/;.*/, ''))).toEqual([
			'bridge.csv, row 2, column "said": found nothing, expected the day on which it was said',
			'bridge.csv, row 2, column "channel": found nothing, expected where it was said',
			'bridge.csv, row 2, column "caveat": found nothing, expected a caveat',
			'bridge.csv, row 2, column "who": found nothing, expected who "Ferry" is'
		])
	})

	test('a quotation that is too long is not cut: the claim is told without it', () => {
		const quoted = (words: string) => one(table(`${columns};words`, `Ferry;How many?;12${ending};${words}`))
		expect(packFrom(quoted('“about 30 carts”')).claims[0]?.words).toEqual({
			exact: 'about 30 carts',
			lang: 'en',
			ours: {}
		})
		const long = 'one two three four five six seven eight nine ten eleven twelve thirteen'
		expect(packFrom(quoted(long)).claims[0]?.words).toBe('reported speech')
		expect(toldOf(quoted(long))[0]).toMatch(
			/row 2, column "words": found ".*, expected at most 12 words and 160 characters; the claim is told as reported speech/
		)
		expect(packFrom(quoted('x'.repeat(161))).claims[0]?.words).toBe('reported speech')
	})

	test('columns that are not known are named, each once, with the one that may be meant', () => {
		const file = table(
			`${columns};cavaet;mood`,
			`Ferry;How many?;12${ending};Unsure.;bad`,
			`Ferry;Why?;so${ending};;bad`
		)
		expect(toldOf(one(file.replace(';caveat;', ';colour;')))).toEqual(
			expect.arrayContaining([
				'bridge.csv, column "cavaet": found a column that is not known, expected a column that the page can show; did you mean "caveat"?',
				'bridge.csv, column "mood": found a column that is not known, expected a column that the page can show'
			])
		)
	})
})

describe('what happened when', () => {
	const happened = (cell: string) => one(table(`${columns};happened`, `Ferry;When?;then${ending};${cell}`))

	test('a day is a day, in any of its forms', () => {
		for (const cell of ['2001-04-30', '30.04.2001', '30/04/2001', '30 April 2001', '30 квітня 2001'])
			expect(packFrom(happened(cell)).claims[0]?.when).toEqual({
				day: '2001-04-30',
				earliest: '2001-04-30T00:00:00Z',
				latest: '2001-04-30T23:59:59Z'
			})
	})

	test('a time has its offset, and may have further readings', () => {
		expect(packFrom(happened('2001-04-30T23:05+02:00')).claims[0]?.when).toEqual({
			readings: [
				{
					label: { en: 'UTC+02:00' },
					iso: '2001-04-30T23:05:00+02:00',
					basis: { en: assumed.basis },
					by: 'us'
				}
			],
			earliest: '2001-04-30T21:05:00Z',
			latest: '2001-04-30T21:05:00Z'
		})
		const both = '"2001-04-30T23:05:00+02:00 (Local; Its own clock.) | 2001-04-30T23:05:00+03:00 (Theirs)"'
		expect(packFrom(happened(both)).claims[0]?.when).toMatchObject({
			readings: [{ label: { en: 'Local' }, basis: { en: 'Its own clock.' } }, { label: { en: 'Theirs' } }],
			earliest: '2001-04-30T20:05:00Z',
			latest: '2001-04-30T21:05:00Z'
		})
	})

	test('a time without its offset is told, and not cut down to a day', () => {
		expect(toldOf(happened('2001-04-30 23:05'))[0]).toContain(
			'row 2, column "happened": found "2001-04-30 23:05", expected a day, or a time such as 2023-01-01T00:01:00+03:00; say after the time how far its clock is from UTC'
		)
	})
})
