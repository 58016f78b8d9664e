/** Pixels of the map, from its upper left corner. */
export interface Point {
	x: number
	y: number
}
/** Room on the map. What runs aslant has its corners, in order, within the box. */
export interface Box extends Point {
	width: number
	height: number
	corners?: readonly Point[]
}

/** Whether two boxes share room: they do unless some straight line parts them, one along a side of either. */
export function meet(a: Box, b: Box): boolean {
	const apart = a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height
	if (apart) return false
	if (!a.corners && !b.corners) return true
	const [one, other] = [cornersOf(a), cornersOf(b)]
	return ![...sidesOf(one), ...sidesOf(other)].some((side) => parts(side, one, other))
}

const cornersOf = ({ corners, x, y, width, height }: Box): readonly Point[] =>
	corners ?? [
		{ x, y },
		{ x: x + width, y },
		{ x: x + width, y: y + height },
		{ x, y: y + height }
	]

/** Directions of the sides that meet in the second corner. */
const sidesOf = ([a, b, c]: readonly Point[]): Point[] =>
	a && b && c
		? [
				{ x: b.x - a.x, y: b.y - a.y },
				{ x: c.x - b.x, y: c.y - b.y }
			]
		: []

function parts({ x, y }: Point, one: readonly Point[], other: readonly Point[]): boolean {
	const [a, b] = [one, other].map((corners) => corners.map((corner) => corner.x * x + corner.y * y))
	return Math.max(...a!) <= Math.min(...b!) || Math.max(...b!) <= Math.min(...a!)
}

export const within = (box: Box, outer: Box): boolean =>
	box.x >= outer.x &&
	box.y >= outer.y &&
	box.x + box.width <= outer.x + outer.width &&
	box.y + box.height <= outer.y + outer.height

/** A box with its middle at a point. */
export const boxRound = ({ x, y }: Point, width: number, height: number): Box => ({
	x: x - width / 2,
	y: y - height / 2,
	width,
	height
})

/** The same box, larger by so many pixels on each side. */
export const wider = ({ x, y, width, height }: Box, by: number): Box => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by
})

/** Square pixels that two boxes share at most. */
export function shared(a: Box, b: Box): number {
	const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
	const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
	return Math.max(0, across) * Math.max(0, down)
}

export const pointAlong = (from: Point, to: Point, part: number): Point => ({
	x: from.x + part * (to.x - from.x),
	y: from.y + part * (to.y - from.y)
})

/** A strip along a line, so many pixels high; `off` pixels to the right of who walks along it. */
export function strip(from: Point, to: Point, high: number, off = 0): Box {
	const long = Math.hypot(to.x - from.x, to.y - from.y) || 1
	const across = { x: -(to.y - from.y) / long, y: (to.x - from.x) / long }
	const beside = ({ x, y }: Point, by: number): Point => ({ x: x + by * across.x, y: y + by * across.y })
	const [near, far] = [off - high / 2, off + high / 2]
	const corners = [beside(from, near), beside(to, near), beside(to, far), beside(from, far)]
	const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
	const [x, y] = [Math.min(...xs), Math.min(...ys)]
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y, corners }
}
