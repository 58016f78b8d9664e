import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf, matrix, rangeLine } from '../../src/ask/compare'
import { claimedBy, momentsOf, narrowed } from '../../src/ask/moments'
import { shippedPack } from '../shipped'

const pack = shippedPack()
const question = (id: string) => pack.incident.questions.find((one) => one.id === id)!
const moment = (id: string, later = false) => momentsOf(pack, later).find((one) => one.id === id)!
const by = (id: string, later = false) => claimedBy(pack, moment(id, later), later)
const killed = (later = false) =>
	rangeLine(pack, by(later ? 'bbc-russian-list' : 'rferl-report', later), question('killed'))
const everything = { questions: [], speakers: [] }

test('three speakers gave three numbers, and six gave only a word', () => {
	const line = killed()
	expect(line.figures.map(({ claim, amount }) => [claim.speaker, amount.qualifier, amount.value])).toEqual([
		['stratcom', 'about', 400],
		['ru-mod', 'as stated', 63],
		['operational-reports', 'as stated', 500]
	])
	expect([line.speakers, line.numbers]).toEqual([3, 3])
	expect(line.bands.map(({ claim }) => claim.speaker)).toEqual(['ua-military', 'ru-posts', 'tsargrad'])
	expect(line.words.map(({ claim }) => claim.speaker)).toEqual(['general-staff', 'rferl', 'ru-others'])
})

test('a word gets no number', () => {
	const { bands, words } = killed(true)
	for (const { amount } of [...bands, ...words]) expect(Object.keys(amount)).toEqual(['kind', 'word'])
})

test('after the report a revision and a floor stand beside what they follow, last', () => {
	const line = killed(true)
	expect(line.figures.map(({ claim }) => claim.id).slice(-2)).toEqual([
		'killed-ru-mod-later',
		'killed-bbc-russian-later'
	])
	expect([line.speakers, line.numbers]).toEqual([4, 5])
})

test('an axis is long enough for every figure, and is the same whatever has been said yet', () => {
	expect(axisOf([killed()])).toEqual({ top: 600, ticks: [0, 100, 200, 300, 400, 500, 600] })
	expect(axisOf([rangeLine(pack, [], question('killed'))]).top).toBeGreaterThan(0)
})

test('a cell says whether somebody answered, had nothing to say, or had not spoken yet', () => {
	const now = moment('ru-mod-2-january')
	const { rows, speakers } = matrix(pack, by(now.id), {
		moments: momentsOf(pack, false),
		now,
		later: false,
		...everything
	})
	const state = (asked: string, speaker: string) =>
		rows.find((row) => row.question.id === asked)!.cell(speakers.find(({ id }) => id === speaker)!).state
	expect(state('killed', 'ru-mod')).toBe('said')
	expect(state('wounded', 'ru-mod')).toBe('not stated')
	expect(state('killed', 'general-staff')).toBe('not yet')
	expect(rows.find((row) => row.question.id === 'killed')!.answering).toBe(4)
})

test('what the reader narrowed away is never called “not stated”', () => {
	const now = moment('rferl-report')
	const claims = narrowed(by(now.id), { ...everything, about: 'donetsk' })
	const { rows, speakers } = matrix(pack, claims, {
		moments: momentsOf(pack, false),
		now,
		later: false,
		...everything
	})
	const stratcom = speakers.find(({ id }) => id === 'stratcom')!
	expect(rows.find((row) => row.question.id === 'killed')!.cell(stratcom).state).toBe('left out')
})

test('columns stand in the order of saying, and undated speakers who stand side by side share one', () => {
	const now = moment('rferl-report')
	const { columns } = matrix(pack, by(now.id), {
		moments: momentsOf(pack, false),
		now,
		later: false,
		...everything
	})
	expect(columns.map((column) => [column.id, column.speakers.length, column.dated])).toEqual([
		['stratcom', 1, true],
		['ua-military', 2, false],
		['ru-mod', 1, true],
		['general-staff', 1, true],
		['rferl', 1, true],
		['beznosov', 5, false]
	])
})

test('the matrix holds exactly the claims that are shown, at any moment and however narrowed', () => {
	const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
	const some = (records: readonly { id: string }[]) => fc.subarray(ids(records), { maxLength: 3 })
	fc.assert(
		fc.property(
			fc.boolean(),
			fc.nat(6),
			some(pack.incident.questions),
			some(pack.speakers),
			fc.option(fc.constantFrom('ptu-19', 'makiyivka', 'donetsk'), { nil: undefined }),
			(later, at, questions, speakers, about) => {
				const moments = momentsOf(pack, later)
				const now = moments[Math.min(at, moments.length - 1)]!
				const claims = narrowed(claimedBy(pack, now, later), { questions, speakers, about })
				const grid = matrix(pack, claims, { moments, now, later, questions, speakers })
				const inCells = grid.rows.flatMap((row) =>
					grid.speakers.flatMap((speaker) => {
						const cell = row.cell(speaker)
						return cell.state === 'said' ? ids(cell.claims) : []
					})
				)
				expect(inCells.sort()).toEqual(ids(claims).sort())
			}
		)
	)
})
