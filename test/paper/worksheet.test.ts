import { describe, expect, test } from 'vitest'
import { wayOf } from '../../src/ask/way'
import { Telling } from '../../src/explore/telling'
import { languages } from '../../src/format/languages'
import type { Lesson } from '../../src/format/lesson'
import { answerOf } from '../../src/paper/grid'
import type { Unit } from '../../src/paper/unit'
import {
	backgroundSheet,
	claimsIn,
	furtherUnits,
	numberedTasks,
	worksheetUnits
} from '../../src/paper/worksheet'
import { lessonWords } from '../../src/words/later'
import { wordsOf } from '../../src/words/words'
import { shippedLessons, shippedPack } from '../shipped'
import { tinyLesson } from '../tinylesson'
import { tinyPack } from '../tinypack'

const pack = shippedPack()
const lessons = shippedLessons()
const lessonNamed = (id: string): Lesson => lessons.find((lesson) => lesson.id === id)!
const rowsOf = (units: readonly Unit[], table: string) =>
	units.flatMap((unit) => (unit.kind === 'row' && unit.table.id.startsWith(table) ? [unit] : []))
const numbers = (units: readonly Unit[]) =>
	units.flatMap((unit) => (unit.kind === 'task' ? [unit.number] : []))

describe.each(languages)('in %s', (language) => {
	const telling = new Telling(pack, language, wordsOf(language))
	const sheet = (id: string, path: 'whole' | 'short' = 'whole') =>
		worksheetUnits(telling, lessonNamed(id), path)

	test('words in another language have our translation beside them in every answer', () => {
		for (const claim of pack.claims) {
			if (typeof claim.words === 'string' || claim.words.lang === language) continue
			expect(answerOf(telling, claim, true).how).toContain(claim.words.ours[language])
		}
		expect(pack.claims.some(({ words }) => typeof words !== 'string' && words.ours.uk)).toBe(true)
	})

	test('a prediction asks in the order of its author, as a device does', () => {
		const rows = rowsOf(sheet('different-answers'), 'predict')
		const asked = ['when', 'place', 'hit', 'killed']
		const asks = asked.map((one) => pack.incident.questions.find(({ id }) => id === one)!.asks[language])
		expect(rows.map(({ head }) => head)).toEqual(asks)
	})

	test('a table of clocks stands open, with what each reading’s own clock shows and two boxes', () => {
		const units = sheet('same-minute')
		const rows = rowsOf(units, 'clocks')
		expect(rows.map(({ head }) => head)).toEqual(
			pack.claims
				.find(({ id }) => id === 'when-beznosov')!
				.when!.readings!.map(({ label }) => label[language])
		)
		expect(rows.map(({ cells }) => cells.map(({ text }) => text !== undefined))).toEqual([
			[false, true, false],
			[true, false, false]
		])
		const { yes, no } = lessonWords(language)
		for (const { cells } of rows) expect(cells.at(-1)!.boxes).toEqual([yes, no])
		expect(JSON.stringify(units)).not.toMatch(/23:01|01:01/)
	})

	test('a page ends after the puzzle, before the clocks', () => {
		const begun = sheet('same-minute').flatMap((unit) =>
			unit.kind === 'task' && unit.anew ? unit.number : []
		)
		expect(begun).toEqual([2])
		expect(sheet('different-answers').some((unit) => unit.kind === 'task' && unit.anew)).toBe(false)
	})

	test('the matrix is on the worksheet of a lesson that covers its cells, and on no other', () => {
		expect(rowsOf(sheet('different-answers'), 'empty')).toHaveLength(4)
		expect(rowsOf(sheet('same-minute'), 'empty')).toEqual([])
	})

	test('grades stand as on the screen, "cannot be judged" first, each with what it means', () => {
		const units = sheet('same-minute')
		const [row] = rowsOf(units, 'grade')
		expect(row!.table.heads.map(({ text }) => text).join('')).toBe('FABCDE612345')
		const { sources, informations } = lessonWords(language)
		const told = units.flatMap((unit) => (unit.kind === 'text' ? unit.text : [])).join(' ')
		for (const [grade, meaning] of Object.entries({ ...sources, ...informations }))
			expect(told).toContain(`${grade}: ${meaning}`)
		expect(told.indexOf('F: ')).toBeLessThan(told.indexOf('A: '))
	})
})

const telling = new Telling(pack, 'en', wordsOf('en'))

test.each(lessons)(
	'$id: tasks for all and those that go further have sheets of their own, under one numbering',
	(lesson) => {
		const all = numberedTasks(lesson)
		const of = (level: string) => all.filter(({ task }) => task.level === level).map(({ number }) => number)
		expect(numbers(worksheetUnits(telling, lesson, 'whole'))).toEqual(of('all'))
		expect(numbers(furtherUnits(telling, lesson, 'whole'))).toEqual(of('more'))
		expect([...of('all'), ...of('more')]).toEqual(all.map((_, i) => i + 1))
	}
)

test.each(lessons)(
	'$id: the shorter way has the tasks of its steps, under the numbers that the teacher has',
	(lesson) => {
		const tasks = wayOf(lesson, 'short').flatMap(({ step }) => step.tasks)
		const wanted = numberedTasks(lesson).filter(({ task }) => tasks.includes(task) && task.level === 'all')
		expect(numbers(worksheetUnits(telling, lesson, 'short'))).toEqual(wanted.map(({ number }) => number))
		expect(wanted.length).toBeLessThan(numbers(worksheetUnits(telling, lesson, 'whole')).length)
	}
)

test('background and words are a sheet of their own, with the map', () => {
	const units = backgroundSheet(telling, lessonNamed('same-minute'))
	expect(units.map(({ kind }) => kind)).toEqual(['title', 'map', 'list'])
	expect(JSON.stringify(units)).toContain('A rocket launcher on a lorry')
})

test('the claims of a lesson are those that its steps show and its tasks name', () => {
	const probe = lessonNamed('different-answers').steps.flatMap(({ tasks }) =>
		tasks.flatMap((task) => (task.kind === 'probe' ? task.claims : []))
	)
	const ids = (lesson: Lesson) => claimsIn(telling, lesson).map(({ id }) => id)
	expect(ids(lessonNamed('different-answers')).sort()).toEqual([...probe].sort())
	expect(ids(lessonNamed('same-minute'))).toEqual(
		expect.arrayContaining(['when-general-staff', 'when-beznosov', 'killed-operational-reports'])
	)
	const tiny = new Telling(tinyPack(), 'en', wordsOf('en'))
	expect(claimsIn(tiny, tinyLesson()).map(({ id }) => id)).toEqual(['lost-ferry', 'lost-guild'])
})
