import type { Group } from '../source/many'
import type { Box } from './boxes'
import { frameAt, type Frame } from './frame'
import { paperPalette as palette } from './palette'
import { dot, moved, svg, type Svg } from './svg'

/** Pixels from the middle of a group's sign to its edge; a place that stands alone is a dot. */
export const radiusOf = (places: number): number => (places === 1 ? 5 : 12 + 3 * Math.log10(places))

/** Pixels, so that the map of a phone leaves room for a legend on its page. */
const highest = 720

/** Groups of places on a map for paper, as they are in sight on a screen: what lies beyond is not known. */
export interface Grouped {
	frame: Frame
	/** Where signs are, and what they look like. */
	boxes: readonly Box[]
	signs: readonly Svg[]
}

/** The groups on a screen, drawn as large as they fit on paper, so many pixels wide; `write` is how the page writes a number. */
export function onPaper(
	screen: Frame,
	wide: number,
	groups: readonly Group[],
	write: (places: number) => string
): Grouped {
	const { width, height, seam } = screen
	const scale = Math.min(wide / width, highest / height)
	// Signs keep apart where the map is larger, and only shrink with it.
	const times = Math.min(1, scale)
	const [lon, lat] = screen.back({ x: width / 2, y: height / 2 })
	const camera = { lat, lon, zoom: screen.zoom + Math.log2(scale) }
	const frame = frameAt(camera, width * scale, height * scale, seam)
	const drawn = groups.map(({ at, places = 1 }) => {
		const [{ x, y }, r] = [frame.at(at), radiusOf(places) * times]
		const box: Box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
		return { box, sign: moved(x, y, ...sign(r, times, places === 1 ? undefined : write(places))) }
	})
	return { frame, boxes: drawn.map(({ box }) => box), signs: drawn.map(({ sign }) => sign) }
}

/** A ring with its number; of a place alone, and where no number may be told, a dot. */
function sign(r: number, times: number, number: string | undefined): Svg[] {
	const { ink, surface } = palette
	if (number === undefined) return [dot(r, ink, { stroke: surface, 'stroke-width': 1.5 })]
	const size = Math.max(7.5, 12 * times)
	const bold = { y: size * 0.35, 'text-anchor': 'middle', 'font-size': size, 'font-weight': 700 }
	return [dot(r, surface, { stroke: ink, 'stroke-width': 1.5 }), svg('text', bold, number)]
}
