import { csvOf } from '../format/csv'
import type { Lesson, Task } from '../format/lesson'
import { plainText } from '../format/markup'
import type { Text } from '../format/pack'
import { openReadings } from '../ask/readings'
import { claimById } from '../ask/select'
import { answersOf } from '../ask/way'
import type { Telling } from '../explore/telling'
import { lessonWords, versionWords } from '../words/later'
import { versionOf } from '../words/version'

/** One answer as it leaves the device: what was asked, about which claim if any, and what was noted. */
export interface Noted {
	step: string
	asked: string
	answer: string
}

/** The answers that are noted for a lesson, in its order; a claim is named with its speaker, its time and its caveat. */
export function notedIn(telling: Telling, lesson: Lesson, of: (key: string) => string): Noted[] {
	const tell = (text: Text) => plainText(telling.tell(text))
	return lesson.steps.flatMap((step) =>
		step.tasks.flatMap((task) =>
			answersOf(task, telling.pack).flatMap((key) => {
				const answer = of(key)
				if (answer === '') return []
				const about = aboutOf(telling, task, key)
				return [
					{
						step: tell(step.title),
						asked: `${tell(task.asks)}${about && ` ${about}`}`,
						answer: readable(telling, task, key, answer)
					}
				]
			})
		)
	)
}

/** The part of a task that a key is about. */
function aboutOf(telling: Telling, task: Task, key: string): string {
	const words = lessonWords(telling.language)
	const [, part = '', grade] = key.split('.')
	if (task.kind === 'predict')
		return telling.tell(telling.pack.incident.questions.find(({ id }) => id === part)!.asks)
	if (task.kind === 'write') {
		const reading = openReadings(telling.pack, task.clocks ?? '')[Number(part)]
		if (!reading || part === '') return ''
		const cell = reading.cells.find(({ clock }) => clock.id === grade)
		return `${telling.tell(reading.label)}: ${cell ? telling.tell(cell.clock.name) : words.bothDates}`
	}
	if (task.kind === 'probe') return part === 'claim' ? '' : words.parts[part as keyof typeof words.parts]
	if (task.kind !== 'grade') return ''
	return `${telling.nameOf(claimById(telling.pack, part)!)}: ${grade === 'source' ? words.source : words.information}`
}

/** An answer in words where the page keeps a sign. */
function readable(telling: Telling, task: Task, key: string, answer: string): string {
	const words = lessonWords(telling.language)
	const option = task.kind === 'pick' && task.options.find(({ id }) => id === answer)
	if (option) return plainText(telling.tell(option.text))
	if (task.kind === 'predict')
		return { agree: words.agree, differ: words.differ, 'cannot-say': words.cannotSay }[answer] ?? answer
	if (task.kind === 'write' && /\.\d+$/.test(key)) return { yes: words.yes, no: words.no }[answer] ?? answer
	const claim = key.endsWith('.claim') && claimById(telling.pack, answer)
	if (claim) return telling.nameOf(claim)
	if (task.kind !== 'grade') return answer
	const grade = (key.endsWith('.source') ? words.sources : words.informations)[answer]
	return grade ? `${answer}: ${grade}` : answer
}

/** The notes of a lesson as plain text, with the caveat that holds for all of it. */
export function asText(head: readonly string[], noted: readonly Noted[]): string {
	const blocks = noted.map(
		({ step, asked, answer }) => `${step}\n${asked}\n> ${answer.replaceAll('\n', '\n> ')}`
	)
	return `${[...head, '', ...blocks.flatMap((block) => [block, ''])].join('\r\n')}`
}

/** The same as a table. */
export function asTable(head: readonly string[], names: readonly string[], noted: readonly Noted[]): string {
	const rows = [
		...head.map((line) => [line]),
		[...names],
		...noted.map(({ step, asked, answer }) => [step, asked, answer])
	]
	return csvOf(rows)
}

/** What stands at the top of every file of notes. */
export function headOf(telling: Telling, lesson: Lesson): string[] {
	const { incident } = telling.pack
	return [
		telling.tell(incident.title),
		`${lessonWords(telling.language).ofLessons}: ${telling.tell(lesson.title)}`,
		telling.tell(incident.standing.line),
		[versionWords(telling.language)(versionOf(telling.pack, telling.language)), incident.licence?.name]
			.filter((part) => part !== undefined)
			.join(', ')
	]
}
