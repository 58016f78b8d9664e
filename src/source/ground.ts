import { positionsOf } from '../ask/extent'
import type { Pack } from '../format/pack'
import { loadBasemap, reaches, type Basemap } from './basemap'

/**
 * The base map on which an incident lies, asked for once the page stands: that of the region if it holds all of it, else the
 * sketch of the world. Rejects where it does not arrive.
 */
export async function basemapFor(pack: Pack): Promise<Basemap> {
	const basemap = await loadBasemap()
	return reaches(basemap.region, positionsOf(pack)) ? basemap : (await import('./world')).loadWorld(pack)
}
