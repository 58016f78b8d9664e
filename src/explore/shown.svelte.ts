import { claimedBy, momentsOf, momentUpTo, narrowed, type Narrowing } from '../ask/moments'
import { isDistance, isLater, placeOf } from '../ask/select'
import type { Claim, Feature, Pack } from '../format/pack'
import type { Chosen } from './view'

/** For how long a moment stands until it rests, in milliseconds. */
const restsAfter = 150

/** Which claims are shown: those on record by the chosen moment, within what the reader narrowed them down to. Every view shows the same ones. */
export class Shown {
	readonly #pack: Pack
	readonly #chosen: Chosen
	/** The distances by the claims that they picture. */
	readonly #pictures: ReadonlyMap<string, string>

	constructor(pack: Pack, chosen: Chosen) {
		this.#pack = pack
		this.#chosen = chosen
		const distances = pack.features.filter(isDistance)
		this.#pictures = new Map(distances.map(({ id, properties }) => [properties.claim, id]))
	}

	/** The stops in the time of saying that can be chosen. */
	moments = $derived.by(() => momentsOf(this.#pack, this.#chosen.later))
	/** The moment as of which everything is shown: the last one, unless an earlier one is chosen. A link may choose any statement. */
	now = $derived.by(() => momentUpTo(this.#pack, this.moments, this.#chosen.moment))
	/** Whether something that was said is held back because it was said later than the chosen moment. */
	heldBack = $derived(this.now !== this.moments.at(-1))
	isNarrowed = $derived.by(() => {
		const { questions, speakers, about } = this.#chosen
		return questions.length > 0 || speakers.length > 0 || about !== undefined
	})
	/** Names what the reader narrowed the claims down to. */
	narrowedTo = $derived.by(() => {
		const { questions, speakers, about } = this.#chosen
		return [...questions, ...speakers, about].join(' ')
	})
	/** All claims that may be shown at the last moment, before anything is held back. */
	total = $derived.by(
		() => this.#pack.claims.filter((claim) => this.#chosen.later || !isLater(this.#pack, claim)).length
	)
	/** The claims on record by the moment. */
	asOfNow = $derived.by(() => claimedBy(this.#pack, this.now, this.#chosen.later))
	/** The claims of every view: said by the moment, and within what the reader narrowed them down to. */
	claims = $derived.by(() => narrowed(this.asOfNow, this.#chosen))
	#ids = $derived.by(() => new Set(this.claims.map(({ id }) => id)))
	/** Ids of the places that were spoken of by the moment, and of the distances, as one text: while it is the same, so is the map. */
	#spokenOf = $derived.by(() => {
		const ids = new Set<string>()
		for (const { id, places } of this.asOfNow) {
			const distance = this.#pictures.get(id)
			if (distance) ids.add(distance)
			for (const place of places) ids.add(place)
		}
		return [...ids].sort().join('\n')
	})
	#onMap = $derived.by(() => new Set(this.#spokenOf.split('\n')))

	/** Whether a claim is among those that are shown. */
	shows = (claim: Claim): boolean => this.#ids.has(claim.id)

	/** Whether a thing belongs on the map by now: the ground does, and what a claim of the moment speaks of. */
	isOnMap(feature: Feature): boolean {
		if (!this.heldBack) return true
		const place = placeOf(this.#pack, feature)
		if (place?.properties.kind === 'city') return true
		const thing = isDistance(feature) ? feature : place
		return thing !== undefined && this.#onMap.has(thing.id)
	}

	/** Shows only what was answered to some questions, by some speakers, about a place; nothing given narrows nothing. */
	narrowTo({ questions, speakers, about }: Partial<Narrowing>): void {
		this.#chosen.questions = questions ?? []
		this.#chosen.speakers = speakers ?? []
		this.#chosen.about = about
	}

	/** Whether the moment was chosen just now, and may be on the move. */
	moves = $state(false)
	#rest: ReturnType<typeof setTimeout> | undefined

	/** Goes to a moment of saying; the last one holds nothing back. */
	goTo(moment: string): void {
		this.moves = true
		clearTimeout(this.#rest)
		this.#rest = setTimeout(() => (this.moves = false), restsAfter)
		this.#chosen.moment = moment === this.moments.at(-1)?.id ? undefined : moment
	}

	/** Holds nothing back and leaves nothing out any more. */
	showAll(): void {
		this.#chosen.moment = undefined
		this.narrowTo({})
	}

	/** A claim that was asked for by name is shown, whatever held it back. */
	makeRoomFor(claim: Claim): void {
		if (isLater(this.#pack, claim)) this.#chosen.later = true
		if (!this.shows(claim)) this.showAll()
	}
}
