import { sheetsMade } from '../../src/author/sheets'
import { tableOf } from '../../src/author/table'
import type { Made } from '../../src/author/made'
import { describe, type Issue } from '../../src/check/issue'
import { parse, type RawFiles } from '../../src/check/parse'
import type { Language } from '../../src/format/languages'
import type { Pack } from '../../src/format/pack'

/** Tables by the names of their files, as bytes or as text. */
export type Files = Record<string, string | Uint8Array>

/** What tables became: a pack that passes the checker, with what there is to say of it, or issues, each with its row and column. */
export type Opened = { pack: Pack; remarks: string[]; made: Made } | { issues: Issue[] }

/** Reads tables as the page does. Throws where an issue of the checker leads to no cell. */
export function opened(files: Files, language: Language = 'en', day = '2001-06-01'): Opened {
	const tables = Object.entries(files).map(([file, content]) =>
		tableOf(file, typeof content === 'string' ? new TextEncoder().encode(content) : content)
	)
	const issues = tables.flatMap((table) => ('issues' in table ? table.issues : []))
	if (issues.length > 0) return { issues }
	const result = sheetsMade(
		tables.flatMap((table) => ('issues' in table ? [] : table)),
		{ language, day }
	)
	if ('issues' in result) return result
	const { made } = result
	const raw = Object.fromEntries(
		Object.entries(made.files).map(([file, value]) => [file, JSON.stringify(value)])
	) as RawFiles
	const parsed = parse(raw)
	if ('issues' in parsed) return { issues: parsed.issues.map((issue) => inCell(issue, made)) }
	return { pack: parsed.pack, remarks: made.remarks.map(describe), made }
}

/** An issue of the pack's files as one of the table's cells. */
function inCell(issue: Issue, { origins }: Made): Issue {
	const whole = issue.file + (issue.path === '' || issue.path.startsWith('[') ? '' : '.') + issue.path
	for (let at = whole; at !== ''; at = at.replace(/[.[][^.[]*$/, '')) {
		const from = origins.get(at)
		if (from) return { ...issue, ...from }
		if (!/[.[]/.test(at)) break
	}
	throw new Error(`nobody can tell where this stands: ${describe(issue)}`)
}

/** The pack that tables become; throws with every issue where they become none. */
export function packFrom(files: Files, language?: Language, day?: string): Pack {
	const found = opened(files, language, day)
	if ('issues' in found) throw new Error(found.issues.map(describe).join('\n'))
	return found.pack
}

/** What their author is told: sentences. */
export function toldOf(files: Files, language?: Language): string[] {
	const found = opened(files, language)
	return 'issues' in found ? found.issues.map(describe) : found.remarks
}

/** A table of one bridge's claims: its columns, and the end of a row in which nothing is missing, from its day on. */
export const columns = 'speaker;question;answer;said;channel;who;caveat;place;latitude;longitude'
export const ending = ';2001-05-01;Board;A ferry.;Unsure.;Bridge;50.004;10.01'
export const table = (columns: string, ...rows: string[]): string => [columns, ...rows].join('\n')
export const one = (file: string): Files => ({ 'bridge.csv': file })
/** One row for each answer to one question. */
export const carts = (...answers: string[]): string =>
	table(columns, ...answers.map((answer) => `Ferry;How many carts?;${answer}${ending}`))
