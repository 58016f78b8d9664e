import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Quarter, Town } from '../src/source/basemap'

const folder = 'geodata/basemap'
const text = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const json = (file: string): unknown => JSON.parse(text(file))
const shipped = ['land.topo.json', 'locator.topo.json', 'towns.json', 'quarters.json']

const towns = json('towns.json') as Town[]
const quarters = json('quarters.json') as Quarter[]

test('the whole base map has at most 45 kB, compressed', () => {
	const bytes = shipped.reduce((sum, file) => sum + gzipSync(text(file), { level: 9 }).length, 0)
	expect(bytes).toBeLessThanOrEqual(45_000)
})

test('no label of another source stands for the two cities', () => {
	const names = [...towns, ...quarters].flatMap(([en, uk]) => [en, uk])
	expect(
		names.filter((name) =>
			/^(donet[sz]k|ma[kc]h?[iy]+[ïie]?[yv]*ivka|makeyevka|донецьк|макіївка)$/i.test(name)
		)
	).toEqual([])
})

test('every name stands in both languages, inside the box of the sketch', () => {
	for (const [en, uk, lon, lat] of [...towns, ...quarters]) {
		expect(en).toMatch(/^[\p{Script=Latin}’ .()-]+$/u)
		expect(uk).toMatch(/^[\p{Script=Cyrillic}’ .()-]+$/u)
		expect(lon > 30 && lon < 45 && lat > 44 && lat < 53).toBe(true)
	}
})

test('Crimea and Sevastopol are drawn with Ukraine, and no frontier runs across Perekop', () => {
	const { objects } = json('land.topo.json') as {
		objects: Record<string, { geometries: { properties?: { name?: string } }[] }>
	}
	const names = objects['oblasts']?.geometries.map(({ properties }) => properties?.name)
	expect(names).toEqual(expect.arrayContaining(['Crimea', 'Sevastopol', 'Donetsk', 'Luhansk']))
	expect(objects['neighbours']?.geometries.map(({ properties }) => properties?.name)).not.toContain('Ukraine')
})
