import type { Claim, Pack } from '../format/pack'
import { compareSaid } from '../format/time'

/** By what the table of claims can be sorted. */
export type Column = 'question' | 'speaker' | 'said'

/** Every claim of a pack, sorted by a column; those that are equal in it by their speakers. */
export function sortedBy({ incident, speakers, claims }: Pack, column: Column, down: boolean): Claim[] {
	const ranks = {
		question: new Map(incident.questions.map(({ id }, i) => [id, i])),
		speaker: new Map(speakers.map(({ id }, i) => [id, i])),
		said: ranksOfSaying(speakers)
	}
	const key = { question: 'question', speaker: 'speaker', said: 'statement' } as const
	// Looked up once a claim, not once a comparison.
	const rows = claims.map((claim) => ({
		claim,
		rank: ranks[column].get(claim[key[column]]) ?? 0,
		speaker: ranks.speaker.get(claim.speaker) ?? 0
	}))
	const sign = down ? -1 : 1
	return rows.sort((a, b) => sign * (a.rank - b.rank || a.speaker - b.speaker)).map(({ claim }) => claim)
}

/** The places of statements in the order of saying; those between which nothing decides share one. */
function ranksOfSaying(speakers: Pack['speakers']): Map<string, number> {
	const made = speakers.flatMap(({ statements }) => statements)
	made.sort((a, b) => compareSaid(a.said, b.said))
	const ranks = new Map<string, number>()
	let rank = 0
	made.forEach(({ id, said }, i) => {
		const before = made[i - 1]
		if (before && compareSaid(before.said, said) !== 0) rank = i
		ranks.set(id, rank)
	})
	return ranks
}
