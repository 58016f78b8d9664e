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
