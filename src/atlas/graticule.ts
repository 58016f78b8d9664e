const steps = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]

/** Whole multiples of a round step, in degrees, between two bounds, at most about `most` of them. */
export function degreesBetween(low: number, high: number, most: number): { step: number; degrees: number[] } {
	const step = steps.find((candidate) => (high - low) / candidate <= most) ?? 10
	const degrees: number[] = []
	for (let i = Math.ceil(low / step); i * step <= high; i++) degrees.push(Number((i * step).toFixed(2)))
	return { step, degrees }
}

/** The longest round length, in metres, that fits into the given length: 1, 2 or 5 times a power of ten. */
export function roundLength(metres: number): number {
	const whole = Math.max(1, Math.floor(metres))
	const power = 10 ** (String(whole).length - 1)
	const leading = whole / power
	return power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1)
}
