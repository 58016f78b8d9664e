import { momentsOf, type Moment, type Saying } from './moments.ts'
import type { Claim, Incident, Pack, Text } from '../format/pack.ts'
import { isLater } from './select.ts'
import { endOfDay, onClock, startOfDay, type ClockTime } from '../format/time.ts'

export type Clock = Incident['clocks'][number]

/** Both clocks of the claims on one axis of days. All positions are fractions of the axis, 0 at its left end, 1 at its right. */
export interface Strip {
	/** The clock whose days these are: the first of the pack. */
	clock: Clock
	days: readonly StripDay[]
	events: readonly StripEvent[]
	bars: readonly SayingBar[]
	brackets: readonly Bracket[]
	/** Where each moment of saying stands, in the order of `momentsOf`; never to the left of the one before. */
	stops: readonly number[]
}

/** A day. Those up to the report's are drawn equally wide; those after it are narrower, since only their dates matter. */
export interface StripDay {
	day: string
	from: number
	to: number
	/** How many days are left out just before it: there the axis is broken. */
	skipped: number
	/** Whether several statements share it in known order, their hours unknown. */
	shared: boolean
}

/** When a claim says that it happened: a bar over the day, or a mark for each reading. */
export interface StripEvent {
	claim: Claim
	later: boolean
	from: number
	to: number
	marks: readonly Mark[]
	/** Rows keep what would lie on top of each other apart. */
	row: number
}

/** One reading of a time of day, at its instant. */
export interface Mark {
	label: Text
	at: number
	/** What the strip's clock shows then. */
	shown: ClockTime
}

/** A dated statement on its day, or on its part of a day that it shares. */
export interface SayingBar {
	saying: Saying
	from: number
	to: number
	shared: boolean
	row: number
}

/** Undated statements: all that is known is that they were made within it. */
export interface Bracket {
	sayings: readonly Saying[]
	/** Made after the report; the others were made by its day. */
	later: boolean
	from: number
	to: number
}

/** A break of the axis, and a day after the report, in days as they are drawn. */
const gap = 0.12
const laterDay = 0.6

/** What the time strip shows; statements and claims made after the report only if they are asked for. */
export function stripOf(pack: Pack, later: boolean): Strip {
	const [clock] = pack.incident.clocks
	if (!clock) throw new Error('this pack has no clock: it was not parsed')
	const moments = momentsOf(pack, later)
	const sayings = moments.flatMap((moment) => moment.sayings)
	const claims = pack.claims.filter((claim) => claim.when && (later || !isLater(pack, claim)))
	const matter = [
		pack.incident.report.day,
		...sayings.flatMap(({ said }) => said.day ?? []),
		...claims.flatMap((claim) => daysOf(claim, clock))
	]
	const bare = axisOf(matter, pack.incident.report.day, clock)
	const bars = barsOf(sayings, bare)
	const sharing = new Set(bars.flatMap(({ saying, shared }) => (shared ? [saying.said.day] : [])))
	return {
		clock,
		days: bare.map((day) => ({ ...day, shared: sharing.has(day.day) })),
		events: inRows(claims.map((claim) => eventOf(claim, isLater(pack, claim), bare, clock))),
		bars,
		brackets: bracketsOf(sayings, bare, pack.incident.report.day),
		stops: stopsOf(moments, bars)
	}
}

/** More than this on one strip cannot be read: days and statements with words in them. More rows, of events and of statements at one time, leave no room for the map above them. */
const most = { days: 14, bars: 24, undated: 24, rows: 8 }
const rowsOf = (all: readonly { row: number }[]) => all.reduce((rows, { row }) => Math.max(rows, row + 1), 0)

/** Whether a strip has no room for every day, statement and event by itself. */
export function isCrowded({ days, bars, brackets, events }: Strip): boolean {
	return (
		days.length > most.days ||
		bars.length > most.bars ||
		brackets.some(({ sayings }) => sayings.length > most.undated) ||
		rowsOf(events) + rowsOf(bars) > most.rows
	)
}

/** The days of a claim's event on a clock. */
function daysOf({ when }: Claim, { offset }: Clock): string[] {
	if (when?.readings) return when.readings.map(({ iso }) => onClock(iso, offset).day)
	if (when?.day) return [when.day]
	return when ? [when.earliest, when.latest].map((iso) => onClock(iso, offset).day) : []
}

type BareDay = Omit<StripDay, 'shared'> & { start: number; end: number }

