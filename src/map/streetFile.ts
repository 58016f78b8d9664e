import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { FetchSource, FileSource, PMTiles, SharedPromiseCache, TileType, type Header } from 'pmtiles'
import type { Position } from '../format/pack'

/** Why an archive cannot be shown. */
export type Refusal =
	| { problem: 'unreadable' | 'noArchive' | 'noTiles' | 'damaged' | 'elsewhere' }
	/** The version of PMTiles that it is written in; only 3 is read. */
	| { problem: 'version'; found: number }
	/** Bytes that are there, and that there should be. */
	| { problem: 'cutShort'; found: number; expected: number }
	/** What its tiles are instead of vectors, such as `PNG`. */
	| { problem: 'pictures'; found: string }
	/** The names of its layers, of which none can be drawn. */
	| { problem: 'otherLayers'; found: readonly string[] }

/** An archive of vector tiles (PMTiles version 3) that can be drawn. */
export interface StreetFile {
	name: string
	/** Whose data it is, as plain text. */
	credit: string
	/** The first and the last zoom level that it holds. */
	zooms: readonly [lowest: number, deepest: number]
	/** Degrees, WGS 84. */
	bounds: { west: number; south: number; east: number; north: number }
	/** Rejects where the archive is damaged or cannot be reached. */
	tile(z: number, x: number, y: number): Promise<VectorTile | undefined>
}

/** Layers of the Protomaps basemap schema (docs.protomaps.com/basemaps/layers) that are drawn. */
export const drawnLayers = ['earth', 'landuse', 'water', 'buildings', 'roads'] as const

const headerLength = 127
/** Tiles that stay unpacked. */
const remembered = 64

/** Opens an archive from the device, if it shows any of the positions. */
export async function openFile(file: File, around: readonly Position[]): Promise<StreetFile | Refusal> {
	const start = await file
		.slice(0, headerLength)
		.arrayBuffer()
		.catch(() => undefined)
	if (!start) return { problem: 'unreadable' }
	const refusal = refusalOfStart(new Uint8Array(start), file.size)
	return (
		refusal ??
		opened(new PMTiles(new FileSource(file), new SharedPromiseCache()), file.name, around, file.size)
	)
}

/** Opens an archive that stands beside the page, by HTTP ranges. */
export async function openBeside(
	address: string,
	around: readonly Position[]
): Promise<StreetFile | Refusal> {
	return opened(new PMTiles(new FetchSource(address)), new URL(address).pathname.split('/').at(-1)!, around)
}

/** What the first bytes of an archive tell (github.com/protomaps/PMTiles, spec/v3). */
function refusalOfStart(start: Uint8Array, size: number): Refusal | undefined {
	const magic = String.fromCharCode(...start.slice(0, 7))
	if (magic !== 'PMTiles')
		return magic.startsWith('PM') ? { problem: 'version', found: start[2] ?? 0 } : { problem: 'noArchive' }
	const version = start[7] ?? 0
	if (version !== 3) return { problem: 'version', found: version }
	return size < headerLength ? { problem: 'cutShort', found: size, expected: headerLength } : undefined
}

async function opened(
	archive: PMTiles,
	name: string,
	around: readonly Position[],
	size?: number
): Promise<StreetFile | Refusal> {
	try {
		const header = await archive.getHeader()
		const root = await archive.cache.getDirectory(
			archive.source,
			header.rootDirectoryOffset,
			header.rootDirectoryLength,
			header
		)
		const refusal = refusalOf(header, root.length, around, size)
		if (refusal) return refusal
		const metadata = (await archive.getMetadata()) as Metadata
		const layers = namesOf(metadata)
		if (layers.length > 0 && !layers.some(isDrawn)) return { problem: 'otherLayers', found: layers }
		return {
			name,
			credit: plainText(metadata.attribution),
			zooms: [header.minZoom, header.maxZoom],
			bounds: boundsOf(header),
			tile: remembering(archive)
		}
	} catch (reason) {
		console.error(reason)
		return { problem: size === undefined ? 'unreadable' : 'damaged' }
	}
}

function refusalOf(
	header: Header,
	entries: number,
	around: readonly Position[],
	size: number | undefined
): Refusal | undefined {
	const { tileType, tileDataOffset, tileDataLength = 0 } = header
	if (size !== undefined && size < tileDataOffset + tileDataLength)
		return { problem: 'cutShort', found: size, expected: tileDataOffset + tileDataLength }
	if (tileType !== TileType.Mvt && tileType !== TileType.Unknown)
		return { problem: 'pictures', found: (TileType[tileType] ?? String(tileType)).toUpperCase() }
	if (entries === 0) return { problem: 'noTiles' }
	const { west, south, east, north } = boundsOf(header)
	const holds = ([lon, lat]: Position) => lon >= west && lon <= east && lat >= south && lat <= north
	return around.some(holds) ? undefined : { problem: 'elsewhere' }
}

const boundsOf = ({ minLon, minLat, maxLon, maxLat }: Header): StreetFile['bounds'] => ({
	west: minLon,
	south: minLat,
	east: maxLon,
	north: maxLat
})

/** What an archive says of itself; anything may stand there. */
interface Metadata {
	attribution?: unknown
	vector_layers?: unknown
}

function namesOf({ vector_layers: layers }: Metadata): string[] {
	if (!Array.isArray(layers)) return []
	return layers.flatMap((layer: { id?: unknown } | null) => (typeof layer?.id === 'string' ? [layer.id] : []))
}

const isDrawn = (layer: string): boolean => drawnLayers.some((name) => name === layer)

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

function remembering(archive: PMTiles): StreetFile['tile'] {
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
