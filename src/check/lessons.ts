import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { unique, type Given } from './ids.ts'
import { shown } from './issue.ts'
import { languages } from '../format/languages.ts'
import { Lesson, type Outline, type Path, type Step } from '../format/lesson.ts'
import { claimsMarked, markupProblems, plainText, quotationsIn } from '../format/markup.ts'
import type { Pack } from '../format/pack.ts'
import { readRecord, type Placed } from './record.ts'
import { checkRepeatsIn } from './repeats.ts'
import type { Sound } from './sound.ts'
import { readJson, type Raw } from './syntax.ts'

/** What each file of the folder `lessons` holds, by its name. */
export type RawLessons = ReadonlyMap<string, Raw>

/** A part of a step's view that cannot be, and what could. */
export interface Misplaced {
	found: string
	expected: string
}
/** Says what of a step's view is in vain; how views are written is none of this folder's business. */
export type MisplacedIn = (view: string, pack: Pack) => Misplaced[]

/** Reads what can be read of the lessons, and says what cannot. */
export function readLessons(raw: RawLessons, findings: Findings): Placed<Lesson>[] {
	return [...raw].flatMap(([name, content]) => {
		const file: string = `lessons/${name}`
		const value = readJson(file, content, findings)
		if (value === undefined) return []
		const record = readRecord({ file, path: '' }, value, Lesson, findings)
		if (!record) return []
		const { id } = record
		if (id !== undefined && `${id}.json` !== name)
			findings.say(
				{ file, path: 'id' },
				shown(id),
				`${shown(name.replace(/\.json$/, ''))}, as the file is named`
			)
		return [{ file, path: '', record }]
	})
}

/** Says where lessons do not fit the records of their pack, or themselves. */
export function checkLessons(lessons: readonly Placed<Lesson>[], records: Records, findings: Findings): void {
	const known = knownOf(records)
	for (const lesson of lessons) {
		const { file, record } = lesson
		checkOrder(file, record, findings)
		checkRepeatsIn(lesson, findings)
		checkRead(file, record, records, findings)
		checkTexts(file, record, known, findings)
		record.steps?.forEach((step, i) => {
			if (step) checkTasks({ file, path: `steps[${i}]` }, step, records, findings)
		})
	}
}

/** Says what of the steps' views is in vain. It takes a whole pack to know that. */
export function checkViews(
	lessons: readonly Placed<Lesson>[],
	pack: Pack,
	misplacedIn: MisplacedIn,
	findings: Findings
): void {
	for (const { file, record } of lessons)
		record.steps?.forEach((step, i) => {
			if (step?.view === undefined) return
			for (const { found, expected } of misplacedIn(step.view, pack))
				findings.say({ file, path: `steps[${i}].view` }, found, expected)
		})
}

/** What a pack says of its lessons before they are asked for. */
export const outlineOf = ({ id, title, steps }: Lesson): Outline => ({
	id,
	title,
	steps: steps.map(({ id, tasks, view }) => ({
		id,
		first: tasks.some(({ first, level }) => first && level === 'all'),
		view
	}))
})

/** Steps and tasks have names of their own, and the shorter ways go forward through steps that exist. */
function checkOrder(file: string, lesson: Sound<Lesson>, findings: Findings): void {
	const steps = (lesson.steps ?? []).map((step) => step?.id)
	unique(givenIn(file, 'steps', lesson.steps), findings)
	// Notes are kept under the id of their task alone.
	const tasks = (lesson.steps ?? []).flatMap((step, i) => givenIn(file, `steps[${i}].tasks`, step?.tasks))
	unique(tasks, findings)
	lesson.steps?.forEach((step, i) =>
		step?.tasks?.forEach((task, j) => {
			if (task?.kind === 'pick')
				unique(givenIn(file, `steps[${i}].tasks[${j}].options`, task.options), findings)
		})
	)
	const ways: [string, Sound<Path> | undefined][] = [
		['short', lesson.short],
		['ending', lesson.ending]
	]
	// One that cannot be read may be the one that is meant.
	const known = steps.includes(undefined) ? undefined : new Set(steps.filter((id) => id !== undefined))
	for (const [key, path] of ways) {
		let last = -1
		path?.steps?.forEach((stage, i) => {
			const place = { file, path: `${key}.steps[${i}].step` }
			findings.refer(place, stage?.step, known, 'the steps of this lesson')
			const at = stage?.step === undefined ? -1 : steps.indexOf(stage.step)
			if (at >= 0 && at <= last)
				findings.say(place, shown(stage?.step), 'a step that comes after the one before it')
			last = Math.max(last, at)
		})
	}
}

