import type { Language } from '../format/languages'
import type { Basemap } from '../source/basemap'
import { pointAlong, type Point } from './boxes'
import { sizeOfFace, type Drawing } from './drawing'
import { second, serif } from './faces'
import type { Frame } from './frame'
import { isDrawn, pathOf } from './ground'
import { turnOf } from './letter'
import { besideLine, type Lettered, type Mark } from './lettering'
import { locatorOf } from './locator'
import { paperPalette as palette } from './palette'
import { distanceLine, liftOf, ring, shapes, uncertain } from './extents'
import { city, site } from './signs'
import { area, circlePath, dot, moved, rounded, stroke, svg, words, type Svg } from './svg'

// What a map for paper is drawn of, lowest first.

export const outline = (wide: number, high: number, weight: number) =>
	stroke(`M0 0H${rounded(wide)}V${rounded(high)}H0z`, weight)

const size = ({ width, height }: Frame) => ({ width, height })

/** Land, sea and borders, where the sketch is fine enough for them. */
export function groundOf(basemap: Basemap, frame: Frame): Svg[] {
	if (!isDrawn(basemap, frame)) return [svg('rect', { ...size(frame), fill: palette.home })]
	const { land } = basemap
	const path = (name: string) => pathOf(land[name], frame.at, frame)
	return [
		svg('rect', { ...size(frame), fill: palette.sea }),
		area(path('neighbours'), palette.land),
		area(path('regions'), palette.home),
		stroke(path('coast'), 0.75, palette.border),
		stroke(path('regionLines'), 1, palette.border, '5 3'),
		stroke(path('frontiers'), 1.5, palette.border)
	]
}

const straight = ({ from, to }: { from: Point; to: Point }) =>
	`M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`

/** Everything that lies on the ground, lowest first. */
export function marksOn(drawing: Drawing, metres: number | undefined): Svg[] {
	const { frame, rings, lettering, names, lines, marks, scale } = drawing
	const bar = `M0-6V0H${rounded(scale.width)}V-6`
	return [
		...names.degrees.map(({ lon, lat = 0 }) => {
			const { x, y } = frame.at([lon ?? frame.bounds.west, lat])
			const d = lon === undefined ? `M0 ${rounded(y)}H${frame.width}` : `M${rounded(x)} 0V${frame.height}`
			return stroke(d, 0.75, '#bdbdbd')
		}),
		...rings.map((one) => {
			const radius = frame.long(one.metres, one.centre[1])
			return ring(palette, circlePath(frame.at(one.centre), radius), one.metres)
		}),
		...named(names),
		...marks.flatMap(({ place }) => shapes(palette, place.properties.shape ?? [], frame.at)),
		...lines.flatMap((one) => distanceLine(palette, straight(one))),
		...lines.flatMap((one) => {
			const spot = lettering.lines.get(one.id)
			if (!spot) return []
			const { x, y } = pointAlong(one.from, one.to, spot.part)
			const turned = `translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(turnOf(one))})`
			return [
				svg(
					'g',
					{ transform: turned, 'text-anchor': 'middle' },
					words(0, -besideLine - 2, spot.above),
					words(0, besideLine + 12, spot.below)
				)
			]
		}),
		...marks
			.filter(({ radius }) => radius > 0)
			.map((mark) =>
				moved(mark.foot.x, mark.foot.y - liftOf(frame, mark), ...uncertain(palette, mark.radius, metres))
			),
		moved(
			scale.at.x,
			scale.at.y,
			stroke(bar, 5, '#fff'),
			stroke(bar, 1.5, '#000', undefined, { 'data-scale': scale.metres }),
			words(scale.width + 8, 3, scale.text)
		)
	]
}

/** A place: its sign and its name, which is in a language of its own if it has one, and where a link leads. */
export function placeOn(
	{ lettering }: Drawing,
	{ place, foot }: Mark,
	lang: string | undefined,
	link?: (place: string) => string
): Svg {
	const name = lettering.pins.get(place.id)
	const sign = moved(foot.x, foot.y, ...(place.properties.kind === 'city' ? city : site)(palette))
	const bold = { 'font-size': sizeOfFace.pin, 'font-weight': 700, 'data-place': place.id }
	const inside = name ? [sign, written(name, sizeOfFace.pin, bold)] : [sign]
	return link ? svg('a', { href: link(place.id), lang }, ...inside) : svg('g', { lang }, ...inside)
}

/** Degrees, rings, areas, towns and quarters, each in its face. */
function named({ degrees, rings, areas, towns }: Drawing['names']): Svg[] {
	return [
		...degrees.flatMap(({ label }) => (label ? [written(label, 12, { fill: second })] : [])),
		...areas.map((name) => written(name, 12, { 'letter-spacing': 1, fill: second })),
		...towns.flatMap((town) =>
			town.kind === 'town'
				? [
						moved(town.foot.x, town.foot.y, dot(3.5, '#fff', { stroke: '#000', 'stroke-width': 1.25 })),
						written(town, 12)
					]
				: [written(town, 12, { 'font-family': serif, 'font-style': 'italic', fill: second })]
		),
		...[...rings.values()].map((label) => written(label, 12, { fill: second, 'stroke-width': 6 }))
	]
}

/** A text in its box, held at the end that stands beside its sign: the font of the reader may be narrower than ours. */
function written({ text, box, anchor }: Lettered, size: number, values: Svg['values'] = {}): Svg {
	const x = box.x + { start: 2, middle: box.width / 2, end: box.width - 2 }[anchor]
	const y = box.y + box.height / 2 + size * 0.35
	return words(x, y, text, { ...(anchor !== 'start' && { 'text-anchor': anchor }), ...values })
}

/** The small map of the country in its corner; `clip` is what cuts it. */
export function framedLocator(
	basemap: Basemap,
	{ locator: box, marks, frame }: Drawing,
	language: Language,
	clip: string
): Svg {
	const here = marks[0]?.place.geometry.coordinates ?? frame.back({ x: frame.width / 2, y: frame.height / 2 })
	const inside = svg('g', { 'clip-path': clip }, ...locatorOf(basemap, language, here, frame.seam, palette))
	return moved(box.x, box.y, inside, outline(box.width, box.height, 1.5))
}
