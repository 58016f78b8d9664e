import { describe, expect, test, vi } from 'vitest'
import { openFile } from '../../src/map/streetFile'
import type { Position } from '../../src/format/pack'
import { archiveOf, tileAt, type Tile } from '../tileArchive'

const site: Position = [37.96, 48.05]
const tile: Tile = {
	...tileAt(site, 14),
	layers: {
		roads: [
			{
				type: 'line',
				points: [
					[0, 2048],
					[4096, 2048]
				],
				properties: { kind: 'major_road', name: 'вулиця Леніна', 'name:en': 'Lenin Street' }
			}
		]
	}
}
const whole = () =>
	archiveOf({ tiles: [tile], metadata: { attribution: '<a href="x">Proto</a> &copy; OpenStreetMap' } })
const open = (bytes: Uint8Array) => openFile(new File([new Uint8Array(bytes)], 'town.pmtiles'), [site])

test('an archive tells its zoom levels, whose it is as plain text, and gives its tiles', async () => {
	const opened = await open(whole())
	if ('problem' in opened) throw new Error(opened.problem)
	expect(opened).toMatchObject({ name: 'town.pmtiles', credit: 'Proto © OpenStreetMap', zooms: [14, 14] })
	const found = await opened.tile(tile.z, tile.x, tile.y)
	const road = found!.layers['roads']!.feature(0)
	expect(road.properties).toEqual(tile.layers['roads']![0]!.properties)
	expect(road.loadGeometry().map((line) => line.map(({ x, y }) => [x, y]))).toEqual([
		[
			[0, 2048],
			[4096, 2048]
		]
	])
	expect(await opened.tile(tile.z, tile.x + 1, tile.y)).toBeUndefined()
})

const version2 = Buffer.from('PM\u0002\u0000'.padEnd(200, 'x'))
const later = whole()
later.writeUInt8(4, 7)
const scrambled = whole()
scrambled.fill(0xff, 127, 150)

const refused: Record<string, [bytes: Uint8Array, refusal: object]> = {
	'other bytes': [Buffer.from('%PDF-1.7 and so on'), { problem: 'noArchive' }],
	'nothing at all': [Buffer.alloc(0), { problem: 'noArchive' }],
	'version 2': [version2, { problem: 'version', found: 2 }],
	'version 4': [later, { problem: 'version', found: 4 }],
	'a header cut short': [whole().subarray(0, 100), { problem: 'cutShort', found: 100, expected: 127 }],
	'tiles cut short': [
		whole().subarray(0, whole().length - 10),
		{ problem: 'cutShort', found: whole().length - 10, expected: whole().length }
	],
	'a directory of other bytes': [scrambled, { problem: 'damaged' }],
	'no tiles': [archiveOf({ tiles: [] }), { problem: 'noTiles' }],
	pictures: [archiveOf({ tiles: [tile], type: 2 }), { problem: 'pictures', found: 'PNG' }],
	'layers of another schema': [
		archiveOf({ tiles: [tile], metadata: { vector_layers: [{ id: 'transportation' }, null, { id: 7 }] } }),
		{ problem: 'otherLayers', found: ['transportation'] }
	],
	'another part of the world': [
		archiveOf({ tiles: [tile], bounds: [2, 48, 3, 49] }),
		{ problem: 'elsewhere' }
	]
}

describe.each(Object.keys(refused))('an archive with %s', (name) => {
	test('is refused, and says why', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {})
		const [bytes, refusal] = refused[name]!
		expect(await open(bytes)).toEqual(refusal)
		vi.restoreAllMocks()
	})
})

test('a file that can no longer be read is refused', async () => {
	const gone = new File([new Uint8Array(whole())], 'town.pmtiles')
	gone.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }) as unknown as Blob
	expect(await openFile(gone, [site])).toEqual({ problem: 'unreadable' })
})
