import type { Language } from '../format/languages'
import type { Pack } from '../format/pack'
import { isUncertainty, standingOf } from '../ask/select'
import type { Basemap } from '../source/basemap'
import { dayWords } from '../words/dates'
import { printWords } from '../words/later'
import { licenceOf } from '../words/version'
import { creditsOf } from './credits'
import { drawingOf } from './drawing'
import { sans, second } from './faces'
import type { Grouped } from './grouped'
import { legendOf } from './legend'
import { framedLocator, groundOf, marksOn, outline, placeOn } from './plate'
import { rounded, svg, type Svg } from './svg'

/** Pixels of a map for paper from side to side. */
export const sheet = 680
const noteLine = 16

export interface Shown {
	pack: Pack
	/** Without it the signs stand on white. */
	basemap: Basemap | undefined
	language: Language
	/** Of the page that draws it. */
	version: string
	/** What is in sight of a map of very many places. */
	grouped?: Grouped | undefined
	/** Where a place leads to: the drawing is then no picture but a list of links. */
	link?: (place: string) => string
}

/**
 * The map for paper as a drawing that needs nothing from outside, neither a style sheet nor a font of its own, and no
 * document to be made. `id` must differ between maps of one page; `notes` are lines below it, for where it stands alone.
 */
export function mapPicture(
	{ pack, basemap, language, version, grouped, link }: Shown,
	mapHeight: number,
	id: string,
	notes: readonly string[] = []
): Svg {
	const said = printWords(language)
	const { incident } = pack
	const drawing = drawingOf(pack, basemap, language, sheet, mapHeight, grouped)
	const { locator, frame } = drawing
	const { width, height } = frame
	const circles = pack.features.filter(isUncertainty).map(({ properties }) => properties.radius_m)
	const legend = legendOf(drawing, circles, language, width, grouped !== undefined)
	const foot = height + 8 + legend.height
	const tall = foot + (notes.length > 0 ? notes.length * noteLine + 8 : 0)
	const clip = (name: string, wide: number, high: number) =>
		svg('clipPath', { id: `${id}-${name}` }, svg('rect', { width: wide, height: high }))
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${rounded(tall)}`,
			width,
			height: tall,
			role: link ? 'group' : 'img',
			'aria-labelledby': `${id}-title ${id}-desc`,
			'xml:lang': language,
			'font-family': sans,
			'font-size': 12,
			fill: '#000'
		},
		svg('title', { id: `${id}-title` }, said.mapTitle(incident.title[language])),
		svg(
			'desc',
			{ id: `${id}-desc`, lang: incident.writtenIn },
			`${incident.summary[language]} ${standingOf(pack)[language]}`
		),
		svg(
			'metadata',
			{},
			`${incident.title[language]}. ${said.version(version, dayWords(incident.report.day, language))}. ${creditsOf(basemap, language)} ${licenceOf(pack, language)}`
		),
		svg('defs', {}, clip('frame', width, height), clip('locator', locator.width, locator.height)),
		svg(
			'g',
			{ 'clip-path': `url(#${id}-frame)`, 'aria-hidden': link && 'true' },
			...(basemap ? groundOf(basemap, frame) : [svg('rect', { width, height, fill: '#fff' })]),
			...marksOn(drawing, circles[0]),
			...(basemap ? [framedLocator(basemap, drawing, language, `url(#${id}-locator)`)] : []),
			// Over the small map, where no corner is free of them.
			...(grouped?.signs ?? [])
		),
		...drawing.marks.map((mark) => placeOn(drawing, mark, incident.writtenIn, link)),
		outline(width, height, 1.25),
		svg('g', { transform: `translate(0 ${height + 20})`, 'aria-hidden': link && 'true' }, ...legend.entries),
		...notes.map((note, i) => svg('text', { x: 0, y: foot + (i + 1) * noteLine, fill: second }, note))
	)
}
