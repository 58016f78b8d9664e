import type { Frame } from './frame'

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60]

/** Whole multiples of a round step, in degrees, between two bounds, at most about `most` of them. */
export function degreesBetween(low: number, high: number, most: number): { step: number; degrees: number[] } {
	const step = steps.find((candidate) => (high - low) / candidate <= most) ?? 90
	const degrees: number[] = []
	for (let i = Math.ceil(low / step); i * step <= high; i++) degrees.push(Number((i * step).toFixed(2)))
	return { step, degrees }
}

/** Pixels between two meridians or parallels, at least. */
const apart = 140

/** Meridians and parallels of a frame at round degrees, and how many decimals their numbers need; longitudes count on from its seam. */
export function graticuleOf({ bounds, seam, width, height }: Frame): {
	meridians: number[]
	parallels: number[]
	digits: number
} {
	const { west, north, east, south } = bounds
	// A frame may be wider than the world.
	const [from, to] = [Math.max(west, seam), Math.min(east, seam + 360)]
	const across = degreesBetween(from, to, Math.max(1, width / apart))
	const down = degreesBetween(south, north, Math.max(1, height / apart))
	const step = Math.min(across.step, down.step)
	return {
		meridians: across.degrees,
		parallels: down.degrees,
		digits: step < 0.1 ? 2 : step < 1 ? 1 : 0
	}
}
