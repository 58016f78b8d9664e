import type { Telling } from '../explore/telling'
import type { Background, Lesson, Step, Task } from '../format/lesson'
import type { Claim, Question } from '../format/pack'
import { openReadings, type OpenReading } from '../ask/readings'
import { claimById, isLater, passageById } from '../ask/select'
import { sourceOf as publishedAt } from '../ask/sources'
import { questionsOf, wayOf } from '../ask/way'
import { dayAndMonth } from '../words/dates'
import { lessonWords, printWords, readingWords } from '../words/later'
import { emptyRows, onPaper, sourceOf, type Choice } from './grid'
import type { Table, Unit } from './unit'

/** A task with the number under which pupils and teacher find it. */
export interface Numbered {
	number: number
	task: Task
}

/** The tasks of a lesson in the order of its sheets: those for all, what is to be answered before reading first; then those that go further. */
export function numberedTasks(lesson: Lesson): Numbered[] {
	const tasks = lesson.steps.flatMap((step) => step.tasks)
	const rank = ({ level, first }: Task) => (level === 'more' ? 2 : first ? 0 : 1)
	return tasks.toSorted((a, b) => rank(a) - rank(b)).map((task, i) => ({ number: i + 1, task }))
}

const named = (view: string, key: string): string[] => new URLSearchParams(view).get(key)?.split(',') ?? []

/** The widest part of the matrix that steps show; none where they show none. */
function widest(steps: readonly Step[]): Choice | undefined {
	const choices = steps.map(({ view }) => ({
		questions: named(view, 'question'),
		speakers: named(view, 'speaker')
	}))
	return choices
		.filter(({ questions }) => questions.length > 0)
		.sort((a, b) => b.questions.length - a.questions.length)[0]
}

/** The part of the matrix that the teacher has filled in: that of the step which shows most questions, or the first questions of all speakers. */
export const choiceOf = ({ pack }: Telling, lesson: Lesson): Choice =>
	widest(lesson.steps) ?? {
		questions: pack.incident.questions.slice(0, 3).map(({ id }) => id),
		speakers: []
	}

/** The claims of the report that a lesson is about: those that its tasks name, and those to which its steps narrow the page. */
export function claimsIn({ pack }: Telling, lesson: Lesson): Claim[] {
	const tasks = lesson.steps.flatMap((step) => step.tasks)
	const asked = tasks.flatMap((task) =>
		task.kind === 'write' ? (task.clocks ?? []) : 'claims' in task ? task.claims : []
	)
	const shows = ({ view }: Step, { question, speaker }: Claim) => {
		const speakers = named(view, 'speaker')
		return named(view, 'question').includes(question) && (speakers.length === 0 || speakers.includes(speaker))
	}
	return pack.claims.filter(
		(claim) =>
			!isLater(pack, claim) && (asked.includes(claim.id) || lesson.steps.some((step) => shows(step, claim)))
	)
}

/** What pupils write on along a way through a lesson: the tasks for all with room for their answers, and the empty matrix where a step has it covered. */
export function worksheetUnits(telling: Telling, lesson: Lesson, path: 'whole' | 'short'): Unit[] {
	const steps = wayOf(lesson, path).map(({ step }) => step)
	const covering = widest(steps.filter(({ view }) => named(view, 'reveal').length > 0))
	const tasks = tasksAlong(lesson, steps, 'all')
	/** A step's task that comes first, once another step's has: that one is not to be answered from it. */
	const firsts = steps.filter((step) => step.tasks.some(({ first }) => first)).slice(1)
	const anew = (task: Task) => firsts.some(({ tasks }) => tasks.find(({ first }) => first) === task)
	const units = (first: boolean) =>
		tasks.filter(({ task }) => task.first === first).flatMap((one) => taskUnits(telling, one, anew(one.task)))
	return [
		{
			kind: 'title',
			text: telling.tell(lesson.title),
			under: printWords(telling.language).cannotKnow
		},
		...units(true),
		...(covering ? matrixUnits(telling, covering, tasks) : []),
		...units(false)
	]
}

/** What those write on who want to go further. */
export const furtherUnits = (telling: Telling, lesson: Lesson, path: 'whole' | 'short'): Unit[] => [
	{ kind: 'title', text: telling.tell(lesson.title) },
	...tasksAlong(
		lesson,
		wayOf(lesson, path).map(({ step }) => step),
		'more'
	).flatMap((one) => taskUnits(telling, one, false))
]

/** The tasks of a level in some steps, with their numbers in the whole lesson. */
const tasksAlong = (lesson: Lesson, steps: readonly Step[], level: Task['level']): Numbered[] =>
	numberedTasks(lesson).filter(
		({ task }) => task.level === level && steps.some(({ tasks }) => tasks.includes(task))
	)

