import { claimById, featureById, passageById } from '../ask/select'
import type { Telling } from './telling'
import type { Chosen } from './view'

/**
 * What a view shows, for the title of its page: the lesson, the claim, the thing on the map, the paragraph or the tab, and the name of the
 * incident. A claim is named with its speaker, its time and its caveat.
 */
export function titleOf(telling: Telling, chosen: Chosen): string {
	const { pack, tell } = telling
	return [partOf(telling, chosen), tell(pack.incident.title)].filter(Boolean).join(' – ')
}

function partOf(telling: Telling, { lesson, panel, card, claim, beside, selected, passage }: Chosen): string {
	const { pack, tell, words } = telling
	const under = pack.lessons.find(({ id }) => id === lesson)
	if (under) return tell(under.title)
	const made = claim === undefined || !card ? undefined : claimById(pack, claim)
	const other = beside === undefined ? undefined : claimById(pack, beside)
	if (panel === 'claims' && made)
		return [made, ...(other ? [other] : [])].map((one) => telling.nameOf(one)).join(' / ')
	if (panel === 'claims') return words.claims
	const read = passage === undefined ? undefined : passageById(pack, passage)
	if (panel === 'report') return read ? words.paragraph(read.number) : words.report
	if (panel === 'lesson') return words.lessons
	const opened = selected === undefined ? undefined : featureById(pack, selected)
	return opened ? tell(opened.properties.name) : ''
}
