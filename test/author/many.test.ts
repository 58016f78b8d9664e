import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { ManyKept } from '../../src/author/many'
import { read } from '../../src/author/reading'
import { describe } from '../../src/check/issue'
import { isPlace } from '../../src/ask/select'
import { columnOf, mercator, unmercator } from '../../src/format/mercator'
import type { Position } from '../../src/format/pack'

type Properties = Record<string, unknown>
const feature = (coordinates: Position, properties: Properties) => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates }
})
const collection = (features: unknown[]) => ({ type: 'FeatureCollection', name: 'Mills', features })
const given = (value: unknown) => ({
	name: 'mills.geojson',
	bytes: strToU8(JSON.stringify(value)),
	modified: Date.parse('2024-05-06T07:08:09Z')
})
function keptOf(value: unknown): ManyKept {
	const reading = read([given(value)], 'en')
	if ('issues' in reading) throw new Error(reading.issues.map(describe).join('\n'))
	if (!(reading.kept instanceof ManyKept)) throw new Error('a map of few places')
	return reading.kept
}
/** Thirty rows of thirty mills, a degree apart. */
const mills = Array.from({ length: 900 }, (_, i) =>
	feature([(i % 30) + 10, Math.floor(i / 30) + 20], {
		name: `Mill ${i + 1}`,
		...(i === 7 && { caveat: 'Old.' })
	})
)
const all = { west: 9, south: 19, east: 41, north: 51 }

test('a map of more places than are shown at once opens, and says what it lacks once for all', () => {
	const reading = read([given(collection(mills))], 'en')
	expect(reading).toMatchObject({
		name: 'mills.geojson',
		unnamed: true,
		pack: {
			features: [],
			many: { places: 900, bbox: [10, 20, 39, 49], seam: -180 },
			incident: { title: { en: 'Mills' } }
		},
		remarks: [{ kind: 'gap', expected: 'a caveat', more: 898 }]
	})
})

test('the groups in sight hold every place of it, and each is called by one of them', () => {
	const kept = keptOf(collection(mills))
	for (const zoom of [0, 2.4, 3, 4]) {
		const { places, groups, pack } = kept.sight({ ...all, zoom })
		expect(places).toBe(900)
		expect(groups.reduce((sum, { places = 0 }) => sum + places, 0)).toBe(900)
		expect(groups.every(({ name }) => /^Mill \d+$/.test(name))).toBe(true)
		expect(pack.features).toEqual([])
	}
})

test('where they are few, each is a place as in a small map, under the number that it has in its file', () => {
	const kept = keptOf(collection(mills))
	const { places, groups, pack } = kept.sight({ west: 16.5, south: 19.5, east: 18.5, north: 20.5, zoom: 8 })
	expect([places, groups]).toEqual([2, []])
	const few = read([given(collection(mills.slice(7, 9)))], 'en')
	if (!('pack' in few)) throw new Error('not opened')
	const bare = (one: unknown) => ({ ...(one as object), id: undefined })
	expect(pack.features.map(({ id }) => id).sort()).toEqual(['place-8', 'place-9'])
	expect([...pack.features].sort((a, b) => a.id.localeCompare(b.id)).map(bare)).toEqual(
		few.pack.features.map(bare)
	)
	expect(pack.caveats).toEqual(few.pack.caveats)
	expect(pack.many?.places).toBe(900)
})

test('a place that is asked for is in the pack however far away, with all that its file says of it', () => {
	const { pack } = keptOf(collection(mills)).sight({ ...all, zoom: 2 }, 'place-8')
	expect(pack.features.filter(isPlace)).toMatchObject([
		{ id: 'place-8', properties: { name: { en: 'Mill 8' } } }
	])
	expect(pack.caveats.map(({ text }) => text.en)).toContain('Old.')
	expect(keptOf(collection(mills)).sight({ ...all, zoom: 2 }, 'place-901').pack.features).toEqual([])
})

test('of very many places too each tells what else its file says of it', () => {
	const named = mills.map(({ properties, ...one }, i) => ({
		...one,
		properties: { ...properties, wheels: i }
	}))
	const { pack } = keptOf(collection(named)).sight({ ...all, zoom: 2 }, 'place-8')
	expect(pack.features).toMatchObject([{ properties: { here: { en: 'wheels: 7.' } } }])
})

test('places of one spot never part: their group says so, and tells them page by page', () => {
	const here = Array.from({ length: 600 }, (_, i) => feature([30, 50], { name: `Mill ${i + 1}` }))
	const kept = keptOf(collection(here))
	const { groups } = kept.sight({ ...all, zoom: 15 })
	expect(groups).toMatchObject([{ places: 600, at: [30, 50] }])
	expect(groups[0]!.opensAt).toBeUndefined()
	const told = [0, 550].map((from) => kept.within(groups[0]!.cluster!, from))
	expect(told.map(({ all, places }) => [all, places.length])).toEqual([
		[600, 50],
		[600, 50]
	])
	expect(new Set(told.flatMap(({ places }) => places.map(({ id }) => id))).size).toBe(100)
})

test('near by too every place is in one group, and a group from farther away says where it parts', () => {
	// Pairs some metres apart, and ten of one spot.
	const near = Array.from({ length: 600 }, (_, i) =>
		feature([30 + Math.floor(i / 2) / 400 + (i % 2) / 5000, 50], { name: `Mill ${i + 1}` })
	)
	const spot = Array.from({ length: 10 }, (_, i) => feature([35, 50], { name: `Wheel ${i + 1}` }))
	const kept = keptOf(collection([...near, ...spot]))
	for (const zoom of [9, 10, 11, 12, 13]) {
		const { places, groups } = kept.sight({ ...all, zoom })
		expect(places).toBe(610)
		expect(groups.reduce((sum, { places = 0 }) => sum + places, 0)).toBe(610)
		const numbers = groups.flatMap(({ cluster }) => cluster ?? [])
		expect(new Set(numbers).size).toBe(numbers.length)
		const wheels = groups.find(({ name }) => name.startsWith('Wheel'))
		expect([wheels?.places, wheels?.opensAt]).toEqual([10, undefined])
		expect(kept.within(wheels!.cluster!, 0).all).toBe(10)
		for (const { name, opensAt } of groups) if (name.startsWith('Mill')) expect(opensAt).toBeGreaterThan(zoom)
	}
})

