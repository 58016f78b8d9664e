import { lonFrom, type Seam } from './geo.ts'
import type { Position } from './pack.ts'

/** Where the square world ends in the north and, below zero, in the south: atan(sinh π), in degrees. */
const edge = 85.0511287798066

/**
 * Web Mercator (EPSG:3857) on a square world of side 1: x grows from 180° W to the east, y from about 85.05° N to the south.
 * y = (1 - asinh(tan φ) / π) / 2, as tile servers number their tiles (wiki.openstreetmap.org/wiki/Slippy_map_tilenames).
 * What lies nearer to a pole is put on the edge. On a map that is cut open at Greenwich, x grows from 0.5 to 1.5.
 */
export function mercator([lon, lat]: Position, seam: Seam = -180): { x: number; y: number } {
	const kept = Math.max(-edge, Math.min(edge, lat))
	return {
		x: (lonFrom(seam, lon) + 180) / 360,
		y: (1 - Math.asinh(Math.tan((kept * Math.PI) / 180)) / Math.PI) / 2
	}
}

/** The column of a tile on a map that begins elsewhere, as tile servers number them: from 180° W on. */
export const columnOf = (x: number, zoom: number): number => x % 2 ** zoom

/** The position, in degrees, at a point of the same square. */
export const unmercator = (x: number, y: number): Position => [
	x * 360 - 180,
	(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
]
