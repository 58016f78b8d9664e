import { expect, test } from 'vitest'
import { tongueOf } from '../../src/author/tongue'

test('a table is told in the language of its letters, and in that of the page where they do not say', () => {
	expect(tongueOf(['Ferry', 'How many carts?', 'Міст'], 'uk')).toBe('en')
	expect(tongueOf(['Гільдія', 'Скільки возів?', 'Україна', 'https://example.org/a-long-address'], 'en')).toBe(
		'uk'
	)
	// Russian and Belarusian, say: no languages of the interface.
	expect(tongueOf(['Сколько возов?'], 'en')).toBe('en')
	expect(tongueOf(['Сколько возов?'], 'uk')).toBe('uk')
	expect(tongueOf(['Колькі вазоў? Дзесяць, кажуць людзі; мы іх лічылі.'], 'en')).toBe('en')
	expect(tongueOf(['12', 'عربات'], 'uk')).toBe('uk')
	expect(tongueOf([], 'en')).toBe('en')
})
