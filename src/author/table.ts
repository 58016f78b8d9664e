import Papa from 'papaparse'
import { shown, type Issue } from '../check/issue.ts'
import { decoded } from './decoding.ts'
import type { Remark } from './made.ts'

/** A row as its author sees it: its number in the spreadsheet, where the header is row 1, and its cells. */
export interface Row {
	number: number
	cells: readonly string[]
}

/** A table as it stands in a file. */
export interface Table {
	file: string
	/** Where each column stands, by its name in lower case with `_` for spaces. */
	columns: ReadonlyMap<string, number>
	/** The names as they are written. */
	headers: readonly string[]
	/** Rows that hold something. */
	rows: readonly Row[]
	remarks: readonly Remark[]
}

export const mostRows = 10_000
const mostColumns = 200
/** An Excel workbook: a zip since 2007, a compound file before. */
const workbooks = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0']

/** The place of a cell, as its author finds it in the spreadsheet. */
export const cellAt = (file: string, row: number, column: string) => ({
	file,
	path: `row ${row}, column ${shown(column)}`
})

/**
 * Reads bytes as a table of text cells, parted by commas, semicolons or tabs, whose first row names the columns; or says
 * everything that keeps them from being one. Never throws.
 */
export function tableOf(file: string, bytes: Uint8Array): Table | { issues: Issue[] } {
	const start = String.fromCharCode(...bytes.subarray(0, 4))
	const whole = { file, path: '' }
	if (workbooks.includes(start)) {
		const remedy = 'in Excel: Save as, “CSV UTF-8 (comma delimited)”'
		return { issues: [{ ...whole, found: 'an Excel workbook', expected: 'a table as CSV', remedy }] }
	}
	const { text, assumed } = decoded(bytes)
	const remark: Remark = {
		kind: 'gap',
		...whole,
		found: 'bytes that are not UTF-8',
		expected: 'UTF-8',
		remedy: `read as ${assumed}: see whether its letters are right`
	}
	const { cells, issues } = cellsOf(file, text)
	if (issues.length > 0) return { issues }
	return framed(file, cells, assumed ? [remark] : [])
}

/** The cells of a text, every row of the spreadsheet among them; a quotation mark out of place may have swallowed the rest. */
function cellsOf(file: string, text: string): { cells: string[][]; issues: Issue[] } {
	const lines = text.replace(/\r\n?/g, '\n')
	// With this line a spreadsheet is told what parts cells; it shows none.
	const [told = '', named] = /^"?sep=([,;\t])"?\n/.exec(lines) ?? []
	const body = lines.slice(told.length)
	const { data, errors } = Papa.parse<string[]>(body, {
		delimiter: named ?? delimiterOf(body),
		newline: '\n'
	})
	const issues = errors.flatMap(({ type, code, row = 0 }): Issue[] => {
		if (type !== 'Quotes') return []
		const found =
			code === 'MissingQuotes' ? 'a quotation mark " without its other half' : 'text after a closing "'
		const remedy = 'a quotation mark inside a cell is written twice: ""'
		return [{ file, path: `row ${row + 1}`, found, expected: 'cells whole, or between two "', remedy }]
	})
	return { cells: data, issues }
}

/** The sign that parts most columns of the header; of a tie, the comma. */
function delimiterOf(text: string): string {
	const start = text.trimStart()
	let best = { delimiter: ',', width: 0 }
	for (const delimiter of [',', ';', '\t']) {
		const [header = []] = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 1 }).data
		if (header.length > best.width) best = { delimiter, width: header.length }
	}
	return best.delimiter
}

function framed(
	file: string,
	cells: readonly (readonly string[])[],
	remarks: Remark[]
): Table | { issues: Issue[] } {
	const filled = cells.map((row, i) => ({ number: i + 1, cells: withoutEnd(row).map(cleaned) }))
	const [header, ...rows] = filled.filter(({ cells }) => cells.length > 0)
	const whole = { file, path: '' }
	if (!header || rows.length === 0) {
		const found = header ? 'no rows below the first' : 'nothing'
		return { issues: [{ ...whole, found, expected: 'a row of column names, and rows below it' }] }
	}
	if (rows.length > mostRows)
		return { issues: [{ ...whole, found: `${rows.length} rows`, expected: `at most ${mostRows} rows` }] }
	const headers = header.cells
	if (headers.length > mostColumns)
		return {
			issues: [{ ...whole, found: `${headers.length} columns`, expected: `at most ${mostColumns} columns` }]
		}
	const columns = new Map<string, number>()
	const issues = headers.flatMap((name, i): Issue[] => {
		const key = name.toLowerCase().replaceAll(' ', '_')
		if (key === '') return []
		if (columns.has(key))
			return [
				{ ...cellAt(file, header.number, name), found: 'this column again', expected: 'each column once' }
			]
		columns.set(key, i)
		return []
	})
	issues.push(...rows.flatMap((row) => tooWide(file, row, headers.length)))
	return issues.length > 0 ? { issues } : { file, columns, headers, rows, remarks }
}

/** A cell beyond the last column: most often a comma in a text has parted it, and what follows stands in wrong columns. */
function tooWide(file: string, { number, cells }: Row, columns: number): Issue[] {
	if (cells.length <= columns) return []
	const [found, expected] = [`${cells.length} cells`, `at most ${columns}, one for each column`]
	const remedy =
		columns === 1 && cells.length > 2
			? 'take away the rows above the one that names the columns'
			: 'put a cell that holds the sign between cells into quotation marks: "…"'
	return [{ file, path: `row ${number}`, found, expected, remedy }]
}

/**
 * A cell as a text: control characters and runs of space are one space, and the apostrophe is gone that keeps a spreadsheet
 * from taking a text for a formula (format/csv.ts).
 */
const cleaned = (cell: string): string =>
	cell
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.trim()
		.replace(/(^|[,;|"])(\s*)'(?=[=+\-@＝＋－＠])/g, '$1$2')

function withoutEnd(cells: readonly string[]): readonly string[] {
	const last = cells.findLastIndex((cell) => /[^\p{Cc}\s]/u.test(cell))
	return cells.slice(0, last + 1)
}