/** The days that matter, side by side; where one is left out between them, a gap. */
function axisOf(matter: readonly string[], reportDay: string, { offset }: Clock): BareDay[] {
	const days = [...new Set(matter)].sort().map((day) => ({
		day,
		start: startOfDay(day, offset),
		end: endOfDay(day, offset) + 1
	}))
	let width = 0
	const placed = days.map((day, i) => {
		const skipped = Math.round((day.start - (days[i - 1]?.end ?? day.start)) / (day.end - day.start))
		if (skipped > 0) width += gap
		const from = width
		width += day.day > reportDay ? laterDay : 1
		return { ...day, skipped, from, to: width }
	})
	return placed.map((day) => ({ ...day, from: day.from / width, to: day.to / width }))
}

/** Where an instant stands; one that falls on a day that is left out stands at the break. */
function placeOf(instant: number, days: readonly BareDay[]): number {
	const day = days.findLast(({ start }) => start <= instant)
	if (!day) return 0
	return day.from + (day.to - day.from) * Math.min(1, (instant - day.start) / (day.end - day.start))
}

function eventOf(
	claim: Claim,
	later: boolean,
	days: readonly BareDay[],
	{ offset }: Clock
): Omit<StripEvent, 'row'> {
	const when = claim.when!
	const marks = (when.readings ?? []).map(({ label, iso }) => ({
		label,
		at: placeOf(Date.parse(iso), days),
		shown: onClock(iso, offset)
	}))
	const day = days.find((one) => one.day === when.day)
	const bounds = marks.length
		? marks.map(({ at }) => at)
		: day
			? [day.from, day.to]
			: [placeOf(Date.parse(when.earliest), days), placeOf(Date.parse(when.latest), days)]
	return { claim, later, marks, from: Math.min(...bounds), to: Math.max(...bounds) }
}

/** Each event in the first row that is free; the words of a reading stand to the right of its marks, and need all that is there. */
function inRows(events: Omit<StripEvent, 'row'>[]): StripEvent[] {
	const ends: number[] = []
	const sorted = [...events].sort((a, b) => Number(a.later) - Number(b.later) || a.from - b.from)
	return sorted.map((event) => {
		const { marks, from, to } = event
		const begins = marks.length ? to : from
		const free = ends.findIndex((end) => end <= begins)
		const row = free < 0 ? ends.length : free
		// What has no length takes its place all the same.
		ends[row] = marks.length ? 1 : Math.max(to, from + Number.EPSILON)
		return { ...event, row }
	})
}

/** Dated statements; those of one day take equal parts of it, in the order of saying, since nobody gives their hours. */
function barsOf(sayings: readonly Saying[], days: readonly BareDay[]): SayingBar[] {
	return days.flatMap(({ day, from, to }) => {
		const made = sayings.filter(({ said }) => said.day === day)
		const orders = [...new Set(made.map(({ said }) => said.order))].sort((a, b) => a - b)
		const part = (to - from) / orders.length
		return orders.flatMap((order, i) =>
			made
				.filter(({ said }) => said.order === order)
				.map((saying, row) => ({
					saying,
					from: from + i * part,
					to: i + 1 === orders.length ? to : from + (i + 1) * part,
					shared: orders.length > 1,
					row
				}))
		)
	})
}

function bracketsOf(sayings: readonly Saying[], days: readonly BareDay[], reportDay: string): Bracket[] {
	const dated = sayings.flatMap(({ said }) => said.day ?? []).sort()
	const first = days.find(({ day }) => day === dated[0])?.from ?? 0
	const report = days.find(({ day }) => day === reportDay)?.to ?? 1
	return [false, true].flatMap((later) => {
		const undated = sayings.filter((saying) => !saying.said.day && saying.later === later)
		if (undated.length === 0) return []
		return { sayings: undated, later, from: later ? report : Math.min(first, report), to: later ? 1 : report }
	})
}

/** Each moment at the end of its dated statements; one without a date halfway between its neighbours, for its order is known. */
function stopsOf(moments: readonly Moment[], bars: readonly SayingBar[]): number[] {
	const ends = moments.map(({ id, sayings }) => {
		if (id === 'start') return 0
		const own = bars.filter(({ saying }) => sayings.includes(saying)).map(({ to }) => to)
		return own.length ? Math.max(...own) : undefined
	})
	let reached = 0
	return ends.map((end, i) => {
		const next = ends.slice(i).find((one) => one !== undefined) ?? 1
		reached = Math.max(reached, end ?? (reached + next) / 2)
		return reached
	})
}
