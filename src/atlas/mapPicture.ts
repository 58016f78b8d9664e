import type { Language } from '../format/languages'
import type { Basemap } from '../source/basemap'
import type { Pack } from '../format/pack'
import { caveatById } from '../ask/select'
import { dayWords } from '../words/dates'
import { printWords } from '../words/print'
import { versionOf } from '../words/version'
import { wordsOf } from '../words/words'
import { drawingOf, type Drawing } from './drawing'
import { pathOf } from './basemapPath'
import { legendOf } from './legend'
import { mercator } from './mercator'
import { circlePath, type Plate } from './frame'
import { city, distanceLine, ring, site, soft, uncertain } from './signs'
import { area, dot, moved, rounded, stroke, svg, words } from './svg'

const width = 680
const second = '#3a3a3a'
const sans = "'Noto Sans', 'Liberation Sans', 'Segoe UI', Roboto, Arial, sans-serif"
const serif = "'Noto Serif', 'P052', 'Palatino Linotype', Georgia, serif"
const line = 16

/**
 * The map for paper as an element that needs nothing from outside, neither a style sheet nor a font of its own.
 * `id` must differ between maps of one page; `notes` are lines below it, for where it stands alone.
 */
export function mapPicture(
	{ pack, basemap, language }: { pack: Pack; basemap: Basemap | undefined; language: Language },
	height: number,
	id: string,
	notes: readonly string[] = []
): SVGSVGElement {
	const told = printWords(language)
	const { incident } = pack
	const standing = caveatById(pack, incident.standing.caveat)?.text ?? incident.standing.line
	const drawing = drawingOf(pack, basemap, language, width, height)
	const legend = legendOf(drawing, language, width)
	const foot = height + 8 + legend.height
	const tall = foot + (notes.length > 0 ? notes.length * line + 8 : 0)
	const clip = (name: string, wide: number, high: number) =>
		svg('clipPath', { id: `${id}-${name}` }, svg('rect', { width: wide, height: high }))
	const { locator } = drawing
	return svg(
		'svg',
		{
			viewBox: `0 0 ${width} ${tall}`,
			width,
			height: tall,
			role: 'img',
			'aria-labelledby': `${id}-title ${id}-desc`,
			'font-family': sans,
			'font-size': 12,
			fill: '#000'
		},
		svg('title', { id: `${id}-title` }, told.mapTitle(incident.title[language])),
		svg('desc', { id: `${id}-desc` }, `${incident.summary[language]} ${standing[language]}`),
		svg(
			'metadata',
			{},
			`${told.licence} ${told.version(versionOf(pack, language), dayWords(incident.report.day, language))}. ${told.credits}`
		),
		svg('defs', {}, clip('plate', width, height), clip('locator', locator.width, locator.height)),
		svg(
			'g',
			{ 'clip-path': `url(#${id}-plate)` },
			...(basemap ? groundOf(basemap, drawing.plate) : [svg('rect', { width, height, fill: '#fff' })]),
			...marksOf(drawing),
			...(basemap ? [locatorOf(basemap, drawing, wordsOf(language).ukraine, `url(#${id}-locator)`)] : [])
		),
		frame(width, height, 1.25),
		moved(0, height + 20, ...legend.entries),
		...notes.map((note, i) => svg('text', { x: 0, y: foot + (i + 1) * line, fill: second }, note))
	)
}

const frame = (wide: number, high: number, weight: number) => stroke(`M0 0H${wide}V${high}H0z`, weight)

function groundOf({ land }: Basemap, plate: Plate): Node[] {
	const path = (name: string) => pathOf(land, name, plate.at, plate)
	return [
		svg('rect', { width: plate.width, height: plate.height, fill: '#e2e2e2' }),
		area(path('neighbours'), '#f2f2f2'),
		area(path('oblasts'), '#fff'),
		stroke(path('coast'), 0.75, soft),
		stroke(path('oblastLines'), 1, soft, '5 3'),
		stroke(path('frontiers'), 1.5, soft)
	]
}

