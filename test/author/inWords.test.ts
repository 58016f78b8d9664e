import { expect, test } from 'vitest'
import { tellingIn, type Told } from '../../src/author/inWords'
import { mistakes } from '../../src/words/ukMistakes'

const tell = tellingIn(mistakes)
const cell = { file: 'claims.csv', path: 'row 6, column "said"' }

test.each<[Told, string]>([
	[
		{
			...cell,
			found: '"5 Jan"',
			expected: 'a day that the calendar has',
			remedy: 'write days as 2022-12-31'
		},
		'claims.csv, рядок 6, стовпець "said": тут "5 Jan", а треба: день, який є в календарі; пишіть дні як 2022-12-31'
	],
	[
		{
			...cell,
			found: 'nothing',
			expected: 'another one than in row 3, column "name", since each stands once'
		},
		'claims.csv, рядок 6, стовпець "said": тут порожньо, а треба: інша назва, ніж та, що є тут: рядок 3, стовпець "name"; кожна стоїть один раз'
	],
	[
		{ file: 'claims.csv', path: '', found: '10001 rows', expected: 'at most 10000 rows' },
		'claims.csv: тут рядків: 10001, а треба: щонайбільше 10000 рядків'
	],
	[
		{
			...cell,
			found: '"StratKom"',
			expected: 'in the table of speakers',
			remedy: 'did you mean "StratCom"?'
		},
		'claims.csv, рядок 6, стовпець "said": "StratKom": цього немає у таблиці авторів заяв; чи не "StratCom"?'
	],
	[
		{
			file: 'map.geojson',
			path: 'properties',
			found: '"fill" in 2 features',
			expected: 'shown',
			kind: 'left out'
		},
		'map.geojson.properties: "fill" (об’єктів: 2): не показано'
	],
	[
		{ ...cell, found: 'nothing', expected: 'a caveat', remedy: 'Its author gave no caveat.', kind: 'gap' },
		'claims.csv, рядок 6, стовпець "said": тут порожньо, а треба: застереження; Its author gave no caveat.'
	]
])('%o is told in Ukrainian', (issue, told) => {
	expect(tell(issue)).toBe(told)
})

test('what has a part without a phrase is not told half in another language', () => {
	expect(tell({ ...cell, found: '"x"', expected: 'something that nobody has translated' })).toBeUndefined()
	expect(tell({ ...cell, found: '"x"', expected: 'a text', remedy: 'do as you like' })).toBeUndefined()
})

test('a value that reads like a phrase stays as its author wrote it', () => {
	const issue = { ...cell, found: '"at most {} rows of nothing"', expected: 'a text with the number 5' }
	expect(tell(issue)).toContain('тут "at most {} rows of nothing", а треба: текст із числом 5')
})

test('a value is not cut in two, whatever it says', () => {
	const said = '"a mill in 3 features, as found"'
	expect(tell({ ...cell, found: `${said} in 2 features`, expected: 'shown' })).toContain(
		`${said} (об’єктів: 2)`
	)
	expect(tell({ ...cell, found: said, expected: 'a text' })).toContain(`тут ${said}, а треба`)
})
