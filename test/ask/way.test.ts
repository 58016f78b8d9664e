import { expect, test } from 'vitest'
import { answersOf, awaitedOf, joins, minutesOf, tasksOf, wayOf } from '../../src/ask/way'
import { tinyLesson } from '../tinylesson'
import { tinyPack } from '../tinypack'
import { shippedLessons, shippedPack } from '../shipped'

const lesson = tinyLesson()
const ids = (path: 'whole' | 'short' | 'ending') => wayOf(lesson, path).map(({ step }) => step.id)

test('each way has its own steps and its own minutes', () => {
	expect(ids('whole')).toEqual(['guess', 'probe', 'matrix', 'write'])
	expect(ids('short')).toEqual(['guess', 'write'])
	expect(minutesOf(wayOf(lesson, 'whole'))).toBe(40)
	expect(minutesOf(wayOf(lesson, 'short'))).toBe(15)
})

test('who changes the way goes on at the next of its steps, and never back', () => {
	const short = wayOf(lesson, 'short')
	expect(joins(lesson, short, 'guess')?.step.id).toBe('guess')
	expect(joins(lesson, short, 'probe')?.step.id).toBe('write')
	expect(joins(lesson, wayOf(lesson, 'ending'), 'write')?.step.id).toBe('write')
})

test('who has passed all steps of a way comes to its last one', () => {
	const early = {
		...lesson,
		ending: {
			...lesson.ending,
			steps: [
				{ step: 'guess', minutes: 1 },
				{ step: 'probe', minutes: 2 }
			]
		}
	}
	expect(joins(early, wayOf(early, 'ending'), 'matrix')?.step.id).toBe('probe')
	expect(joins(early, wayOf(early, 'ending'), 'write')).toEqual({ step: lesson.steps[1], minutes: 2 })
	expect(joins(early, [], 'matrix')).toBeUndefined()
})

test('who wants to go further has the tasks for all, too', () => {
	const [, probe] = lesson.steps
	expect(tasksOf(probe!, 'all').map(({ id }) => id)).toEqual(['one'])
	expect(tasksOf(probe!, 'more').map(({ id }) => id)).toEqual(['one', 'grades'])
})

test('each answer of a task has a key of its own', () => {
	const keys = lesson.steps.flatMap(({ tasks }) => tasks.flatMap((task) => answersOf(task, tinyPack())))
	expect(new Set(keys).size).toBe(keys.length)
	expect(keys).toContain('grades.lost-guild.information')
})

test('where boxes are to be filled in, what is written besides keeps nothing back', () => {
	const [lesson] = shippedLessons().filter(({ id }) => id === 'same-minute')
	const task = lesson!.steps.find(({ id }) => id === 'clocks')!.tasks[0]!
	const [all, awaited] = [answersOf(task, shippedPack()), awaitedOf(task, shippedPack())]
	expect(all).toContain(task.id)
	expect(awaited).toEqual(all.filter((key) => key !== task.id))
	expect(awaited.length).toBeGreaterThan(1)
})

test('a task of words alone is answered by words', () => {
	const asks = { en: 'Why?', uk: 'Чому?' }
	const task = { kind: 'write', id: 'why', level: 'all', first: true, asks, answer: [], lines: 2 } as const
	expect(awaitedOf({ ...task, answer: [] }, tinyPack())).toEqual(['why'])
})
