import type { Lesson, Step } from '../format/lesson'
import { loadLessons } from '../source/builtIn'
import { joins, minutesOf, tasksOf, wayOf, type Stage } from '../ask/way'
import { readAddress } from './address'
import type { Explorer } from './explorer.svelte'
import type { PathName, View } from './view'

/** A lesson under way. Entering a step sets the view that its author gave it; leaving the lesson restores the reader's own. */
export class LessonRun {
	/** `undefined` until they have arrived. */
	lessons = $state.raw<readonly Lesson[]>()
	failed = $state(false)

	readonly #explorer: Explorer
	/** The view that leaving restores. */
	#before: View | undefined

	lesson = $derived.by(() => this.lessons?.find(({ id }) => id === this.#explorer.lesson))
	/** The steps that the class goes through. */
	way = $derived.by((): readonly Stage[] => (this.lesson ? wayOf(this.lesson, this.#explorer.path) : []))
	step = $derived.by((): Step | undefined => this.lesson?.steps.find(({ id }) => id === this.#explorer.step))
	/** Place of the step on the way, from 0; -1 for one that the way leaves out. */
	at = $derived.by(() => this.way.findIndex(({ step }) => step.id === this.#explorer.step))
	tasks = $derived.by(() => (this.step ? tasksOf(this.step, this.#explorer.level) : []))
	/** Minutes that the way takes, and those until the end of the step. */
	minutes = $derived({ all: minutesOf(this.way), passed: minutesOf(this.way.slice(0, this.at + 1)) })

	constructor(explorer: Explorer, lessons?: readonly Lesson[]) {
		this.#explorer = explorer
		if (lessons) this.lessons = lessons
		else void this.load()
	}

	/** Asks for the lessons, once more if they did not arrive. */
	async load(): Promise<void> {
		this.failed = false
		try {
			this.lessons = await loadLessons()
		} catch {
			// Told where the lessons would stand, with a button to ask again.
			this.failed = true
		}
		if (this.#explorer.teaching.entering && this.#explorer.step) this.enter(this.#explorer.step)
	}

	/** Begins a lesson, or goes through it on another way from here. */
	start(lesson: string, path: PathName): void {
		const explorer = this.#explorer
		const found = this.lessons?.find(({ id }) => id === lesson)
		if (!found) return
		if (!explorer.step) {
			this.#before = explorer.view
			// Another class begins: nothing is shown that it has not asked for.
			explorer.teaching.looked = []
		}
		const way = wayOf(found, path)
		const from = explorer.step && explorer.lesson === lesson ? joins(found, way, explorer.step) : way[0]
		explorer.lesson = lesson
		explorer.path = path
		if (from) this.enter(from.step.id)
	}

	/** Enters a step of the lesson: its view, and nothing left of the one before. */
	enter(id: string): void {
		const explorer = this.#explorer
		const step = this.lesson?.steps.find((one) => one.id === id)
		if (!step || !explorer.lesson) return
		const { view } = readAddress(step.view, explorer.pack)
		const { language, lesson, path, level, projector, without } = explorer
		// The link that led here said less than the view that it leads to: it is the same entry of the history.
		explorer.teaching.amends = explorer.teaching.entering
		const steering = { language, lesson, step: id, path, level, projector, without }
		explorer.take({ ...view, panel: view.panel ?? 'places', ...steering })
	}

	next(): void {
		this.#go(
			this.at < 0 && this.lesson && this.#explorer.step
				? joins(this.lesson, this.way, this.#explorer.step)
				: this.way[this.at + 1]
		)
	}

	back(): void {
		this.#go(this.way[this.at - 1])
	}

	/** Leaves the lesson for the view that the reader had before it, or for the lesson's page. */
	leave(): void {
		const { language, lesson, plain } = this.#explorer
		const before = this.#before ?? { ...plain, panel: 'lesson', ...(lesson && { lesson }) }
		this.#before = undefined
		this.#explorer.take({ ...before, language })
	}

	#go(stage: Stage | undefined): void {
		if (stage) this.enter(stage.step.id)
	}
}

const runs = new WeakMap<Explorer, LessonRun>()

/** The one run of a page. */
export function lessonRun(explorer: Explorer): LessonRun {
	const known = runs.get(explorer)
	if (known) return known
	// Of no component: what the first one to ask derives must not go with it.
	$effect.root(() => void runs.set(explorer, new LessonRun(explorer)))
	return runs.get(explorer)!
}
