import { PbfWriter } from 'pbf'
import { zxyToTileId } from 'pmtiles'

// Archives of tiles as `pmtiles extract` and tippecanoe make them, only smaller: PMTiles version 3 (github.com/protomaps/PMTiles, spec/v3) round
// Mapbox vector tiles version 2 (github.com/mapbox/vector-tile-spec).

/** A point, a line or an area in units of its tile, of which 4096 make a side. */
export interface Drawn {
	type: 'point' | 'line' | 'area'
	points: readonly (readonly [x: number, y: number])[]
	properties: Readonly<Record<string, string | number>>
}
export interface Tile {
	z: number
	x: number
	y: number
	layers: Readonly<Record<string, readonly Drawn[]>>
}
interface Archive {
	tiles: readonly Tile[]
	/** As the header counts them: 1 is a vector tile, 2 a PNG. */
	type?: number
	metadata?: object
	/** Degrees: west, south, east, north. */
	bounds?: readonly [number, number, number, number]
}

const headerLength = 127

/** The bytes of an archive, nothing in it compressed. */
export function archiveOf({
	tiles,
	type = 1,
	metadata = {},
	bounds = [37.5, 47.8, 38.5, 48.3]
}: Archive): Buffer {
	const parts = tiles
		.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tileOf(tile) }))
		.sort((a, b) => a.id - b.id)
	const directory = directoryOf(parts)
	const about = Buffer.from(JSON.stringify(metadata))
	const zooms = tiles.map(({ z }) => z)
	const header = Buffer.alloc(headerLength)
	header.write('PMTiles')
	header.writeUInt8(3, 7)
	const data = headerLength + directory.length + about.length
	const dataLength = parts.reduce((sum, { bytes }) => sum + bytes.length, 0)
	const places = [
		headerLength,
		directory.length,
		headerLength + directory.length,
		about.length,
		data,
		0,
		data,
		dataLength
	]
	places.forEach((place, i) => header.writeBigUInt64LE(BigInt(place), 8 + 8 * i))
	for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(parts.length), at)
	const one = [1, 1, 1, type, Math.min(...zooms, 30) % 30, Math.max(...zooms, 0)]
	one.forEach((value, i) => header.writeUInt8(value, 96 + i))
	bounds.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i))
	return Buffer.concat([header, directory, about, ...parts.map(({ bytes }) => bytes)])
}

/** How many entries, then the column of each of their parts. */
function directoryOf(parts: readonly { id: number; bytes: Uint8Array }[]): Uint8Array {
	const pen = new PbfWriter()
	pen.writeVarint(parts.length)
	parts.forEach(({ id }, i) => pen.writeVarint(id - (parts[i - 1]?.id ?? 0)))
	parts.forEach(() => pen.writeVarint(1))
	parts.forEach(({ bytes }) => pen.writeVarint(bytes.length))
	// 0 stands for "right after the one before", any other number for itself and one more.
	parts.forEach((_, i) => pen.writeVarint(i === 0 ? 1 : 0))
	return pen.finish()
}

function tileOf({ layers }: Tile): Uint8Array {
	const pen = new PbfWriter()
	for (const [name, things] of Object.entries(layers)) pen.writeMessage(3, writeLayer, { name, things })
	return pen.finish()
}

function writeLayer({ name, things }: { name: string; things: readonly Drawn[] }, pen?: PbfWriter): void {
	const keys = [...new Set(things.flatMap(({ properties }) => Object.keys(properties)))]
	const values = [...new Set(things.flatMap(({ properties }) => Object.values(properties)))]
	pen!.writeVarintField(15, 2)
	pen!.writeStringField(1, name)
	for (const { type, points, properties } of things)
		pen!.writeMessage(
			2,
			(_: unknown, inner?: PbfWriter) => {
				const tags = Object.entries(properties).flatMap(([key, value]) => [
					keys.indexOf(key),
					values.indexOf(value)
				])
				inner!.writePackedVarint(2, tags)
				inner!.writeVarintField(3, { point: 1, line: 2, area: 3 }[type])
				inner!.writePackedVarint(4, geometryOf(type, points))
			},
			undefined
		)
	for (const key of keys) pen!.writeStringField(3, key)
	for (const value of values)
		pen!.writeMessage(
			4,
			(_: unknown, inner?: PbfWriter) =>
				typeof value === 'string' ? inner!.writeStringField(1, value) : inner!.writeVarintField(5, value),
			undefined
		)
	pen!.writeVarintField(5, 4096)
}

/** Commands of the specification: move to the first point, draw to the others, close what is an area. */
function geometryOf(type: Drawn['type'], points: Drawn['points']): number[] {
	const zigzag = (by: number) => (by << 1) ^ (by >> 31)
	let [x, y] = [0, 0]
	const step = ([toX, toY]: readonly [number, number]) => {
		const by = [zigzag(toX - x), zigzag(toY - y)]
		x = toX
		y = toY
		return by
	}
	const [first, ...others] = points
	if (type === 'point') return [9, ...step(first!)]
	const drawn = [9, ...step(first!), (others.length << 3) | 2, ...others.flatMap(step)]
	return type === 'area' ? [...drawn, 15] : drawn
}

/** The tile of a zoom level in which a position lies. */
export function tileAt(
	[lon, lat]: readonly [number, number],
	z: number
): { z: number; x: number; y: number } {
	const down = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2
	return { z, x: Math.floor(((lon + 180) / 360) * 2 ** z), y: Math.floor(down * 2 ** z) }
}
