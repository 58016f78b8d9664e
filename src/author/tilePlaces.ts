import type { VectorTile, VectorTileFeature } from '@mapbox/vector-tile'
import type Supercluster from 'supercluster'
import { unmercator } from '../format/mercator.ts'
import type { Position } from '../format/pack.ts'
import { northmost } from './geometry.ts'
import { deepest as lastGroups, grouping, indexOf } from './groups.ts'

/** A square of the map, as tile servers number them. */
export interface Square {
	z: number
	x: number
	y: number
}

/** As many places as a tile may have: more take longer to read than anybody waits. */
const mostInTile = 100_000
const side = grouping.extent

/** A place as a tile has it. */
export interface Tiled {
	at: Position
	feature: VectorTileFeature
}

/** The places of one tile of an archive, and their groups. */
export interface TilePlaces extends Square {
	places: readonly Tiled[]
	index: Supercluster<null>
}

/** The places of a tile; `isLast` tells whether the archive goes no deeper, so that groups at all later levels are made of them. Throws where they are too many. */
export function tilePlaces(tile: VectorTile, square: Square, isLast: boolean): TilePlaces {
	const places = featuresOf(tile).flatMap((feature): Tiled[] => {
		const at = pointOf(feature, square)
		return at ? [{ at, feature }] : []
	})
	const { z } = square
	const index = indexOf(
		places.map(({ at }) => at),
		z,
		isLast ? lastGroups : z
	)
	return { ...square, places, index }
}

/** Where a feature stands, if it is a point: one in the margin of a tile is its neighbour’s (Mapbox Vector Tile Specification 2.1, section 4). */
function pointOf(feature: VectorTileFeature, { z, x, y }: Square): Position | undefined {
	const point = firstOf(feature)
	const { extent } = feature
	if (!point || point.x < 0 || point.y < 0 || point.x >= extent || point.y >= extent) return undefined
	const at = unmercator((x + point.x / extent) / 2 ** z, (y + point.y / extent) / 2 ** z)
	return Math.abs(at[1]) <= northmost ? at : undefined
}

const firstOf = (feature: VectorTileFeature) =>
	feature.type === 1 ? feature.loadGeometry()[0]?.[0] : undefined

/** All points that are drawn on a tile, those of its margin too, as `x, y, 1` after each other: pixels from its corner, of 256 that it is wide. */
export const dotsOn = (tile: VectorTile): number[] =>
	featuresOf(tile).flatMap((feature) => {
		const point = firstOf(feature)
		return point ? [(point.x * side) / feature.extent, (point.y * side) / feature.extent, 1] : []
	})

/** Throws where they are too many. */
function featuresOf(tile: VectorTile): VectorTileFeature[] {
	const layers = Object.values(tile.layers)
	const count = layers.reduce((sum, { length }) => sum + length, 0)
	if (count > mostInTile) throw new Error(`${count} places in one tile, expected at most ${mostInTile}`)
	return layers.flatMap((layer) => Array.from({ length: layer.length }, (_, i) => layer.feature(i)))
}
