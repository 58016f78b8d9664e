import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { FetchSource, FileSource, PMTiles, SharedPromiseCache, TileType, type Header } from 'pmtiles'

/** Why an archive of tiles cannot be read. */
export type Unread =
	| { problem: 'unreadable' | 'noArchive' | 'noTiles' | 'damaged' }
	/** The version of PMTiles that it is written in; only 3 is read. */
	| { problem: 'version'; found: number }
	/** Bytes that are there, and that there should be. */
	| { problem: 'cutShort'; found: number; expected: number }
	/** What its tiles are instead of vectors, such as `PNG`. */
	| { problem: 'pictures'; found: string }

/** An archive of vector tiles (PMTiles version 3). */
export interface TileArchive {
	name: string
	/** Whose data it is, as plain text. */
	credit: string
	/** What it says of itself; anything may stand there. */
	metadata: unknown
	/** The first and the last zoom level that it holds. */
	zooms: readonly [lowest: number, deepest: number]
	/** Degrees, WGS 84. */
	bounds: { west: number; south: number; east: number; north: number }
	/** Rejects where the archive is damaged or cannot be reached. */
	tile(z: number, x: number, y: number): Promise<VectorTile | undefined>
}

const headerLength = 127
/** Tiles that stay unpacked. */
const remembered = 64

/** Opens an archive from the device. */
export async function archiveIn(file: File): Promise<TileArchive | Unread> {
	const start = await file
		.slice(0, headerLength)
		.arrayBuffer()
		.catch(() => undefined)
	if (!start) return { problem: 'unreadable' }
	const refusal = refusalOfStart(new Uint8Array(start), file.size)
	return refusal ?? opened(new PMTiles(new FileSource(file), new SharedPromiseCache()), file.name, file.size)
}

/** Opens an archive on a server, by HTTP ranges. */
export const archiveAt = (address: string): Promise<TileArchive | Unread> =>
	opened(new PMTiles(new FetchSource(address)), new URL(address).pathname.split('/').at(-1)!)

/** What the first bytes of an archive tell (github.com/protomaps/PMTiles, spec/v3). */
function refusalOfStart(start: Uint8Array, size: number): Unread | undefined {
	const magic = String.fromCharCode(...start.slice(0, 7))
	if (magic !== 'PMTiles')
		return magic.startsWith('PM') ? { problem: 'version', found: start[2] ?? 0 } : { problem: 'noArchive' }
	const version = start[7] ?? 0
	if (version !== 3) return { problem: 'version', found: version }
	return size < headerLength ? { problem: 'cutShort', found: size, expected: headerLength } : undefined
}

async function opened(archive: PMTiles, name: string, size?: number): Promise<TileArchive | Unread> {
	try {
		const header = await archive.getHeader()
		const root = await archive.cache.getDirectory(
			archive.source,
			header.rootDirectoryOffset,
			header.rootDirectoryLength,
			header
		)
		const refusal = refusalOf(header, root.length, size)
		if (refusal) return refusal
		const metadata: unknown = await archive.getMetadata()
		return {
			name,
			credit: plainText((metadata as { attribution?: unknown } | null)?.attribution),
			metadata,
			zooms: [header.minZoom, header.maxZoom],
			bounds: { west: header.minLon, south: header.minLat, east: header.maxLon, north: header.maxLat },
			tile: remembering(archive)
		}
	} catch (reason) {
		console.error(reason)
		return { problem: size === undefined ? 'unreadable' : 'damaged' }
	}
}

function refusalOf(header: Header, entries: number, size: number | undefined): Unread | undefined {
	const { tileType, tileDataOffset, tileDataLength = 0 } = header
	if (size !== undefined && size < tileDataOffset + tileDataLength)
		return { problem: 'cutShort', found: size, expected: tileDataOffset + tileDataLength }
	if (tileType !== TileType.Mvt && tileType !== TileType.Unknown)
		return { problem: 'pictures', found: (TileType[tileType] ?? String(tileType)).toUpperCase() }
	return entries === 0 ? { problem: 'noTiles' } : undefined
}

/** Attributions are written in HTML; here they are text, and no longer than a line. */
function plainText(attribution: unknown): string {
	const text = typeof attribution === 'string' ? attribution : ''
	return text
		.replace(/<[^>]*>/g, '')
		.replace(/&copy;/g, '©')
		.replace(/&amp;/g, '&')
		.trim()
		.slice(0, 120)
}

function remembering(archive: PMTiles): TileArchive['tile'] {
	const tiles = new Map<string, Promise<VectorTile | undefined>>()
	return (z, x, y) => {
		const key = `${z}/${x}/${y}`
		const known = tiles.get(key)
		if (known) return known
		const tile = archive.getZxy(z, x, y).then((found) => found && new VectorTile(new PbfReader(found.data)))
		tiles.set(key, tile)
		// Asked for again another time, it may arrive.
		tile.catch(() => tiles.delete(key))
		const [oldest] = tiles.keys()
		if (tiles.size > remembered && oldest !== undefined) tiles.delete(oldest)
		return tile
	}
}
