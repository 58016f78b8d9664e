import { beforeAll, expect, test } from 'vitest'
import { aboutWords } from '../../src/words/later'
import { claimWords } from '../../src/words/later'
import { issueWords } from '../../src/words/later'
import { lessonWords } from '../../src/words/later'
import { firstLanguage, length, loadWords, number, wordsOf } from '../../src/words/words'

beforeAll(() => loadWords('uk'))

test('a length keeps its unit and its language', () => {
	expect(length(300, 'en')).toBe('300 m')
	expect(length(5000, 'en')).toBe('5 km')
	expect(length(5000, 'uk')).toBe('5 км')
	expect(number(13, 'en', 1)).toBe('13.0')
	expect(number(13, 'uk', 1)).toBe('13,0')
})

test('the first of the device’s languages that we have is taken, else English', () => {
	expect(firstLanguage(['de-AT', 'uk-UA', 'en'])).toBe('uk')
	expect(firstLanguage(['en-GB', 'uk'])).toBe('en')
	expect(firstLanguage(['de'])).toBe('en')
	expect(firstLanguage([])).toBe('en')
})

test('a count takes its Ukrainian form', () => {
	const issues = issueWords('uk').intro
	expect(issues(1)).toContain('1 помилка')
	expect(issues(3)).toContain('3 помилки')
	expect(issues(12)).toContain('12 помилок')
	expect(issues(21)).toContain('21 помилка')
})

test('no word of the interface judges a speaker', () => {
	const judging = /\b(admit|conced|boast|alleg|confirm)/i
	for (const language of ['en', 'uk'] as const) {
		const all = [wordsOf, claimWords, lessonWords, aboutWords].flatMap((of) => Object.values(of(language)))
		for (const words of all.flat(2)) if (typeof words === 'string') expect(words).not.toMatch(judging)
	}
})
