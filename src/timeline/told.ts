import type { Explorer } from '../explore/explorer.svelte'
import type { Saying } from '../ask/moments'
import { passageById, saidOf, statementById } from '../ask/select'
import type { Clock, StripEvent } from '../ask/strip'
import { dayWords } from '../words/dates'
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
	if (named.length === 0 && undated > 0) return `${namesOf(now.sayings, tell)} (${words.undated})`
	const names = namesOf(named, tell)
	return undated > 0 ? `${names} ${words.andUndated(undated)}` : names || startOfSaying
}

/** Those who spoke, a dozen by name and the others by their number. */
function namesOf(sayings: readonly Saying[], tell: Explorer['tell']): string {
	const names = sayings.slice(0, 12).map(({ speaker }) => tell(speaker.short))
	return [...names, ...(sayings.length > 12 ? [`+ ${sayings.length - 12}`] : [])].join(', ')
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

/** What the eye sees elsewhere of a statement, for those who only hear or print it. */
export function restOfSaying(
	explorer: Explorer,
	words: TimelineWords,
	saying: Saying,
	shared: boolean
): string {
	const statement = statementById(explorer.pack, saying.id)
	return [
		explorer.tell(saying.said.words),
		...(statement ? [explorer.tell(statement.channel)] : []),
		...(shared ? [words.orderKnown] : []),
		words.claims(saying.claims),
		...(isSaid(explorer, saying) ? [] : [words.notYet])
	].join(', ')
}

/** The same of a claim about a time. */
export function restOfEvent(
	explorer: Explorer,
	words: TimelineWords,
	{ claim, marks }: StripEvent,
	clock: Clock
): string {
	const said = saidOf(explorer.pack, claim)
	const number = claim.passage && passageById(explorer.pack, claim.passage)?.number
	const readings = marks.map(({ label, shown }) => {
		const when = `${dayWords(shown.day, explorer.language)}, ${shown.time}`
		return `${explorer.tell(label)}: ${words.onClock(when, explorer.tell(clock.name))}`
	})
	return [
		words.said(explorer.tell(said.words)),
		...(number ? [explorer.words.paragraph(number)] : []),
		...[explorer.telling.doubtOf(claim)].filter(Boolean),
		...(isSaid(explorer, { said }) ? [] : [words.notYet]),
		...(readings.length ? [`${words.readings(readings.length)} (${words.ours}): ${readings.join('; ')}`] : [])
	].join(', ')
}
