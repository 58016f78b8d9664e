import { claimedBy, momentsOf, narrowed, type Narrowing } from '../ask/moments'
import type { Claim, Pack } from '../format/pack'
import { isLater } from '../ask/select'

/** Which claims are shown: those on record by a moment, within what the reader narrowed them down to. Every view reads the same ones. */
export class Shown {
	readonly pack: Pack

	moment = $state<string>()
	later = $state(false)
	questions = $state.raw<readonly string[]>([])
	speakers = $state.raw<readonly string[]>([])
	about = $state<string>()

	/** The stops in the time of saying that can be chosen. */
	moments = $derived.by(() => momentsOf(this.pack, this.later))
	/** The moment as of which everything is shown: the last one, unless an earlier one is chosen. */
	now = $derived.by(() => this.moments.find(({ id }) => id === this.moment) ?? this.moments.at(-1)!)
	/** Whether something that was said is held back because it was said later than the chosen moment. */
	heldBack = $derived(this.now !== this.moments.at(-1))
	narrowing = $derived<Narrowing>({ questions: this.questions, speakers: this.speakers, about: this.about })
	isNarrowed = $derived(this.questions.length > 0 || this.speakers.length > 0 || this.about !== undefined)
	/** All claims that may be shown at the last moment, before anything is held back. */
	total = $derived.by(() => this.pack.claims.filter((claim) => this.later || !isLater(claim)).length)
	/** The claims on record by the moment. */
	asOfNow = $derived.by(() => claimedBy(this.pack, this.now, this.later))
	/** The claims of every view: said by the moment, and within what the reader narrowed them down to. */
	claims = $derived.by(() => narrowed(this.asOfNow, this.narrowing))
	#shown = $derived.by(() => new Set(this.claims.map(({ id }) => id)))

	constructor(pack: Pack) {
		this.pack = pack
	}

	/** Whether a claim is among those that are shown. */
	shows = (claim: Claim): boolean => this.#shown.has(claim.id)

	narrowTo({ questions, speakers, about }: Narrowing): void {
		this.questions = questions
		this.speakers = speakers
		this.about = about
	}

	/** Goes to a moment of saying; the last one holds nothing back. */
	goTo(moment: string): void {
		this.moment = moment === this.moments.at(-1)?.id ? undefined : moment
	}
}
