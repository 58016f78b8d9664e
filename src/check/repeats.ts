import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { own } from './ids.ts'
import { shown } from './issue.ts'
import type { Lesson } from '../format/lesson.ts'
import type { Placed } from './record.ts'

/**
 * A list in which nothing may stand twice; `[]` goes through a list on the way. `by` is what tells its records apart, if need
 * be together with `and`.
 */
interface Once {
	list: string
	by?: string
	and?: string
}

/** Everything that a reader would take for another thing, though it is the same one again. Ids are seen to in ids.ts. */
const once: Record<'incident' | 'feature' | 'claim' | 'passage' | 'lesson', Once[]> = {
	incident: [
		{ list: 'caveats' },
		{ list: 'contentNote' },
		{ list: 'notes', by: 'heading' },
		{ list: 'notes[].paragraphs' },
		{ list: 'notes[].links' }
	],
	feature: [
		{ list: 'properties.caveats' },
		{ list: 'properties.says', by: 'passage' },
		{ list: 'properties.otherNames', by: 'name', and: 'lang' },
		{ list: 'properties.elsewhere', by: 'text' }
	],
	claim: [{ list: 'places' }, { list: 'caveats' }, { list: 'alsoIn' }, { list: 'sources' }],
	passage: [{ list: 'quotes', by: 'exact' }],
	lesson: [
		{ list: 'background', by: 'text' },
		{ list: 'glossary', by: 'term' },
		{ list: 'steps[].tasks[].options', by: 'text' },
		{ list: 'steps[].tasks[].questions' },
		{ list: 'steps[].tasks[].claims' }
	]
}

/** Says where a list of a pack names the same thing again, or a claim its own passage. */
export function checkRepeats(records: Records, findings: Findings): void {
	look('incident', { file: 'incident.json', path: '' }, records.incident, findings)
	for (const feature of records.features) look('feature', feature, feature.record, findings)
	for (const passage of records.passages) look('passage', passage, passage.record, findings)
	for (const claim of records.claims) {
		look('claim', claim, claim.record, findings)
		const { alsoIn, passage } = claim.record
		const at = passage === undefined ? -1 : (alsoIn?.indexOf(passage) ?? -1)
		if (at >= 0)
			findings.say(
				{ file: claim.file, path: `${claim.path}.alsoIn[${at}]` },
				shown(passage),
				'a further passage: this is where the claim stands already'
			)
	}
}

/** Says where a list of a lesson does. */
export const checkRepeatsIn = (lesson: Placed<Lesson>, findings: Findings): void =>
	look('lesson', lesson, lesson.record, findings)

function look(kind: keyof typeof once, { file, path }: Place, record: unknown, findings: Findings): void {
	for (const one of once[kind])
		for (const [at, values] of listsAt(record, one.list.split('.'), path))
			checkList({ file, path: at }, values, one, findings)
}

/** Each list that a pattern leads to, with its place. */
function listsAt(value: unknown, [step, ...rest]: string[], path: string): [string, unknown[]][] {
	if (step === undefined) return Array.isArray(value) ? [[path, value]] : []
	const key = step.replace('[]', '')
	const at = path === '' ? key : `${path}.${key}`
	const next = own(value, key)
	if (key === step) return listsAt(next, rest, at)
	if (!Array.isArray(next)) return []
	return next.flatMap((one: unknown, i) => listsAt(one, rest, `${at}[${i}]`))
}

function checkList({ file, path }: Place, list: unknown[], { by, and }: Once, findings: Findings): void {
	const first = new Map<string, string>()
	list.forEach((one: unknown, i) => {
		const value = by === undefined ? one : own(one, by)
		const at = by === undefined ? `[${i}]` : `[${i}].${by}`
		for (const [step, text] of textsOf(value)) {
			const key = `${and === undefined ? '' : shown(own(one, and))} ${step} ${text}`
			const before = first.get(key)
			if (before === undefined) first.set(key, `${path}${at}${step}`)
			else
				findings.say(
					{ file, path: `${path}${at}${step}` },
					shown(text),
					`something else than in ${findings.asWritten({ file, path: before })}, since each stands once`
				)
		}
	})
}

/** A value that is compared: as it is, or a text in each of its languages, of which one is enough to be the same. */
function textsOf(value: unknown): [step: string, text: string][] {
	if (typeof value === 'string') return [['', value]]
	if (typeof value !== 'object' || value === null) return []
	return Object.entries(value).flatMap(([language, text]: [string, unknown]) =>
		typeof text === 'string' ? [[`.${language}`, text] satisfies [string, string]] : []
	)
}
