import type { Explorer } from '../explore/explorer.svelte'
import type { Lesson, Path, Step, Task } from '../format/lesson'
import { caveatsOf, claimById } from '../ask/select'
import { lessonWords } from '../words/lesson'
import { printWords } from '../words/print'
import { filledRows, onPaper } from './grid'
import type { Table, Unit } from './unit'
import { named, choiceOf, numberedTasks, type Numbered } from './worksheet'

const wordsOf = ({ language }: Explorer) => [printWords(language), lessonWords(language)] as const

/** What the teacher holds: plan, care, every step with its notes, and the worksheet's answers. */
export function teacherUnits(explorer: Explorer, lesson: Lesson): Unit[] {
	const [words, taught] = wordsOf(explorer)
	const told = (texts: Lesson['aims']) => texts.map((text) => onPaper(explorer, text))
	const list = (head: string, texts: Lesson['aims']): Unit => ({ kind: 'list', head, entries: told(texts) })
	const tasks = numberedTasks(lesson)
	/** The standing one is at the foot of every page. */
	const { caveats, standing } = explorer.pack.incident
	const minutes = lesson.steps.reduce((sum, step) => sum + step.minutes, 0)
	return [
		{
			kind: 'title',
			text: explorer.tell(lesson.title),
			under: `${taught.ages(lesson.ages.from, lesson.ages.to)} · ${taught.minutes(minutes)}`
		},
		{ kind: 'text', text: onPaper(explorer, lesson.idea), look: 'told' },
		list(taught.care, lesson.care),
		list(taught.aims, lesson.aims),
		list(taught.materials, lesson.materials),
		{ kind: 'heading', text: taught.plan },
		...planRows(explorer, lesson),
		{
			kind: 'caveats',
			caveats: caveatsOf(
				explorer.pack,
				caveats.filter((id) => id !== standing.caveat)
			)
		},
		...lesson.steps.flatMap((step, i) => stepUnits(explorer, step, i + 1, tasks)),
		list(taught.rubric, lesson.rubric),
		list(taught.homework, lesson.homework),
		list(taught.withoutDevices, lesson.withoutDevices),
		{ kind: 'heading', text: words.filled, note: words.answersNote },
		...filledRows(explorer, 'filled', choiceOf(explorer, lesson))
	]
}

/** Steps by the ways through them, in minutes. */
function planRows(explorer: Explorer, lesson: Lesson): Unit[] {
	const [words, taught] = wordsOf(explorer)
	const table: Table = {
		id: 'plan',
		corner: taught.step,
		heads: [
			{ text: taught.wholePlan },
			{ text: explorer.tell(lesson.short.name) },
			{ text: words.ending, note: explorer.tell(lesson.ending.name) }
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
		head: `${i + 1}. ${explorer.tell(step.title)}`,
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

function stepUnits(explorer: Explorer, step: Step, number: number, tasks: readonly Numbered[]): Unit[] {
	const [words, taught] = wordsOf(explorer)
	const text = (text: string, look: 'told' | 'teacher'): Unit => ({ kind: 'text', text, look })
	return [
		{ kind: 'heading', text: `${number}. ${explorer.tell(step.title)}`, note: taught.minutes(step.minutes) },
		...step.text.map((one, i) =>
			text(`${i === 0 ? `${words.forClass}: ` : ''}${onPaper(explorer, one)}`, 'told')
		),
		...step.note.map((one, i) =>
			text(`${i === 0 ? `${words.forYou}: ` : ''}${onPaper(explorer, one)}`, 'teacher')
		),
		...tasks.filter(({ task }) => step.tasks.includes(task)).map((one) => taskUnit(explorer, one))
	]
}

/** A task as the teacher needs it: without room to write in, with what to say afterwards. */
function taskUnit(explorer: Explorer, { number, task }: Numbered): Unit {
	const [words, taught] = wordsOf(explorer)
	const more = task.level === 'more' ? ` (${words.more})` : ''
	const then = 'then' in task ? task.then.map((text) => `${words.then}: ${onPaper(explorer, text)}`) : []
	return {
		kind: 'list',
		head: `${words.task(number)}${more}: ${onPaper(explorer, task.asks)}`,
		entries: [...choicesOf(explorer, task), ...then]
	}
}

function choicesOf(explorer: Explorer, task: Task): string[] {
	const { pack } = explorer
	if (task.kind === 'write') return (task.starts ?? []).map((start) => onPaper(explorer, start))
	if (task.kind === 'pick') return task.options.map(({ text }) => onPaper(explorer, text))
	if (task.kind === 'predict')
		return pack.incident.questions
			.filter(({ id }) => task.questions.includes(id))
			.map(({ asks }) => explorer.tell(asks))
	return task.claims.flatMap((id) => {
		const claim = claimById(pack, id)
		return claim ? [named(explorer, claim)] : []
	})
}
