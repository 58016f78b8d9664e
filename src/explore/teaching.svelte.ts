import type { Claim } from '../format/pack'
import { Shown } from './shown.svelte'
import type { Level, Part, PathName } from './view'

/** What a teacher steers: which lesson and step, for whom, how it is shown, and what a class need not see. */
export class Teaching extends Shown {
	lesson = $state<string>()
	step = $state<string>()
	path = $state<PathName>('whole')
	level = $state<Level>('all')
	projector = $state(false)
	/** The cells `question.speaker` that are uncovered; `undefined` while nothing is covered. */
	reveal = $state.raw<readonly string[]>()
	without = $state.raw<readonly Part[]>([])
	/** Whether a step was named whose view is not set yet. */
	entering = $state(false)
	/** The next change of the view belongs to the entry of the history that is there. */
	amends = false
	/** Steps whose first tasks are done, or passed over on purpose: what the sources say is shown. */
	looked = $state.raw<readonly string[]>([])

	/** Whether what the sources say is kept back: the step's task comes first. */
	keptBack = $derived.by(() => {
		const lesson = this.pack.lessons.find(({ id }) => id === this.lesson)
		const step = lesson?.steps.find(({ id }) => id === this.step)
		return step !== undefined && step.first && !this.looked.includes(step.id)
	})

	/** Whether a claim may be told while cells of the matrix are covered. */
	isUncovered = ({ question, speaker }: Claim): boolean =>
		!this.reveal || this.reveal.includes(`${question}.${speaker}`)

	/** Whether a part of the page is left out: by choice, or because a projector has no room for it. */
	leavesOut = (part: Part): boolean => this.without.includes(part) || (this.projector && part !== 'map')
}
