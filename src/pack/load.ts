import type { Topology } from 'topojson-specification'
import incident from 'virtual:incident'
import lessons from 'virtual:lessons'
import { frozen } from './frozen.ts'
import type { Lesson } from './lesson.ts'
import type { Pack } from './pack.ts'

export type Loaded = { pack: Pack } | { issues: string[] }

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

/** The incident that this build is about: a frozen pack, or every issue in words for its author. */
export async function loadPack(): Promise<Loaded> {
	return frozen(await incident())
}

/** The lessons of this build, which are asked for once somebody wants to see them. Rejects where they do not arrive. */
export const loadLessons = async (): Promise<readonly Lesson[]> => frozen(await lessons())

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
