import { expect, test } from 'vitest'
import { laterOn, openReadings, puzzlesOf } from '../../src/ask/readings'
import { shippedPack } from '../shipped'
import { tinyPack } from '../tinypack'

const shipped = shippedPack()

test('each reading is worked out on each clock, and beside each day that somebody names', () => {
	const [puzzle, ...others] = puzzlesOf(shipped)
	expect(others).toEqual([])
	expect(puzzle?.readings.map(({ cells }) => cells.map(({ day, time }) => `${day} ${time}`))).toEqual([
		['2022-12-31 23:01', '2023-01-01 00:01', '2022-12-31 21:01'],
		['2023-01-01 00:01', '2023-01-01 01:01', '2022-12-31 22:01']
	])
	const ids = (clocks: readonly { id: string }[]) => clocks.map(({ id }) => id)
	expect(
		puzzle?.beside.map(({ claim, falls }) => [claim.id, falls.map(({ on, off }) => [ids(on), ids(off)])])
	).toEqual([
		[
			'when-general-staff',
			[
				[['kyiv'], ['moscow']],
				[[], ['kyiv', 'moscow']]
			]
		]
	])
	expect(laterOn(shipped, puzzle!).map(({ claim, same }) => [claim.id, same.map(({ iso }) => iso)])).toEqual([
		['when-ru-mod-later', ['2023-01-01T00:01:00+03:00']]
	])
})

test('in what is to be worked out each reading stands on its own clock alone, and the solution nowhere', () => {
	const open = openReadings(shipped, 'when-beznosov')
	expect(
		open.map(({ label, cells }) => [
			label.en,
			...cells.map(({ clock, given }) => [clock.id, given && `${given.day} ${given.time}`])
		])
	).toEqual([
		['Moscow time', ['kyiv', undefined], ['moscow', '2023-01-01 00:01']],
		['Kyiv time', ['kyiv', '2023-01-01 00:01'], ['moscow', undefined]]
	])
	expect(JSON.stringify(open)).not.toMatch(/23:01|01:01|2022/)
})

test('a time with one reading is no puzzle', () => {
	expect(puzzlesOf(tinyPack())).toEqual([])
})
