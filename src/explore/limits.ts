import { featureById } from '../ask/select'
import type { Explorer } from './explorer.svelte'

/** To what the claims that are shown are held: the moment, and what the reader narrowed them down to; empty where everything is shown. */
export function limitsOf({ pack, shown, words, tell, questions, speakers, about }: Explorer): string[] {
	const [saying] = shown.now.sayings
	const moment = saying ? `${tell(saying.said.words)}, ${tell(saying.speaker.short)}` : words.startOfSaying
	const place = about === undefined ? undefined : featureById(pack, about)
	const only = [
		...pack.incident.questions.filter(({ id }) => questions.includes(id)).map(({ label }) => label),
		...pack.speakers.filter(({ id }) => speakers.includes(id)).map(({ short }) => short),
		...(place ? [place.properties.name] : [])
	].map(tell)
	return [
		...(shown.heldBack ? [words.asOf(moment)] : []),
		...(shown.isNarrowed ? [words.narrowedTo(only.join(', '))] : [])
	]
}
