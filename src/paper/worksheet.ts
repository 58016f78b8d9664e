import type { Telling } from '../explore/telling'
import type { Background, Lesson, Task } from '../format/lesson'
import type { Claim } from '../format/pack'
import { claimById, passageById } from '../ask/select'
import { sourceOf as publishedAt } from '../ask/sources'
import { lessonWords, printWords } from '../words/later'
import { emptyRows, onPaper, sourceOf, type Choice } from './grid'
import type { Table, Unit } from './unit'

/** A task with the number under which pupils and teacher find it. */
export interface Numbered {
	number: number
	task: Task
}

/** The tasks of a lesson in the order of the worksheet: what is to be answered before reading comes first. */
export function numberedTasks(lesson: Lesson): Numbered[] {
	const tasks = lesson.steps.flatMap((step) => step.tasks)
	const sorted = [...tasks.filter(({ first }) => first), ...tasks.filter(({ first }) => !first)]
	return sorted.map((task, i) => ({ number: i + 1, task }))
}

/** The part of the matrix that stands on the worksheet: that of the step which shows most questions, or the first questions of all speakers. */
export function choiceOf({ pack }: Telling, lesson: Lesson): Choice {
	const part = (view: string, key: string) => new URLSearchParams(view).get(key)?.split(',') ?? []
	const choices = lesson.steps.map(({ view }) => ({
		questions: part(view, 'question'),
		speakers: part(view, 'speaker')
	}))
	const most = Math.max(...choices.map(({ questions }) => questions.length))
	const widest = most > 0 ? choices.find(({ questions }) => questions.length === most) : undefined
	return widest ?? { questions: pack.incident.questions.slice(0, 3).map(({ id }) => id), speakers: [] }
}

/** What pupils write on: the map, what comes first, the empty answers, and the other tasks with their lines. */
export function worksheetUnits(telling: Telling, lesson: Lesson): Unit[] {
	const words = printWords(telling.language)
	const tasks = numberedTasks(lesson)
	const choice = choiceOf(telling, lesson)
	const [first, later] = [tasks.filter(({ task }) => task.first), tasks.filter(({ task }) => !task.first)]
	return [
		{
			kind: 'title',
			text: telling.tell(lesson.title),
			under: telling.tell(telling.pack.incident.summary)
		},
		{ kind: 'map', height: 240 },
		...backgroundUnits(telling, lesson),
		...first.flatMap((one) => taskUnits(telling, one)),
		{
			kind: 'heading',
			text: words.answers,
			note: [
				words.empty,
				choice.speakers.length > 0 ? words.chosen : words.shared,
				...(first.length > 0 ? [] : [words.examples])
			].join(' ')
		},
		// What is to be guessed first is not given away by an example.
		...emptyRows(telling, choice, first.length === 0),
		{ kind: 'text', text: words.cannotKnow, look: 'second' },
		...later.flatMap((one) => taskUnits(telling, one))
	]
}

/** What is to be known before anything is asked, and the words, each line with where it was read. */
export function backgroundUnits(telling: Telling, lesson: Lesson): Unit[] {
	const { background = [], glossary = [] } = lesson
	const lines = [
		...background.map((line) => `${onPaper(telling, line.text)}${readIn(telling, line)}`),
		...glossary.map(
			(line) => `${telling.tell(line.term)}: ${onPaper(telling, line.means)}${readIn(telling, line)}`
		)
	]
	if (lines.length === 0) return []
	return [{ kind: 'list', head: lessonWords(telling.language).background, entries: lines }]
}

/** Where a line was read: paragraphs of the report, or who published it elsewhere. */
function readIn(
	{ pack, tell, language }: Telling,
	{ passages = [], sources = [] }: Pick<Background, 'passages' | 'sources'>
): string {
	const paragraphs = passages.map((id) => `¶${passageById(pack, id)!.number}`)
	const names = sources.map((link) => {
		const source = publishedAt(pack, link)
		return source ? tell(source.publisher) : new URL(link).host
	})
	const elsewhere =
		names.length > 0 ? [`${printWords(language).readAt} ${[...new Set(names)].join('; ')}`] : []
	const all = [...paragraphs, ...elsewhere]
	return all.length > 0 ? ` (${all.join(', ')})` : ''
}

