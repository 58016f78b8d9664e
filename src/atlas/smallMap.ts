import type { Language } from '../format/languages'
import type { Pack } from '../format/pack'
import { isUncertainty, standingOf } from '../ask/select'
import type { Basemap } from '../source/basemap'
import { printWords } from '../words/later'
import { drawingOf } from './drawing'
import { sans } from './faces'
import { framedLocator, groundOf, marksOn, outline, placeOn } from './plate'
import { svg, type Svg } from './svg'

/** Pixels: no wider than a phone, so that names are legible there. */
const [width, height] = [360, 260]

/**
 * The places of an incident as a picture in a list of incidents, without a legend. Without a base map its signs stand on what
 * lies behind it. `id` must differ between maps of one page.
 */
export function smallMap(pack: Pack, basemap: Basemap | undefined, language: Language, id: string): Svg {
	const { title, summary } = pack.incident
	const drawing = drawingOf(pack, basemap, language, width, height)
	const { locator } = drawing
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: 'img',
			'aria-labelledby': `${id}-title ${id}-desc`,
			'xml:lang': language,
			'font-family': sans,
			'font-size': 12,
			fill: '#000'
		},
		svg('title', { id: `${id}-title` }, printWords(language).mapTitle(title[language])),
		svg(
			'desc',
			{ id: `${id}-desc`, lang: pack.incident.writtenIn },
			`${summary[language]} ${standingOf(pack)[language]}`
		),
		svg('clipPath', { id }, svg('rect', { width: locator.width, height: locator.height })),
		...(basemap ? groundOf(basemap, drawing.frame) : []),
		...marksOn(drawing, pack.features.find(isUncertainty)?.properties.radius_m),
		...(basemap ? [framedLocator(basemap, drawing, language, `url(#${id})`)] : []),
		...drawing.marks.map((mark) => placeOn(drawing, mark, pack.incident.writtenIn)),
		outline(width, height, 1.25)
	)
}
