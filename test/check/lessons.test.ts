import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../src/check/lessons'
import { describe as sentence, parse } from '../../src/check/parse'
import type { Pack } from '../../src/format/pack'
import { minutesOf, wayOf } from '../../src/ask/way'
import { readAddress } from '../../src/explore/address'
import { shippedLessons } from '../shipped'
import { tinyLesson } from '../tinylesson'
import { changed } from '../tinypack'

// Its carts are counted on a line, as people are.
const files = changed('incident.json', 'questions[0].axis', 'carts')

/** What an author is told about a lesson that was changed at one place. */
function told(
	change: (lesson: ReturnType<typeof tinyLesson>) => void,
	name = 'carts.json',
	raw = files
): string[] {
	const lesson = tinyLesson()
	change(lesson)
	const misplaced = (view: string, pack: Pack) =>
		readAddress(view, pack).unknown ? [{ found: `"${view}"`, expected: 'something that the pack has' }] : []
	const parsed = parse(raw, new Map([[name, JSON.stringify(lesson)]]), misplaced)
	return 'issues' in parsed ? parsed.issues.map(sentence) : []
}

test('a good lesson is read, with what it leaves out filled in', () => {
	expect(told(() => undefined)).toEqual([])
})

describe('an author is told with file, place, what was found and what was expected', () => {
	const mistakes: [string, Parameters<typeof told>[0], string][] = [
		[
			'a figure without its speaker',
			(lesson) => (lesson.steps[0]!.text[0]!.en = 'There were 30 carts.'),
			'lessons/carts.json.steps[0].text[0].en: found 30 by itself, expected a number of people only as [words](claim-id), with its speaker'
		],
		[
			'a claim that is not there',
			(lesson) => (lesson.steps[3]!.note[0]!.uk = '[щось](lost-fery)'),
			'lessons/carts.json.steps[3].note[0].uk: "lost-fery" is not in claims.json; did you mean "lost-ferry"?'
		],
		[
			'a quotation that nobody made',
			(lesson) => (lesson.idea.en = 'They said “many carts”.'),
			'lessons/carts.json.idea.en: "many carts" is not in the quotes of the pack'
		],
		[
			'a view that names nothing',
			(lesson) => (lesson.steps[1]!.view = 'panel=claims&claim=nobody'),
			'lessons/carts.json.steps[1].view: found "panel=claims&claim=nobody", expected something that the pack has'
		],
		[
			'a step that is not there',
			(lesson) => (lesson.short.steps[0]!.step = 'gess'),
			'lessons/carts.json.short.steps[0].step: "gess" is not in the steps of this lesson; did you mean "guess"?'
		],
		[
			'a way that goes back',
			(lesson) => lesson.short.steps.reverse(),
			'lessons/carts.json.short.steps[1].step: found "guess", expected a step that comes after the one before it'
		],
		[
			'an id given twice',
			(lesson) => (lesson.steps[2]!.tasks[0]!.id = 'one'),
			'lessons/carts.json.steps[2].tasks[0].id: found "one", expected an id of its own: steps[1].tasks[0] has this one'
		],
		[
			'a question that nobody asks',
			(lesson) => Object.assign(lesson.steps[0]!.tasks[0]!, { questions: ['found'] }),
			'lessons/carts.json.steps[0].tasks[0].questions[0]: "found" is not in the questions of incident.json'
		],
		[
			'a task of no kind',
			(lesson) => Object.assign(lesson.steps[3]!.tasks[0]!, { kind: 'guess' }),
			'lessons/carts.json.steps[3].tasks[0].kind: found "guess", expected "write", "pick", "predict", "probe" or "grade"'
		],
		[
			'a table of clocks for a claim that is not there',
			(lesson) => Object.assign(lesson.steps[3]!.tasks[0]!, { clocks: 'lost-fery' }),
			'lessons/carts.json.steps[3].tasks[0].clocks: "lost-fery" is not in claims.json; did you mean "lost-ferry"?'
		],
		[
			'a table of clocks for a time that has one reading',
			(lesson) => Object.assign(lesson.steps[3]!.tasks[0]!, { clocks: 'lost-ferry' }),
			'lessons/carts.json.steps[3].tasks[0].clocks: found "lost-ferry", expected a claim with two readings or more, each on a clock that is compared'
		],
		[
			'a language left out',
			(lesson) => Reflect.deleteProperty(lesson.title, 'uk'),
			'lessons/carts.json.title.uk: found nothing, expected this key and its value'
		]
	]
	test.each(mistakes)('%s', (_, change, expected) => expect(told(change)).toContain(expected))

	test('a file that has another name than its lesson', () => {
		expect(told(() => undefined, 'wagons.json')).toEqual([
			'lessons/wagons.json.id: found "carts", expected "wagons", as the file is named'
		])
	})

	test('the mistakes of the pack and of its lessons at once', () => {
		const broken = changed('claims.json', '[0].speaker', 'ferri', files)
		const both = told((lesson) => (lesson.steps[3]!.note[0]!.uk = '[щось](lost-fery)'), 'carts.json', broken)
		expect(both).toEqual([
			'claims.json[0].speaker: "ferri" is not in speakers.json; did you mean "ferry"?',
			'lessons/carts.json.steps[3].note[0].uk: "lost-fery" is not in claims.json; did you mean "lost-ferry"?'
		])
	})

	test('two mistakes at once', () => {
		const both = told((lesson) => {
			lesson.steps[0]!.text[0]!.en = '30'
			lesson.steps[1]!.view = 'panel=nowhere'
		})
		expect(both).toHaveLength(2)
	})
})

describe.each(shippedLessons().map((lesson) => [lesson.id, lesson] as const))('%s', (_, lesson) => {
	test('takes 45 minutes, 25 on its shorter way, and 10 to come to an end', () => {
		expect((['whole', 'short', 'ending'] as const).map((path) => minutesOf(wayOf(lesson, path)))).toEqual([
			45, 25, 10
		])
	})

	test('has tasks for who wants to go further, and asks something first', () => {
		const tasks = lesson.steps.flatMap((step) => step.tasks)
		expect(tasks.filter(({ level }) => level === 'more').length).toBeGreaterThan(1)
		expect(outlineOf(lesson).steps.some(({ first }) => first)).toBe(true)
	})
})
