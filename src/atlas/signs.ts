import type { Palette } from './palette'
import { dot, stroke, svg, type Svg } from './svg'

/** A ring and a dot; its point is the middle. */
export const city = ({ ink, home, surface }: Palette): Svg[] => [
	dot(10, home),
	dot(7, surface, { stroke: ink, 'stroke-width': 1.75 }),
	dot(2.6, ink)
]

/** How far over the point the middle of a site's diamond stands. */
export const stem = 25

/** A diamond on a stem, its foot on the point, so that the circle round it stays visible. */
export const site = ({ ink, home, surface }: Palette): Svg[] => [
	stroke('M0 0V-14', 6, home),
	stroke('M0 0V-14', 1.75, ink),
	svg('path', {
		d: 'M0-36l11 11-11 11-11-11z',
		fill: ink,
		stroke: home,
		'stroke-width': 3,
		'paint-order': 'stroke'
	}),
	dot(3, surface, { cy: -stem }),
	dot(2, ink)
]

/** Too small for hatching, a circle's outline stands alone. */
export const hatchedFrom = 6
