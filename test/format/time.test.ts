import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Said } from '../../src/format/pack'
import { compareSaid, endOfDay, onClock, startOfDay } from '../../src/format/time'

const zone = process.env['TZ']

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Europe/Moscow'])('to a reader in %s', (zone) => {
	beforeEach(() => void (process.env['TZ'] = zone))
	afterEach(() => {
		if (zone === undefined) delete process.env['TZ']
		else process.env['TZ'] = zone
	})

	test('the zone is really in force', () => {
		const hours = { UTC: 0, 'America/New_York': 5, 'Asia/Tokyo': -9, 'Europe/Moscow': -3 }[zone]
		expect(new Date('2023-01-01T00:00:00Z').getTimezoneOffset()).toBe((hours ?? NaN) * 60)
	})

	test('both readings of 00:01 are the same minutes on both clocks', () => {
		const [moscow, kyiv] = ['2023-01-01T00:01:00+03:00', '2023-01-01T00:01:00+02:00']
		expect(onClock(moscow, '+00:00')).toEqual({ day: '2022-12-31', time: '21:01' })
		expect(onClock(moscow, '+02:00')).toEqual({ day: '2022-12-31', time: '23:01' })
		expect(onClock(moscow, '+03:00')).toEqual({ day: '2023-01-01', time: '00:01' })
		expect(onClock(kyiv, '+02:00')).toEqual({ day: '2023-01-01', time: '00:01' })
		expect(onClock(kyiv, '+03:00')).toEqual({ day: '2023-01-01', time: '01:01' })
	})

	test('offsets west of Greenwich and of half hours are kept', () => {
		expect(onClock('2023-01-01T02:00:00Z', '-03:30')).toEqual({ day: '2022-12-31', time: '22:30' })
		expect(onClock('2023-01-01T20:00:00Z', '+05:45')).toEqual({ day: '2023-01-02', time: '01:45' })
	})

	test('a day begins and ends where its clocks are', () => {
		expect(new Date(startOfDay('2023-01-01', '+03:00')).toISOString()).toBe('2022-12-31T21:00:00.000Z')
		expect(new Date(endOfDay('2023-01-01', '+02:00')).toISOString()).toBe('2023-01-01T21:59:59.999Z')
		expect(startOfDay('2023-01-02', '-05:00') - endOfDay('2023-01-01', '-05:00')).toBe(1)
	})
})

test('what is said comes in its known order, and only then by its bounds', () => {
	const said = (order: number, earliest: string, latest: string): Said => ({
		words: { en: '-', uk: '-' },
		earliest,
		latest,
		order
	})
	const first = said(1, '2023-01-02T00:00:00Z', '2023-01-02T12:00:00Z')
	const second = said(2, '2023-01-01T00:00:00Z', '2023-01-01T12:00:00Z')
	const wider = said(2, '2023-01-01T00:00:00Z', '2023-01-03T00:00:00Z')
	const other = said(2, '2023-01-01T00:00:00+02:00', '2023-01-05T00:00:00Z')
	expect([wider, second, other, first].sort(compareSaid)).toEqual([first, other, second, wider])
	expect(compareSaid(first, first)).toBe(0)
})
