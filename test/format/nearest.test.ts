import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersApart, nearest } from '../../src/format/nearest'

test('letters changed, added, left out or swapped count one each', () => {
	expect(lettersApart('ru-mob', 'ru-mod')).toBe(1)
	expect(lettersApart('rumod', 'ru-mod')).toBe(1)
	expect(lettersApart('ru-modd', 'ru-mod')).toBe(1)
	expect(lettersApart('ur-mod', 'ru-mod')).toBe(1)
	expect(lettersApart('', 'abc')).toBe(3)
	expect(lettersApart('kitten', 'sitting')).toBe(3)
})

test('from a to b is as far as from b to a, and only a word itself is no way away', () => {
	const word = fc.string({ maxLength: 12 })
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(lettersApart(a, b)).toBe(lettersApart(b, a))
			expect(lettersApart(a, b) === 0).toBe(a === b)
			expect(lettersApart(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
		})
	)
})

test('the nearest of several is offered, and none that is far', () => {
	expect(nearest('ru-mob', ['rferl', 'ru-groups', 'ru-mod'])).toBe('ru-mod')
	expect(nearest('stratcmo', ['stratcon', 'stratcom'])).toBe('stratcom')
	expect(nearest('p9', ['p1', 'p2'])).toBe('p1')
	expect(nearest('x', ['p1', 'p2'])).toBeUndefined()
	expect(nearest('beznosov', ['tsargrad', 'stratcom'])).toBeUndefined()
	expect(nearest('anything', [])).toBeUndefined()
})
