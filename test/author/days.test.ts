import { describe, expect, test } from 'vitest'
import { dayOf, momentsOf, orderOf } from '../../src/author/days'

/** The days of a column, read in the order that it tells. */
function column(...cells: string[]) {
	const order = orderOf(cells)
	return typeof order === 'object' ? order : cells.map((cell) => dayOf(cell, order))
}

test.each([
	'2022-12-02',
	'2022/12/2',
	'2.12.2022',
	'02. 12. 2022',
	'2 December 2022',
	'2nd of December 2022',
	'2 Dec. 2022',
	'December 2, 2022',
	'Dec 2, 2022',
	'2 грудня 2022',
	'2 грудня 2022 року',
	'2022-12-02T10:00:00+02:00',
	'2022-12-02 10:00'
])('%s is a day', (cell) => {
	expect(column(cell)).toEqual(['2022-12-02'])
})

test('every month is known by its name in both languages', () => {
	const months =
		'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ')
	const english =
		'January February March April May June July August September October November December'.split(' ')
	const days = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}-01`)
	expect(months.map((month) => dayOf(`1 ${month} 2023`, undefined))).toEqual(days)
	expect(english.map((month) => dayOf(`1 ${month} 2023`, undefined))).toEqual(days)
	expect(english.map((month) => dayOf(`${month.slice(0, 3)} 1, 2023`, undefined))).toEqual(days)
})

describe('days with slashes', () => {
	test('are read as one of the column tells', () => {
		expect(column('31/12/2022', '03/04/2022')).toEqual(['2022-12-31', '2022-04-03'])
		expect(column('03/04/2022', '12/31/2022')).toEqual(['2022-03-04', '2022-12-31'])
		expect(column('31-12-2022')).toEqual(['2022-12-31'])
	})

	test('are not guessed at where none does', () => {
		expect(column('2022-12-31', '03/04/2022', '05/06/2022')).toEqual({ at: 1, both: false })
	})

	test('are told where two of them disagree', () => {
		expect(column('31/12/2022', '12/31/2022')).toEqual({ at: 1, both: true })
	})

	test('may be the same in either order', () => {
		expect(column('01/01/2023')).toEqual(['2023-01-01'])
	})
})

test.each([
	['44928', 'format the column as a date and save again'],
	['44928.5', 'format the column as a date and save again'],
	['31.02.2022', undefined],
	['1 January 1203', undefined],
	['2022', undefined],
	['yesterday', undefined],
	['2 Foo 2022', undefined],
	['31.12.22', undefined]
])('%s is no day', (cell, remedy) => {
	const read = dayOf(cell, undefined)
	expect(typeof read === 'object' && read.remedy).toBe(remedy)
})

test('a time is one only with its offset', () => {
	expect(momentsOf('2023-01-01T00:01Z')).toEqual([{ iso: '2023-01-01T00:01:00Z', label: 'UTC', basis: '' }])
	expect(momentsOf('2023-01-01 00:01:30 +03:00')).toMatchObject([{ iso: '2023-01-01T00:01:30+03:00' }])
	for (const cell of [
		'2023-01-01T00:01',
		'2023-01-01T25:01Z',
		'2023-02-30T00:01Z',
		'2023-01-01T00:01+15:00',
		'dawn'
	])
		expect(momentsOf(cell)).toHaveProperty('expected')
})

test('several readings of a time keep their names and reasons', () => {
	const told =
		'2023-01-01T00:01:00+03:00 (Moscow time; Our note); 2023-01-01T00:01:00+02:00 (Kyiv time; Our note)'
	expect(momentsOf(told)).toEqual([
		{ iso: '2023-01-01T00:01:00+03:00', label: 'Moscow time', basis: 'Our note' },
		{ iso: '2023-01-01T00:01:00+02:00', label: 'Kyiv time', basis: 'Our note' }
	])
})
