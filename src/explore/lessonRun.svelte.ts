import type { Lesson, Step } from '../format/lesson'
import { loadLessons } from '../source/builtIn'
import { homeOf } from '../source/opened'
import { joins, minutesOf, tasksOf, wayOf, type Stage } from '../ask/way'
import { keep, kept } from './device'
import type { Explorer } from './explorer.svelte'
import { paths, type PathName } from './view'

/** A lesson under way: its steps on the way that the class goes, and how far it is. */
export class LessonRun {
	/** `undefined` until they have arrived. */
	lessons = $state.raw<readonly Lesson[]>()
	failed = $state(false)

	readonly #explorer: Explorer

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
			this.lessons = await loadLessons(this.#explorer.pack)
		} catch {
			// Told where the lessons would stand, with a button to ask again.
			this.failed = true
		}
	}

	/** Begins a lesson, or goes through it on another way from here. */
	start(lesson: string, path: PathName): void {
		const { step, lesson: underway } = this.#explorer
		const found = this.lessons?.find(({ id }) => id === lesson)
		if (!found) return
		const way = wayOf(found, path)
		const from = step && underway === lesson ? joins(found, way, step) : way[0]
		if (from) this.#enter(lesson, from, path)
	}

	/** Where a lesson was left on this device, between its first step and its last; `undefined` if nowhere. */
	leftAt(lesson: Lesson): { stage: Stage; at: number; path: PathName } | undefined {
		const [path, step] = kept(this.#keyOf(lesson.id))?.split('/') ?? []
		const known = paths.find((one) => one === path)
		const way = known ? wayOf(lesson, known) : []
		const at = way.findIndex((stage) => stage.step.id === step)
		const stage = at > 0 && at < way.length - 1 ? way[at] : undefined
		return known && stage && { stage, at, path: known }
	}

	/** Goes on with a lesson from where it was left. */
	resume(lesson: Lesson): void {
		const left = this.leftAt(lesson)
		if (left) this.#enter(lesson.id, left.stage, left.path)
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

	#go(stage: Stage | undefined): void {
		if (stage && this.lesson) this.#enter(this.lesson.id, stage, this.#explorer.path)
	}

	readonly #keyOf = (lesson: string) => `${homeOf(this.#explorer.pack)}/step.${lesson}` as const

	#enter(lesson: string, { step }: Stage, path: PathName): void {
		this.#explorer.enterStep(lesson, step.id, path)
		keep(this.#keyOf(lesson), `${path}/${step.id}`)
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
