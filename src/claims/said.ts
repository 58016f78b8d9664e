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

/** How the words of a claim are given where they are not quoted; empty where they are. */
export function mannerOf({ words: given, tellingOf }: Claim, words: ClaimWords): string {
	if (typeof given !== 'string') return ''
	if (given !== 'narration') return words.reported
	return tellingOf ? words.retelling : words.narration
}
