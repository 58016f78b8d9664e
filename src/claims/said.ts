import type { Explorer } from '../explore/explorer.svelte'
import type { Claim } from '../format/pack'
import { saidOf } from '../ask/select'
import { shortDay } from '../words/dates'
import type { ClaimWords } from '../words/later'

/** When a claim was made, as short as a chart needs it: "2 Jan", or "undated". */
export function shortSaid({ pack, language }: Explorer, words: ClaimWords, claim: Claim): string {
	const { day } = saidOf(pack, claim)
	return day ? shortDay(day, language) : words.undated
}
