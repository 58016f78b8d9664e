import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadBasemap } from '../src/source/basemap'
import { liesIn } from '../src/atlas/ground'
import type { Position } from '../src/format/pack'

const folder = 'geodata/basemap'
const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const shipped = ['region.json', 'land.topo.json', 'locator.topo.json', 'towns.json', 'quarters.json']
const { region, land, towns, quarters } = await loadBasemap()

test('the whole base map has at most 45 kB, compressed', () => {
	const bytes = shipped.reduce((sum, file) => sum + gzipSync(text(file), { level: 9 }).length, 0)
	expect(bytes).toBeLessThanOrEqual(45_000)
})

test('no label of another source stands for the two cities', () => {
	const names = [...towns, ...quarters].flatMap(({ name }) => Object.values(name))
	expect(
		names.filter((name) =>
			/^(donet[sz]k|ma[kc]h?[iy]+[ïie]?[yv]*ivka|makeyevka|донецьк|макіївка)$/i.test(name)
		)
	).toEqual([])
})

test('every name stands in both languages, inside the box of the sketch', () => {
	expect(region.languages).toEqual(['en', 'uk'])
	for (const { name, at } of [...towns, ...quarters, ...region.names, region.locator]) {
		expect(name['en']).toMatch(/^[\p{Script=Latin}’ .()-]+$/u)
		expect(name['uk']).toMatch(/^[\p{Script=Cyrillic}’ .()-]+$/u)
		expect(at[0] > 30 && at[0] < 45 && at[1] > 44 && at[1] < 53).toBe(true)
	}
})

test('a settlement is named once', () => {
	const places = [...towns, ...quarters].map(
		({ at, name }) => `${name['en']} ${at.map((one) => one.toFixed(1))}`
	)
	expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([])
})

test('Crimea and Sevastopol are drawn with Ukraine, and no frontier runs across Perekop', () => {
	const names = (layer: string) => (land[layer] ?? []).map(({ properties }) => properties?.['name'] as string)
	expect(names('regions')).toEqual(expect.arrayContaining(['Crimea', 'Sevastopol', 'Donetsk', 'Luhansk']))
	expect(names('neighbours')).not.toContain('Ukraine')
})

test('what lies in the country of the incident is told from what does not', () => {
	const at: Record<string, Position> = {
		Makiyivka: [37.9611, 48.0556],
		Simferopol: [34.11, 44.957],
		Kyiv: [30.524, 50.455],
		Rostov: [39.723, 47.231],
		'Sea of Azov': [36.7, 46.15]
	}
	const home = Object.entries(at).filter(([, position]) => liesIn(land['regions']!, position))
	expect(home.map(([name]) => name)).toEqual(['Makiyivka', 'Simferopol', 'Kyiv'])
})

test('no name of a place or a language of the map is left in the program', () => {
	const program = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /^(atlas|map|paper|source)\b.*\.(ts|svelte)$/.test(file.replaceAll('\\', '/')))
		.map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }))
	expect(program.length).toBeGreaterThan(30)
	const named = /Ukrain|Украї|Donetsk|Luhansk|Azov|Russia|\[?['"](en|uk)['"]\]?/
	expect(program.filter(({ code }) => named.test(code)).map(({ file }) => file)).toEqual([])
})
