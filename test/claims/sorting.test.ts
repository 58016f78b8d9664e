import { describe, expect, test } from 'vitest'
import { saidOf } from '../../src/ask/select'
import { sortedBy, type Column } from '../../src/claims/sorting'
import type { Claim } from '../../src/format/pack'
import { compareSaid } from '../../src/format/time'
import { manyClaims } from '../bench/manyclaims'
import { shippedPack } from '../shipped'

/** Each by its own words, one comparison at a time. */
const compare: Record<Column, (pack: ReturnType<typeof shippedPack>) => (a: Claim, b: Claim) => number> = {
	question: ({ incident }) => {
		const rank = (claim: Claim) => incident.questions.findIndex(({ id }) => id === claim.question)
		return (a, b) => rank(a) - rank(b)
	},
	speaker: ({ speakers }) => {
		const rank = (claim: Claim) => speakers.findIndex(({ id }) => id === claim.speaker)
		return (a, b) => rank(a) - rank(b)
	},
	said: (pack) => (a, b) => compareSaid(saidOf(pack, a), saidOf(pack, b))
}
const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id)

describe.each([shippedPack(), manyClaims(500)])('%#', (pack) => {
	test.each(['question', 'speaker', 'said'] as const)('every claim once, by %s and speaker', (column) => {
		const [by, bySpeaker] = [compare[column](pack), compare.speaker(pack)]
		const up = pack.claims.toSorted((a, b) => by(a, b) || bySpeaker(a, b))
		const down = pack.claims.toSorted((a, b) => by(b, a) || bySpeaker(b, a))
		expect(ids(sortedBy(pack, column, false))).toEqual(ids(up))
		expect(ids(sortedBy(pack, column, true))).toEqual(ids(down))
	})
})
