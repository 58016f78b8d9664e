import * as v from 'valibot'
import { issuesBetween } from './bind'
import { frozen } from './frozen'
import { describe, shown, type Issue } from './issue'
import {
	Caveat,
	Claim,
	DistanceFeature,
	files,
	Incident,
	Passage,
	PlaceFeature,
	Speaker,
	UncertaintyFeature,
	type Feature,
	type FileName,
	type Pack
} from './pack'

export { describe, type Issue }

/** A pack, or everything that keeps its files from being one. */
export type Parsed = { pack: Pack } | { issues: Issue[] }

/** The raw text of each file of a pack; `undefined` where there is no such file. */
export type RawFiles = { readonly [F in FileName]: string | undefined }

/** A record that passed its schema, with its place in the file. */
export interface Placed<T> {
	path: string
	record: T
}

/** What could be read of a pack, mistakes elsewhere notwithstanding; the ground on which references are checked. */
export interface Draft {
	incident: Incident | undefined
	features: Placed<Feature>[]
	speakers: Placed<Speaker>[]
	claims: Placed<Claim>[]
	passages: Placed<Passage>[]
	caveats: Placed<Caveat>[]
}

const largestFile = 4_000_000
const mostRecords = 20_000

/** Reads the files of a pack: a frozen pack, or all issues at once. Never throws, whatever the texts are. */
export function parse(raw: RawFiles): Parsed {
	const issues: Issue[] = []
	const values = new Map(files.map((file) => [file, readJson(file, raw[file], issues)]))
	const records = <T>(file: FileName, schema: v.GenericSchema<unknown, T>) =>
		readRecords(file, values.get(file), () => schema, issues)
	const incidentValue = values.get('incident.json')
	const draft: Draft = {
		incident: incidentValue === undefined ? undefined : readRecord('incident.json', '', incidentValue, Incident, issues),
		features: readRecords('places.geojson', featuresOf(values.get('places.geojson'), issues), featureSchema, issues, 'features'),
		speakers: records('speakers.json', Speaker),
		claims: records('claims.json', Claim),
		passages: records('passages.json', Passage),
		caveats: records('caveats.json', Caveat)
	}
	issues.push(...issuesBetween(draft))
	if (issues.length > 0 || !draft.incident) return { issues: inFileOrder(issues) }
	const bare = <T>(placed: Placed<T>[]) => placed.map(({ record }) => record)
	return {
		pack: frozen({
			incident: draft.incident,
			features: bare(draft.features),
			speakers: bare(draft.speakers),
			claims: bare(draft.claims),
			passages: bare(draft.passages),
			caveats: bare(draft.caveats)
		})
	}
}

/** The files of a pack, such that `parse` makes the same pack of them. */
export function serialise(pack: Pack): Record<FileName, string> {
	const text = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`
	return {
		'incident.json': text(pack.incident),
		'places.geojson': text({ type: 'FeatureCollection', features: pack.features }),
		'speakers.json': text(pack.speakers),
		'claims.json': text(pack.claims),
		'passages.json': text(pack.passages),
		'caveats.json': text(pack.caveats)
	}
}

function readJson(file: FileName, text: string | undefined, issues: Issue[]): unknown {
	const refuse = (found: string, expected: string, remedy: string) => void issues.push({ file, path: '', found, expected, remedy })
	if (text === undefined) return refuse('no file', 'a file of this name', `create ${file} beside the others`)
	if (text.length > largestFile)
		return refuse(`${text.length} characters`, `at most ${largestFile} characters`, 'leave out what does not belong to the incident')
	try {
		return JSON.parse(text)
	} catch (error) {
		return refuse(`text that is not JSON: ${placed(error, text)}`, 'JSON', 'mend the file at this place')
	}
}

/** The parser's complaint, with line and column where it names a position. */
function placed(error: unknown, text: string): string {
	const message = error instanceof Error ? error.message : String(error)
	const at = /position (\d+)/.exec(message)?.[1]
	const short = message.length > 120 ? `${message.slice(0, 120)}…` : message
	if (at === undefined || /line \d+/.test(message)) return short
	const lines = text.slice(0, Number(at)).split('\n')
	return `${short} (line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1})`
}

/** The features of a FeatureCollection; anything else is an issue. */
function featuresOf(value: unknown, issues: Issue[]): unknown {
	if (value === undefined) return undefined
	const collection = v.safeParse(
		v.strictObject({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) }),
		value
	)
	if (collection.success) return collection.output.features
	for (const issue of collection.issues) issues.push(fromSchema('places.geojson', '', issue))
	return undefined
}

function featureSchema(value: unknown): v.GenericSchema<unknown, Feature> {
	const role = v.safeParse(v.object({ properties: v.object({ role: v.string() }) }), value)
	const named = role.success ? role.output.properties.role : ''
	return named === 'uncertainty' ? UncertaintyFeature : named === 'distance' ? DistanceFeature : PlaceFeature
}

function readRecords<T>(
	file: FileName,
	value: unknown,
	schemaOf: (value: unknown) => v.GenericSchema<unknown, T>,
	issues: Issue[],
	within = ''
): Placed<T>[] {
	if (value === undefined) return []
	if (!Array.isArray(value) || value.length === 0 || value.length > mostRecords) {
		const found = Array.isArray(value) ? `${value.length} records` : shown(value)
		issues.push({ file, path: within, found, expected: `an array of 1 to ${mostRecords} records` })
		return []
	}
	return value.flatMap((one: unknown, i) => {
		const path = `${within}[${i}]`
		const record = readRecord(file, path, one, schemaOf(one), issues)
		return record === undefined ? [] : [{ path, record }]
	})
}

function readRecord<T>(file: FileName, path: string, value: unknown, schema: v.GenericSchema<unknown, T>, issues: Issue[]): T | undefined {
	const result = v.safeParse(schema, value)
	if (result.success) return result.output
	for (const issue of result.issues) issues.push(fromSchema(file, path, issue))
	return undefined
}

function fromSchema(file: FileName, path: string, issue: v.BaseIssue<unknown>): Issue {
	const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 60)}`))
	const unknownKey = issue.type === 'strict_object' && issue.expected === 'never'
	// Valibot's own sentence begins with "Invalid"; ours, given in the schema, say what is expected.
	const ours = issue.message.startsWith('Invalid') ? undefined : issue.message
	return {
		file,
		path: (path + steps.join('')).replace(/^\./, ''),
		found: unknownKey ? 'a key that is not known' : shown(issue.input),
		expected: unknownKey ? 'one of the keys in pack.ts' : (ours ?? expectation(issue)),
		...(unknownKey && { remedy: 'look for a misspelling, or leave it out' })
	}
}

function expectation({ expected, requirement, type }: v.BaseIssue<unknown>): string {
	if (type === 'max_length') return `at most ${shown(requirement)} characters or records`
	if (type === 'min_length') return `at least ${shown(requirement)}`
	if (type === 'iso_date') return 'a day such as "2023-01-02"'
	return expected ?? 'another value'
}

function inFileOrder(issues: Issue[]): Issue[] {
	return [...issues].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file))
}
