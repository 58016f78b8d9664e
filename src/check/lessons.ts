import { Findings, type Place } from './findings.ts'
import { frozen } from '../format/frozen.ts'
import { shown, type Issue } from './issue.ts'
import { languages } from '../format/languages.ts'
import { Lesson, type Outline, type Path, type Step } from '../format/lesson.ts'
import { claimsMarked, markupProblems, plainText, quotationsIn } from '../format/markup.ts'
import type { Pack, PackFile } from '../format/pack.ts'
import { readRecord } from './record.ts'
import { readJson, type Raw } from './syntax.ts'

/** The lessons of a pack, or everything that keeps their files from being some. */
export type Taught = { lessons: readonly Lesson[] } | { issues: Issue[] }

/** A part of a step's view that cannot be, and what could. */
export interface Misplaced {
	found: string
	expected: string
}

/**
 * Reads the files of the folder `lessons`, name and content, for a pack that has been parsed. `misplacedIn` says what of a
 * step's view is in vain; how views are written is none of this module's business. Never throws.
 */
export function parseLessons(
	raw: ReadonlyMap<string, Raw>,
	pack: Pack,
	misplacedIn: (view: string) => Misplaced[]
): Taught {
	const findings = new Findings()
	const lessons: Lesson[] = []
	for (const [name, content] of raw) {
		const file: PackFile = `lessons/${name}`
		const value = readJson(file, content, findings)
		if (value === undefined) continue
		const lesson = readRecord({ file, path: '' }, value, Lesson, findings)
		if (!lesson) continue
		if (`${lesson.id}.json` !== name)
			findings.say(
				{ file, path: 'id' },
				shown(lesson.id),
				`${shown(name.replace(/\.json$/, ''))}, as the file is named`
			)
		checkOrder(file, lesson, findings)
		checkTexts(file, lesson, pack, findings)
		lesson.steps.forEach((step, i) =>
			checkStep({ file, path: `steps[${i}]` }, step, pack, misplacedIn, findings)
		)
		lessons.push(lesson)
	}
	return findings.issues.length > 0 ? { issues: findings.issues } : { lessons: frozen(lessons) }
}

/** What a pack says of its lessons before they are asked for. */
export const outlineOf = ({ id, title, steps }: Lesson): Outline => ({
	id,
	title,
	steps: steps.map(({ id, tasks }) => ({
		id,
		first: tasks.some(({ first, level }) => first && level === 'all')
	}))
})

/** Steps and tasks have names of their own, and the shorter ways go forward through steps that exist. */
function checkOrder(file: PackFile, lesson: Lesson, findings: Findings): void {
	const steps = lesson.steps.map(({ id }) => id)
	once({ file, path: 'steps' }, steps, findings)
	once(
		{ file, path: 'tasks of all steps' },
		lesson.steps.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
		findings
	)
	const ways: [string, Path][] = [
		['short', lesson.short],
		['ending', lesson.ending]
	]
	for (const [key, path] of ways) {
		let last = -1
		path.steps.forEach(({ step }, i) => {
			const place = { file, path: `${key}.steps[${i}].step` }
			findings.refer(place, step, new Set(steps), 'the steps of this lesson')
			const at = steps.indexOf(step)
			if (at >= 0 && at <= last) findings.say(place, shown(step), 'a step that comes after the one before it')
			last = Math.max(last, at)
		})
	}
}

function once(place: Place, ids: readonly string[], findings: Findings): void {
	for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i)))
		findings.say(place, `${shown(id)} twice`, 'each id once')
}

function checkStep(
	{ file, path }: Place,
	step: Step,
	pack: Pack,
	misplacedIn: (view: string) => Misplaced[],
	findings: Findings
): void {
	for (const { found, expected } of misplacedIn(step.view))
		findings.say({ file, path: `${path}.view` }, found, expected)
	const questions = new Set(pack.incident.questions.map(({ id }) => id))
	const claims = new Set(pack.claims.map(({ id }) => id))
	step.tasks.forEach((task, i) => {
		const at = (key: string, j: number) => ({ file, path: `${path}.tasks[${i}].${key}[${j}]` })
		if (task.kind === 'predict')
			task.questions.forEach((id, j) =>
				findings.refer(at('questions', j), id, questions, 'the questions of incident.json')
			)
		if (task.kind === 'probe' || task.kind === 'grade')
			task.claims.forEach((id, j) => findings.refer(at('claims', j), id, claims, 'claims.json'))
	})
}

/** Marks name claims that exist, quotations are the pack's own, and no number of people stands without its claim. */
function checkTexts(file: PackFile, lesson: Lesson, pack: Pack, findings: Findings): void {
	const claims = new Set(pack.claims.map(({ id }) => id))
	const quotes = new Set([
		...pack.passages.flatMap((passage) => passage.quotes.map(({ exact }) => exact)),
		...pack.claims.flatMap(({ words }) => (typeof words === 'string' ? [] : [words.exact]))
	])
	const figures = pack.claims.flatMap(({ question, amount }) =>
		amount?.kind === 'number' && pack.incident.questions.some(({ id, axis }) => id === question && axis)
			? [amount.value]
			: []
	)
	for (const { path, text } of textsIn(lesson, '')) {
		const place = { file, path }
		for (const problem of markupProblems(text))
			findings.say(place, problem, 'only [words](claim-id) and “quotation” as markup')
		for (const claim of claimsMarked(text)) findings.refer(place, claim, claims, 'claims.json')
		for (const words of quotationsIn(text)) findings.refer(place, words, quotes, 'the quotes of the pack')
		const unmarked = plainText(text.replace(/\[[^\][]+\]\([a-z0-9-]+\)/g, ''))
		for (const figure of new Set(figures))
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
