/** A box on the plate, in pixels. */
export interface Box {
	x: number
	y: number
	width: number
	height: number
}

export type Side = 'right' | 'above' | 'below' | 'left'
const sides: readonly Side[] = ['right', 'above', 'below', 'left']

export const meet = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const within = (box: Box, outer: Box): boolean =>
	box.x >= outer.x &&
	box.y >= outer.y &&
	box.x + box.width <= outer.x + outer.width &&
	box.y + box.height <= outer.y + outer.height

/** Those of the boxes, in order of precedence, that stand free of all before them and of what is taken. */
export function standingFree<B extends { box: Box }>(candidates: readonly B[], taken: readonly Box[]): B[] {
	const boxes = [...taken]
	return candidates.filter(({ box }) => {
		if (boxes.some((other) => meet(box, other))) return false
		boxes.push(box)
		return true
	})
}

/** A mark on the plate with a name to be set beside it; pixels from the mark's point. */
export interface Named {
	x: number
	y: number
	/** The mark itself, relative to its point. */
	mark: Box
	width: number
	height: number
}

const gap = 4

function boxAt(named: Named, side: Side): Box {
	const { mark, width, height } = named
	const left = named.x + mark.x
	const top = named.y + mark.y
	const middle = { x: left + (mark.width - width) / 2, y: top + (mark.height - height) / 2 }
	const at = {
		right: { x: left + mark.width + gap, y: middle.y },
		left: { x: left - width - gap, y: middle.y },
		above: { x: middle.x, y: top - height },
		below: { x: middle.x, y: top + mark.height }
	}[side]
	return { ...at, width, height }
}

/** For each name the side on which it stands free of marks, names before it and the plate's edge: right, above, below or left. */
export function sidesFor(all: readonly Named[], plate: Box): Side[] {
	const taken: Box[] = all.map(({ x, y, mark }) => ({ ...mark, x: x + mark.x, y: y + mark.y }))
	return all.map((named, i) => {
		const others = taken.filter((_, j) => j !== i)
		const inside = (box: Box) => box.x >= plate.x && box.x + box.width <= plate.x + plate.width
		const free = sides.find((side) => {
			const box = boxAt(named, side)
			return inside(box) && !others.some((other) => meet(box, other))
		})
		const side = free ?? 'above'
		taken.push(boxAt(named, side))
		return side
	})
}
