import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kindOf, Sheet } from '../../src/author/columns'
import { tableOf } from '../../src/author/table'
import { assumedWords } from '../../src/words/assumed'
import { columns, ending, one, packFrom, table, toldOf, type Files } from './madeOf'

const assumed = assumedWords.en

describe('mistakes are told all at once, with row and column', () => {
	test('of days', () => {
		const days = ['31.02.2001', '36526', 'soon', '2001-05-01', '1 Maj 2001']
		const file = table(
			columns,
			...days.map((day) => `Ferry;How many?;12${ending.replace('2001-05-01', day)}`)
		)
		const example = 'expected a day such as 2022-12-31, 31.12.2022 or 31 December 2022'
		expect(toldOf(one(file))).toEqual([
			'bridge.csv, row 2, column "said": found "31.02.2001", expected a day that the calendar has',
			`bridge.csv, row 3, column "said": found "36526", ${example}; format the column as a date and save again`,
			`bridge.csv, row 4, column "said": found "soon", ${example}`,
			`bridge.csv, row 6, column "said": found "1 Maj 2001", ${example}`
		])
	})

	test('of days that may be in March or in April: they are not guessed at', () => {
		const file = table(
			columns,
			...['03/04/2001', '05/06/2001'].map((day) => `Ferry;How many?;12${ending.replace('2001-05-01', day)}`)
		)
		expect(toldOf(one(file))).toEqual([
			'bridge.csv, row 2, column "said": found "03/04/2001", expected a day above 12 in one row at least, which tells whether the day or the month comes first; write days as 2022-12-31'
		])
		const [first] = packFrom(one(file.replace('05/06', '05/16'))).speakers
		expect(first?.statements.map(({ said }) => said.day)).toEqual(['2001-03-04', '2001-05-16'])
	})

	test('of points: swapped ones are seen', () => {
		const file = table(
			columns,
			`Ferry;How many?;12${ending.replace('50.004;10.01', '137.9611;48.0556')}`,
			`Ferry;How many?;12${ending.replace('50.004;10.01', '50.004;')}`,
			`Ferry;How many?;12${ending.replace('50.004;10.01', '48°03′19″N;10')}`,
			`Ferry;How many?;12${ending.replace('50.004;10.01', '50;190')}`
		)
		expect(toldOf(one(file))).toEqual([
			'bridge.csv, row 2, column "latitude": found "137.9611", expected degrees from -85 to 85; latitude and longitude may be swapped',
			'bridge.csv, row 3, column "longitude": found nothing, expected this cell, since the other one is given',
			'bridge.csv, row 4, column "latitude": found "48°03′19″N", expected degrees such as 48.0553',
			'bridge.csv, row 5, column "longitude": found "190", expected degrees from -180 to 180'
		])
	})

	test('of everything else that a claim cannot go without', () => {
		const file = table(
			columns,
			`;How many?;12${ending}`,
			`Ferry;;12${ending}`,
			`Ferry;How many?;${ending}`,
			`Ferry;How many?;12${ending.replace('Bridge;50.004;10.01', ';;')}`,
			`Ferry;How many?;12${ending.replace('Bridge;50.004;10.01', 'Brigde;;')}`
		)
		expect(toldOf(one(file))).toEqual([
			'bridge.csv, row 2, column "speaker": found nothing, expected the name of the speaker',
			'bridge.csv, row 3, column "question": found nothing, expected the question that is answered',
			'bridge.csv, row 4, column "answer": found nothing, expected an answer',
			'bridge.csv, row 5, column "place": found nothing, expected a place, by its name or id; give its latitude and longitude here, or in a table of places',
			'bridge.csv, row 6, column "place": found "Brigde", expected a place that is located somewhere; did you mean "Bridge"?'
		])
	})

	test('of columns that are missing', () => {
		expect(toldOf(one(table('speker;question;answer', 'Ferry;How many?;12')))).toEqual([
			'bridge.csv, row 1, column "speaker": found nothing, expected a column of this name; is it "speker"?',
			'bridge.csv, row 1, column "latitude": found nothing, expected a column of this name, or a table of places beside this one',
			'bridge.csv, row 1, column "longitude": found nothing, expected a column of this name, or a table of places beside this one'
		])
	})

	test('of a table of something else, in one sentence', () => {
		expect(toldOf(one(table('bird;weight', 'Heron;2')))).toEqual([
			'bridge.csv, row 1: found other columns, expected speaker, question and answer for claims, or latitude and longitude for a map'
		])
	})

	test('of texts that are other than they look, or too long', () => {
		const file = table(
			columns,
			`Ferry;How many?;\u202E12${ending}`,
			`Ferry;How many?;12${ending.replace('Unsure', 'x'.repeat(1200))}`
		)
		expect(toldOf(one(file))).toEqual([
			expect.stringContaining(
				'row 2, column "answer": found "\\u{202E}12", expected a text that does not turn'
			),
			expect.stringContaining('row 3, column "caveat": found "xxx')
		])
	})

	test('of what only the whole pack shows: links, revisions', () => {
		const file = table(
			`${columns};source;id;revises`,
			`Ferry;How many?;12${ending};https://user@example.org/;a;b`,
			`Ferry;Why?;so${ending};;b;a`
		)
		expect(toldOf(one(file)).map((one) => one.replace(/: found/, ''))).toEqual([
			'bridge.csv, row 2, column "source" "https://user@example.org/", expected a link that begins with where it leads, https://example.org',
			'bridge.csv, row 2, column "revises" "b", expected a claim that answers the same question, "how-many"',
			'bridge.csv, row 2, column "revises" "b", expected a claim that does not lead back to this one',
			'bridge.csv, row 3, column "revises" "a", expected a claim that answers the same question, "why"',
			'bridge.csv, row 3, column "revises" "a", expected a claim that does not lead back to this one'
		])
	})

	test('of ids', () => {
		const file = table(
			`${columns};id;revises`,
			`Ferry;How many?;12${ending};first;`,
			`Ferry;How many?;13${ending};First;`,
			`Ferry;How many?;14${ending};;fisrt`
		)
		expect(toldOf(one(file))).toEqual([
			'bridge.csv, row 3, column "id": found "First", expected another one than in row 2, since each stands once',
			'bridge.csv, row 4, column "revises": found "fisrt", expected the id of another claim; did you mean "first"?'
		])
	})
})

