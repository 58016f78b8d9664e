import { describe, expect, test } from 'vitest'
import { Telling } from '../../src/explore/telling'
import { asTable, asText, headOf, notedIn } from '../../src/lesson/takeout'
import { wordsOf } from '../../src/words/words'
import { shippedLessons, shippedPack } from '../shipped'
import { tinyLesson } from '../tinylesson'
import { tinyPack } from '../tinypack'

const lesson = tinyLesson()
const telling = new Telling(tinyPack(), 'en', wordsOf('en'))
const answers: Record<string, string> = {
	'agree.lost': 'differ',
	'one.claim': 'lost-ferry',
	'one.behind': 'The ferry.',
	'grades.lost-guild.source': 'F',
	'grades.lost-guild.information': '6',
	why: 'time',
	sentence: '=HYPERLINK("x")\n"quoted"'
}
const noted = notedIn(telling, lesson, (key) => answers[key] ?? '')

test('what leaves the device says what was asked, and names a claim with speaker, time and caveat', () => {
	expect(noted.map(({ asked, answer }) => [asked, answer])).toEqual([
		['Will they agree? How many carts?', 'They will differ'],
		['Ask it.', 'About 30 lost, according to ferry, That day; not corroborated'],
		['Ask it. Who is behind it?', 'The ferry.'],
		['Grade it. 12 lost, according to guild, That day; not corroborated: Source', 'F: cannot be judged'],
		['Grade it. 12 lost, according to guild, That day; not corroborated: Information', '6: cannot be judged'],
		['Why?', 'They counted later.'],
		['One sentence.', '=HYPERLINK("x")\n"quoted"']
	])
})

test('a worked-out clock leaves the device with its reading, and whether both dates can be right', () => {
	const [pack, worked] = [shippedPack(), shippedLessons().find(({ id }) => id === 'same-minute')!]
	const notes: Record<string, string> = {
		'both-readings.0.kyiv': '31 December, 23:01',
		'both-readings.0': 'yes',
		'both-readings.1': 'no',
		'both-readings': 'midnight comes first in Moscow'
	}
	const taken = notedIn(new Telling(pack, 'en', wordsOf('en')), worked, (key) => notes[key] ?? '')
	const { asks } = worked.steps.flatMap(({ tasks }) => tasks).find(({ id }) => id === 'both-readings')!
	expect(taken.map(({ asked, answer }) => [asked.slice(asks.en.length).trim(), answer])).toEqual([
		['Moscow time: Kyiv', '31 December, 23:01'],
		['Moscow time: Can both dates be right?', 'yes'],
		['Kyiv time: Can both dates be right?', 'no'],
		['', 'midnight comes first in Moscow']
	])
})

test('every file begins with the caveat, the version and the licence', () => {
	const head = headOf(telling, lesson)
	expect(head).toContain('Nobody could check.')
	expect(head.at(-1)).toMatch(/^Version \d[\d.]*$/)
	const licence = { name: 'CC0', text: { en: 'All of it: CC0.', uk: 'Усе: CC0.' } }
	const licensed = { ...telling.pack, incident: { ...telling.pack.incident, licence } }
	expect(headOf(new Telling(licensed, 'en', wordsOf('en')), lesson).at(-1)).toMatch(/^Version .*, CC0$/)
	expect(asText(head, noted).startsWith('The bridge\r\n')).toBe(true)
	expect(asTable(head, ['a', 'b', 'c'], noted).startsWith('\uFEFF"The bridge"\r\n')).toBe(true)
})

/** Cells as a spreadsheet makes them that parts them by one sign: what follows a closing quotation mark still belongs to the cell. */
function cellsOf(table: string, separator: string): string[][] {
	const rows: string[][] = [['']]
	let quoted = false
	const add = (sign: string) => rows.at(-1)!.push((rows.at(-1)!.pop() ?? '') + sign)
	for (let i = 1; i < table.length; i++) {
		const sign = table[i]!
		if (sign === '"' && quoted && table[i + 1] === '"') add(table[++i]!)
		else if (sign === '"' && (quoted || rows.at(-1)!.at(-1) === '')) quoted = !quoted
		else if (!quoted && sign === separator) rows.at(-1)!.push('')
		else if (!quoted && sign === '\n') rows.push([''])
		else if (quoted || sign !== '\r') add(sign)
	}
	return rows.filter((row) => row.join('') !== '')
}

const formulas = [
	'=1+1',
	'+1',
	'-1+2',
	'@SUM(1)',
	'\t=1',
	'\r=1',
	'＝1+1',
	'＋1',
	'－1',
	'＠a',
	' =1',
	'=HYPERLINK("x")'
]
const payloads = formulas.flatMap((sign) => [
	...[
		sign,
		`a\n${sign}`,
		`a\r\n${sign}`,
		`a\u2028${sign}`,
		`a;${sign}`,
		`a,${sign}`,
		`a\t${sign}`,
		`a; ${sign}`
	],
	...[`x";"${sign}`, `x","${sign}`, `x"\t"${sign}`, `"${sign}`, `";${sign}`, `"\n${sign}`, `a""${sign}`]
])

describe.each([',', ';', '\t'])('a spreadsheet that parts cells by %j', (separator) => {
	test('finds no formula in any of them, whatever a pupil has written', () => {
		for (const answer of payloads) {
			const table = asTable([answer], ['Step', answer, 'Answer'], [{ step: answer, asked: answer, answer }])
			const begins = cellsOf(table, separator)
				.flat()
				.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))
			expect([answer, begins]).toEqual([answer, []])
		}
	})
})

test('a table keeps what was written, each answer in one line of one cell', () => {
	const noted = { step: 'One', asked: 'Why; and how?', answer: 'First, “this”.\n\nThen "that";\tand 2-1=1' }
	expect(cellsOf(asTable(['The bridge'], ['Step', 'Task', 'Answer'], [noted]), ',')).toEqual([
		['The bridge'],
		['Step', 'Task', 'Answer'],
		['One', 'Why; and how?', 'First, “this”. / Then "that"; and 2-1=1']
	])
})
