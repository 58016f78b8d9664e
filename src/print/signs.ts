import { circlePath } from './plate'
import { dot, stroke, svg } from './svg'

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

/** A circle as an arc, true to scale; too small for hatching, its outline stands alone. */
export function uncertain(radius: number, hatch: string, metres?: number): Node[] {
	const d = circlePath({ x: 0, y: 0 }, radius)
	return [
		svg('path', { d, fill: '#fff', stroke: '#fff', 'stroke-width': 6 }),
		svg('path', {
			d,
			fill: radius < 6 ? 'none' : hatch,
			stroke: hatchStroke,
			'stroke-width': 1.5,
			'data-metres': metres
		})
	]
}

export const hatching = (id: string): SVGPatternElement =>
	svg(
		'pattern',
		{ id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
		stroke('M0 0V4', 1.6, hatchStroke)
	)

export const distanceLine = (d: string): Node[] => [stroke(d, 6, '#fff'), stroke(d, 1.75, '#000', '7 5')]

export const ring = (d: string, metres?: number): SVGPathElement =>
	stroke(d, 1.4, soft, '1 4', { 'stroke-linecap': 'round', 'data-ring': metres })
