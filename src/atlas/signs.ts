import { circlePath } from './frame'
import { dot, rounded, stroke, svg } from './svg'

export type Sign = 'city' | 'site' | 'uncertainty' | 'distance' | 'rings'

/** What is not known exactly is hatched, and nothing else. */
const hatchStroke = '#5a5a5a'
export const soft = '#6a6a6a'

/** A ring and a dot; its point is the middle. */
export const city = (): Node[] => [
	dot(10, '#fff'),
	dot(7, '#fff', { stroke: '#000', 'stroke-width': 1.75 }),
	dot(2.6, '#000')
]

/** A diamond on a stem, its foot on the point. */
export const site = (): Node[] => [
	stroke('M0 0V-14', 1.75),
	svg('path', { d: 'M0-36l11 11-11 11-11-11z', stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke' }),
	dot(3, '#fff', { cy: -25 }),
	dot(2, '#000')
]

/** Lines at 45° through a circle round the origin, 4 px apart; each is a chord, so that nothing has to be clipped. */
function hatching(radius: number): string {
	const lines = 2 * Math.floor(radius / 4) + 1
	return Array.from({ length: lines }, (_, i) => {
		const off = (i - (lines - 1) / 2) * 4
		const half = Math.sqrt(radius ** 2 - off ** 2)
		const [x, y] = [(off - half) * Math.SQRT1_2, (off + half) * Math.SQRT1_2]
		const step = rounded(half * Math.SQRT2)
		return `M${rounded(x)} ${rounded(y)}l${step} ${-step}`
	}).join('')
}

/** A circle as an arc, true to scale; too small for hatching, its outline stands alone. */
export function uncertain(radius: number, metres?: number): Node[] {
	const d = circlePath({ x: 0, y: 0 }, radius)
	return [
		svg('path', { d, fill: '#fff', stroke: '#fff', 'stroke-width': 6 }),
		...(radius < 6 ? [] : [stroke(hatching(radius), 1, hatchStroke)]),
		stroke(d, 1.5, hatchStroke, undefined, { 'data-metres': metres })
	]
}

export const distanceLine = (d: string): Node[] => [stroke(d, 6, '#fff'), stroke(d, 1.75, '#000', '7 5')]

export const ring = (d: string, metres?: number): SVGPathElement =>
	stroke(d, 1.4, soft, '1 4', { 'stroke-linecap': 'round', 'data-ring': metres })
