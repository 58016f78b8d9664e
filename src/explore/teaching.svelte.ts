import type { Claim, Pack } from '../format/pack'
import type { Shown } from './shown.svelte'
import type { Chosen, Part } from './view'

/** What a class sees: what of the claims is covered, what comes after its task, and which parts of the page it need not see. */
export class Teaching {
	readonly #pack: Pack
	readonly #chosen: Chosen
	readonly #shown: Shown

	constructor(pack: Pack, chosen: Chosen, shown: Shown) {
		this.#pack = pack
		this.#chosen = chosen
		this.#shown = shown
	}

	/** Whether a step was named whose view is not set yet. */
	entering = $state(false)
	/** The next change of the view belongs to the entry of the history that is there. */
	amends = false
	/** Steps whose first tasks are done, or passed over on purpose: what the sources say is shown. */
	looked = $state.raw<readonly string[]>([])

	/** Whether what the sources say is kept back: the step's task comes first. */
	keptBack = $derived.by(() => {
		const lesson = this.#pack.lessons.find(({ id }) => id === this.#chosen.lesson)
		const step = lesson?.steps.find(({ id }) => id === this.#chosen.step)
		return step !== undefined && step.first && !this.looked.includes(step.id)
	})

	/** Whether a claim may be told while cells of the matrix are covered. */
	isUncovered = ({ question, speaker }: Claim): boolean => {
		const { reveal } = this.#chosen
		return !reveal || reveal.includes(`${question}.${speaker}`)
	}
	/** Whether a claim is shown, and may be told. */
	tells = (claim: Claim): boolean => this.#shown.shows(claim) && this.isUncovered(claim)

	/** Uncovers cells `question.speaker`; nothing else ever does. */
	uncover(cells: readonly string[]): void {
		this.#chosen.reveal = [...new Set([...(this.#chosen.reveal ?? []), ...cells])]
	}

	/** Covers every cell. */
	cover(): void {
		this.#chosen.reveal = []
	}

	/** Has done with covering: every cell is open. */
	endCover(): void {
		this.#chosen.reveal = undefined
	}

	/** Whether a part of the page is left out: by choice, or because a projector has no room for it. */
	leavesOut = (part: Part): boolean =>
		this.#chosen.without.includes(part) || (this.#chosen.projector && part !== 'map')
}
