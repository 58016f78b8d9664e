import type { Feature } from 'geojson'
import type { Position } from '../format/pack'

/** A name in each language of the base map. */
export type Names = Readonly<Record<string, string>>

/** Degrees, WGS 84. */
export interface Bounds {
	west: number
	south: number
	east: number
	north: number
}

/** A town, or a quarter of one; `hundreds` of inhabitants rank its name, 0 where the source has no number. */
export interface Town {
	at: Position
	name: Names
	hundreds: number
}

/** An area with a name: the land of the incident, its parts, other countries, seas. */
export interface Area {
	kind: 'home' | 'country' | 'part' | 'sea'
	name: Names
	at: Position
}

/** What the base map is about; by hand, in `region.json`. */
export interface Region {
	/** In the order in which places carry their names; the first stands in for any other. */
	languages: readonly string[]
	/** Beyond it the base map has nothing to show. */
	bounds: Bounds
	/** Whose data it is, in the words their licences ask for. */
	credits: Names
	names: readonly Area[]
	/** How far its land may be off, in metres, where that is so far that it is drawn from afar alone. */
	within_m?: number
	/** The small map of the whole country, or of the world, which has no name. */
	locator: { bounds: Bounds; title: Names; name: Names; at: Position }
}

/** Areas and lines by their name. */
export type Shapes = Readonly<Record<string, readonly Feature[]>>

/** The built-in base map; `geodata/basemap/README.md` says where it comes from. */
export interface Basemap {
	region: Region
	/** Areas `neighbours` and `regions`, which are those of the incident's country; lines `coast`, `regionLines`, `frontiers`, `rivers`. That of the world has `regions` and `coast` alone. */
	land: Shapes
	/** Areas `neighbours` and `home`, lines `frontiers`. */
	locator: Shapes
	towns: readonly Town[]
	quarters: readonly Town[]
}

/** As it stands in a file, with a name for each language of its map. */
export type TownRecord = [lon: number, lat: number, hundreds: number, ...names: string[]]
export type QuarterRecord = [lon: number, lat: number, ...names: string[]]

/** The base map of the region. Rejects where it does not arrive. */
export const loadBasemap = async (): Promise<Basemap> => (await import('./region')).regionalMap()

/** A name of the base map in a language, or in its first where it has none in that one. */
export const nameIn = (names: Names, language: string): string =>
	names[language] ?? Object.values(names)[0] ?? ''

const holds = ({ west, south, east, north }: Bounds, [lon, lat]: Position): boolean =>
	lon >= west && lon <= east && lat >= south && lat <= north

/** Whether a base map reaches as far as all the positions. */
export const reaches = ({ bounds }: Region, positions: readonly Position[]): boolean =>
	positions.every((position) => holds(bounds, position))
