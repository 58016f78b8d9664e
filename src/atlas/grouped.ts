import type { Group } from '../source/many'
import type { Box } from './boxes'
import { frameAt, type Frame } from './frame'
import type { Palette } from './palette'
import { dot, moved, svg, type Svg } from './svg'

/** Pixels from the middle of a group's sign to its edge; a place that stands alone is a dot. */
export const radiusOf = (places: number): number => (places === 1 ? 5 : 12 + 3 * Math.log10(places))

/** Groups of places as they are in sight on a screen, on a map for paper: what lies beyond is not known. */
export interface Grouped {
	frame: Frame
	groups: readonly Group[]
	/** By how much it is smaller than on the screen. */
	times: number
	/** How many places a group has, as the page writes it. */
	write(places: number): string
}

/** The frame of a screen as large as it fits a sheet; in pixels, of which the sheet is 680 wide. */
export function onSheet(screen: Frame, groups: Grouped['groups'], write: Grouped['write']): Grouped {
	const { width, height, seam } = screen
	const times = Math.min(1, 680 / width, 720 / height)
	const [lon, lat] = screen.back({ x: width / 2, y: height / 2 })
	const camera = { lat, lon, zoom: screen.zoom + Math.log2(times) }
	return { frame: frameAt(camera, width * times, height * times, seam), groups, times, write }
}

const reach = ({ places = 1 }: Group, times: number) => radiusOf(places) * times

/** Where their signs are. */
export const boxesOfGroups = ({ frame, groups, times }: Grouped): Box[] =>
	groups.map((group) => {
		const [{ x, y }, r] = [frame.at(group.at), reach(group, times)]
		return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
	})

/** Their signs, each with its number; of a place alone, and where no number may be told, a dot. */
export const groupsOn = ({ ink, surface }: Palette, { frame, groups, times, write }: Grouped): Svg[] =>
	groups.map((group) => {
		const { places = 1 } = group
		const { x, y } = frame.at(group.at)
		const r = reach(group, times)
		if (places === 1) return moved(x, y, dot(r, ink, { stroke: surface, 'stroke-width': 1.5 }))
		const size = Math.max(7.5, 12 * times)
		const number = { y: size * 0.35, 'text-anchor': 'middle', 'font-size': size, 'font-weight': 700 }
		return moved(
			x,
			y,
			dot(r, surface, { stroke: ink, 'stroke-width': 1.5 }),
			svg('text', number, write(places))
		)
	})
