import type { Said } from './pack.ts'

const minute = 60_000
const day_ms = 24 * 60 * minute

/** A moment as a clock of a fixed offset shows it. */
export interface ClockTime {
	/** `2023-01-01` */
	day: string
	/** `00:01`; seconds are left out */
	time: string
}

/**
 * What a clock with the given offset, `+02:00`, shows at an instant. By arithmetic alone: neither the reader's zone nor
 * zone names, which older engines lack, have a part in it.
 */
export function onClock(iso: string, offset: string): ClockTime {
	const shifted = new Date(Date.parse(iso) + minutesOf(offset) * minute).toISOString()
	return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) }
}

/** The first millisecond of a day, in milliseconds since 1970, where clocks have the given offset. */
export const startOfDay = (day: string, offset: string): number =>
	Date.parse(`${day}T00:00:00Z`) - minutesOf(offset) * minute

/** The last millisecond of the same. */
export const endOfDay = (day: string, offset: string): number => startOfDay(day, offset) + day_ms - 1

/** Order of saying: by what is known of the order, then by the bounds. */
export function compareSaid(a: Said, b: Said): number {
	return (
		a.order - b.order ||
		Date.parse(a.earliest) - Date.parse(b.earliest) ||
		Date.parse(a.latest) - Date.parse(b.latest)
	)
}

function minutesOf(offset: string): number {
	const [, sign, hours = '', minutes = ''] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
