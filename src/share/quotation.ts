import { saidOf, speakerOf } from '../ask/select'
import { marking, partsOf } from '../explore/marking'
import type { Telling } from '../explore/telling'
import type { Claim } from '../format/pack'
import { mannerOf } from '../words/manner'
import { escaped } from '../format/html'
import { caveatTexts, reportOf, revisedSince } from './about'

/**
 * A claim as HTML for places that take neither frames nor scripts: what was said, by whom, when, in what words, what is counted, how it was
 * revised since, every caveat, and where it stands. It has no style of its own. A page from disk has no address that leads anybody anywhere.
 */
export function quotationOf(plain: Telling, claim: Claim, address: string | undefined): string {
	const telling = marking(plain)
	const { pack, tell, language } = telling
	const { writtenIn } = pack.incident
	const source = claim.passage
		? `${reportOf(telling)} ${telling.paragraphOf(claim)}`
		: (claim.sources ?? []).join('; ')
	const said = [
		tell(speakerOf(pack, claim).name),
		telling.tell(saidOf(pack, claim).words),
		telling.doubtOf(claim)
	]
	const title = escaped(tell(pack.incident.title))
	const lines = [
		`<blockquote lang="${language}"${writtenIn ? ' dir="auto"' : ''}${address ? ` cite="${escaped(address)}"` : ''}>`,
		`<p><strong>${escaped(tell(claim.label))}</strong> (${escaped(mannerOf(claim, telling))})</p>`,
		`<p>${escaped(said.filter(Boolean).join(', '))}. ${escaped(tell(claim.counts))}</p>`,
		...(claim.tellingOf ? [`<p>${escaped(telling.sayerOf(claim))}</p>`] : []),
		...revisedSince(telling, claim).map((text) => `<p>${escaped(text)}</p>`),
		'<ul>',
		...caveatTexts(telling, claim.caveats).map((text) => `<li>${escaped(text)}</li>`),
		'</ul>',
		`<p><small>${escaped(source)} ${address ? `<a href="${escaped(address)}">${title}</a>` : title}</small></p>`,
		'</blockquote>'
	]
	return partsOf(lines.join('\n'))
		.map(({ part, isTold }) => (isTold ? `<span lang="${writtenIn}">${part}</span>` : part))
		.join('')
}
