import { expect, test } from 'vitest'
import { mostRows, tableOf } from '../../src/author/table'
import { describe as sentence } from '../../src/check/issue'
import { csvOf } from '../../src/format/csv'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (content: string | Uint8Array) =>
	tableOf('claims.csv', typeof content === 'string' ? utf8(content) : content)

/** The rows of a table by the names of its columns, or the sentences of its issues. */
function rowsOf(content: string | Uint8Array) {
	const table = read(content)
	if ('issues' in table) return table.issues.map(sentence)
	return table.rows.map(({ number, cells }) => [
		number,
		Object.fromEntries([...table.columns].map(([name, i]) => [name, cells[i] ?? '']))
	])
}
const twoRows = [
	[2, { speaker: 'Ferry', answer: 'about 30' }],
	[3, { speaker: 'Guild', answer: '12' }]
]

test.each([',', ';', '\t'])('cells may be parted by %j', (sign) => {
	const lines = ['Speaker,Answer', 'Ferry,about 30', 'Guild,12'].map((line) => line.replace(',', sign))
	expect(rowsOf(lines.join('\r\n'))).toEqual(twoRows)
	expect(rowsOf(lines.join('\n'))).toEqual(twoRows)
	expect(rowsOf(lines.join('\r'))).toEqual(twoRows)
})

test('a header with commas in it does not hide that semicolons part the cells', () => {
	expect(rowsOf('speaker;"answer, as stated";id\nFerry;30;a\n')).toEqual([
		[2, { speaker: 'Ferry', 'answer,_as_stated': '30', id: 'a' }]
	])
})

test('the line that tells Excel what parts cells is no row', () => {
	expect(rowsOf('sep=;\nspeaker;answer\nFerry;about 30\nGuild;12')).toEqual(twoRows)
})

test('of bytes that are not UTF-8 a remark says how they were read', () => {
	const table = read(Uint8Array.from('speaker,answer\nFerry,\u00ea\u00ea', (sign) => sign.charCodeAt(0)))
	expect('remarks' in table && table.remarks.map(sentence)).toEqual([
		'claims.csv: found bytes that are not UTF-8, expected UTF-8; read as Windows-1251: see whether its letters are right'
	])
	expect(rowsOf('speaker,answer\nFerry,кк')).toEqual([[2, { speaker: 'Ferry', answer: 'кк' }]])
})

test('names of columns may be written in any case, with space around and in them', () => {
	expect(rowsOf(' Said On ,  ANSWER\n2001-05-01,12')).toEqual([[2, { said_on: '2001-05-01', answer: '12' }]])
})

test('a column that stands twice is told', () => {
	expect(rowsOf('speaker,Said,said\nFerry,1,2')).toEqual([
		'claims.csv, row 1, column "said": found this column again, expected each column once'
	])
})

test('empty rows and empty columns at the end are passed over, and rows keep the numbers of the spreadsheet', () => {
	expect(
		rowsOf('speaker,answer,,\n\nFerry,about 30,,\n,,,\n,,,\n"Guild\nof carters",12,,\nMill,1\n,,,\n')
	).toEqual([
		[3, { speaker: 'Ferry', answer: 'about 30' }],
		[6, { speaker: 'Guild of carters', answer: '12' }],
		[7, { speaker: 'Mill', answer: '1' }]
	])
})

test('mistakes with quotation marks are told with their row', () => {
	expect(rowsOf('speaker,answer\nFerry,12\nGuild,"about 30\nMill,1')).toEqual([
		'claims.csv, row 3: found a quotation mark " without its other half, expected cells whole, or between two "; a quotation mark inside a cell is written twice: ""'
	])
	expect(rowsOf('speaker,answer\nFerry,"12" carts\nGuild,"1"')[0]).toContain(
		'claims.csv, row 2: found text after a closing "'
	)
})

test('a comma that has parted a text is told, and moves nothing into wrong columns', () => {
	expect(rowsOf('speaker,answer\nFerry,about 30, or so\nGuild,12')).toEqual([
		'claims.csv, row 2: found 3 cells, expected at most 2, one for each column; put a cell that holds the sign between cells into quotation marks: "…"'
	])
})

test('a title above the names of the columns is told', () => {
	expect(rowsOf('Claims of the guild;;\nspeaker;question;answer\nFerry;How many?;12')[0]).toBe(
		'claims.csv, row 2: found 3 cells, expected at most 1, one for each column; take away the rows above the one that names the columns'
	)
})

test('control characters never pass, and lines become one', () => {
	expect(rowsOf('speaker,answer\n"Fe\u0000rry\u0007",\u001babout\u0085 30\u2028')).toEqual([
		[2, { speaker: 'Fe rry', answer: 'about 30' }]
	])
})

test('the apostrophe that our own tables put before formulas is taken away again', () => {
	const cells = ['=1+1', '@home', '-33.9', '+1; =2', 'o’clock - ’tis', "it's = 5"]
	const columns = cells.map((_, i) => `c${i}`)
	expect(rowsOf(csvOf([columns, cells]))).toEqual([
		[2, Object.fromEntries(columns.map((column, i) => [column, cells[i]]))]
	])
})

test('__proto__ is a name and a text like any other', () => {
	const table = read('__proto__,constructor\n__proto__,toString')
	expect('columns' in table && [...table.columns]).toEqual([
		['__proto__', 0],
		['constructor', 1]
	])
	expect('rows' in table && table.rows).toEqual([{ number: 2, cells: ['__proto__', 'toString'] }])
})

const refused: Record<string, [content: string | Uint8Array, sentence: string]> = {
	'nothing in it': ['', 'claims.csv: found nothing, expected a row of column names, and rows below it'],
	'nothing but space': [' \n;;\n', 'claims.csv: found nothing'],
	'a header alone': ['speaker,answer\n', 'claims.csv: found no rows below the first'],
	'too many rows': [
		`speaker,answer\n${'Ferry,1\n'.repeat(mostRows + 1)}`,
		`claims.csv: found ${mostRows + 1} rows, expected at most ${mostRows} rows`
	],
	'too many columns': [`${'a,'.repeat(300)}a\n1`, 'claims.csv: found 301 columns'],
	'a workbook in it': [
		utf8('PK\u0003\u0004…'),
		'claims.csv: found an Excel workbook, expected a table as CSV; in Excel: Save as, “CSV UTF-8 (comma delimited)”'
	]
}

test.each(Object.keys(refused))('a file with %s is refused in a sentence', (name) => {
	const [content, told] = refused[name]!
	expect(rowsOf(content)[0]).toContain(told)
})

test('a hundred thousand empty rows below a table are no rows', () => {
	expect(rowsOf(`speaker,answer\nFerry,about 30\nGuild,12\n${',\n'.repeat(100_000)}`)).toEqual(twoRows)
})
