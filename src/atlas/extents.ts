import { destination } from '../format/geo'
import type { Position, Shape } from '../format/pack'
import type { Point } from './boxes'
import type { Frame } from './frame'
import type { Mark } from './lettering'
import type { Palette } from './palette'
import { hatchedFrom } from './signs'
import { circlePath, rounded, stroke, svg, type Svg } from './svg'

/** Lines at 45° through a circle round the origin, so many pixels apart; each is a chord, so that nothing has to be clipped. */
function hatching(radius: number, apart = 4): string {
	const lines = 2 * Math.floor(radius / apart) + 1
	return Array.from({ length: lines }, (_, i) => {
		const off = (i - (lines - 1) / 2) * apart
		const half = Math.sqrt(radius ** 2 - off ** 2)
		const [x, y] = [(off - half) * Math.SQRT1_2, (off + half) * Math.SQRT1_2]
		const step = rounded(half * Math.SQRT2)
		return `M${rounded(x)} ${rounded(y)}l${step} ${-step}`
	}).join('')
}

/** Pixels by which the middle of a circle stands above its place: towards a pole a map draws everything larger. It stays round to 1 % up to 1,000 km. */
export function liftOf({ at, long }: Frame, { place, foot, radius }: Mark): number {
	const centre = place.geometry.coordinates
	const metres = radius / long(1, centre[1])
	const [north, south] = [0, 180].map((bearing) => at(destination(centre, metres, bearing)).y) as [
		number,
		number
	]
	return foot.y - (north + south) / 2
}

/** A circle as an arc, true to scale. */
export function uncertain({ home, hatch }: Palette, radius: number, metres?: number): Svg[] {
	const d = circlePath({ x: 0, y: 0 }, radius)
	return [
		svg('path', { d, fill: home, stroke: home, 'stroke-width': 6 }),
		...(radius < hatchedFrom ? [] : [stroke(hatching(radius), 1, hatch)]),
		stroke(d, 1.5, hatch, undefined, { 'data-metres': metres })
	]
}

export const distanceLine = ({ ink, home }: Palette, d: string): Svg[] => [
	stroke(d, 6, home),
	stroke(d, 1.75, ink, '7 5')
]

export const ring = ({ line }: Palette, d: string, metres?: number): Svg =>
	stroke(d, 1.4, line, '1 4', { 'stroke-linecap': 'round', 'data-ring': metres })

/** What a place looks like on the ground: its areas a little darker than the ground, whatever colour that has. */
export function shapes({ ink }: Palette, all: readonly Shape[], at: (position: Position) => Point): Svg[] {
	const along = (line: readonly Position[]) =>
		line.map((position, i) => `${i === 0 ? 'M' : 'L'}${pair(at(position))}`).join('')
	return all.map((shape) => {
		if (shape.type === 'MultiPoint')
			return stroke(shape.coordinates.map((one) => circlePath(at(one), 4)).join(''), 2, ink)
		if (shape.type === 'MultiLineString') return stroke(shape.coordinates.map(along).join(''), 2, ink)
		const d = shape.coordinates.flatMap((area) => area.map((ring) => `${along(ring)}z`)).join('')
		return svg('path', {
			d,
			fill: ink,
			'fill-opacity': 0.12,
			'fill-rule': 'evenodd',
			stroke: ink,
			'stroke-width': 2
		})
	})
}

const pair = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`