/** Everything that lies on the ground, lowest first. */
function marksOf({ degrees, rings, names, lines, circles, pins, scale }: Drawing): Node[] {
	const straight = ({ from, to }: { from: { x: number; y: number }; to: { x: number; y: number } }) =>
		`M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`
	const bar = `M0-6V0H${rounded(scale.width)}V-6`
	return [
		...degrees.map((one) => stroke(straight(one), 0.75, '#bdbdbd')),
		...rings.map(({ centre, radius, metres }) => ring(circlePath(centre, radius), metres)),
		...degrees.map(({ label }) => words(label.x, label.y, label.text, { fill: second })),
		...names.flatMap(({ kind, text, x, y, foot }) =>
			kind === 'town'
				? [
						moved(foot.x, foot.y, dot(3.5, '#fff', { stroke: '#000', 'stroke-width': 1.25 })),
						words(x, y, text)
					]
				: [
						words(x, y, text, {
							'text-anchor': 'middle',
							'font-family': serif,
							'font-style': 'italic',
							fill: second
						})
					]
		),
		...rings.flatMap(({ label }) =>
			label
				? [words(label.x, label.y, label.text, { 'text-anchor': 'middle', fill: second, 'stroke-width': 6 })]
				: []
		),
		...lines.flatMap((one) => [
			...distanceLine(straight(one)),
			svg(
				'g',
				{
					transform: `translate(${rounded(one.middle.x)} ${rounded(one.middle.y)}) rotate(${rounded(one.turn)})`,
					'text-anchor': 'middle'
				},
				words(0, -6, one.above),
				words(0, 16, one.below)
			)
		]),
		...circles.map(({ centre, radius, metres }) => moved(centre.x, centre.y, ...uncertain(radius, metres))),
		...pins.flatMap(({ place, foot, text, x, y, anchor }) => [
			moved(foot.x, foot.y, ...(place.properties.kind === 'city' ? city() : site())),
			words(x, y, text, {
				'text-anchor': anchor,
				'font-size': 15,
				'font-weight': 700,
				'data-place': place.id
			})
		]),
		moved(
			scale.at.x,
			scale.at.y,
			stroke(bar, 5, '#fff'),
			stroke(bar, 1.5, '#000', undefined, { 'data-scale': scale.metres }),
			words(scale.width + 8, 3, scale.text)
		)
	]
}

/** Ukraine within its recognised borders, with a square where the map is. */
function locatorOf({ locator }: Basemap, { locator: box, pins }: Drawing, name: string, clip: string): Node {
	const [corner, far] = [mercator([21.4, 52.6]), mercator([41, 44])]
	const at: Plate['at'] = (position) => {
		const { x, y } = mercator(position)
		return {
			x: ((x - corner.x) / (far.x - corner.x)) * box.width,
			y: ((y - corner.y) / (far.y - corner.y)) * box.height
		}
	}
	const path = (shape: string) => pathOf(locator, shape, at, box)
	const [label, here] = [at([30.6, 48.9]), at(pins[0]?.place.geometry.coordinates ?? [0, 0])]
	const inside = svg(
		'g',
		{ 'clip-path': clip },
		svg('rect', { width: box.width, height: box.height, fill: '#e2e2e2' }),
		area(path('neighbours'), '#f2f2f2'),
		area(path('ukraine'), '#fff'),
		stroke(path('ukraine'), 0.75, soft),
		stroke(path('frontiers'), 0.75),
		svg('text', { x: label.x, y: label.y, 'text-anchor': 'middle', 'letter-spacing': 1 }, name),
		stroke(`M${rounded(here.x - 4.5)} ${rounded(here.y - 4.5)}h9v9h-9z`, 2)
	)
	return moved(box.x, box.y, inside, frame(box.width, box.height, 1.5))
}
