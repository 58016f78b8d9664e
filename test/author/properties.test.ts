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

const here = (properties: object) => new Properties(properties, undefined, 'en').here
const unused = (properties: object) => new Properties(properties, undefined, 'en').unused

test('what else a file says of a place is told as it stands there, in its order and under its keys', () => {
	const quake = {
		mag: 4.5,
		place: 'Off the coast',
		time: 1714986000000,
		felt: null,
		alert: '',
		mag_Type: 'mb'
	}
	expect(here({ title: 'M 4.5', ...quake, tsunami: false })).toBe(
		'mag: 4.5; place: Off the coast; time: 1714986000000; mag Type: mb; tsunami: false.'
	)
	expect(here({ name: 'Mill', desc: 'Old', built: 'about 1840.' })).toBe('Old. built: about 1840.')
	expect(here({ name: 'Mill', desc: 'Old (how old?)', wheels: 2 })).toBe('Old (how old?) wheels: 2.')
	expect(here({ name: 'Mill', desc: 'Old' })).toBe('Old')
	expect(here({ name: 'Mill', height: null })).toBeUndefined()
})

test('a value that has in it what parts two values is set in quotation marks', () => {
	expect(here({ opening_hours: 'Mo-Fr 8-18; Sa 9-12', 'addr:street': 'Mill Lane' })).toBe(
		'opening hours: "Mo-Fr 8-18; Sa 9-12"; addr:street: Mill Lane.'
	)
})

test('no value brings markup or turns writing around, nor does its key', () => {
	const read = new Properties(
		{ 'ow\u202Ener': '<b>Ann</b>\n&amp; Bob', photo: '<img src=x>' },
		undefined,
		'en'
	)
	expect(read.here).toBe('owner: Ann & Bob.')
	expect(read.unused).toEqual(['photo'])
	expect(read.cut.map(({ found }) => found)).toContain('HTML')
})

test('what cannot be told as it stands is named: lists, objects, long texts, and numbers that lost digits', () => {
	const untold = { actors: ['A'], at: { x: 1 }, story: 'x'.repeat(201), code: 12345678901234567890n }
	const properties = { ...untold, code: Number(untold.code), wheels: 2, none: null, blank: '' }
	expect(unused(properties)).toEqual(['actors', 'at', 'story', 'code'])
	expect(here(properties)).toBe('wheels: 2.')
})

test.each(['marker-color', 'stroke', 'fill-opacity', 'OBJECTID', 'FID', 'Shape_Area', 'Shape_Leng', '@id'])(
	'%s says nothing to a reader, and is named as not shown',
	(key) => {
		expect(here({ name: 'Mill', [key]: '7' })).toBeUndefined()
		expect(unused({ name: 'Mill', [key]: '7' })).toEqual([key])
	}
)

test('of very many values those that fit are told, and the others are named', () => {
	const all = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`wheel_${i}`, i / 8]))
	const read = new Properties({ desc: 'x'.repeat(300), ...all }, undefined, 'en')
	const told = Object.entries(all).filter(([key]) => !read.unused.includes(key))
	expect(read.here).toContain(
		`. ${told.map(([key, value]) => `${key.replace('_', ' ')}: ${value}`).join('; ')}.`
	)
	expect(read.here!.length).toBeLessThanOrEqual(1100)
	expect(told.length).toBeGreaterThan(30)
	expect(read.unused.length).toBe(90 - told.length)
	expect(here({ desc: 'x'.repeat(1200), wheels: 2 })).toBe(`${'x'.repeat(1099)}…`)
})
