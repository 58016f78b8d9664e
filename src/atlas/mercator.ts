import type { Position } from '../format/pack'

/**
 * Web Mercator (EPSG:3857) on a square world of side 1: x grows from 180° W to the east, y from about 85.05° N to the south.
 * y = (1 - asinh(tan φ) / π) / 2, as tile servers number their tiles (wiki.openstreetmap.org/wiki/Slippy_map_tilenames).
 */
export const mercator = ([lon, lat]: Position): { x: number; y: number } => ({
	x: (lon + 180) / 360,
	y: (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2
})

/** The position, in degrees, at a point of the same square. */
export const unmercator = (x: number, y: number): Position => [
	x * 360 - 180,
	(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
]
