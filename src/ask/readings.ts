import type { Claim, Incident, Pack, Text } from '../format/pack.ts'
import { claimById, isLater } from './select.ts'
import { onClock, type ClockTime } from '../format/time.ts'

type Clock = Incident['clocks'][number]

/** A claim whose time of day can be read in more than one way, worked out. */
export interface Puzzle {
	claim: Claim
	readings: readonly WorkedReading[]
	/** The claims that name a day, and on which of the clocks that are compared each reading, in the same order, falls on it. */
	beside: readonly { claim: Claim; falls: readonly { on: readonly Clock[]; off: readonly Clock[] }[] }[]
}

export interface WorkedReading {
	label: Text
	basis: Text
	iso: string
	/** What each clock of the pack shows, in their order. */
	cells: readonly ClockTime[]
}

/** The claims of the report whose readings part, each reading on every clock and beside every claim that names a day. */
export function puzzlesOf(pack: Pack): Puzzle[] {
	const { clocks } = pack.incident
	const told = pack.claims.filter((claim) => !isLater(pack, claim))
	const dated = told.filter(({ when }) => when?.day && !when.readings)
	const falls = (iso: string, day: string | undefined) => {
		const hits = (clock: Clock) => onClock(iso, clock.offset).day === day
		const compared = clocks.filter((clock) => clock.compared)
		return { on: compared.filter(hits), off: compared.filter((clock) => !hits(clock)) }
	}
	return told.flatMap((claim) => {
		const readings = claim.when?.readings ?? []
		if (readings.length < 2) return []
		return {
			claim,
			readings: readings.map(({ label, basis, iso }) => ({
				...{ label, basis, iso },
				cells: clocks.map(({ offset }) => onClock(iso, offset))
			})),
			beside: dated.map((other) => ({
				claim: other,
				falls: readings.map(({ iso }) => falls(iso, other.when?.day))
			}))
		}
	})
}

/** A reading as a table has it in which it is to be worked out: what its own clock shows, and nothing on the others. */
export interface OpenReading {
	label: Text
	cells: readonly { clock: Clock; given: ClockTime | undefined }[]
}

/** The readings of a claim on the clocks that are compared, to be worked out. */
export function openReadings(pack: Pack, claim: string): OpenReading[] {
	const clocks = pack.incident.clocks.filter(({ compared }) => compared)
	return (claimById(pack, claim)?.when?.readings ?? []).map(({ label, iso }) => ({
		label,
		cells: clocks.map((clock) => ({
			clock,
			given: iso.endsWith(clock.offset) ? onClock(iso, clock.offset) : undefined
		}))
	}))
}

/** What was said after the report about when it happened, with the readings of a puzzle that are the same instant. */
export function laterOn(
	pack: Pack,
	{ readings }: Puzzle
): { claim: Claim; same: readonly WorkedReading[] }[] {
	return pack.claims
		.filter((claim) => isLater(pack, claim) && claim.when?.readings)
		.map((claim) => {
			const instants = (claim.when?.readings ?? []).map(({ iso }) => Date.parse(iso))
			return { claim, same: readings.filter(({ iso }) => instants.includes(Date.parse(iso))) }
		})
}
