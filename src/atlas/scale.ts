import type { Frame } from './frame'

/** The longest round length in metres that is no longer than given: 1, 2 or 5 times a power of ten. */
export function roundLength(metres: number): number {
	const about = 10 ** Math.floor(Math.log10(metres))
	// A logarithm may be rounded up.
	const power = about > metres ? about / 10 : about
	return power * (metres / power >= 5 ? 5 : metres / power >= 2 ? 2 : 1)
}

/** The longest bar of a round length within a width, true at the latitude of the frame's middle. */
export function scaleBar(frame: Frame, widest: number): { metres: number; width: number } {
	const [, lat] = frame.back({ x: frame.width / 2, y: frame.height / 2 })
	const metre = frame.long(1, lat)
	const metres = roundLength(widest / metre)
	return { metres, width: metres * metre }
}
