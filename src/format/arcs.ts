/** An arc of TopoJSON: its first position, then the step to each next one, in whole units of its grid. */
export type Arc = readonly (readonly [number, number])[]

/** Signs that JSON writes as they are: from `#` to `~`, the backslash left out. One is a step of up to 44 units either way. */
const [first, backslash, signs] = [35, 92, 91]
const signOf = (digit: number): string =>
	String.fromCharCode(first + digit + (first + digit < backslash ? 0 : 1))
const digitOf = (code: number): number => code - first - (code > backslash ? 1 : 0)
/** Before each sign but the last of a number that takes several. */
const more = '!'

/** A number from 0 on, in as many signs as it takes. */
function written(number: number): string {
	const digits = [number % signs]
	for (let rest = Math.floor(number / signs); rest > 0; rest = Math.floor(rest / signs))
		digits.unshift(rest % signs)
	return digits.map((digit, i) => (i < digits.length - 1 ? more : '') + signOf(digit)).join('')
}

/** An arc as a text, a third shorter than as lists of numbers, packed. */
export const arcWritten = (arc: Arc): string =>
	// Below zero in odd numbers, as Protocol Buffers have it (ZigZag).
	arc.flatMap((step) => step.map((units) => written(units < 0 ? -2 * units - 1 : 2 * units))).join('')

/** The arc that such a text stands for. */
export function arcRead(text: string): [number, number][] {
	const units: number[] = []
	let number = 0
	for (let at = 0; at < text.length; at++) {
		const goesOn = text[at] === more
		if (goesOn) at++
		number = number * signs + digitOf(text.charCodeAt(at))
		if (goesOn) continue
		units.push(number % 2 === 1 ? -(number + 1) / 2 : number / 2)
		number = 0
	}
	return Array.from({ length: units.length / 2 }, (_, i) => [units[2 * i]!, units[2 * i + 1]!])
}
