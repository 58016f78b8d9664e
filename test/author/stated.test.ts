import { expect, test } from 'vitest'
import { kindOfQualifier, qualifierBefore, statedIn } from '../../src/author/stated'

test('an answer is a number only where it is nothing else, with or without a qualifier', () => {
	expect(statedIn('about 400', 'en')).toEqual({ value: 400, qualifier: 'about' })
	expect(statedIn('не більше ніж 1 200', 'uk')).toEqual({ value: 1200, qualifier: 'up to' })
	expect(statedIn('1,200', 'en')).toEqual({ value: 1200, qualifier: 'as stated' })
	for (const answer of [
		'31 December',
		'20 to 30',
		'2 thousand',
		'12.5',
		'1,200 300',
		'007',
		'99 999 999',
		'٣٤٠'
	])
		expect(statedIn(answer, 'en'), answer).toBe('digits')
	expect(statedIn('hundreds', 'en')).toBe('words')
})

test('the qualifier before the one number of an answer is found among other words', () => {
	expect(qualifierBefore(10, 'up to 10 units', 'en')).toBe('up to')
	expect(qualifierBefore(1200, 'killed: no fewer than 1,200 people', 'en')).toBe('at least')
	expect(qualifierBefore(63, '63 servicemen', 'en')).toBe('as stated')
	expect(qualifierBefore(63, '63 of 70', 'en')).toBeUndefined()
	expect(qualifierBefore(300, 'hundreds', 'en')).toBeUndefined()
})

test('a qualifier is known by any of its words', () => {
	expect(kindOfQualifier('About', 'uk')).toBe('about')
	expect(kindOfQualifier('roughly', 'en')).toBe('about')
	expect(kindOfQualifier('щонайменше', 'uk')).toBe('at least')
	expect(kindOfQualifier('as stated', 'en')).toBe('as stated')
})
