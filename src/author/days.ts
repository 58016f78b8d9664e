import * as v from 'valibot'
import { instant, day as schoolDay } from '../format/values.ts'

/** Which of the two numbers of 3/4/2022 is the day. */
export type Order = 'day first' | 'month first'

/** What a cell should have been. */
export interface Misread {
	expected: string
	remedy?: string
}

/** One way to read a moment: an instant, ISO 8601 with seconds and offset, with what its author calls it and says of it. */
export interface Moment {
	iso: string
	label: string
	basis: string
}

const asDay = 'a day such as 2022-12-31, 31.12.2022 or 31 December 2022'
const numbered: Misread = { expected: asDay, remedy: 'format the column as a date and save again' }

/** Names of the months, from January on, each in the forms in which it stands in dates; a beginning of three letters will do. */
const months = [
	'january січень січня',
	'february лютий лютого',
	'march березень березня',
	'april квітень квітня',
	'may травень травня',
	'june червень червня',
	'july липень липня',
	'august серпень серпня',
	'september вересень вересня',
	'october жовтень жовтня',
	'november листопад листопада',
	'december грудень грудня'
].map((names) => names.split(' '))

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/
const isoDay =
	/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/
const dayThenMonth = /^(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(\p{L}+)\.?,?\s(\d{4})(?:\s?(?:р\.|року))?$/iu
const monthThenDay = /^(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/iu

/**
 * In which order a column writes days such as 31/12/2022, which its own cells have to tell: `undefined` where none does and the
 * order makes no difference; `at` is the index of the first cell that cannot be read.
 */
export function orderOf(cells: readonly string[]): Order | undefined | { at: number; both: boolean } {
	let order: Order | undefined
	let open: number | undefined
	for (const [i, cell] of cells.entries()) {
		const [, first, second] = (slashed.exec(cell) ?? []).map(Number)
		if (first === undefined || second === undefined || first === second) continue
		if (first <= 12 && second <= 12) open ??= i
		else {
			const own = first > 12 ? 'day first' : 'month first'
			if (order && order !== own) return { at: i, both: true }
			order = own
		}
	}
	return order === undefined && open !== undefined ? { at: open, both: false } : order
}

/** The day that a cell names, `2022-12-31`, whatever time of it stands there too. */
export function dayOf(cell: string, order: Order | undefined): string | Misread {
	const read = iso(cell, order)
	if (read === undefined) return /^\d{5,}([.,]\d+)?$/.test(cell) ? numbered : { expected: asDay }
	const held = v.safeParse(schoolDay, read)
	return held.success ? held.output : { expected: held.issues[0].message }
}

function iso(cell: string, order: Order | undefined): string | undefined {
	const written = (year = '', month: string | number = '', date = '') =>
		`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
	const parts = (pattern: RegExp) => pattern.exec(cell)?.slice(1)
	const [year, month, date] = parts(isoDay) ?? []
	if (year !== undefined) return written(year, month, date)
	const slashes = parts(slashed)
	if (slashes)
		return order === 'month first'
			? written(slashes[2], slashes[0], slashes[1])
			: written(slashes[2], slashes[1], slashes[0])
	const dots = parts(dotted)
	if (dots) return written(dots[2], dots[1], dots[0])
	const [named, before] = [parts(dayThenMonth), parts(monthThenDay)]
	const [on, name, of] = named ?? [before?.[1], before?.[0], before?.[2]]
	const number = name === undefined ? 0 : monthNamed(name)
	return number > 0 ? written(of, number, on) : undefined
}

function monthNamed(name: string): number {
	const word = name.toLowerCase()
	if (word.length < 3) return 0
	return months.findIndex((names) => names.some((full) => full.startsWith(word))) + 1
}

const oneInstant =
	/(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?\s?(Z|[+-]\d\d:\d\d)(?:\s*\(([^();]*)(?:;\s*([^()]*))?\))?/g

/** The readings of a time of day, parted by ` | ` or `;`, each with what stands in brackets after it: `(Kyiv time; why so)`. */
export function momentsOf(cell: string): Moment[] | Misread {
	const moments = Array.from(
		cell.matchAll(oneInstant),
		([, day, time, seconds = ':00', offset = '', label, basis]) => ({
			iso: `${day}T${time}${seconds}${offset}`,
			label: label?.trim() || (offset === 'Z' ? 'UTC' : `UTC${offset}`),
			basis: basis?.trim() ?? ''
		})
	)
	const left = cell.replace(oneInstant, '').replace(/[|;\s]/g, '')
	const without = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(cell) && moments.length === 0
	if (moments.length === 0 || left !== '')
		return {
			expected: 'a day, or a time such as 2023-01-01T00:01:00+03:00',
			...(without && { remedy: 'say after the time how far its clock is from UTC, such as +02:00' })
		}
	for (const { iso } of moments) {
		const held = v.safeParse(instant, iso)
		if (!held.success) return { expected: held.issues[0].message }
	}
	return moments
}
