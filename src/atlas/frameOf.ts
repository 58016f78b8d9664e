import type { Position } from '../format/pack'
import { frameFrom, type Frame } from './frame'
import { mercator } from './mercator'

/** Room for names and signs round the outermost points. */
const margin = { side: 118, top: 84, bottom: 62 }
/** About 400 m, for an incident of one point. */
const smallest = 1e-5

/** The frame of a size in which all positions lie, with room for their names. */
export function frameOf(positions: readonly Position[], width: number, height: number): Frame {
	const points = positions.map(mercator)
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
	const scale = Math.min(
		(width - 2 * margin.side) / Math.max(right - left, smallest),
		(height - margin.top - margin.bottom) / Math.max(bottom - top, smallest)
	)
	const off = (margin.top - margin.bottom) / 2 / scale
	return frameFrom((left + right) / 2, (top + bottom) / 2 - off, scale, width, height)
}
