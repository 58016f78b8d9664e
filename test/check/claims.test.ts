import { expect, test } from 'vitest'
import { changed, tinyFiles, toldAbout } from '../tinypack'

test('a claim revises an answer to the same question', () => {
	expect(toldAbout(changed('claims.json', '[3].revises', 'apart-gazette'))).toEqual([
		'claims.json[3].revises: found "apart-gazette", expected a claim that answers the same question, "lost"'
	])
})

test('revisions never go round in a circle', () => {
	expect(toldAbout(changed('claims.json', '[0].revises', 'lost-ferry'))).toEqual([
		'claims.json[0].revises: found "lost-ferry", expected a claim that does not lead back to this one'
	])
	expect(toldAbout(changed('claims.json', '[1].revises', 'lost-guild-later'))).toEqual([
		'claims.json[1].revises: found "lost-guild-later", expected a claim that does not lead back to this one',
		'claims.json[3].revises: found "lost-guild", expected a claim that does not lead back to this one'
	])
})

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

test('a reading of a time lies within the bounds of the claim', () => {
	expect(toldAbout(changed('claims.json', '[0].when.readings[0].iso', '2001-05-01T00:05:00-02:00'))).toEqual([
		'claims.json[0].when.readings[0].iso: found "2001-05-01T00:05:00-02:00", expected a moment between earliest, 2001-04-30T22:00:00+02:00, and latest, 2001-05-01T02:00:00+02:00'
	])
})

test('a reading that lies before its bounds is told too', () => {
	expect(toldAbout(changed('claims.json', '[0].when.earliest', '2001-05-01T00:06:00+02:00'))).toEqual([
		'claims.json[0].when.readings[0].iso: found "2001-05-01T00:05:00+02:00", expected a moment between earliest, 2001-05-01T00:06:00+02:00, and latest, 2001-05-01T02:00:00+02:00'
	])
})

test('nothing is latest before it is earliest', () => {
	expect(
		toldAbout(changed('speakers.json', '[0].statements[0].said.latest', '2001-05-01T00:00:00+03:00'))
	).toContain(
		'speakers.json[0].statements[0].said.earliest: found "2001-05-01T00:00:00+02:00", expected a moment that is not after latest, 2001-05-01T00:00:00+03:00'
	)
})

test('a day lies within its bounds on some clock of the earth', () => {
	const path = '[0].statements[0].said.day'
	expect(toldAbout(changed('speakers.json', path, '2001-05-03'))).toEqual([
		'speakers.json[0].statements[0].said.day: found "2001-05-03", expected a day between earliest, 2001-05-01T00:00:00+02:00, and latest, 2001-05-01T23:59:59+02:00'
	])
	expect(toldAbout(changed('speakers.json', path, '2001-04-29'))).toHaveLength(1)
	expect(toldAbout(changed('speakers.json', path, undefined, tinyFiles()))).toEqual([])
})