function matrixUnits(telling: Telling, choice: Choice, tasks: readonly Numbered[]): Unit[] {
	const words = printWords(telling.language)
	// What is to be guessed first is not given away by an example.
	const examples = !tasks.some(({ task }) => task.first)
	const notes = [words.empty, ...(choice.speakers.length > 0 ? [] : [words.shared])]
	return [
		{
			kind: 'heading',
			text: words.answers,
			note: [...notes, ...(examples ? [words.examples] : [])].join(' ')
		},
		...emptyRows(telling, choice, examples)
	]
}

/** What a class needs before it is asked anything: the map, the background, and the words that it will meet. */
export const backgroundSheet = (telling: Telling, lesson: Lesson): Unit[] => [
	{ kind: 'title', text: telling.tell(lesson.title), under: telling.tell(telling.pack.incident.summary) },
	{ kind: 'map', height: 240 },
	...backgroundUnits(telling, lesson)
]

/** What is to be known before anything is asked, and the words, each line with where it was read. */
function backgroundUnits(telling: Telling, lesson: Lesson): Unit[] {
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
function taskUnits(telling: Telling, { number, task }: Numbered, anew: boolean): Unit[] {
	const [words, taught] = [printWords(telling.language), lessonWords(telling.language)]
	const { pack } = telling
	const claims = (ids: readonly string[]) => ids.flatMap((id) => claimById(pack, id) ?? [])
	const text = onPaper(telling, task.asks)
	const head: Unit = { kind: 'task', number, text, anew }
	switch (task.kind) {
		case 'write':
			return [
				head,
				...clockRows(telling, number, openReadings(pack, task.clocks ?? '')),
				{
					kind: 'lines',
					count: task.lines,
					...(task.clocks && { lead: taught.because }),
					...(task.starts && {
						starts: `${taught.begins} ${task.starts.map((start) => onPaper(telling, start)).join(' · ')}`
					})
				}
			]
		case 'pick':
			return [
				head,
				{ kind: 'list', boxes: true, entries: task.options.map(({ text }) => onPaper(telling, text)) }
			]
		case 'predict':
			return [head, ...predictRows(telling, number, questionsOf(task, telling.pack))]
		case 'probe':
			return [
				head,
				{ kind: 'lines', starts: words.choose, count: 1 },
				...Object.values(taught.parts).map((lead): Unit => ({ kind: 'lines', lead, count: 2 }))
			]
		case 'grade':
			return [
				head,
				{ kind: 'text', text: gradingOf(telling).join(' '), look: 'second' },
				...gradeRows(telling, number, claims(task.claims))
			]
	}
}

/** Readings by clocks, each on its own clock alone; the others to be worked out. */
function clockRows(telling: Telling, number: number, readings: readonly OpenReading[]): Unit[] {
	const { tell, language } = telling
	const words = lessonWords(language)
	const clocks = (readings[0]?.cells ?? []).map(({ clock }) => ({ text: tell(clock.name) }))
	const table: Table = {
		id: `clocks-${number}`,
		open: 12,
		together: true,
		corner: readingWords(language).reading,
		heads: [...clocks, { text: words.bothDates }],
		widths: [22, ...clocks.map(() => 54 / clocks.length), 24]
	}
	return readings.map(({ label, cells }) => ({
		kind: 'row',
		table,
		head: tell(label),
		cells: [
			...cells.map(({ given }) =>
				given ? { text: `${dayAndMonth(given.day, language)}, ${given.time}` } : {}
			),
			{ boxes: [words.yes, words.no] }
		]
	}))
}

/** A claim with its speaker, time, manner and paragraph, in one line. */
export const inLine = (telling: Telling, claim: Claim): string =>
	`${telling.tell(claim.label)} (${sourceOf(telling, claim)})`

const box = { boxes: [''] }

function predictRows(telling: Telling, number: number, questions: readonly Question[]): Unit[] {
	const words = lessonWords(telling.language)
	const table: Table = {
		id: `predict-${number}`,
		together: true,
		corner: words.question,
		heads: [words.agree, words.differ, words.cannotSay].map((text) => ({ text })),
		widths: [49, 17, 17, 17]
	}
	return questions.map((question) => ({
		kind: 'row',
		table,
		head: telling.tell(question.asks),
		cells: table.heads.map(() => box)
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
		cells: grades.map(() => box)
	}))
}

/** Both scales with what each grade means, in the order of the screen: "cannot be judged" stands first. */
function gradesOf(telling: Telling): [source: [string, string][], information: [string, string][]] {
	const { sources, informations } = lessonWords(telling.language)
	const from = (order: string, scale: Record<string, string>) =>
		[...order].map((grade): [string, string] => [grade, scale[grade] ?? ''])
	return [from('FABCDE', sources), from('612345', informations)]
}

/** What the grades mean, in two lines, and that they are two. */
function gradingOf(telling: Telling): string[] {
	const { source, information, gradeNote } = lessonWords(telling.language)
	const [sources, informations] = gradesOf(telling).map((scale) =>
		scale.map(([grade, meaning]) => `${grade}: ${meaning}`).join('; ')
	)
	return [`${source}. ${sources}.`, `${information}. ${informations}.`, gradeNote]
}
