import type { Position } from '../format/pack'
import { archiveAt, archiveIn, type TileArchive, type Unread } from '../source/tileArchive'

/** Why an archive cannot be shown. */
export type Refusal =
	| Unread
	| { problem: 'elsewhere' }
	/** The names of its layers, of which none can be drawn. */
	| { problem: 'otherLayers'; found: readonly string[] }

/** Layers of the Protomaps basemap schema (docs.protomaps.com/basemaps/layers) that are drawn. */
export const drawnLayers = ['earth', 'landuse', 'water', 'buildings', 'roads'] as const

/** Opens an archive from the device, if it shows any of the positions. */
export const openFile = async (file: File, around: readonly Position[]): Promise<TileArchive | Refusal> =>
	streetsIn(await archiveIn(file), around)

/** Opens an archive that stands beside the page, by HTTP ranges. */
export const openBeside = async (
	address: string,
	around: readonly Position[]
): Promise<TileArchive | Refusal> => streetsIn(await archiveAt(address), around)

function streetsIn(archive: TileArchive | Unread, around: readonly Position[]): TileArchive | Refusal {
	if ('problem' in archive) return archive
	const { west, south, east, north } = archive.bounds
	const holds = ([lon, lat]: Position) => lon >= west && lon <= east && lat >= south && lat <= north
	if (!around.some(holds)) return { problem: 'elsewhere' }
	const layers = namesOf(archive.metadata)
	return layers.length > 0 && !layers.some(isDrawn) ? { problem: 'otherLayers', found: layers } : archive
}

/** The names of the layers that an archive says it has. */
function namesOf(metadata: unknown): string[] {
	const layers = (metadata as { vector_layers?: unknown } | null)?.vector_layers
	if (!Array.isArray(layers)) return []
	return layers.flatMap((layer: { id?: unknown } | null) => (typeof layer?.id === 'string' ? [layer.id] : []))
}

const isDrawn = (layer: string): boolean => drawnLayers.some((name) => name === layer)
