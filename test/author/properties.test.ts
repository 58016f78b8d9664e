import { expect, test } from 'vitest'
import { Properties } from '../../src/author/properties'

const called: Record<string, [properties: object, name: string, description?: string]> = {
	'in Ukrainian': [{ Назва: 'Млин', Опис: 'Старий.' }, 'Млин', 'Старий.'],
	'in French': [{ nom: 'Moulin', hauteur: '7' }, 'Moulin'],
	'cut short by a shapefile': [{ NAME: 'Mill', DESCRIPTIO: 'Old.' }, 'Mill', 'Old.'],
	'within a longer word': [{ MILL_NAME: 'Mill', mill_summary: 'Old.' }, 'Mill', 'Old.'],
	'by a name before an address': [{ address: 'Mill Lane 1', 'Mill Name': 'Mill' }, 'Mill'],
	'by an address before a person': [{ first_name: 'Ann', address: 'Mill Lane 1' }, 'Mill Lane 1'],
	'by the smallest part of a country': [{ NAME_0: 'Land', NAME_1: 'Shire', NAME_2: 'Hundred' }, 'Hundred']
}

test.each(Object.keys(called))('a name and a description are found %s', (way) => {
	const [properties, ...found] = called[way]!
	const read = new Properties(properties, undefined, 'en')
	expect([read.name, read.description].slice(0, found.length)).toEqual(found)
})

test('sources are found under longer keys, and within a popup; pictures are none', () => {
	const sources = (properties: object) => new Properties(properties, undefined, 'en').sources
	const [a, b] = ['https://example.org/a', 'https://example.org/b?c=1&amp;d=2']
	expect(sources({ image_url: b, SOURCEURL: a })).toEqual([a])
	expect(
		sources({ popup: `<img src="${b}"> <a class="x" href='${a}'>More</a> <a href="mailto:x">us</a>` })
	).toEqual([a])
	expect(sources({ popup: `<a href="${b}">More</a>`, link: a })).toEqual([a])
	expect(sources({ popup: `<a href="${b}">More</a>` })).toEqual(['https://example.org/b?c=1&d=2'])
})