const three: Files = {
	'1.csv':
		'name,latitude,longitude,caveat,other_names,precision_m\nMill,50,10,Old.,Млин (uk) | Mühle,100\nFord,50.01,10.08,Old.,,\n',
	'2.csv': 'id,name,who\nferry,The ferry,Carries carts.\nguild,The guild,Mends roads.\n',
	'3.csv': [
		'speaker,question,answer,said,channel,place,caveat,id,revises',
		'guild,How many?,14,9 May 2001,Board,Mill | Ford,Unsure. | Late.,g2,g1',
		'The Ferry,How many?,about 30,1 May 2001,Board,Млин,Unsure.,,',
		'guild,How many?,12,2 May 2001,Board,mill,Unsure.,g1,',
		'guild,Why?,rain,2 May 2001,board,ford,Unsure.,,'
	].join('\n')
}

describe('three tables', () => {
	test('are told apart by their columns, and tied by names and ids', () => {
		const { features, speakers, claims, incident } = packFrom(three)
		expect(features.map(({ id }) => id)).toEqual(['mill', 'ford'])
		expect(speakers.map(({ id, who }) => [id, who.en])).toEqual([
			['ferry', 'Carries carts.'],
			['guild', 'Mends roads.']
		])
		expect(claims.map(({ speaker, places, revises }) => [speaker, places, revises])).toEqual([
			['guild', ['mill', 'ford'], 'g1'],
			['ferry', ['mill'], undefined],
			['guild', ['mill'], undefined],
			['guild', ['ford'], undefined]
		])
		expect(incident.report.day).toBe('2001-05-09')
		expect(toldOf(three)).toEqual([])
	})

	test('what one speaker said on one day in one channel is one statement, and all stand in the order of saying', () => {
		const { speakers, claims } = packFrom(three)
		expect(speakers.flatMap(({ statements }) => statements.map(({ id, said }) => [id, said.order]))).toEqual([
			['ferry-2001-05-01', 1],
			['guild-2001-05-02', 2],
			['guild-2001-05-09', 3]
		])
		expect(claims[3]?.statement).toBe(claims[2]?.statement)
		expect(speakers[0]?.statements[0]?.said).toEqual({
			words: { en: '1 May 2001' },
			day: '2001-05-01',
			earliest: '2001-05-01T00:00:00Z',
			latest: '2001-05-01T23:59:59Z',
			order: 1
		})
	})

	test('a day in digits is told in words of the table’s language, any other as it was written', () => {
		const file = table(
			columns,
			...['16/05/2001', '2001-05-16', '16.05.2001', '16 May 2001', '2001-05-16 14:30'].map(
				(day, i) => `Ferry ${i};How many?;12${ending.replace('2001-05-01', day)}`
			)
		)
		for (const [language, told] of [
			['en', '16 May 2001'],
			['uk', '16 травня 2001']
		] as const) {
			const said = packFrom(one(file), language).speakers.map(
				({ statements }) => statements[0]?.said.words[language]
			)
			expect(said).toEqual([told, told, told, '16 May 2001', '2001-05-16 14:30'])
		}
	})

	test('what is not dated comes last, within the bounds of what is', () => {
		const undated = { ...three, '3.csv': `${String(three['3.csv'])}\nferry,Why?,fog,,Board,mill,Unsure.,,` }
		const [ferry] = packFrom(undated).speakers
		expect(ferry?.statements[1]).toMatchObject({
			id: 'ferry-undated',
			said: { earliest: '2001-05-01T00:00:00Z', latest: '2001-05-09T23:59:59Z', order: 4 }
		})
	})

	test('a name that is nearly one of the table’s is taken for a mistake, and any other for a new speaker', () => {
		const with_ = (speaker: string) => ({
			...three,
			'3.csv': String(three['3.csv']).replace('The Ferry', speaker)
		})
		expect(toldOf(with_('The fery'))).toEqual([
			'3.csv, row 3, column "speaker": "The fery" is not in the table of speakers; did you mean "The ferry"? If not, give it a row in that table'
		])
		expect(toldOf(with_('Gazette'))).toEqual([
			'2.csv, row 2: found "The ferry", expected a speaker of at least one claim',
			`3.csv, row 3, column "who": found nothing, expected who "Gazette" is; ${assumed.speaker}`
		])
	})

	test('of one place no claim has to be told where it is', () => {
		const single = {
			'places.csv': 'name,latitude,longitude,caveat\nMill,50,10,Old.',
			'claims.csv': 'speaker,question,answer,caveat\nFerry,How many?,12,Unsure.'
		}
		expect(packFrom(single).claims[0]?.places).toEqual(['mill'])
	})

	test('places alone are a map, and speakers alone are nothing', () => {
		expect(packFrom({ 'a.csv': three['1.csv']! })).toMatchObject({ claims: [], speakers: [] })
		expect(toldOf({ 'b.csv': three['2.csv']! })).toEqual([
			'b.csv: found speakers alone, expected a table of claims beside it'
		])
	})

	test('two tables of one kind are told', () => {
		expect(toldOf({ 'a.csv': three['1.csv']!, 'b.csv': three['1.csv']! })).toEqual([
			'b.csv: found a second table of places, expected one: a.csv is one already'
		])
	})
})

