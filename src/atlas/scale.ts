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
	const lat = (frame.bounds.north + frame.bounds.south) / 2
	const metres = roundLength(widest / frame.long(1, lat))
	return { metres, width: frame.long(metres, lat) }
}
