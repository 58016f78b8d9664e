import { writeAddress } from '../explore/address'
import type { Explorer } from '../explore/explorer.svelte'
import type { View } from '../explore/view'
import { claimById, featureById } from '../ask/select'
import { shareWords } from '../words/later'

/** What may be shared: the view as it stands, or one thing alone. */
export interface Subject {
	/** `view`, or what it is and its id, as `claim killed-stratcom`. */
	id: string
	/** What it is called; a claim with its speaker, its time and its caveat. */
	name: string
	/** The hash of the page that shows it, and of the frame; both begin with `#`. */
	hash: string
	frame: string
	/** Id of the claim that it is. */
	claim?: string
}

/** What of the page as it stands may be shared, the likeliest first. */
export function subjectsOf(explorer: Explorer): Subject[] {
	const { pack, plain, language, later, tell, telling } = explorer
	const words = shareWords(language)
	const hash = (view: Partial<View>) => `#${writeAddress({ ...plain, language, ...view }, plain)}`
	const place = explorer.selected === undefined ? undefined : featureById(pack, explorer.selected)
	const claim = explorer.claim === undefined ? undefined : claimById(pack, explorer.claim)
	const view: Subject = {
		id: 'view',
		name: words.view,
		hash: explorer.linkTo({ window: undefined }),
		// A class needs the whole page.
		frame: explorer.linkTo({
			window: undefined,
			embed: '1',
			...(explorer.step && { step: undefined, lesson: undefined, panel: 'places' })
		})
	}
	const places: Subject[] = place
		? [
				{
					id: `place ${place.id}`,
					name: words.place(tell(place.properties.name)),
					hash: hash({ selected: place.id }),
					frame: hash({ selected: place.id, embed: '1' })
				}
			]
		: []
	const claims: Subject[] =
		claim && explorer.teaching.tells(claim)
			? [
					{
						id: `claim ${claim.id}`,
						name: words.place(telling.nameOf(claim)),
						hash: hash({ panel: 'claims', claim: claim.id, card: true }),
						frame: hash({ claim: claim.id, embed: 'claim' }),
						claim: claim.id
					}
				]
			: []
	const ranges = explorer.reveal
		? []
		: pack.incident.questions
				.filter(({ id, axis }) => axis && explorer.shown.asOfNow.some(({ question }) => question === id))
				.map(({ id, asks }) => ({
					id: `range ${id}`,
					name: words.range(tell(asks)),
					hash: hash({ panel: 'claims', questions: [id], later }),
					frame: hash({ questions: [id], embed: 'range', later })
				}))
	return [...(explorer.card ? [...claims, view] : [view, ...claims]), ...places, ...ranges]
}

/** The sizes of frames, in CSS pixels; the first is as wide as the page around it. */
export const sizes = [
	{ id: 'wide', width: '100%', height: 480 },
	{ id: '640', width: 640, height: 480 },
	{ id: '320', width: 320, height: 400 }
] as const
