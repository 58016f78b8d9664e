import type { Column, Row } from '../ask/compare'
import type { Explorer } from '../explore/explorer.svelte'
import { shortDay } from '../words/dates'
import type { ClaimWords } from '../words/later'
import { shortSaid } from './said'

/** What stands over the columns of the matrix, who speaks and when they first did, and what its rows find. */
export function headsOf(explorer: Explorer, words: ClaimWords) {
	const { pack } = explorer
	const firsts = new Map(pack.claims.toReversed().map((claim) => [claim.speaker, claim]))
	return {
		headOf: ({ speakers }: Column): string =>
			speakers.length > 1
				? words.voices(speakers.length)
				: explorer.tell(speakers[0]?.short ?? pack.incident.short),
		/** Undated statements were made by the day of the report, and no more is known. */
		dateOf({ speakers, dated }: Column): string {
			const claim = firsts.get(speakers[0]?.id ?? '')
			return claim && dated
				? shortSaid(explorer, words, claim)
				: words.byDay(shortDay(pack.incident.report.day, explorer.language))
		},
		/** Whether those who answer a question agree. */
		findingOf({ question, answering }: Row): string {
			if (answering === 0) return explorer.shown.heldBack ? words.noSpeakerYet : words.noSpeaker
			if (answering === 1) return words.oneSpeaker
			return question.together ? explorer.tell(question.together.text) : ''
		}
	}
}