test('a place is found by any part of its name, however it is written', () => {
	const named = [...mills, feature([30, 50], { name: 'Вітряк Їжака' })]
	const kept = keptOf(collection(named))
	expect(kept.named('їжак', 0)).toEqual({
		all: 1,
		places: [{ id: 'place-901', name: 'Вітряк Їжака', at: [30, 50] }]
	})
	expect(kept.named('mill 9', 0).all).toBe(12)
	expect(kept.named('', 850)).toMatchObject({ all: 901, places: { length: 50 } })
	expect(kept.named('no such', 0)).toEqual({ all: 0, places: [] })
})

test('a square of the map holds the groups that the list has of it', () => {
	const within = fc.array(fc.tuple(fc.double({ min: 20, max: 30 }), fc.double({ min: 40, max: 50 })), {
		minLength: 501,
		maxLength: 700
	})
	fc.assert(
		fc.property(
			within.filter((all) => all.flat().every(Number.isFinite)),
			fc.nat({ max: 7 }),
			(positions, z) => {
				const kept = keptOf(collection(positions.map((at, i) => feature(at, { name: `${i}` }))))
				const { x, y } = mercator([25, 45])
				const [column, row] = [x, y].map((one) => Math.floor(one * 2 ** z)) as [number, number]
				const [west, north] = unmercator(column / 2 ** z, row / 2 ** z)
				const [east, south] = unmercator((column + 1) / 2 ** z, (row + 1) / 2 ** z)
				const { groups } = kept.sight({ west, south, east, north, zoom: z })
				const drawn = [...kept.tile(z, columnOf(column, z), row)]
				const inside = drawn.filter(
					(_, i) => i % 3 === 2 && [drawn[i - 2]!, drawn[i - 1]!].every((px) => px > 0 && px < 256)
				)
				// Few stand in the pack instead, each by itself.
				if (groups.length === 0) return
				const listed = groups.map(({ places }) => places)
				const sorted = (all: number[]) => [...all].sort((a, b) => a - b)
				const onEdge = drawn.filter(
					(_, i) => i % 3 === 2 && [drawn[i - 2]!, drawn[i - 1]!].some((px) => px === 0 || px === 256)
				)
				// Pixels are whole in a square: what stands on its edge may be in or out.
				for (const one of sorted(inside)) expect(listed).toContain(one)
				expect(listed.length).toBeLessThanOrEqual(inside.length + onEdge.length)
				expect(listed.length).toBeGreaterThanOrEqual(inside.length)
			}
		),
		{ numRuns: 30 }
	)
})

test('places on both sides of 180° are seen together', () => {
	const fiji = Array.from({ length: 600 }, (_, i) =>
		feature([i % 2 ? 179 - i / 1000 : -179 + i / 1000, -17], { name: `Reef ${i}` })
	)
	const kept = keptOf(collection(fiji))
	expect(kept.many).toMatchObject({ seam: 0, bbox: [178.401, -17, -178.402, -17] })
	expect(kept.sight({ west: 178, east: 182, south: -18, north: -16, zoom: 5 }).places).toBe(600)
})

test('a file that is too large for one machine is told what to become', () => {
	const bytes = new Uint8Array(64_000_001).fill(32)
	bytes.set(strToU8('{"type": "FeatureCollection"'))
	const reading = read([{ name: 'all.geojson', bytes, modified: 0 }], 'en')
	expect('issues' in reading && reading.issues.map(describe)).toEqual([
		'all.geojson: found 64000001 bytes, expected at most 64000000 bytes; leave some out, or make it an archive of tiles (PMTiles), for instance with tippecanoe'
	])
})

/** A table of places, with something else in a cell of a row of it. */
const table = (cell: (row: number) => string) => ({
	name: 'mills.csv',
	bytes: strToU8(
		[
			'name,latitude,longitude,description,kind,caveat',
			...Array.from(
				{ length: 1200 },
				(_, i) =>
					`Mill ${i + 1},${20 + Math.floor(i / 30) / 2},${10 + (i % 30)},Built in ${1700 + (i % 90)}.,${cell(i)},`
			)
		].join('\n')
	),
	modified: Date.parse('2024-05-06T07:08:09Z')
})

test('a table of more places than are shown at once opens as a map of very many', () => {
	const reading = read([table(() => 'site')], 'en')
	if (!('pack' in reading) || !(reading.kept instanceof ManyKept)) throw new Error('not opened as many')
	expect(reading.pack.many).toMatchObject({ places: 1200, bbox: [10, 20, 39, 39.5] })
	const { pack } = reading.kept.sight({ west: 9.5, south: 19.9, east: 11.5, north: 20.1, zoom: 10 })
	expect(pack.features.filter(isPlace).map(({ id, properties }) => [id, properties.here.en])).toEqual([
		['place-1', 'Built in 1700.'],
		['place-2', 'Built in 1701.']
	])
})

test('what is wrong in a row far down a long table is told with its row', () => {
	const reading = read([table((row) => (row === 1150 ? 'village' : 'site'))], 'en')
	expect('issues' in reading && reading.issues.map(describe)).toEqual([
		expect.stringContaining('mills.csv, row 1152, column "kind": found "village"')
	])
})
