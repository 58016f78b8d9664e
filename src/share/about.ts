import type { Telling } from '../explore/telling'
import type { Caveat, Claim } from '../format/pack'
import { revisionOf } from '../ask/moments'
import { caveatsOf, standingOf } from '../ask/select'
import { claimWords, fileWords, versionWords } from '../words/later'
import { licenceOf, versionOf } from '../words/version'

/** What goes along with every file that leaves the page, whatever else is in it. */
export interface About {
	title: string
	summary: string
	/** That its publisher could not check what it tells; in full. */
	caveat: string
	/** How its figures may be used. */
	rules: string
	report: string
	report_link: string
	language: string
	/** Of the program and the data, with the licence. */
	version: string
}

export function aboutOf(telling: Telling): About {
	const { pack, tell, language } = telling
	const { incident } = pack
	const words = fileWords(language)
	return {
		title: tell(incident.title),
		summary: tell(incident.summary),
		caveat: tell(standingOf(pack)),
		rules: words.rules,
		report: reportOf(telling),
		report_link: incident.report.link ?? '',
		language: incident.writtenIn ?? language,
		version: `${versionWords(language)(versionOf(pack, language))}. ${licenceOf(pack, language)}`
	}
}

/** Whose report is retold, and what is known of its date; of a pack without passages, from which file it is. */
export function reportOf({ pack: { incident, passages }, tell, language }: Telling): string {
	const words = fileWords(language)
	const publisher = tell(incident.report.publisher)
	return passages.length > 0 ? words.report(publisher, tell(incident.report.date)) : words.file(publisher)
}

/** Caveats as they stand away from the page, each with whose it is, in the order of the pack. */
export const caveatTexts = (telling: Telling, ids: readonly string[]): string[] =>
	caveatsOf(telling.pack, ids).flatMap((caveat) => textsOf(telling, caveat))

function textsOf({ tell, words, pack, language }: Telling, caveat: Caveat): string[] {
	const { whose } = fileWords(language)
	const theirs =
		caveat.whose === 'us' ? words.ourNote : words.fromReport(tell(pack.incident.report.publisher))
	const ours = caveat.addedByUs ? [whose(tell(caveat.addedByUs), words.ourNote)] : []
	return [whose(tell(caveat.text), theirs), ...ours]
}

/** That a claim was revised since, by whom and when: no figure leaves as if its speaker had said nothing more. */
export function revisedSince(telling: Telling, claim: Claim): string[] {
	const revision = revisionOf(telling.pack.claims, claim)
	return revision ? [claimWords(telling.language).revisedBy(telling.nameOf(revision))] : []
}

/** A text that is followed by another one. */
export const ended = (text: string): string => (/[.!?\]]$/.test(text) ? text : `${text}.`)
