import { describe, expect, test } from 'vitest'
import { changed, toldAbout } from '../tinypack'

test('only a question that is counted has amounts', () => {
	expect(toldAbout(changed('incident.json', 'questions[0].counted', false))).toHaveLength(3)
	expect(
		toldAbout(changed('claims.json', '[2].amount', { kind: 'number', value: 6, qualifier: 'about' }))
	).toEqual([
		'claims.json[2].amount: found an amount, expected no amount, since "apart" is not counted in incident.json'
	])
})

test('the number stands in answer and label, in both languages, and as a number of its own', () => {
	expect(toldAbout(changed('claims.json', '[0].amount.value', 3))).toEqual([
		'claims.json[0].answer.en: found "about 30", expected a text with the number 3',
		'claims.json[0].answer.uk: found "близько 30", expected a text with the number 3',
		'claims.json[0].label.en: found "about 30 lost", expected a text with the number 3',
		'claims.json[0].label.uk: found "близько 30 втрачено", expected a text with the number 3'
	])
})

test('thousands may be parted in the manner of either language', () => {
	const claim = {
		amount: { kind: 'number', value: 12500, qualifier: 'as stated' },
		text: { en: '12,500', uk: '12 500' }
	}
	const amount = changed('claims.json', '[1].amount', claim.amount)
	const raw = changed(
		'claims.json',
		'[1].label',
		claim.text,
		changed('claims.json', '[1].answer', claim.text, amount)
	)
	expect(toldAbout(raw)).toEqual([])
})

test('where a speaker gave a word, no digit appears', () => {
	const dozens = { en: 'dozens', uk: 'десятки' }
	const word = changed('claims.json', '[1].amount', { kind: 'band', word: dozens })
	expect(toldAbout(word)).toHaveLength(4)
	const worded = changed(
		'claims.json',
		'[1].label',
		dozens,
		changed('claims.json', '[1].answer', dozens, word)
	)
	expect(toldAbout(worded)).toEqual([])
	expect(toldAbout(changed('claims.json', '[1].amount.word.en', 'some 24', worded))).toEqual([
		'claims.json[1].amount.word.en: found "some 24", expected no digit: where a speaker gave a word, no number is made up for it'
	])
})

test('a counted question is answered by an amount: without one a figure would stand on no line', () => {
	const expected = 'since "lost" is counted in incident.json: the number, or the word instead of one'
	expect(toldAbout(changed('claims.json', '[1].amount', undefined))).toEqual([
		`claims.json[1].amount: found nothing, expected an amount, ${expected}`
	])
	// One that cannot be read is told as that, and not as missing.
	expect(toldAbout(changed('claims.json', '[1].amount', { kind: 'sum' }))).toEqual([
		'claims.json[1].amount.kind: found "sum", expected "number", "band" or "word"'
	])
})

/** What is told about the first claim, about 30 by its words and its amount, with other texts and another qualifier. */
function toldOf(qualifier: string, en: string, uk: string): string[] {
	const answer = changed('claims.json', '[0].answer', { en, uk })
	return toldAbout(
		changed(
			'claims.json',
			'[0].amount.qualifier',
			qualifier,
			changed('claims.json', '[0].label', { en, uk }, answer)
		)
	)
}

describe('the qualifier says what the words say', () => {
	test('so that “about” never gets lost on the way into a chart', () => {
		expect(toldOf('as stated', 'about 30', '30')).toEqual([
			'claims.json[0].answer.en: found "about 30", expected no "about" before 30, since its qualifier is "as stated"',
			'claims.json[0].label.en: found "about 30", expected no "about" before 30, since its qualifier is "as stated"'
		])
		expect(toldOf('about', '30', 'близько 30')[0]).toMatch(
			/^claims\.json\[0\]\.answer\.en: found "30", expected "about" before 30, as its qualifier says: "about", "around", /
		)
		expect(toldOf('up to', 'at least 30', 'до 30')).toHaveLength(2)
	})

	test('in any of the words that a language has for it, and only where they are words', () => {
		expect(toldOf('about', 'Some 30 carts', 'приблизно 30 возів')).toEqual([])
		expect(toldOf('up to', 'no more than 30', 'до 30')).toEqual([])
		expect(toldOf('at least', 'more than 30', 'понад 30')).toEqual([])
		expect(toldOf('as stated', 'a chaos of handsome 30', 'кудо 30')).toEqual([])
	})
})

test('a number stands alone in its answer: which of two would the chart show?', () => {
	expect(toldOf('about', 'about 30 of 40', 'близько 30 із 40')).toEqual(
		['answer.en', 'answer.uk', 'label.en', 'label.uk'].map((key) =>
			expect.stringMatching(
				new RegExp(`^claims\\.json\\[0\\]\\.${key}: .* expected a text with no number but 30, and that once$`)
			)
		)
	)
})

test('numbers are the same in all languages', () => {
	const answer = (en: string, uk: string) => toldAbout(changed('claims.json', '[2].answer', { en, uk }))
	expect(answer('about 6 km', 'близько 9 км')).toEqual([
		'claims.json[2].answer.uk: found "близько 9 км", expected the same numbers as in "about 6 km"'
	])
	expect(answer('about 6 km', 'шість кілометрів')).toHaveLength(1)
	expect(answer('on 1 May at 00:05', '1 травня о 00:05')).toEqual([])
	expect(answer('13.5 km or 12,500 m', '12 500 м або 13,5 км')).toEqual([])
	expect(answer('12 km', '١٢ км')).toEqual([])
	expect(toldAbout(changed('places.geojson', 'features[4].properties.reported.uk', 'близько 7 км'))).toEqual([
		'places.geojson.features[4].properties.reported.uk: found "близько 7 км", expected the same numbers as in "about 6 km"'
	])
})
