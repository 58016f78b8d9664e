import { expect, test } from 'vitest'
import { changed, tinyFiles, toldAbout } from '../tinypack'

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
