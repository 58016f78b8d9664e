import type { Topology } from 'topojson-specification'

/** English name, Ukrainian name, longitude, latitude (degrees, WGS 84). */
export type Quarter = [en: string, uk: string, lon: number, lat: number]
/** The same, with its population in hundreds. */
export type Town = [...Quarter, hundreds: number]

/** The built-in base map; `geodata/basemap/README.md` says where it comes from. */
export interface Basemap {
	land: Topology
	locator: Topology
	towns: readonly Town[]
	quarters: readonly Quarter[]
}

/** The base map, which is asked for once the page stands. */
export async function loadBasemap(): Promise<Basemap> {
	const [land, locator, towns, quarters] = await Promise.all([
		import('basemap/land.topo.json'),
		import('basemap/locator.topo.json'),
		import('basemap/towns.json'),
		import('basemap/quarters.json')
	])
	// The files are ours, made by the recipe and covered by its tests: their types are known here and nowhere else.
	return {
		land: land.default as unknown as Topology,
		locator: locator.default as unknown as Topology,
		towns: towns.default as unknown as Town[],
		quarters: quarters.default as unknown as Quarter[]
	}
}
