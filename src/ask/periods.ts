import type { Saying } from './moments.ts'
import type { Strip, StripDay, StripEvent } from './strip.ts'

/** Days that stand side by side on a strip which has no room for each of them, with all that was said and all that happened in them. */
export interface Period {
	days: readonly StripDay[]
	/** Its first and its last day. */
	first: string
	last: string
	/** Fractions of the axis. */
	from: number
	to: number
	sayings: readonly Saying[]
	events: readonly StripEvent[]
}

/** The days of a strip in periods, each at least as wide as one of `parts` equal parts of the axis. */
export function periodsOf({ days, bars, events }: Strip, parts: number): Period[] {
	const groups: StripDay[][] = []
	const isNarrow = (group: StripDay[]) => group.at(-1)!.to - group[0]!.from < 1 / parts
	for (const day of days) {
		const open = groups.at(-1)
		if (open && isNarrow(open)) open.push(day)
		else groups.push([day])
	}
	// What is left at the end may be too narrow to be pressed.
	const rest = groups.length > 1 && isNarrow(groups.at(-1)!) ? groups.pop()! : []
	groups.at(-1)?.push(...rest)
	return groups.map((group, i) => {
		const [first, last] = [group[0]!, group.at(-1)!]
		const own = new Set(group.map(({ day }) => day))
		// What falls on a break of the axis stands in the period before it, and what falls before all days in the first.
		const [begins, ends] = [i === 0 ? -Infinity : first.from, groups[i + 1]?.[0]?.from ?? Infinity]
		return {
			days: group,
			first: first.day,
			last: last.day,
			from: first.from,
			to: last.to,
			sayings: bars.flatMap(({ saying }) => (own.has(saying.said.day ?? '') ? saying : [])),
			events: events.filter(({ from }) => from >= begins && from < ends)
		}
	})
}
