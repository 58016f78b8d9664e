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

	readonly #reader: Explorer
	/** The view that leaving restores. */
	#before: View | undefined

	lesson = $derived.by(() => this.lessons?.find(({ id }) => id === this.#reader.lesson))
	/** The steps that the class goes through. */
	way = $derived.by((): readonly Stage[] => (this.lesson ? wayOf(this.lesson, this.#reader.path) : []))
	step = $derived.by((): Step | undefined => this.lesson?.steps.find(({ id }) => id === this.#reader.step))
	/** Place of the step on the way, from 0; -1 for one that the way leaves out. */
	at = $derived.by(() => this.way.findIndex(({ step }) => step.id === this.#reader.step))
	tasks = $derived.by(() => (this.step ? tasksOf(this.step, this.#reader.level) : []))
	/** Minutes that the way takes, and those until the end of the step. */
	minutes = $derived({ all: minutesOf(this.way), passed: minutesOf(this.way.slice(0, this.at + 1)) })

	constructor(reader: Explorer, lessons?: readonly Lesson[]) {
		this.#reader = reader
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
		if (this.#reader.entering && this.#reader.step) this.enter(this.#reader.step)
	}

	/** Begins a lesson, or goes through it on another way from here. */
	start(lesson: string, path: PathName): void {
		const reader = this.#reader
		const found = this.lessons?.find(({ id }) => id === lesson)
		if (!found) return
		if (!reader.step) {
			this.#before = reader.view
			// Another class begins: nothing is shown that it has not asked for.
			reader.looked = []
		}
		const way = wayOf(found, path)
		const from = reader.step && reader.lesson === lesson ? joins(found, way, reader.step) : way[0]
		reader.lesson = lesson
		reader.path = path
		if (from) this.enter(from.step.id)
	}

	/** Enters a step of the lesson: its view, and nothing left of the one before. */
	enter(id: string): void {
		const reader = this.#reader
		const step = this.lesson?.steps.find((one) => one.id === id)
		if (!step || !reader.lesson) return
		const { view } = readAddress(step.view, reader.pack)
		const { language, lesson, path, level, projector, without } = reader
		// The link that led here said less than the view that it leads to: it is the same entry of the history.
		reader.amends = reader.entering
		const steering = { language, lesson, step: id, path, level, projector, without }
		reader.take({ ...view, panel: view.panel ?? 'places', ...steering })
	}

	next(): void {
		this.#go(
			this.at < 0 && this.lesson && this.#reader.step
				? joins(this.lesson, this.way, this.#reader.step)
				: this.way[this.at + 1]
		)
	}

	back(): void {
		this.#go(this.way[this.at - 1])
	}

	/** Leaves the lesson for the view that the reader had before it, or for the lesson's page. */
	leave(): void {
		const { language, lesson, plain } = this.#reader
		const before = this.#before ?? { ...plain, panel: 'lesson', ...(lesson && { lesson }) }
		this.#before = undefined
		this.#reader.take({ ...before, language })
	}

	#go(stage: Stage | undefined): void {
		if (stage) this.enter(stage.step.id)
	}
}

const runs = new WeakMap<Explorer, LessonRun>()

/** The one run of a page. */
export function lessonRun(reader: Explorer): LessonRun {
	const known = runs.get(reader)
	if (known) return known
	// Of no component: what the first one to ask derives must not go with it.
	$effect.root(() => void runs.set(reader, new LessonRun(reader)))
	return runs.get(reader)!
}
