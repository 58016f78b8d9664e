import type { Explorer } from '../explore/explorer.svelte'
import type { Saying } from '../ask/moments'
import type { Claim } from '../format/pack'
import type { TimelineWords } from '../words/later'

/** Signs of the readings of a time, by their place in the pack; each reading also has its words. */
const signs = ['◇', '◆', '○', '●']
export const signOf = (reading: number): string => signs[reading % signs.length] ?? ''

/** Who spoke at the moment as of which everything is shown: the dated by name, the others by their number. */
export function whoNow(
	{ shown: { now }, tell, words: { startOfSaying } }: Explorer,
	words: TimelineWords
): string {
	const named = now.sayings.filter(({ said }) => said.day !== undefined)
	const undated = now.sayings.length - named.length
	if (named.length === 0 && undated > 0)
		return `${now.sayings.map(({ speaker }) => tell(speaker.short)).join(', ')} (${words.undated})`
	const names = named.map(({ speaker }) => tell(speaker.short)).join(', ')
	return undated > 0 ? `${names} ${words.andUndated(undated)}` : names || startOfSaying
}

/** When that was, in the words of the pack; empty at the start and where nothing is dated. */
export function whenNow({ shown: { now }, tell }: Explorer): string {
	const said = now.sayings[0]?.said
	return said?.day ? tell(said.words) : ''
}

/** The moment and how much of all claims was made by then, in one breath. */
export function momentNow(explorer: Explorer, words: TimelineWords): string {
	const moment = [whenNow(explorer), whoNow(explorer, words)].filter(Boolean).join(', ')
	return `${moment}: ${explorer.words.ofClaims(explorer.shown.asOfNow.length, explorer.shown.total)}`
}

/** Whether a statement was made by the moment as of which everything is shown. */
export const isSaid = ({ shown: { now } }: Explorer, { said }: Pick<Saying, 'said'>): boolean =>
	said.order <= now.order
