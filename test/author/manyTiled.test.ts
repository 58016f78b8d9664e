import { beforeAll, expect, test } from 'vitest'
import { archiveRead } from '../../src/author/archived'
import { ManyTiled } from '../../src/author/manyTiled'
import { isPlace } from '../../src/ask/select'
import { describe } from '../../src/check/issue'
import type { Position } from '../../src/format/pack'
import { archiveOfPlaces, type Placed } from '../placeArchive'
import { archiveOf } from '../tileArchive'

/** Forty rows of fifty mills, a tenth of a degree apart. */
const mills = Array.from({ length: 2000 }, (_, i): Placed => ({
	at: [10 + (i % 50) / 10, 40 + Math.floor(i / 50) / 10],
	properties: { name: `Mill ${i + 1}`, description: `Built in ${1700 + (i % 90)}.` }
}))
const fileOf = (bytes: Uint8Array, name = 'mills.pmtiles') =>
	new File([new Uint8Array(bytes)], name, { lastModified: Date.parse('2024-05-06T07:08:09Z') })

async function opened(places: readonly Placed[], deepest = 9, metadata?: object): Promise<ManyTiled> {
	const archive = archiveOfPlaces(places, { deepest, ...(metadata && { metadata }) })
	const reading = await archiveRead(fileOf(archive), 'en')
	if ('issues' in reading) throw new Error(reading.issues.map(describe).join('\n'))
	if (!(reading.kept instanceof ManyTiled)) throw new Error('not opened as an archive')
	return reading.kept
}
/** A box round a position, some degrees to each side. */
const round = ([lon, lat]: Position, by: number) => ({
	west: lon - by,
	east: lon + by,
	south: lat - by,
	north: lat + by
})

let kept: ManyTiled
beforeAll(async () => {
	kept = await opened(mills)
})

test('an archive opens as a map of very many places that nobody has counted', async () => {
	const archive = archiveOfPlaces(mills, { deepest: 4, metadata: { name: 'Mills of the plain' } })
	expect(await archiveRead(fileOf(archive), 'en')).toMatchObject({
		name: 'mills.pmtiles',
		unnamed: true,
		remarks: [],
		pack: {
			features: [],
			incident: { title: { en: 'Mills of the plain' } },
			many: { bbox: [10, 40, 14.9, 43.9], seam: -180 }
		}
	})
	expect(kept.many.places).toBeUndefined()
	// A name that its maker did not give is that of a file.
	expect((await kept.pack())?.incident.title).toEqual({ en: 'mills' })
})

test('before its deepest level no place is counted, and what is drawn leads there', async () => {
	for (const zoom of [0, 3, 8.4]) {
		const { places, groups, pack } = await kept.sight({ ...round([12.5, 42], 3), zoom })
		expect(places).toBeUndefined()
		expect(groups.length).toBeGreaterThan(0)
		expect(groups.every(({ places, id, opensAt }) => !places && !id && opensAt === 9)).toBe(true)
		expect(groups.every(({ name }) => /^Mill \d+$/.test(name))).toBe(true)
		expect(pack.features).toEqual([])
	}
})

test('at its deepest level every place is counted once, those in the margins of tiles too', async () => {
	const { places, groups } = await kept.sight({ ...round([12.45, 41.95], 3), zoom: 9 })
	expect(places).toBe(2000)
	expect(groups.reduce((sum, { places = 0 }) => sum + places, 0)).toBe(2000)
})

test('where few are in sight, each is a place with what its archive says of it, under a number that finds it again', async () => {
	const { places, groups, pack } = await kept.sight({ ...round([12.5, 42], 0.15), zoom: 12 })
	expect([places, groups]).toEqual([9, []])
	const here = pack.features.filter(isPlace)
	expect(here.map(({ properties }) => properties.name.en).sort()).toEqual(
		[975, 976, 977, 1025, 1026, 1027, 1075, 1076, 1077].map((n) => `Mill ${n}`).sort()
	)
	const [one] = here
	expect(one!.properties).toMatchObject({
		here: { en: expect.stringMatching(/^Built in \d{4}\.$/) },
		basis: { en: 'As drawn in the archive, to within 15 m' }
	})
	expect(pack.many?.part).toEqual({ en: 'Only what was in sight: 9 of the places of the file.' })
	const far = await kept.sight({ ...round([100, 0], 1), zoom: 12 }, one!.id)
	expect(far.places).toBe(0)
	expect(far.pack.features).toEqual([one])
	expect((await kept.sight({ ...round([100, 0], 1), zoom: 12 }, 'place-5')).pack.features).toEqual([])
})

