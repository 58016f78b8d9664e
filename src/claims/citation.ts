import type { Telling } from '../explore/telling'
import type { Claim } from '../format/pack'
import { revisionOf } from '../ask/moments'
import { caveatsOf, doubtOf, passageById, saidOf, speakerOf } from '../ask/select'
import { sourceOf } from '../ask/sources'
import { claimWords, versionWords } from '../words/later'
import { mannerOf } from '../words/manner'
import { versionOf } from '../words/version'

/** One claim to be quoted elsewhere: speaker, day, words, caveats, how it was revised since, where it was read, which edition of the data, and a link to its card. */
export function citationOf(telling: Telling, claim: Claim, link: string): string {
	const words = claimWords(telling.language)
	const { pack } = telling
	const { standing, title } = pack.incident
	const doubt = doubtOf(pack, claim)
	const revision = revisionOf(pack.claims, claim)
	const checks = {
		'not corroborated': telling.tell(standing.line),
		'not checked': pack.passages.length > 0 ? words.notChecked : words.unchecked
	}
	const caveats = caveatsOf(pack, claim.caveats)
		.filter(({ id }) => id !== standing.caveat)
		.map(({ text }) => telling.tell(text))
	return words.citation({
		speaker: telling.tell(speakerOf(pack, claim).name),
		said: telling.tell(saidOf(pack, claim).words),
		label: telling.tell(claim.label),
		words: mannerOf(claim, telling),
		kept: [doubt && checks[doubt], ...caveats].filter(Boolean).join(' '),
		revised: revision ? telling.nameOf(revision) : '',
		source: readAt(telling, claim),
		title: telling.tell(title),
		version: versionWords(telling.language)(versionOf(pack, telling.language)),
		link
	})
}

/** The report and its paragraph, or what was read after it; each with its address. */
function readAt(telling: Telling, claim: Claim): string {
	const { pack } = telling
	const { report } = pack.incident
	const passage = claim.passage && passageById(pack, claim.passage)
	if (!passage) return (claim.sources ?? []).map((link) => named(telling, link)).join('; ')
	const dated = `${telling.tell(report.publisher)} (${telling.tell(report.date)})`
	const told = claimWords(telling.language).ofReport(dated, passage.number)
	return [told, report.link].filter(Boolean).join(', ')
}

function named(telling: Telling, link: string): string {
	const source = sourceOf(telling.pack, link)
	return [source && telling.tell(source.publisher), link].filter(Boolean).join(', ')
}