test('ten thousand rows, each with a caveat of its own, are read, made and told', () => {
	const rows = Array.from(
		{ length: 10_000 },
		(_, i) =>
			`Speaker ${i % 300},Question ${i % 40}?,${i % 7 ? 'about ' : ''}${i},${1 + (i % 28)}.05.2001,Place ${i % 200},${(i % 200) / 10},10,"What was counted in row ${i}, and by whom, is not known."`
	)
	const file = ['speaker,question,answer,said,place,latitude,longitude,caveat', ...rows].join('\n')
	expect(packFrom(one(file)).claims).toHaveLength(10_000)
	const misspelt = file.replaceAll(/(Place \d+),[\d.]+,10,/g, '$1,,,')
	expect(toldOf(one(misspelt))).toHaveLength(10_000)
})

test('__proto__ is a name like any other', () => {
	const file = table(
		'speaker;question;answer;said;channel;who;caveat;place;latitude;longitude;__proto__',
		'__proto__;constructor;12;2001-05-01;__proto__;A.;toString;__proto__;50;10;1'
	)
	const { speakers, features, caveats } = packFrom(one(file))
	expect(speakers[0]).toMatchObject({ id: 'proto', name: { en: '__proto__' } })
	expect(features[0]).toMatchObject({ id: 'proto', properties: { name: { en: '__proto__' } } })
	expect(caveats[0]?.text.en).toBe('toString')
	expect(({} as Record<string, unknown>)['id']).toBeUndefined()
})

test('the documentation names the columns that are read, and its shortest table opens', () => {
	const [, text = ''] = readFileSync('geodata/opening.md', 'utf8').split('\n## Spreadsheets\n')
	const [intro = '', ...kinds] = text.split('\n## ')[0]!.split('\n### ')
	const rowsOf = (part: string) =>
		part
			.split('\n')
			.flatMap((line) => (line.startsWith('|') ? [line.split(/(?<!\\)\|/).map((cell) => cell.trim())] : []))
	const shortest = rowsOf(intro).filter(([, first]) => !first?.startsWith('-'))
	expect(packFrom(one(shortest.map((cells) => cells.slice(1, -1).join(',')).join('\n'))).claims).toHaveLength(
		2
	)
	for (const part of kinds.slice(0, 3)) {
		const named = rowsOf(part).flatMap(([, cell = '']) =>
			[...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!)
		)
		expect(named.length).toBeGreaterThan(8)
		const remarks = leftOutOf(part, named)
		expect(remarks).toEqual([])
	}
})

/** Which of the columns that the documentation names for a kind of table are not read. */
function leftOutOf(part: string, named: readonly string[]): readonly string[] {
	const [kind = ''] = part.split('\n')
	const table = tableOf(`${kind.toLowerCase()}.csv`, new TextEncoder().encode(`${named.join(',')}\n1`))
	if ('issues' in table) throw new Error('What is documented is no table')
	const found = kindOf(table)
	expect(found).toBe(kind.toLowerCase())
	return new Sheet(found!, table).leftOut(found!).map(({ path }) => path)
}
