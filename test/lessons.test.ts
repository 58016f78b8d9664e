import { expect, test } from 'vitest'
import { minutesOf, wayOf } from '../src/ask/way'
import { languages } from '../src/format/languages'
import type { Lesson } from '../src/format/lesson'
import type { Text } from '../src/format/pack'
import { plainText } from '../src/format/markup'
import { shippedLessons, shippedPack } from './shipped'

const lessons = shippedLessons()
const pack = shippedPack()
const lessonNamed = (id: string) => lessons.find((lesson) => lesson.id === id)!
const wordsIn = (texts: readonly Text[], language: 'en' | 'uk') =>
	texts.flatMap((text) => plainText(text[language]).split(/\s+/)).filter((word) => /[\p{L}\d]/u.test(word))

test('every task has an answer for the teacher, or says that there is none', () => {
	for (const { steps } of lessons)
		for (const { answer } of steps.flatMap(({ tasks }) => tasks)) {
			expect(answer.length).toBeGreaterThan(0)
			for (const { en, uk } of answer.slice(0, 1)) expect(Math.min(en.length, uk.length)).toBeGreaterThan(40)
		}
})

test('minutes add up: 45 whole, 25 short, ten to end with, and those of a note are its step’s', () => {
	for (const lesson of lessons) {
		expect(minutesOf(wayOf(lesson, 'whole'))).toBe(45)
		expect(minutesOf(wayOf(lesson, 'short'))).toBe(25)
		expect(minutesOf(wayOf(lesson, 'ending'))).toBe(10)
		for (const { id, note, minutes } of lesson.steps)
			for (const [language, unit] of [
				['en', /(\d+) min/g],
				['uk', /(\d+) хв/g]
			] as const) {
				const parts = note.flatMap((text) => [...text[language].matchAll(unit)].map(([, n]) => Number(n)))
				expect([id, parts.reduce((sum, n) => sum + n, 0)]).toEqual([id, minutes])
			}
	}
})

test('a note that is read while leading has at most 60 words', () => {
	for (const { steps } of lessons)
		for (const { id, note } of steps)
			for (const language of languages)
				expect([id, wordsIn(note, language).length <= 60 || wordsIn(note, language).length]).toEqual([
					id,
					true
				])
})

/** What is read aloud once a task is done. */
const thenOf = (task: Lesson['steps'][number]['tasks'][number]): readonly Text[] =>
	'then' in task ? task.then : []

/** What pupils can read, and hear, up to a step's first task, in the order in which they come to it. */
function before(lesson: Lesson, step: string): string {
	const upTo = lesson.steps.findIndex(({ id }) => id === step)
	const said = lesson.steps.slice(0, upTo).flatMap(({ tasks }) => tasks.flatMap(thenOf))
	const read = [
		lesson.title,
		lesson.idea,
		...(lesson.background ?? []).map(({ text }) => text),
		...(lesson.glossary ?? []).flatMap(({ term, means }) => [term, means]),
		...lesson.steps.slice(0, upTo + 1).flatMap(({ title, text }) => [title, ...text]),
		...said
	]
	return read.flatMap(({ en, uk }) => [plainText(en), plainText(uk)]).join('\n')
}

test('nothing that is read or said before a task holds its answer', () => {
	const answers = [
		[
			'different-answers',
			'predict',
			/differ(s|ent|ently)?\b|contradict|різн[іяо]|суперечать|barracks|казарм|vocational|училищ/i
		],
		[
			'same-minute',
			'puzzle',
			/same minute|clock|Moscow time|23:01|та сама хвилина|тією самою|годинник|23:01/i
		],
		['same-minute', 'clocks', /23:01|01:01|same minute|та сама хвилина|тією самою/i]
	] as const
	for (const [lesson, step, answer] of answers) {
		const read = before(lessonNamed(lesson), step).replace(/Agree or differ\?|Збігаються чи різняться\?/g, '')
		expect([lesson, step, answer.exec(read)?.[0]]).toEqual([lesson, step, undefined])
	}
})

test('nothing is opened over a task that pupils are to work out, and it keeps the sources back', () => {
	const step = lessonNamed('same-minute').steps.find(({ id }) => id === 'clocks')!
	expect(step.view).not.toContain('show=')
	expect(step.tasks[0]?.first).toBe(true)
})

test('a prediction asks only where there is something to compare', () => {
	for (const { steps } of lessons)
		for (const task of steps.flatMap(({ tasks }) => tasks))
			if (task.kind === 'predict')
				for (const question of task.questions) {
					const claims = pack.claims.filter((claim) => claim.question === question && claim.passage)
					expect(new Set(claims.map(({ speaker }) => speaker)).size).toBeGreaterThan(1)
				}
})

test('background and glossary stand before any task, and what was read says where', () => {
	const known = pack.incident.sources.map(({ link }) => link)
	for (const { background = [], glossary = [], steps } of lessons) {
		expect([background.length, glossary.length > 5]).toEqual([3, true])
		expect(steps[0]!.tasks).toEqual([])
		for (const { passages, sources } of background) expect(passages ?? sources).toBeDefined()
		for (const { sources = [] } of [...background, ...glossary])
			expect(sources.filter((link) => !known.includes(link))).toEqual([])
	}
})

test('a lesson tells what to do with hard words, with pupils who are touched, and with those who read little', () => {
	for (const { hardWords, touched, learners } of lessons)
		for (const texts of [hardWords, touched, learners]) expect(texts?.length).toBeGreaterThan(1)
})
