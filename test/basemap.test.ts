import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadBasemap } from '../src/source/basemap'
import { basemapFor } from '../src/source/ground'
import { liesIn } from '../src/atlas/ground'
import type { Position } from '../src/format/pack'
import { fiji, packAt, tromsø } from './elsewhere'
import { shippedPack } from './shipped'

const folder = 'geodata/basemap'
const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const shipped = ['region.json', 'land.topo.json', 'locator.topo.json', 'towns.json', 'quarters.json']
const { region, land, towns, quarters } = await loadBasemap()

test('the whole base map has at most 45 kB, compressed', () => {
	const bytes = shipped.reduce((sum, file) => sum + gzipSync(text(file), { level: 9 }).length, 0)
	expect(bytes).toBeLessThanOrEqual(45_000)
})

const ofWorld = ['world.json', 'world-land.json', 'world-towns.json']

test('the sketch of the world has at most 30 kB, and 15 kB compressed', () => {
	const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0)
	expect(sum(ofWorld.map((file) => Buffer.byteLength(text(file))))).toBeLessThanOrEqual(30_000)
	const packed = ofWorld.map((file) => gzipSync(text(file), { level: 9 }).length)
	expect(sum(packed)).toBeLessThanOrEqual(15_000)
})

test('an incident lies on the region that holds all of it, else on the world', async () => {
	expect((await basemapFor(shippedPack())).region).toBe(region)
	for (const pack of [packAt(fiji), packAt(tromsø)])
		expect(Object.keys((await basemapFor(pack)).land)).toEqual(['regions', 'coast'])
})

test.each([
	['Tromsø', tromsø, 0],
	['Fiji', fiji, 360]
])('land and sea are told apart on a map for %s, whichever side comes first', async (_, places, turn) => {
	const world = await basemapFor(packAt(places))
	const west = (lon: number) => lon + turn
	const on: Record<string, Position> = {
		Sahara: [10, 25],
		Kansas: [west(-98), 38],
		Chukotka: [west(-176), 66.8],
		Fiji: [178, -17.8],
		Antarctica: [120, -80]
	}
	const off: Record<string, Position> = {
		'Caspian Sea': [51, 41.5],
		'Black Sea': [34, 43.3],
		Atlantic: [west(-40), 30],
		'Pacific on both sides of 180°': [179.9, 0],
		'the South Pacific': [west(-179.9), -30]
	}
	const isLand = (position: Position) => liesIn(world.land['regions']!, position)
	expect(Object.keys(on).filter((name) => !isLand(on[name]!))).toEqual([])
	expect(Object.keys(off).filter((name) => isLand(off[name]!))).toEqual([])
	const { bounds } = world.region
	expect([bounds.west, bounds.east]).toEqual(turn ? [0, 360] : [-180, 180])
})

test('no coast is drawn where the land of the world was cut', async () => {
	for (const places of [fiji, tromsø]) {
		const { coast } = (await basemapFor(packAt(places))).land
		const lines = coast!.flatMap(({ geometry }) =>
			geometry.type === 'MultiLineString' ? geometry.coordinates : []
		)
		expect(lines.length).toBeGreaterThan(250)
		const cuts = lines.flatMap((line) =>
			line.filter(([lon, lat], i) => {
				const [nextLon, nextLat] = line[i + 1] ?? []
				return (lon! % 180 === 0 && nextLon === lon) || (lat! < -85 && nextLat! < -85)
			})
		)
		expect(cuts).toEqual([])
	}
})

test('on the world towns and seas are named in both languages, and no country is', async () => {
	const world = await basemapFor(packAt(tromsø))
	expect(world.region.languages).toEqual(['en', 'uk'])
	expect(world.towns.length).toBeGreaterThan(150)
	for (const { name } of [...world.towns, ...world.region.names]) {
		expect(name['en']).toMatch(/^[\p{Script=Latin}’ .()-]+$/u)
		expect(name['uk']).toMatch(/^[\p{Script=Cyrillic}’ .()-]+$/u)
	}
	expect(new Set(world.region.names.map(({ kind }) => kind))).toEqual(new Set(['sea']))
	// Towns and areas are told apart by their texts.
	const seas = world.region.names.map(({ name }) => name['en'])
	expect(new Set(seas).size).toBe(seas.length)
})

test('a place of the incident is not named by the sketch once more', async () => {
	const named = structuredClone(packAt(tromsø))
	const [mill] = named.features
	mill!.properties.name = { en: 'Tromsø', uk: 'Тромсе' }
	const names = async (pack: typeof named) => (await basemapFor(pack)).towns.map(({ name }) => name['en'])
	expect(await names(packAt(tromsø))).toContain('Tromsø')
	expect(await names(named)).not.toContain('Tromsø')
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
