import { destination, distance } from '../format/geo'
import type { Position } from '../format/pack'
import { mercator, unmercator } from './mercator'

export interface Point {
	x: number
	y: number
}
export interface Box extends Point {
	width: number
	height: number
}

/** A rectangle of the earth on paper; its unit is a CSS pixel, of which 96 make an inch. */
export interface Plate {
	width: number
	height: number
	at(position: Position): Point
	/** The position in the upper left and in the lower right corner. */
	corners: [Position, Position]
	/** How long so many metres are here, at a latitude. */
	long(metres: number, lat: number): number
}

/** Room for names and signs round the outermost points. */
const margin = { side: 118, top: 84, bottom: 62 }
/** About 400 m, for an incident of one point. */
const smallest = 1e-5

/** The plate of a size on which all positions stand, with room for their names. */
export function plateOf(positions: readonly Position[], width: number, height: number): Plate {
	const points = positions.map(mercator)
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
	const scale = Math.min(
		(width - 2 * margin.side) / Math.max(right - left, smallest),
		(height - margin.top - margin.bottom) / Math.max(bottom - top, smallest)
	)
	const west = (left + right) / 2 - width / 2 / scale
	const north = (top + bottom) / 2 - (height + margin.top - margin.bottom) / 2 / scale
	return {
		width,
		height,
		at: (position) => {
			const { x, y } = mercator(position)
			return { x: (x - west) * scale, y: (y - north) * scale }
		},
		corners: [unmercator(west, north), unmercator(west + width / scale, north + height / scale)],
		long: (metres, lat) => {
			const east = destination([0, lat], metres, 90)[0]
			return ((mercator([east, 0]).x - 0.5) * scale * metres) / distance([0, lat], [east, lat])
		}
	}
}

/** The longest round length in metres that is no longer than given: 1, 2 or 5 times a power of ten. */
export function roundLength(metres: number): number {
	const power = 10 ** Math.floor(Math.log10(metres))
	return power * (metres / power >= 5 ? 5 : metres / power >= 2 ? 2 : 1)
}

/** A circle as two arcs, so that it stays round at every size. */
export const circlePath = ({ x, y }: Point, r: number): string =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

export const meet = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const inside = (box: Box, { width, height }: Plate): boolean =>
	box.x >= 4 && box.y >= 4 && box.x + box.width <= width - 4 && box.y + box.height <= height - 4

/** The box of a text set from, round or up to a point of its base line; widths are those of our widest fallback font. */
export function textBox(
	text: string,
	{ x, y }: Point,
	size: number,
	anchor: 'start' | 'middle' | 'end' = 'start'
): Box {
	const width = text.length * size * 0.58 + 4
	return {
		x: x - { start: 0, middle: width / 2, end: width }[anchor] - 2,
		y: y - size,
		width,
		height: size * 1.3
	}
}
