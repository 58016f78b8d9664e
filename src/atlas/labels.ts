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
	/** A part of it beside which no name stands. */
	foot?: Box
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

/** For each name the first side (right, above, below, left) on which it stands free of marks, buttons and earlier names, and within the edges if that can be; `none` if there is no such side. */
export function sidesFor(
	all: readonly Named[],
	viewport: Box,
	buttons: readonly Box[] = []
): (Side | 'none')[] {
	const placed = ({ x, y }: Named, box: Box): Box => ({ ...box, x: x + box.x, y: y + box.y })
	const marks = all.map((named) => placed(named, named.mark))
	const taken = [...buttons, ...all.flatMap((named) => (named.foot ? [placed(named, named.foot)] : []))]
	return all.map((named, i) => {
		const others = [...taken, ...marks.filter((_, j) => j !== i)]
		const free = sides.filter((side) => !others.some((other) => meet(boxAt(named, side), other)))
		// A name that the edge cuts is better than a pin without one.
		const side = free.find((side) => within(boxAt(named, side), viewport)) ?? free[0]
		if (side) taken.push(boxAt(named, side))
		return side ?? 'none'
	})
}
