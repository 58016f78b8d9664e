import type { Claim, Pack } from '../format/pack'
import { stepNamed } from './address'
import type { Shown } from './shown.svelte'
import type { Chosen, Part, View } from './view'

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

	/** The view from which the class entered the lesson, which leaving brings back; none where a link led straight into it. */
	entry: View | undefined
	/** Steps `lesson/step` in which this class asked for what the sources say: their first task is done, or passed over on purpose. */
	#sourcesShown = $state.raw<readonly string[]>([])

	#step = $derived.by(() => `${this.#chosen.lesson}/${this.#chosen.step}`)
	/** Whether the class asked, in this step, for what the sources say. */
	showsSources = $derived.by(() => this.#sourcesShown.includes(this.#step))
	/** Whether what the sources say is kept back: the step's task comes first. */
	keptBack = $derived.by(() => stepNamed(this.#chosen, this.#pack)?.first === true && !this.showsSources)

	/** The cells that were uncovered last, which a class looks for. */
	latest = $state.raw<readonly string[]>([])
	/** What this class has uncovered in each step `lesson/step`, or that it had done with covering: going back and on covers nothing of it. */
	readonly #uncovered = new Map<string, readonly string[] | 'all'>()
	/** What a clicker does before it goes on to the next step; tells whether there was something to do. */
	readonly #first = new Set<() => boolean>()

	/** A class enters a lesson from a view: nothing is shown that it has not asked for. */
	begin(entry: View): void {
		this.entry = entry
		this.#sourcesShown = []
		this.#uncovered.clear()
	}

	/** Comes to a step again: what the class uncovered there is open. */
	resume(): void {
		this.latest = []
		const { reveal } = this.#chosen
		const uncovered = this.#uncovered.get(this.#step)
		if (uncovered === 'all') this.#chosen.reveal = undefined
		else if (reveal && uncovered) this.#chosen.reveal = [...new Set([...reveal, ...uncovered])]
	}

	/** Has something done before a clicker goes on, for as long as there is something to do; returns its undo. */
	comesFirst(act: () => boolean): () => void {
		this.#first.add(act)
		return () => this.#first.delete(act)
	}

	/** Does what comes before the next step; tells whether there was anything. */
	actsFirst = (): boolean => [...this.#first].some((act) => act())

	/** Shows what the sources say in this step, as the class asked. */
	showSources(): void {
		this.#sourcesShown = [...this.#sourcesShown, this.#step]
	}

	/** Keeps it back again. */
	hideSources(): void {
		this.#sourcesShown = this.#sourcesShown.filter((step) => step !== this.#step)
	}

	/** Whether a claim may be told while cells of the matrix are covered. */
	isUncovered = ({ question, speaker }: Claim): boolean => {
		const { reveal } = this.#chosen
		return !reveal || reveal.includes(`${question}.${speaker}`)
	}
	/** Whether a claim is shown, and may be told. */
	tells = (claim: Claim): boolean => this.#shown.shows(claim) && this.isUncovered(claim)

	/** Uncovers cells `question.speaker`; nothing else ever does. */
	uncover(cells: readonly string[]): void {
		const open = [...new Set([...(this.#chosen.reveal ?? []), ...cells])]
		this.#chosen.reveal = open
		this.latest = cells
		if (this.#chosen.step) this.#uncovered.set(this.#step, open)
	}

	/** Covers every cell. */
	cover(): void {
		this.#chosen.reveal = []
		this.latest = []
		this.#uncovered.delete(this.#step)
	}

	/** Has done with covering: every cell is open. */
	endCover(): void {
		this.#chosen.reveal = undefined
		this.latest = []
		if (this.#chosen.step) this.#uncovered.set(this.#step, 'all')
	}

	/** Whether a part of the page is left out: by choice, or because a projector has no room for it. */
	leavesOut = (part: Part): boolean =>
		this.#chosen.without.includes(part) || (this.#chosen.projector && part !== 'map')
}