const givenIn = (
	file: string,
	path: string,
	list: readonly ({ readonly id?: string | undefined } | undefined)[] = []
): Given[] =>
	list.flatMap((one, i) => (one?.id === undefined ? [] : [{ file, path: `${path}[${i}]`, id: one.id }]))

/** What a class is told beforehand was read in passages that exist. */
function checkRead(file: string, lesson: Sound<Lesson>, { ids }: Records, findings: Findings): void {
	for (const key of ['background', 'glossary'] as const)
		lesson[key]?.forEach((line, i) =>
			line?.passages?.forEach((id, j) =>
				findings.refer({ file, path: `${key}[${i}].passages[${j}]` }, id, ids.passage, 'passages.json')
			)
		)
}

function checkTasks({ file, path }: Place, step: Sound<Step>, records: Records, findings: Findings): void {
	const { ids } = records
	step.tasks?.forEach((task, i) => {
		if (task?.kind === 'write')
			checkClocks({ file, path: `${path}.tasks[${i}].clocks` }, task.clocks, records, findings)
		const at = (key: string, j: number) => ({ file, path: `${path}.tasks[${i}].${key}[${j}]` })
		if (task?.kind === 'predict')
			task.questions?.forEach((id, j) =>
				findings.refer(at('questions', j), id, ids.question, 'the questions of incident.json')
			)
		if (task?.kind === 'probe' || task?.kind === 'grade')
			task.claims?.forEach((id, j) => findings.refer(at('claims', j), id, ids.claim, 'claims.json'))
	})
}

/** What is to be worked out is a time of day that can be read in several ways, each on a clock that the table has. */
function checkClocks(
	place: Place,
	id: string | undefined,
	{ claims, incident, ids }: Records,
	findings: Findings
): void {
	findings.refer(place, id, ids.claim, 'claims.json')
	const { when } = claims.find(({ record }) => id !== undefined && record.id === id)?.record ?? {}
	const offsets = incident?.clocks?.flatMap((clock) => (clock?.compared ? (clock.offset ?? []) : []))
	if (id === undefined || !offsets || !ids.claim?.has(id)) return
	const onClocks = when?.readings?.filter((reading) => offsets.some((one) => reading?.iso?.endsWith(one)))
	if (onClocks && onClocks.length > 1 && onClocks.length === when?.readings?.length) return
	findings.say(place, shown(id), 'a claim with two readings or more, each on a clock that is compared')
}

/** What the texts of lessons may name and quote, and the numbers of people that must not stand alone. */
interface Known {
	claims: ReadonlySet<string> | undefined
	quotes: ReadonlySet<string> | undefined
	figures: ReadonlySet<number>
}

function knownOf({ incident, passages, claims, ids }: Records): Known {
	const quotes = [
		...passages.flatMap(({ record }) => (record.quotes ?? []).map((quote) => quote?.exact)),
		...claims.flatMap(({ record: { words } }) => (typeof words === 'string' ? [] : [words?.exact]))
	]
	const people = new Set(
		incident?.questions?.flatMap((question) => (question?.axis === undefined ? [] : [question.id]))
	)
	const figures = claims.flatMap(({ record: { question, amount } }) =>
		amount?.kind === 'number' && amount.value !== undefined && people.has(question) ? [amount.value] : []
	)
	const all = ids.claim !== undefined && ids.passage !== undefined && !quotes.includes(undefined)
	return {
		claims: ids.claim,
		quotes: all ? new Set(quotes.filter((quote) => quote !== undefined)) : undefined,
		figures: new Set(figures)
	}
}

/** Marks name claims that exist, quotations are the pack's own, and no number of people stands without its claim. */
function checkTexts(
	file: string,
	lesson: Sound<Lesson>,
	{ claims, quotes, figures }: Known,
	findings: Findings
): void {
	for (const { path, text } of textsIn(lesson, '')) {
		const place = { file, path }
		for (const problem of markupProblems(text))
			findings.say(place, problem, 'only [words](claim-id) and “quotation” as markup')
		for (const claim of claimsMarked(text)) findings.refer(place, claim, claims, 'claims.json')
		for (const words of quotationsIn(text)) findings.refer(place, words, quotes, 'the quotes of the pack')
		const unmarked = plainText(text.replace(/\[[^\][]+\]\([a-z0-9-]+\)/g, ''))
		for (const figure of figures)
			if (new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(unmarked))
				findings.say(
					place,
					`${figure} by itself`,
					'a number of people only as [words](claim-id), with its speaker'
				)
	}
}

/** Every text for readers that a record holds, and its place. */
function textsIn(value: unknown, path: string): { path: string; text: string }[] {
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
		const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
		return typeof one === 'string' && languages.some((language) => language === key)
			? [{ path: at, text: one }]
			: textsIn(one, at)
	})
}
