import type { Claim, Pack, Passage, Said, Speaker } from '../format/pack.ts'
import { claimsIn, isLater, saidOf, speakerOf, statementById } from './select.ts'

/** A stop in the time of saying: what was said then, and everything before it. The first one is before anybody spoke. */
export interface Moment {
	/** Id of the statement that brought it about, or `start`. */
	id: string
	/** Its place in the known order of saying; 0 at the start. */
	order: number
	/** Who spoke then, dated ones first; undated ones stand at the latest moment that the report allows. */
	sayings: readonly Saying[]
}

/** One speaker's statement, with how many claims it makes. */
export interface Saying {
	id: string
	speaker: Speaker
	said: Said
	claims: number
	/** Made after the report. */
	later: boolean
}

/** The stops through which statements are followed; those after the report only if they are asked for. */
export function momentsOf(pack: Pack, later: boolean): Moment[] {
	const start: Moment = { id: 'start', order: 0, sayings: [] }
	const orders = new Map<number, Saying[]>()
	for (const saying of sayingsOf(pack, later)) {
		const order = saying.said.order
		orders.set(order, [...(orders.get(order) ?? []), saying])
	}
	const stops = [...orders].sort(([a], [b]) => a - b)
	return [start, ...stops.map(([order, sayings]) => stop(order, sayings))]
}

function stop(order: number, sayings: Saying[]): Moment {
	const dated = (saying: Saying) => (saying.said.day === undefined ? 1 : 0)
	const sorted = [...sayings].sort((a, b) => dated(a) - dated(b))
	return { id: sorted[0]?.id ?? 'start', order, sayings: sorted }
}

/** The statements that make claims, in the order of their speakers. */
export function sayingsOf(pack: Pack, later: boolean): Saying[] {
	const sayings = new Map<string, Saying>()
	for (const claim of pack.claims) {
		if (isLater(pack, claim) && !later) continue
		const known = sayings.get(claim.statement)
		if (known) known.claims++
		else {
			const [speaker, said] = [speakerOf(pack, claim), saidOf(pack, claim)]
			sayings.set(claim.statement, {
				id: claim.statement,
				speaker,
				said,
				claims: 1,
				later: isLater(pack, claim)
			})
		}
	}
	const rank = new Map(pack.speakers.map(({ id }, i) => [id, i]))
	return [...sayings.values()].sort(
		(a, b) => (rank.get(a.speaker.id) ?? 0) - (rank.get(b.speaker.id) ?? 0) || a.said.order - b.said.order
	)
}

/** The stop at which all had been said up to a statement, that one included; the last one where none is named. */
export function momentUpTo(pack: Pack, moments: readonly Moment[], statement: string | undefined): Moment {
	const last = moments.at(-1)!
	if (statement === undefined) return last
	const order = statement === 'start' ? 0 : statementById(pack, statement)?.said.order
	return order === undefined ? last : (moments.findLast((moment) => moment.order <= order) ?? last)
}

/** Claims on record by a moment: what one could have known then, not what we know now. A revised claim stays beside its revision. */
export const claimedBy = (pack: Pack, moment: Moment, later: boolean): Claim[] =>
	pack.claims.filter((claim) => (later || !isLater(pack, claim)) && saidOf(pack, claim).order <= moment.order)

/** To what a reader narrows the claims down; an empty list narrows nothing. */
export interface Narrowing {
	questions: readonly string[]
	speakers: readonly string[]
	/** Id of a place. */
	about: string | undefined
}

/** The claims that fit a narrowing, in the same order. */
export function narrowed(claims: readonly Claim[], { questions, speakers, about }: Narrowing): Claim[] {
	const fits = (wanted: readonly string[], id: string) => wanted.length === 0 || wanted.includes(id)
	return claims.filter(
		({ question, speaker, places }) =>
			fits(questions, question) && fits(speakers, speaker) && (!about || places.includes(about))
	)
}

/** How much of a passage had been said: a passage without claims is the narrator's own, and stands or falls with the report. */
export function toldBy(pack: Pack, passage: Passage, moment: Moment): 'whole' | 'in part' | 'not yet' {
	const claims = claimsIn(pack, passage.id)
	if (claims.length === 0) return moment.order >= reportOrder(pack) ? 'whole' : 'not yet'
	const made = claims.filter((claim) => saidOf(pack, claim).order <= moment.order).length
	return made === claims.length ? 'whole' : made > 0 ? 'in part' : 'not yet'
}

/** The place of the report itself in the order of saying. */
function reportOrder(pack: Pack): number {
	const narrator = pack.speakers.find(({ id }) => id === pack.incident.narrator)
	return Math.min(...(narrator?.statements.map(({ said }) => said.order) ?? [0]))
}

/** The claim that revises this one, if it is among those given. */
export const revisionOf = (claims: readonly Claim[], claim: Claim): Claim | undefined =>
	claims.find(({ revises }) => revises === claim.id)
