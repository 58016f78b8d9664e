import * as v from 'valibot'
import { expectation } from '../check/expectation.ts'
import { shown, type Issue } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { prose } from '../format/values.ts'
import { Claiming } from './claiming.ts'
import { kindOf, Sheet, type ColumnOf, type Kind } from './columns.ts'
import { incidentOf, type Made } from './made.ts'
import { Making } from './making.ts'
import { Placing } from './placing.ts'
import { Speaking } from './speaking.ts'
import type { Table } from './table.ts'

/** What is known of tables besides themselves: the language of their texts, and the day that stands where none is dated. */
export interface Given {
	language: Language
	/** ISO 8601 */
	day: string
}

type Sheets = { [K in Kind]?: Sheet<K> }

/**
 * Makes a pack of one table of claims, or of up to three, of places, speakers and claims; or says all that keeps them from being
 * one. geodata/opening.md documents their columns. Never throws; what it makes still has to pass check/parse.ts, whose issues
 * `origins` leads back to their cells.
 */
export function sheetsMade(tables: readonly Table[], given: Given): { made: Made } | { issues: Issue[] } {
	const making = new Making(given.language)
	const sheets = sheetsOf(making, tables)
	sayMissing(making, sheets)
	if (making.findings.issues.length > 0) return { issues: making.findings.issues }
	for (const sheet of Object.values(sheets)) sayUnreadable(making, sheet)
	const placing = new Placing(making)
	const speaking = new Speaking(making)
	if (sheets.places) placing.table(sheets.places)
	if (sheets.speakers) speaking.table(sheets.speakers)
	if (sheets.claims) placing.besideClaims(sheets.claims)
	const claiming = sheets.claims && new Claiming(making, sheets.claims, speaking, placing)
	const made = madeOf(making, tables, given, { placing, speaking, claiming })
	const { issues } = making.findings
	if (issues.length > 0) return { issues: inOrder(issues, tables) }
	return { made }
}

function sheetsOf(making: Making, tables: readonly Table[]): Sheets {
	const sheets: Sheets = {}
	const add = <K extends Kind>(kind: K, table: Table) => {
		const known: { table: Table } | undefined = sheets[kind]
		const at = { file: table.file, path: '' }
		if (known) making.findings.say(at, `a second table of ${kind}`, `one: ${known.table.file} is one already`)
		else Object.assign(sheets, { [kind]: new Sheet(kind, table) })
	}
	for (const table of tables) {
		const kind = kindOf(table) ?? (tables.length === 1 ? 'claims' : undefined)
		const at = { file: table.file, path: '' }
		if (kind) add(kind, table)
		else making.findings.say(at, 'a table with other columns', 'a table of claims, places or speakers')
	}
	return sheets
}

/** Says which columns are missing without which nothing can be made. */
function sayMissing(making: Making, { claims, places, speakers }: Sheets): void {
	const need = <K extends Kind>(sheet: Sheet<K> | undefined, columns: readonly ColumnOf<K>[], why = '') => {
		for (const column of columns) {
			if (!sheet || sheet.has(column)) continue
			const { remedy, ...at } = sheet.missing(column)
			making.findings.say(at, 'nothing', `a column of this name${why}`, remedy)
		}
	}
	const known = ['speaker', 'question', 'answer'] as const
	if (claims && !places && !speakers && !known.some((one) => claims.has(one) || claims.missing(one).remedy)) {
		const expected = 'speaker, question and answer for claims, or latitude and longitude for a map'
		making.findings.say({ file: claims.table.file, path: 'row 1' }, 'other columns', expected)
		return
	}
	need(places, ['name', 'latitude', 'longitude'])
	need(speakers, ['name'])
	need(claims, known)
	if (!places) need(claims, ['latitude', 'longitude'], ', or a table of places beside this one')
	if (speakers && !claims)
		making.findings.say(
			{ file: speakers.table.file, path: '' },
			'speakers alone',
			'a table of claims beside it'
		)
}

/** What no text may hold for which this looks in vain; all else is seldom enough to be looked at closely. */
const doubtful = /[\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/u

/** Says which cells cannot be shown as they are: here, since of one cell several texts may be made. */
function sayUnreadable(making: Making, sheet: Sheet<'claims'> | Sheet<'places'> | Sheet<'speakers'>): void {
	for (const { text, at } of sheet.texts()) {
		if (text.length < 1000 && !doubtful.test(text)) continue
		const held = v.safeParse(prose, text, { message: expectation })
		if (!held.success) making.findings.say(at, shown(text), held.issues[0].message)
	}
}

interface Read {
	placing: Placing
	speaking: Speaking
	claiming: Claiming | undefined
}

function madeOf(
	making: Making,
	tables: readonly Table[],
	{ language, day }: Given,
	{ placing, speaking, claiming }: Read
): Made {
	const main = claiming ? (tables.find((table) => kindOf(table) === 'claims') ?? tables[0]) : tables[0]
	const file = main?.file ?? ''
	for (const name of ['incident.json', 'places.geojson', 'speakers.json', 'claims.json', 'caveats.json'])
		making.origins.set(name, { file, path: '' })
	const spoken = claiming?.sayings.inOrder(day) ?? []
	const speakers = spoken.map(([voice, statements]) => speaking.traced(voice, statements))
	const claims = claiming?.traced() ?? []
	speaking.sayGaps(new Set(spoken.map(([voice]) => voice)))
	const remarks = tables.flatMap((table) => {
		const kind = kindOf(table) ?? 'claims'
		return [...table.remarks, ...new Sheet(kind, table).leftOut(kind)]
	})
	const incident = incidentOf(file, titleOf(file), claiming?.sayings.last ?? day, language)
	const questions = making.records('incident.json', claiming?.questions.traced() ?? [], '.questions')
	return {
		files: {
			'incident.json': { ...incident, questions },
			'places.geojson': {
				type: 'FeatureCollection',
				features: making.records('places.geojson', placing.traced, '.features')
			},
			'speakers.json': making.records('speakers.json', speakers),
			'claims.json': making.records('claims.json', claims),
			'passages.json': [],
			'caveats.json': making.caveatRecords()
		},
		origins: making.origins,
		remarks: [...remarks, ...making.remarks]
	}
}

/** A title from the name of a file; a name with nothing to read in it is shown with its signs named. */
export function titleOf(file: string): string {
	const name = file.replace(/\.[^.]*$/, '').replaceAll('_', ' ')
	return /[\p{L}\p{N}]/u.test(name) ? name : shown(file)
}

/** In the order of the tables and their rows. */
function inOrder(issues: readonly Issue[], tables: readonly Table[]): Issue[] {
	const files = tables.map(({ file }) => file)
	const row = ({ path }: Issue) => Number(/^row (\d+)/.exec(path)?.[1] ?? 0)
	return [...issues].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || row(a) - row(b))
}