test('places that never part are told page by page', async () => {
	const here = Array.from({ length: 120 }, (_, i): Placed => ({
		at: [20, 50],
		properties: { name: `Mill ${i}` }
	}))
	const many = await opened(here, 6)
	const { groups } = await many.sight({ ...round([20, 50], 1), zoom: 14 })
	expect(groups).toMatchObject([{ places: 120 }])
	expect(groups[0]!.opensAt).toBeUndefined()
	const told = [0, 100].map((from) => many.within(groups[0]!.cluster!, from))
	expect(told.map(({ all, places }) => [all, places.length])).toEqual([
		[120, 50],
		[120, 20]
	])
})

test('a square of the map has a sign for each group in sight, and a dot for each point of a level before', async () => {
	const first = await kept.tile(0, 0, 0)
	expect(first.length / 3).toBe(200)
	expect([...first].filter((_, i) => i % 3 === 2).every((places) => places === 1)).toBe(true)
	const { groups } = await kept.sight({ ...round([12.5, 42], 0.6), zoom: 10 })
	const { x, y } = { x: 547, y: 379 }
	const signs = [...(await kept.tile(10, x, y))].filter((_, i) => i % 3 === 2)
	expect(signs.length).toBeGreaterThan(0)
	expect(groups.length).toBeGreaterThan(signs.length)
})

test('a place without a name is called by where it stands, and a sign that stands for several says so', async () => {
	const many = await opened([{ at: [20, 50], properties: { point_count: 7 } }], 6)
	const { pack } = await many.sight({ ...round([20, 50], 1), zoom: 8 })
	expect(pack.features).toMatchObject([
		{ properties: { name: { en: expect.stringMatching(/^Place without a name, 50\.000\d*, 19\.999\d*$/) } } }
	])
	expect(pack.features).toMatchObject([
		{ properties: { here: { en: 'The file has no description of this place.' } } }
	])
	expect(pack.caveats.map(({ text }) => text.en)).toContain('Its archive draws 7 places as this one.')
})

test('what else an archive says of a place is told, and what it is called by and warns of stands once', async () => {
	const properties = { title: 'Upper mill', warning: 'Old.', wheels: 2 }
	const many = await opened([{ at: [20, 50], properties }], 6)
	const { pack } = await many.sight({ ...round([20, 50], 1), zoom: 8 })
	expect(pack.features).toMatchObject([
		{ properties: { name: { en: 'Upper mill' }, here: { en: 'wheels: 2.' }, caveats: ['unchecked', 'old'] } }
	])
})

test.each([
	['other data', Buffer.from('{"type": "FeatureCollection"}'), 'other data'],
	[
		'one that goes deeper than the map',
		archiveOfPlaces(mills.slice(0, 3), { deepest: 16 }),
		'levels up to 16, expected at most 15'
	],
	[
		'one whose first levels are missing',
		archiveOf({ tiles: [{ z: 3, x: 4, y: 2, layers: {} }] }),
		'levels from 3 on, expected levels from 0 on'
	],
	[
		'one that was cut short',
		archiveOfPlaces(mills, { deepest: 5 }).subarray(0, 20_000),
		'20000 bytes, expected'
	],
	[
		'one without a point',
		archiveOf({
			tiles: [
				{
					z: 0,
					x: 0,
					y: 0,
					layers: {
						roads: [
							{
								type: 'line',
								points: [
									[0, 0],
									[9, 9]
								],
								properties: {}
							}
						]
					}
				}
			]
		}),
		'no point, expected at least one'
	]
])('%s is refused with what was found and what was expected', async (_, bytes, says) => {
	const reading = await archiveRead(fileOf(bytes), 'en')
	expect('issues' in reading && reading.issues.map(describe).join()).toContain(`mills.pmtiles: found ${says}`)
})
