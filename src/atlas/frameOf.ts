import type { Seam } from '../format/geo'
import type { Position } from '../format/pack'
import { frameFrom, type Frame } from './frame'
import { mercator } from '../format/mercator'

/** Room for names and signs round the outermost points. */
const margin = { side: 118, top: 84, bottom: 62 }
/** About 400 m, for an incident of one point. */
const smallest = 1e-5

/** The frame of a size in which all positions lie, with room for their names. */
export function frameOf(
	positions: readonly Position[],
	width: number,
	height: number,
	seam: Seam = -180
): Frame {
	const points = positions.map((position) => mercator(position, seam))
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
	const fits = Math.min(
		(width - 2 * margin.side) / Math.max(right - left, smallest),
		(height - margin.top - margin.bottom) / Math.max(bottom - top, smallest)
	)
	// Nothing lies beyond the seam: who needs more room than the world has does without.
	const scale = Math.max(fits, width)
	const [first, half] = [(seam + 180) / 360, width / 2 / scale]
	const x = Math.max(first + half, Math.min(first + 1 - half, (left + right) / 2))
	const off = (margin.top - margin.bottom) / 2 / scale
	return frameFrom({ x, y: (top + bottom) / 2 - off }, scale, width, height, seam)
}
