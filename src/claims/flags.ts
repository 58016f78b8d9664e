/** A mark on the axis whose words want room beside their stem; all lengths in px at a text size of 16 px. */
export interface Wanted {
	x: number
	/** Of the longest line of its words. */
	width: number
}

/** Where the words stand: on which side of the stem, and how many storeys up. */
export interface Flag {
	side: 'left' | 'right'
	storey: number
}

const gap = 12
/** Between stem and words. */
export const beside = 9

/** More flags than this never stand on one level. */
const mostOnLevel = 6

/**
 * Lays flags out over an axis: all on one level if there are sides for that, since steps would look like a scale of their own.
 * Else each points away from its nearest neighbour if there is room, and rises until its words meet no others and, if it can
 * be, no stem runs through words.
 */
export function flagsFor(wanted: readonly Wanted[], width: number): Flag[] {
	return onLevel(wanted, width) ?? inStoreys(wanted, width)
}

/** The flags on one level, as few as possible of them turned towards their nearest neighbour; `undefined` if words would meet. */
function onLevel(wanted: readonly Wanted[], width: number): Flag[] | undefined {
	if (wanted.length > mostOnLevel) return undefined
	const away = wanted.map((flag) => sideOf(flag, wanted, width))
	const turned = Array.from({ length: 2 ** wanted.length }, (_, set) =>
		away.flatMap((_, i) => ((set >> i) & 1 ? [i] : []))
	).sort((a, b) => a.length - b.length)
	for (const turns of turned) {
		const sides = away.map((side, i) => (turns.includes(i) ? (side === 'left' ? 'right' : 'left') : side))
		const boxes = wanted.map((flag, i) => extent(flag, sides[i]!))
		const fits = boxes.every(({ from, to }, i) => {
			const clear = boxes.every(
				(other, j) =>
					i === j ||
					((from >= other.to + gap || other.from >= to + gap) &&
						(wanted[j]!.x < from - 4 || wanted[j]!.x > to + 4))
			)
			return clear && from >= 0 && to <= width
		})
		if (fits) return sides.map((side) => ({ side, storey: 0 }))
	}
	return undefined
}

function inStoreys(wanted: readonly Wanted[], width: number): Flag[] {
	const sides = wanted.map((flag) => sideOf(flag, wanted, width))
	// From the far end of each direction, so that the stems of those to come stay clear of the words.
	const order = wanted
		.map((_, i) => i)
		.sort((a, b) => {
			const [one, other] = [wanted[a]!.x, wanted[b]!.x]
			return sides[a] === 'right' && sides[b] === 'right' ? other - one : one - other
		})
	const flags: Flag[] = wanted.map((_, i) => ({ side: sides[i]!, storey: 0 }))
	const boxes = wanted.map((flag, i) => extent(flag, sides[i]!))
	const placed: number[] = []
	for (const i of order) {
		const flag = flags[i]!
		const standsAt = (storey: number, clash: typeof meet) => {
			flag.storey = storey
			return !placed.some((other) => clash(i, other))
		}
		const storeys = [...placed.keys(), placed.length]
		// A stem through words can be the only way; words over words never are.
		flag.storey =
			storeys.find((storey) => standsAt(storey, (a, b) => meet(a, b) || cuts(a, b) || cuts(b, a))) ??
			storeys.find((storey) => standsAt(storey, meet)) ??
			placed.length
		placed.push(i)
	}
	return flags

	/** Whether the words of two flags meet. */
	function meet(i: number, j: number): boolean {
		if (flags[i]!.storey !== flags[j]!.storey) return false
		const [a, b] = [boxes[i]!, boxes[j]!]
		return a.from < b.to + gap && b.from < a.to + gap
	}

	/** Whether the stem of one flag runs through the words of another. */
	function cuts(i: number, j: number): boolean {
		const { from, to } = boxes[j]!
		const { x } = wanted[i]!
		return flags[i]!.storey > flags[j]!.storey && x > from - 4 && x < to + 4
	}
}

function sideOf(flag: Wanted, all: readonly Wanted[], width: number): 'left' | 'right' {
	const roomLeft = flag.x - beside - flag.width >= 0
	const roomRight = flag.x + beside + flag.width <= width
	if (!roomLeft) return 'right'
	if (!roomRight) return 'left'
	const others = all.filter((other) => other !== flag)
	const nearest = others.reduce<Wanted | undefined>(
		(near, other) => (near && Math.abs(near.x - flag.x) <= Math.abs(other.x - flag.x) ? near : other),
		undefined
	)
	return nearest && nearest.x > flag.x ? 'left' : 'right'
}

function extent({ x, width }: Wanted, side: 'left' | 'right'): { from: number; to: number } {
	return side === 'right'
		? { from: x + beside, to: x + beside + width }
		: { from: x - beside - width, to: x - beside }
}

/** About how wide words are; an estimate, so that a chart is the same on every machine. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.58

/** Longest line of a speaker's name beside a stem, in characters; a longer one takes two lines. */
const longestLine = 15

/** A name in one line, or in two that are as even as its words allow. */
export function inLines(name: string): string[] {
	if (name.length <= longestLine || !name.includes(' ')) return [name]
	const words = name.split(' ')
	const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
	const longest = (lines: string[]) => Math.max(...lines.map((line) => line.length))
	return cuts.reduce((best, cut) => (longest(cut) < longest(best) ? cut : best))
}
