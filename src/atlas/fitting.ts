import type { Seam } from '../format/geo'
import type { Position } from '../format/pack'
import { meet, type Box, type Point } from './boxes'
import { mercator } from '../format/mercator'

/** Room that a sign needs round its point, and its name under, over or beside it. */
const need: Box = { x: -40, y: -42, width: 80, height: 66 }
const levels = { highest: 14, step: 0.25 }
const tries = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1]
/** Parts of the room to spare at which the middle of the positions is tried, the middle of the room first. */
const seats = tries
	.flatMap((down) => tries.map((across) => ({ across, down })))
	.sort((a, b) => off(a) - off(b))

/**
 * How to show positions as near as they fit into a box with nothing over them: the zoom level, and one position with the
 * pixel at which it then lies. Where nothing fits they lie in the middle, as far off as the lowest level allows.
 */
export function fitting(
	positions: readonly Position[],
	free: Box,
	over: readonly Box[],
	seam: Seam = -180,
	lowest = 6
): { zoom: number; position: Position } & Point {
	const points = positions.map((position) => mercator(position, seam))
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
	const [west, north] = [Math.min(...xs), Math.min(...ys)]
	const [wide, high] = [Math.max(...xs) - west, Math.max(...ys) - north]
	const [position, first] = [positions[0] ?? ([0, 0] as Position), points[0] ?? { x: 0, y: 0 }]
	for (let zoom = levels.highest; zoom >= lowest; zoom -= levels.step) {
		const scale = 256 * 2 ** zoom
		const spare = {
			x: free.width - wide * scale - need.width,
			y: free.height - high * scale - need.height
		}
		if (spare.x < 0 || spare.y < 0) continue
		for (const { across, down } of seats) {
			const left = free.x + across * spare.x - need.x
			const top = free.y + down * spare.y - need.y
			const at = ({ x, y }: Point): Point => ({ x: left + (x - west) * scale, y: top + (y - north) * scale })
			const needs = points.map(at).map(({ x, y }) => ({ ...need, x: x + need.x, y: y + need.y }))
			if (!needs.some((box) => over.some((other) => meet(box, other))))
				return { zoom, position, ...at(first) }
		}
	}
	return {
		zoom: lowest,
		position,
		x: free.x + free.width / 2,
		y: free.y + free.height / 2
	}
}

function off({ across, down }: { across: number; down: number }): number {
	return Math.hypot(across - 0.5, down - 0.5)
}
