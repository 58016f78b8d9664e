import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Explorer } from '../../src/explore/explorer.svelte'
import { LessonRun } from '../../src/explore/lessonRun.svelte'
import { outlineOf } from '../../src/check/lessons'
import { tinyLesson } from '../tinylesson'
import { tinyPack } from '../tinypack'
import { viewsOf } from './views'

const lesson = tinyLesson()
const pack = { ...tinyPack(), lessons: [outlineOf(lesson)] }

function begin(): { reader: Explorer; run: LessonRun } {
	const reader = new Explorer(pack, 'en')
	return { reader, run: new LessonRun(reader, [lesson]) }
}

test('leaving restores the view from before the lesson, whatever was done in between', () => {
	const deeds = fc.array(fc.constantFrom('next', 'back', 'ending', 'look', 'open', 'narrow'), {
		maxLength: 12
	})
	fc.assert(
		fc.property(viewsOf(pack), deeds, (view, done) => {
			const { reader, run } = begin()
			reader.take(view)
			const before = reader.view
			run.start('carts', 'whole')
			for (const deed of done) {
				if (deed === 'next') run.next()
				else if (deed === 'back') run.back()
				else if (deed === 'ending') run.start('carts', 'ending')
				else if (deed === 'look') reader.looked = [...reader.looked, 'guess']
				else if (deed === 'open') reader.openClaim('lost-guild-later')
				else reader.onlySpeaker('ferry')
			}
			run.leave()
			expect(reader.view).toEqual(before)
		})
	)
})

test('a language that is switched during the lesson stays', () => {
	const { reader, run } = begin()
	run.start('carts', 'whole')
	reader.language = 'uk'
	run.leave()
	expect(reader.language).toBe('uk')
})

test('entering a step sets its view, and nothing is left of the one before', () => {
	const { reader, run } = begin()
	run.start('carts', 'whole')
	run.next()
	expect(reader.view).toMatchObject({ panel: 'claims', claim: 'lost-ferry', card: true, step: 'probe' })
	run.next()
	expect(reader.view).toMatchObject({ panel: 'claims', card: false, questions: ['lost'], reveal: [] })
	expect(reader.view.claim).toBeUndefined()
})

test('what a teacher chose stays from step to step', () => {
	const { reader, run } = begin()
	reader.level = 'more'
	reader.projector = true
	reader.without = ['notes']
	run.start('carts', 'short')
	run.next()
	expect(reader.view).toMatchObject({ level: 'more', projector: true, without: ['notes'], path: 'short' })
})

test('the first step has nothing before it and the last nothing after it', () => {
	const { reader, run } = begin()
	run.start('carts', 'whole')
	run.back()
	expect(reader.step).toBe('guess')
	for (let i = 0; i < 9; i++) run.next()
	expect(reader.step).toBe('write')
})

test('with ten minutes left the lesson goes on at the next step of its ending', () => {
	const { reader, run } = begin()
	run.start('carts', 'whole')
	run.next()
	run.start('carts', 'ending')
	expect(reader.step).toBe('write')
	expect(run.minutes).toEqual({ all: 8, passed: 8 })
})

test('a link that names a step and no more enters it; one that says more is left as it is', () => {
	const { reader, run } = begin()
	reader.take({ lesson: 'carts', step: 'probe' })
	expect(reader.entering).toBe(true)
	run.enter('probe')
	expect(reader.view).toMatchObject({ panel: 'claims', card: true })
	reader.take({ lesson: 'carts', step: 'probe', panel: 'report' })
	expect(reader.entering).toBe(false)
})

test('what the sources say is kept back until the task is done or passed over', () => {
	const { reader, run } = begin()
	run.start('carts', 'whole')
	expect(reader.keptBack).toBe(true)
	reader.looked = ['guess']
	expect(reader.keptBack).toBe(false)
	run.next()
	expect(reader.keptBack).toBe(false)
})

test('what one class was shown is kept back again from the next', () => {
	const { reader, run } = begin()
	run.start('carts', 'whole')
	reader.looked = ['guess']
	run.leave()
	run.start('carts', 'whole')
	expect(reader.keptBack).toBe(true)
})

test('only a task that everybody sees keeps anything back', () => {
	const guess = lesson.steps[0]!
	const further = {
		...lesson,
		steps: [{ ...guess, tasks: guess.tasks.map((task) => ({ ...task, level: 'more' as const })) }]
	}
	expect(outlineOf(further).steps).toEqual([{ id: 'guess', first: false }])
})
