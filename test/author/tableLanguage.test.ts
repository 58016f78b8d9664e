import { expect, test } from 'vitest'
import { tableLanguage } from '../../src/author/tableLanguage'

test('a table is told in the language of its letters, and in that of the page where they do not say', () => {
	expect(tableLanguage(['Ferry', 'How many carts?', 'Міст'], 'uk')).toBe('en')
	expect(
		tableLanguage(['Гільдія', 'Скільки возів?', 'Україна', 'https://example.org/a-long-address'], 'en')
	).toBe('uk')
	// Russian and Belarusian, say: no languages of the interface.
	expect(tableLanguage(['Сколько возов?'], 'en')).toBe('en')
	expect(tableLanguage(['Сколько возов?'], 'uk')).toBe('uk')
	expect(tableLanguage(['Колькі вазоў? Дзесяць, кажуць людзі; мы іх лічылі.'], 'en')).toBe('en')
	expect(tableLanguage(['12', 'عربات'], 'uk')).toBe('uk')
	expect(tableLanguage([], 'en')).toBe('en')
})
