import type { Feature, Position } from 'geojson'
import { positionsOf, seamOf } from '../ask/extent'
import type { Seam } from '../format/geo'
import type { Pack } from '../format/pack'
import type { Basemap, Names, Region, Town, TownRecord } from './basemap'

/** What is by hand in `world.json`. */
interface World extends Pick<Region, 'languages' | 'credits' | 'names' | 'within_m'> {
	locator: { north: number; south: number; title: Names }
}

/** Steps in a degree, and the character code of no step: as the recipe writes them. */
const [steps, none] = [20, 80]

/** The sketch of the world: land without borders, cut open where it parts nothing of the incident. */
export async function loadWorld(pack: Pick<Pack, 'features' | 'many'>): Promise<Basemap> {
	const [file, land, records] = await Promise.all([
		import('basemap/world.json'),
		import('basemap/world-land.json'),
		import('basemap/world-towns.json')
	])
	// The files are ours, made by the recipe and covered by its tests: their types are known here and nowhere else.
	const { locator, ...world } = file.default as unknown as World
	const { east, west } = land.default as unknown as Record<'east' | 'west', readonly string[]>
	const towns = (records.default as unknown as TownRecord[]).map(([lon, lat, hundreds, ...names]): Town => ({
		at: [lon, lat],
		hundreds,
		name: Object.fromEntries(world.languages.map((language, i) => [language, names[i] ?? '']))
	}))
	const seam = seamOf(pack)
	const on = seam === 0 ? 360 : 0
	const rings = [...east.map((ring) => placed(ring, 0)), ...west.map((ring) => placed(ring, on))]
	const regions = [feature({ type: 'Polygon', coordinates: rings })]
	const bounds = { west: seam, east: seam + 360 }
	// Antarctica would take half the map, and mostly has no part in it.
	const lowest = positionsOf(pack).reduce((low, [, lat]) => Math.min(low, lat), 0)
	const south = lowest < -58 ? -85 : -60
	// The incident has names of its own for its places.
	const own = new Set(
		pack.features.flatMap(({ properties: { name } }) => Object.values<string | undefined>(name))
	)
	return {
		region: {
			...world,
			bounds: { ...bounds, south, north: 85 },
			locator: {
				...locator,
				bounds: { ...bounds, south: locator.south, north: locator.north },
				name: {},
				at: [0, 0]
			}
		},
		land: { regions, coast: [feature({ type: 'MultiLineString', coordinates: rings.flatMap(coastOf) })] },
		locator: { neighbours: regions },
		towns: towns.filter(({ name }) => !Object.values(name).some((one) => own.has(one))),
		quarters: []
	}
}

const feature = (geometry: Feature['geometry']): Feature => ({ type: 'Feature', properties: {}, geometry })

/** A ring in degrees; one of the western half follows the eastern one where the map begins at Greenwich. */
function placed(ring: string, on: number): Position[] {
	const [, first = '', second = '', told = ''] = /^(.+?),(.+?),(.*)$/.exec(ring) ?? []
	let [x, y] = [Number(first), Number(second)]
	const corner = (): Position => [x / steps + on, y / steps]
	const corners = [corner()]
	for (let i = 0; i < told.length; i += 2) {
		x += told.charCodeAt(i) - none
		y += told.charCodeAt(i + 1) - none
		corners.push(corner())
	}
	return [...corners, corners[0]!]
}

/** The lines of a ring without the edges along which land was cut: at Greenwich and 180°, and in the south of the map. */
function coastOf(ring: Position[]): Position[][] {
	const isCut = ([a = 0, aLat = 0]: Position, [b = 0, bLat = 0]: Position) =>
		(a === b && a % 180 === 0) || (aLat < -85 && bLat < -85)
	const lines: Position[][] = [[]]
	for (const [i, corner] of ring.entries()) {
		if (i > 0 && isCut(ring[i - 1]!, corner)) lines.push([])
		lines.at(-1)!.push(corner)
	}
	return lines.filter((line) => line.length > 1)
}
