import type { Language } from '../format/languages'
import type { Position } from '../format/pack'
import { nameIn, type Basemap, type Bounds } from '../source/basemap'
import type { Seam } from '../format/geo'
import { pathOf } from './ground'
import { mercator } from '../format/mercator'
import type { Palette } from './palette'
import { area, rounded, stroke, svg, type Svg } from './svg'

export const locatorSize = { width: 172, height: 112 }

/** The small map of the whole country within its recognised borders, or of the world, with a square where the incident is. */
export function locatorOf(
	{ locator, region }: Basemap,
	language: Language,
	here: Position,
	seam: Seam,
	palette: Palette
): Svg[] {
	const { width, height } = locatorSize
	const at = projected(region.locator.bounds, seam)
	const path = (shape: string) => pathOf(locator[shape], at, locatorSize)
	const [label, { x, y }] = [at(region.locator.at), at(here)]
	return [
		svg('rect', { width, height, fill: palette.sea }),
		area(path('neighbours'), palette.land),
		stroke(path('home'), 0.75, palette.border, undefined, { fill: palette.home }),
		stroke(path('frontiers'), 0.75, palette.border),
		svg(
			'text',
			{
				x: label.x,
				y: label.y,
				'font-size': 12,
				'text-anchor': 'middle',
				'letter-spacing': 1,
				fill: palette.ink
			},
			nameIn(region.locator.name, language)
		),
		stroke(`M${rounded(x - 4.5)} ${rounded(y - 4.5)}h9v9h-9z`, 2, palette.ink)
	]
}

function projected({ west, north, east, south }: Bounds, seam: Seam) {
	const [corner, far] = [mercator([west, north], seam), mercator([east, south], seam)]
	return (position: Position) => {
		const { x, y } = mercator(position, seam)
		return {
			x: ((x - corner.x) / (far.x - corner.x)) * locatorSize.width,
			y: ((y - corner.y) / (far.y - corner.y)) * locatorSize.height
		}
	}
}