/** A task with room for its answer. */
function taskUnits(telling: Telling, { number, task }: Numbered): Unit[] {
	const words = printWords(telling.language)
	const { pack } = telling
	const claims = (ids: readonly string[]) => ids.flatMap((id) => claimById(pack, id) ?? [])
	const head: Unit = { kind: 'task', number, text: onPaper(telling, task.asks), more: task.level === 'more' }
	switch (task.kind) {
		case 'write':
			return [
				head,
				{
					kind: 'lines',
					count: task.lines,
					...(task.starts && {
						starts: `${lessonWords(telling.language).begins} ${task.starts.map((start) => onPaper(telling, start)).join(' · ')}`
					})
				}
			]
		case 'pick':
			return [
				head,
				{ kind: 'list', boxes: true, entries: task.options.map(({ text }) => onPaper(telling, text)) }
			]
		case 'predict':
			return [head, ...predictRows(telling, number, task.questions)]
		case 'probe':
			return [
				head,
				{
					kind: 'list',
					boxes: true,
					head: words.choose,
					entries: claims(task.claims).map((claim) => named(telling, claim))
				},
				...Object.values(lessonWords(telling.language).parts).flatMap((question): Unit[] => [
					{ kind: 'lines', starts: question, count: 2 }
				])
			]
		case 'grade':
			return [
				head,
				{ kind: 'text', text: gradingOf(telling).join(' '), look: 'second' },
				...gradeRows(telling, number, claims(task.claims))
			]
	}
}

/** A claim with its speaker, time, manner and paragraph, in one line. */
export const named = (telling: Telling, claim: Claim): string =>
	`${telling.tell(claim.label)} (${sourceOf(telling, claim)})`

function predictRows(telling: Telling, number: number, questions: readonly string[]): Unit[] {
	const words = lessonWords(telling.language)
	const table: Table = {
		id: `predict-${number}`,
		together: true,
		corner: words.question,
		heads: [words.agree, words.differ, words.cannotSay].map((text) => ({ text })),
		widths: [49, 17, 17, 17]
	}
	return telling.pack.incident.questions
		.filter(({ id }) => questions.includes(id))
		.map((question) => ({
			kind: 'row',
			table,
			head: telling.tell(question.asks),
			cells: [{ box: true }, { box: true }, { box: true }]
		}))
}

function gradeRows(telling: Telling, number: number, claims: readonly Claim[]): Unit[] {
	const words = lessonWords(telling.language)
	const [sources, informations] = gradesOf(telling)
	const grades = [...sources, ...informations].map(([grade]) => grade)
	const table: Table = {
		id: `grade-${number}`,
		together: true,
		corner: printWords(telling.language).claim,
		groups: [
			{ text: words.source, span: sources.length },
			{ text: words.information, span: informations.length }
		],
		heads: grades.map((text) => ({ text })),
		widths: [40, ...grades.map(() => 60 / grades.length)]
	}
	return claims.map((claim) => ({
		kind: 'row',
		table,
		head: telling.tell(claim.label),
		note: sourceOf(telling, claim),
		cells: grades.map(() => ({ box: true }))
	}))
}

/** Both scales with what each grade means, beginning with "cannot be judged". */
function gradesOf(telling: Telling): [source: [string, string][], information: [string, string][]] {
	const { sources, informations } = lessonWords(telling.language)
	const descending = (scale: Record<string, string>) =>
		Object.entries(scale).sort(([a], [b]) => (a < b ? 1 : -1))
	return [descending(sources), descending(informations)]
}

/** What the grades mean, in two lines, and that they are two. */
function gradingOf(telling: Telling): string[] {
	const { source, information, gradeNote } = lessonWords(telling.language)
	const [sources, informations] = gradesOf(telling).map((scale) =>
		scale.map(([grade, meaning]) => `${grade} ${meaning}`).join(', ')
	)
	return [`${source}: ${sources}.`, `${information}: ${informations}.`, gradeNote]
}
