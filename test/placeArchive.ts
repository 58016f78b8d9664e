import { mercator } from '../src/format/mercator'
import type { Position } from '../src/format/pack'
import { archiveOf, type Drawn, type Tile } from './tileArchive'

export interface Placed {
	at: Position
	properties: Readonly<Record<string, string | number>>
}

const extent = 4096
/** As wide as tippecanoe’s: 5 of 256 pixels. */
const margin = (5 * extent) / 256

/** An archive of places as tippecanoe makes one: before the deepest level only one of so many is drawn; margins of tiles have those of their neighbours. */
export function archiveOfPlaces(
	places: readonly Placed[],
	{ deepest, oneOf = 10, metadata = {} }: { deepest: number; oneOf?: number; metadata?: object }
): Buffer {
	const levels = Array.from({ length: deepest + 1 }, (_, z) => z)
	const tiles = levels.flatMap((z) =>
		tilesOf(z === deepest ? places : places.filter((_, i) => i % oneOf === 0), z)
	)
	const [lons, lats] = [0, 1].map((axis) => places.map(({ at }) => at[axis]!)) as [number[], number[]]
	const bounds = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const
	return archiveOf({ tiles, metadata, bounds })
}

function tilesOf(places: readonly Placed[], z: number): Tile[] {
	const tiles = new Map<string, Tile & { layers: { places: Drawn[] } }>()
	const side = 2 ** z
	for (const { at, properties } of places) {
		const { x, y } = mercator(at)
		for (const right of [-1, 0, 1])
			for (const down of [-1, 0, 1]) {
				const [column, row] = [Math.floor(x * side) + right, Math.floor(y * side) + down]
				const point = [x * side - column, y * side - row].map((one) => Math.floor(one * extent)) as [
					number,
					number
				]
				const isNear = point.every((one) => one >= -margin && one < extent + margin)
				if (!isNear || column < 0 || row < 0 || column >= side || row >= side) continue
				const key = `${column}/${row}`
				const tile = tiles.get(key) ?? { z, x: column, y: row, layers: { places: [] } }
				tiles.set(key, tile)
				tile.layers.places.push({ type: 'point', points: [point], properties })
			}
	}
	return [...tiles.values()]
}
