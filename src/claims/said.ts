import type { Explorer } from '../explore/explorer.svelte'
import type { Claim } from '../format/pack'
import { saidOf } from '../ask/select'
import type { ClaimWords } from '../words/claims'

/** When a claim was made, as short as a chart needs it: "2 Jan", or "undated". */
export function shortSaid({ pack }: Explorer, words: ClaimWords, claim: Claim): string {
	const { day } = saidOf(pack, claim)
	return day ? shortDay(words, day) : words.undated
}

/** A day without its year: "2 Jan". */
export function shortDay(words: ClaimWords, day: string): string {
	const [, month, date] = day.split('-').map(Number)
	return words.day(month ?? 1, date ?? 1)
}
