import type { Lesson, Step, Task } from '../format/lesson.ts'
import type { Pack, Question } from '../format/pack.ts'
import { openReadings } from './readings.ts'

/** A step as a class comes to it, and the minutes that it has there. */
export interface Stage {
	step: Step
	minutes: number
}

/** The steps of a lesson on one of its ways, in order. */
export function wayOf(lesson: Lesson, path: 'whole' | 'short' | 'ending'): Stage[] {
	if (path === 'whole') return lesson.steps.map((step) => ({ step, minutes: step.minutes }))
	return lesson[path].steps.flatMap(({ step: id, minutes }) => {
		const step = lesson.steps.find((one) => one.id === id)
		return step ? [{ step, minutes }] : []
	})
}

/** Minutes of some stages together. */
export const minutesOf = (way: readonly Stage[]): number => way.reduce((sum, { minutes }) => sum + minutes, 0)

/** Where to go on along a way from a step that it may have left out: the next of its steps that has not been passed; the last one after all. */
export function joins(lesson: Lesson, way: readonly Stage[], from: string): Stage | undefined {
	const order = (id: string) => lesson.steps.findIndex((step) => step.id === id)
	return way.find(({ step }) => order(step.id) >= order(from)) ?? way.at(-1)
}

/** The tasks of a step at a level; who wants to go further has those for all, too. */
export const tasksOf = (step: Step, level: 'all' | 'more'): Task[] =>
	step.tasks.filter((task) => level === 'more' || task.level === 'all')

/** The keys under which the answers to a task are noted, in the order in which they are asked. */
export function answersOf(task: Task, pack: Pack): string[] {
	switch (task.kind) {
		case 'write':
			return [
				...openReadings(pack, task.clocks ?? '').flatMap(({ cells }, i) => [
					...cells.flatMap(({ clock, given }) => (given ? [] : `${task.id}.${i}.${clock.id}`)),
					`${task.id}.${i}`
				]),
				task.id
			]
		case 'pick':
			return [task.id]
		case 'predict':
			return task.questions.map((question) => `${task.id}.${question}`)
		case 'probe':
			return ['claim', 'behind', 'evidence', 'others'].map((part) => `${task.id}.${part}`)
		case 'grade':
			return task.claims.flatMap((claim) => [`${task.id}.${claim}.source`, `${task.id}.${claim}.information`])
	}
}

/** The keys of what is to be answered before what the sources say is shown; beside boxes that are filled in no reason need be given. */
export function awaitedOf(task: Task, pack: Pack): string[] {
	const keys = answersOf(task, pack)
	return keys.length > 1 ? keys.filter((key) => key !== task.id) : keys
}

/** What a prediction asks, in the order in which its author asks it. */
export const questionsOf = ({ questions }: Extract<Task, { kind: 'predict' }>, pack: Pack): Question[] =>
	questions.flatMap((asked) => pack.incident.questions.find(({ id }) => id === asked) ?? [])
