import { expect, test } from 'vitest'
import { frameAt } from '../../src/atlas/frame'
import { letterStreets, type Street } from '../../src/atlas/letterStreets'
import type { Measure } from '../../src/atlas/lettering'
import { Room } from '../../src/atlas/room'
import type { Position } from '../../src/format/pack'

const middle: Position = [37.9, 48]
const measure: Measure = (text) => ({ width: 7 * text.length, height: 16 })
const frame = (zoom = 14) => frameAt({ lon: middle[0], lat: middle[1], zoom }, 800, 500)
/** A street through points that are so many pixels to the right of the middle of the map, and below it. */
function street(name: string, points: [number, number][], rank = 0): Street {
	const { width, height, back } = frame()
	return {
		names: { en: name, uk: `вул. ${name}` },
		rank,
		lines: [points.map(([x, y]) => back({ x: width / 2 + x, y: height / 2 + y }))]
	}
}
const named = (streets: Street[], zoom = 14, taken: ConstructorParameters<typeof Room>[1] = []) =>
	letterStreets(streets, { frame: frame(zoom), language: 'en', measure }, new Room(frame(zoom), taken))

const level = street('Level', [
	[-100, 0],
	[100, 0]
])

test('a name stands in the middle of its street and runs with it, never upside down', () => {
	const [name] = named([
		street('Slope', [
			[100, 100],
			[-100, -100]
		])
	])
	expect(name).toMatchObject({ text: 'Slope', at: { x: expect.closeTo(400, 1), y: expect.closeTo(250, 1) } })
	expect(name!.turn).toBeCloseTo(45)
})

test('a street in several parts is named once, on its longest straight part', () => {
	const bent = street('Bent', [
		[-300, 0],
		[-240, 0],
		[-240, 60],
		[0, 60],
		[60, 0]
	])
	const names = named([bent, { ...level, names: bent.names, lines: level.lines }])
	expect(names.map(({ text }) => text)).toEqual(['Bent'])
	expect(names[0]!.at.y).toBeCloseTo(310, 0)
})

test('a street without a straight part that is long enough has no name', () => {
	const winding = Array.from({ length: 20 }, (_, i): [number, number] => [20 * i - 200, i % 2 ? 15 : -15])
	expect(named([street('Winding', winding)])).toEqual([])
})

test('of two that cross the more important is named; a name gives way to what stands there', () => {
	const upright = street(
		'Upright',
		[
			[0, -50],
			[0, 50]
		],
		3
	)
	const short = street('Short', [
		[-35, 0],
		[35, 0]
	])
	expect(named([short, upright]).map(({ text }) => text)).toEqual(['Upright'])
	expect(named([level], 14, [{ x: 380, y: 240, width: 40, height: 20 }])[0]!.at.x).not.toBeCloseTo(400, 0)
	expect(named([level], 14, [{ x: 280, y: 200, width: 240, height: 100 }])).toEqual([])
})

test('from far no street is named', () => {
	expect(named([level], 14)).toHaveLength(1)
	expect(named([level], 12)).toEqual([])
})

test('a name stands in the language of the page', () => {
	const names = letterStreets([level], { frame: frame(), language: 'uk', measure }, new Room(frame(), []))
	expect(names.map(({ text }) => text)).toEqual(['вул. Level'])
})
