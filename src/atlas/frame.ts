import { destination, distance, type Seam } from '../format/geo'
import type { Position } from '../format/pack'
import type { Bounds } from '../source/basemap'
import type { Box, Point } from './boxes'
import { mercator, unmercator } from '../format/mercator'

/** A rectangle of the earth on screen or paper; its unit is a CSS pixel, of which 96 make an inch. */
export interface Frame extends Box {
	/** Level of Web Mercator: at 0 the world is 256 pixels wide, and with each level twice as wide. */
	zoom: number
	at(position: Position): Point
	/** Its longitude counts on from the seam, perhaps beyond 180°. */
	back(point: Point): Position
	/** Their longitudes count on from the seam, too. */
	bounds: Bounds
	seam: Seam
	/** How long so many metres are here, at a latitude. */
	long(metres: number, lat: number): number
}

/** The frame of a size round a middle, as a map on the screen shows it. */
export function frameAt(
	{ lat, lon, zoom }: { lat: number; lon: number; zoom: number },
	width: number,
	height: number,
	seam: Seam = -180
): Frame {
	return frameFrom(mercator([lon, lat], seam), 256 * 2 ** zoom, width, height, seam)
}

/** From a middle on the square world and the pixels that the world is wide. */
export function frameFrom({ x, y }: Point, scale: number, width: number, height: number, seam: Seam): Frame {
	const west = x - width / 2 / scale
	const north = y - height / 2 / scale
	const [left, top] = unmercator(west, north)
	const [right, bottom] = unmercator(west + width / scale, north + height / scale)
	return {
		x: 0,
		y: 0,
		width,
		height,
		zoom: Math.log2(scale / 256),
		at: (position) => {
			const point = mercator(position, seam)
			return { x: (point.x - west) * scale, y: (point.y - north) * scale }
		},
		back: ({ x, y }) => unmercator(west + x / scale, north + y / scale),
		bounds: { west: left, north: top, east: right, south: bottom },
		seam,
		long: (metres, lat) => {
			const east = destination([0, lat], metres, 90)[0]
			return ((mercator([east, 0]).x - 0.5) * scale * metres) / distance([0, lat], [east, lat])
		}
	}
}
