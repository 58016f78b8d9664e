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

function begin(): { explorer: Explorer; run: LessonRun } {
	const explorer = new Explorer(pack, 'en')
	return { explorer, run: new LessonRun(explorer, [lesson]) }
}

test('leaving restores the view from before the lesson, whatever was done in between', () => {
	const outside = viewsOf(pack).map(({ step: _, ...view }) => view)
	const deeds = fc.array(fc.constantFrom('next', 'back', 'ending', 'look', 'open', 'narrow'), {
		maxLength: 12
	})
	fc.assert(
		fc.property(outside, deeds, (view, done) => {
			const { explorer, run } = begin()
			explorer.take(view)
			const before = explorer.view
			run.start('carts', 'whole')
			for (const deed of done) {
				if (deed === 'next') run.next()
				else if (deed === 'back') run.back()
				else if (deed === 'ending') run.start('carts', 'ending')
				else if (deed === 'look') explorer.teaching.showSources()
				else if (deed === 'open') explorer.openClaim('lost-guild-later')
				else explorer.onlySpeaker('ferry')
			}
			explorer.leaveLesson()
			expect(explorer.view).toEqual(before)
		})
	)
})

test('a language that is switched during the lesson stays', () => {
	const { explorer, run } = begin()
	run.start('carts', 'whole')
	explorer.language = 'uk'
	explorer.leaveLesson()
	expect(explorer.language).toBe('uk')
})

test('entering a step sets its view, and nothing is left of the one before', () => {
	const { explorer, run } = begin()
	run.start('carts', 'whole')
	run.next()
	expect(explorer.view).toMatchObject({ panel: 'claims', claim: 'lost-ferry', card: true, step: 'probe' })
	run.next()
	expect(explorer.view).toMatchObject({ panel: 'claims', card: false, questions: ['lost'], reveal: [] })
	expect(explorer.view.claim).toBeUndefined()
})

test('what a class uncovered in a step stays open when it comes back, and so does everything once it is shown', () => {
	const { explorer, run } = begin()
	run.start('carts', 'whole')
	run.next()
	run.next()
	explorer.teaching.uncover(['lost.ferry'])
	run.back()
	run.next()
	expect(explorer.reveal).toEqual(['lost.ferry'])
	explorer.teaching.endCover()
	run.back()
	run.next()
	expect(explorer.reveal).toBeUndefined()
	explorer.teaching.cover()
	run.back()
	run.next()
	expect(explorer.reveal).toEqual([])
	// The next class begins with all cells covered.
	explorer.teaching.uncover(['lost.ferry'])
	explorer.leaveLesson()
	run.start('carts', 'whole')
	run.next()
	run.next()
	expect(explorer.reveal).toEqual([])
})

test('what a teacher chose stays from step to step', () => {
	const { explorer, run } = begin()
	explorer.level = 'more'
	explorer.projector = true
	explorer.without = ['notes']
	run.start('carts', 'short')
	run.next()
	expect(explorer.view).toMatchObject({ level: 'more', projector: true, without: ['notes'], path: 'short' })
})

test('the first step has nothing before it and the last nothing after it', () => {
	const { explorer, run } = begin()
	run.start('carts', 'whole')
	run.back()
	expect(explorer.step).toBe('guess')
	for (let i = 0; i < 9; i++) run.next()
	expect(explorer.step).toBe('write')
})

test('with ten minutes left the lesson goes on at the next step of its ending', () => {
	const { explorer, run } = begin()
	run.start('carts', 'whole')
	run.next()
	run.start('carts', 'ending')
	expect(explorer.step).toBe('write')
	expect(run.minutes).toEqual({ all: 8, passed: 8 })
})

test('leaving a lesson restores the view of its entry, not that of an earlier lesson', () => {
	const { explorer, run } = begin()
	explorer.panel = 'report'
	run.start('carts', 'whole')
	// The class goes away by Back, and enters again by a link.
	explorer.take({ panel: 'claims', questions: ['lost'] })
	explorer.take({ lesson: 'carts', step: 'probe', panel: 'claims' })
	run.next()
	explorer.leaveLesson()
	expect(explorer.view).toMatchObject({ panel: 'claims', questions: ['lost'] })
	expect(explorer.step).toBeUndefined()
})

test('from one lesson into another and out of both, the view from before the first one comes back', () => {
	const other = { ...lesson, id: 'wagons' }
	const both = { ...pack, lessons: [outlineOf(lesson), outlineOf(other)] }
	const explorer = new Explorer(both, 'en')
	const run = new LessonRun(explorer, [lesson, other])
	explorer.panel = 'report'
	run.start('carts', 'whole')
	run.start('wagons', 'whole')
	expect(explorer.view).toMatchObject({ lesson: 'wagons', step: 'guess' })
	explorer.leaveLesson()
	expect(explorer.view).toEqual({ ...explorer.plain, panel: 'report' })
})

test('what the sources say is kept back until the task is done or passed over', () => {
	const { explorer, run } = begin()
	run.start('carts', 'whole')
	expect(explorer.teaching.keptBack).toBe(true)
	explorer.teaching.showSources()
	expect(explorer.teaching.keptBack).toBe(false)
	explorer.teaching.hideSources()
	expect(explorer.teaching.keptBack).toBe(true)
	run.next()
	expect(explorer.teaching.keptBack).toBe(false)
})

test('what one class was shown is kept back again from the next', () => {
	const { explorer, run } = begin()
	run.start('carts', 'whole')
	explorer.teaching.showSources()
	explorer.leaveLesson()
	run.start('carts', 'whole')
	expect(explorer.teaching.keptBack).toBe(true)
})

test('only a task that everybody sees keeps anything back', () => {
	const guess = lesson.steps[0]!
	const further = {
		...lesson,
		steps: [{ ...guess, tasks: guess.tasks.map((task) => ({ ...task, level: 'more' as const })) }]
	}
	expect(outlineOf(further).steps).toEqual([{ id: 'guess', first: false, view: 'panel=lesson' }])
})
