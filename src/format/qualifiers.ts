import type { Amount } from './pack.ts'

/** What can stand before a number, other than nothing. */
type Qualifier = Exclude<Extract<Amount, { kind: 'number' }>['qualifier'], 'as stated'>

/**
 * The words by which a language qualifies the number that follows them: an amount's qualifier and its texts have to say the
 * same. Texts in a language that is not here are not held against it.
 */
export const qualifierWords: ReadonlyMap<string, Readonly<Record<Qualifier, readonly string[]>>> = new Map(
	Object.entries({
		en: {
			about: ['about', 'around', 'some', 'approximately', 'roughly', 'nearly', 'almost'],
			'up to': ['up to', 'at most', 'no more than', 'not more than'],
			'at least': ['at least', 'more than', 'over', 'no fewer than', 'no less than', 'not less than']
		},
		uk: {
			about: ['близько', 'приблизно', 'орієнтовно', 'майже'],
			'up to': ['до', 'щонайбільше', 'не більше', 'не більше ніж', 'не більш як'],
			'at least': [
				'щонайменше',
				'не менше',
				'не менше ніж',
				'не менш як',
				'понад',
				'більше',
				'більше ніж',
				'більш як'
			]
		}
	})
)
