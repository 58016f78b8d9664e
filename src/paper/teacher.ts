import type { Telling } from '../explore/telling'
import type { Lesson, Path, Step, Task } from '../format/lesson'
import { caveatsOf, claimById } from '../ask/select'
import { questionsOf } from '../ask/way'
import { lessonWords, printWords } from '../words/later'
import { filledRows, onPaper } from './grid'
import type { Table, Unit } from './unit'
import { choiceOf, inLine, numberedTasks, type Numbered } from './worksheet'

const wordsOf = ({ language }: Telling) => [printWords(language), lessonWords(language)] as const

/** What the teacher holds: plan, care, every step with its notes, and the worksheet's answers. */
export function teacherUnits(telling: Telling, lesson: Lesson): Unit[] {
	const [words, taught] = wordsOf(telling)
	const told = (texts: Lesson['aims']) => texts.map((text) => onPaper(telling, text))
	const list = (head: string, texts: Lesson['aims']): Unit => ({ kind: 'list', head, entries: told(texts) })
	const tasks = numberedTasks(lesson)
	/** The standing one is at the foot of every page. */
	const { caveats, standing } = telling.pack.incident
	const minutes = lesson.steps.reduce((sum, step) => sum + step.minutes, 0)
	return [
		{
			kind: 'title',
			text: telling.tell(lesson.title),
			under: `${taught.ages(lesson.ages.from, lesson.ages.to)} · ${taught.minutes(minutes)}`
		},
		{ kind: 'text', text: onPaper(telling, lesson.idea), look: 'told' },
		list(taught.care, lesson.care),
		...[
			[taught.hardWords, lesson.hardWords] as const,
			[taught.touched, lesson.touched] as const,
			[taught.learners, lesson.learners] as const
		].flatMap(([head, texts]) => (texts ? [list(head, texts)] : [])),
		list(taught.aims, lesson.aims),
		list(taught.materials, lesson.materials),
		{ kind: 'heading', text: taught.plan },
		...planRows(telling, lesson),
		{
			kind: 'caveats',
			caveats: caveatsOf(
				telling.pack,
				caveats.filter((id) => id !== standing.caveat)
			)
		},
		...lesson.steps.flatMap((step, i) => stepUnits(telling, step, i + 1, tasks)),
		list(taught.rubric, lesson.rubric),
		list(taught.homework, lesson.homework),
		list(taught.withoutDevices, lesson.withoutDevices),
		{ kind: 'heading', text: words.filled, note: words.answersNote },
		...filledRows(telling, 'filled', choiceOf(telling, lesson))
	]
}

/** Steps by the ways through them, in minutes. */
function planRows(telling: Telling, lesson: Lesson): Unit[] {
	const [words, taught] = wordsOf(telling)
	const table: Table = {
		id: 'plan',
		corner: taught.step,
		heads: [
			{ text: taught.wholePlan },
			{ text: telling.tell(lesson.short.name) },
			{ text: words.ending, note: telling.tell(lesson.ending.name) }
		],
		widths: [43, 19, 19, 19]
	}
	const along = (path: Path, step: string) => {
		const there = path.steps.find((one) => one.step === step)
		return { text: there ? taught.minutes(there.minutes) : words.notInPath }
	}
	const sum = (steps: readonly { minutes: number }[]) => ({
		text: taught.minutes(steps.reduce((all, { minutes }) => all + minutes, 0))
	})
	const rows = lesson.steps.map((step, i): Unit => ({
		kind: 'row',
		table,
		head: `${i + 1}. ${telling.tell(step.title)}`,
		cells: [
			{ text: taught.minutes(step.minutes) },
			along(lesson.short, step.id),
			along(lesson.ending, step.id)
		]
	}))
	const total: Unit = {
		kind: 'row',
		table,
		head: words.total,
		cells: [sum(lesson.steps), sum(lesson.short.steps), sum(lesson.ending.steps)]
	}
	return [...rows, total]
}

function stepUnits(telling: Telling, step: Step, number: number, tasks: readonly Numbered[]): Unit[] {
	const [words, taught] = wordsOf(telling)
	const text = (text: string, look: 'told' | 'teacher'): Unit => ({ kind: 'text', text, look })
	return [
		{ kind: 'heading', text: `${number}. ${telling.tell(step.title)}`, note: taught.minutes(step.minutes) },
		...step.text.map((one, i) =>
			text(`${i === 0 ? `${words.forClass}: ` : ''}${onPaper(telling, one)}`, 'told')
		),
		...step.note.map((one, i) =>
			text(`${i === 0 ? `${words.forYou}: ` : ''}${onPaper(telling, one)}`, 'teacher')
		),
		...(step.preparing ?? []).map((one, i) =>
			text(`${i === 0 ? `${words.preparing}: ` : ''}${onPaper(telling, one)}`, 'teacher')
		),
		...tasks.filter(({ task }) => step.tasks.includes(task)).map((one) => taskUnit(telling, one))
	]
}

/** A task as the teacher needs it: without room to write in, with what to say afterwards. */
function taskUnit(telling: Telling, { number, task }: Numbered): Unit {
	const [words, taught] = wordsOf(telling)
	const more = task.level === 'more' ? ` (${words.more})` : ''
	const then = 'then' in task ? task.then.map((text) => `${words.then}: ${onPaper(telling, text)}`) : []
	return {
		kind: 'list',
		head: `${words.task(number)}${more}: ${onPaper(telling, task.asks)}`,
		entries: [
			...choicesOf(telling, task),
			...then,
			...task.answer.map((text) => `${words.goodAnswer}: ${onPaper(telling, text)}`)
		]
	}
}

function choicesOf(telling: Telling, task: Task): string[] {
	const { pack } = telling
	if (task.kind === 'write') return (task.starts ?? []).map((start) => onPaper(telling, start))
	if (task.kind === 'pick') return task.options.map(({ text }) => onPaper(telling, text))
	if (task.kind === 'predict') return questionsOf(task, pack).map(({ asks }) => telling.tell(asks))
	return task.claims.flatMap((id) => {
		const claim = claimById(pack, id)
		return claim ? [inLine(telling, claim)] : []
	})
}
