import type { PlaceFeature } from '../format/pack'
import { boxRound, pointAlong, strip, type Box, type Point } from './boxes'
import type { Spot } from './room'
import { stem } from './signs'

/** What a text on the map is written in. */
export type Face = 'pin' | 'along' | 'note' | 'area' | 'town' | 'quarter'
/** How much room a text takes, in pixels. */
export type Measure = (text: string, face: Face) => { width: number; height: number }

/** A text with its place: the box that it fills, and where it is held. */
export interface Lettered extends Spot {
	text: string
	box: Box
	anchor: 'start' | 'middle' | 'end'
}

export const lettered = (text: string, box: Box, anchor: Lettered['anchor'] = 'middle'): Lettered => ({
	text,
	box,
	anchor,
	boxes: [box]
})

/** A place as it is drawn: the sign, and the radius of the circle round it, if it has one. */
export interface Mark {
	place: PlaceFeature
	foot: Point
	radius: number
}

/** The boxes of a sign. A circle so large that it is ground rather than sign does not count. */
export function boxesOf({ place, foot: { x, y }, radius }: Mark): Box[] {
	const circle = radius > 0 && radius < 60 ? [boxRound({ x, y }, 2 * radius + 4, 2 * radius + 4)] : []
	if (place.properties.kind === 'city') return [boxRound({ x, y }, 24, 24), ...circle]
	return [boxRound({ x, y: y - stem }, 28, 28), boxRound({ x, y: y - 2 }, 20, 24), ...circle]
}

const gap = 3
/** Pixels that a name keeps from what is beside it. */
const between = 8

/** The spots beside a sign, the best first: right, above, below, left, then the corners; `far` are a line or more away. */
export function spotsBeside(
	mark: Mark,
	text: string,
	measure: Measure
): { near: Lettered[]; far: Lettered[] } {
	const { x, y } = mark.foot
	const { width, height } = measure(text, 'pin')
	const city = mark.place.properties.kind === 'city'
	const [half, middle] = city ? [12, y] : [14, y - stem]
	const top = middle - half
	const bottom = city ? y + 12 : y + Math.max(10, mark.radius < 60 ? mark.radius + 2 : 10)
	const at = (left: number, up: number, anchor: Lettered['anchor']): Lettered => {
		const box = { x: left, y: up, width, height }
		// Two names side by side would be read as one.
		const before = anchor === 'start' ? 0 : between
		const after = anchor === 'end' ? 0 : between
		const boxes = [{ ...box, x: left - before, width: before + width + after }]
		return { ...lettered(text, box, anchor), boxes }
	}
	const right = x + half + gap
	const left = x - half - gap - width
	/** Over and under the sign, held at its middle or so far to a side; `row` lines away. */
	const stacked = (row: number) =>
		[0.5, 0.2, 0.8, 0, 1].flatMap((part) => {
			const anchor = part === 0 ? 'start' : part === 1 ? 'end' : 'middle'
			const from = x - part * width + (part === 0 ? 4 : part === 1 ? -4 : 0)
			return [at(from, top - (1 + row) * height, anchor), at(from, bottom + row * height, anchor)]
		})
	const beside = (row: number) => [
		at(right, middle - (1.5 + row) * height, 'start'),
		at(right, middle + (0.5 + row) * height, 'start'),
		at(left, middle - (1.5 + row) * height, 'end'),
		at(left, middle + (0.5 + row) * height, 'end')
	]
	const [above, below, ...shifted] = stacked(0)
	return {
		near: [
			at(right, middle - height / 2, 'start'),
			...(above && below ? [above, below] : []),
			at(left, middle - height / 2, 'end'),
			...shifted,
			...beside(-0.5)
		],
		far: [0.5, 1, 1.5].flatMap((row) => [...stacked(row), ...beside(row)])
	}
}

/** Words on both sides of a line, turned with it. */
export interface Along extends Spot {
	above: string
	below: string
	/** The part of the line at which their middle stands. */
	part: number
}

const partsOfLine = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74]
/** Pixels between a line and its words. */
export const besideLine = 4

/** Where the words of a line that runs to the east may stand: in full near its middle, then in a shorter form. */
export function spotsAlong(
	from: Point,
	to: Point,
	forms: readonly (readonly [string, string])[],
	measure: Measure
): Along[] {
	const whole = Math.hypot(to.x - from.x, to.y - from.y)
	return forms.flatMap(([above, below]) => {
		const sizes = [measure(above, 'along'), measure(below, 'along')]
		const half = Math.max(...sizes.map(({ width }) => width)) / 2 / whole
		const high = Math.max(...sizes.map(({ height }) => height))
		const off = high / 2 + besideLine
		return partsOfLine
			.filter((part) => part - half >= 0 && part + half <= 1)
			.map((part): Along => {
				const [start, end] = [pointAlong(from, to, part - half), pointAlong(from, to, part + half)]
				return { above, below, part, boxes: [strip(start, end, high, -off), strip(start, end, high, off)] }
			})
	})
}
