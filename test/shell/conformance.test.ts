import { expect, test } from 'vitest'
import { languages } from '../../src/format/languages'
import { conformance, findings } from '../../src/shell/conformance'
import { trustWords } from '../../src/words/later'

/** w3.org/TR/WCAG22: the criteria of levels A and AA, guideline by guideline; 4.1.1 is gone. */
const criteria = {
	'1.1': [1],
	'1.2': [1, 2, 3, 4, 5],
	'1.3': [1, 2, 3, 4, 5],
	'1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
	'2.1': [1, 2, 4],
	'2.2': [1, 2],
	'2.3': [1],
	'2.4': [1, 2, 3, 4, 5, 6, 7, 11],
	'2.5': [1, 2, 3, 4, 7, 8],
	'3.1': [1, 2],
	'3.2': [1, 2, 3, 4, 6],
	'3.3': [1, 2, 3, 4, 7, 8],
	'4.1': [2, 3]
}

test('every criterion of WCAG 2.2 AA is named, in order, with what is known of it', () => {
	expect(Object.keys(conformance)).toEqual(
		Object.entries(criteria).flatMap(([guideline, numbers]) =>
			numbers.map((number) => `${guideline}.${number}`)
		)
	)
	for (const language of languages) {
		const words = trustWords(language)
		expect(Object.keys(words.criteria)).toEqual(Object.keys(conformance))
		expect(Object.keys(words.findings)).toEqual([...findings])
	}
})
