import { expect, test } from 'vitest'
import { meet } from '../../src/atlas/boxes'
import { fitting } from '../../src/atlas/fitting'
import { mercator } from '../../src/format/mercator'
import type { Position } from '../../src/format/pack'

const donetsk: Position = [37.8053, 48.0028]
const makiyivka: Position = [37.9611, 48.0556]
const pixels = (found: ReturnType<typeof fitting>, position: Position) => {
	const [a, b] = [mercator(found.position), mercator(position)]
	const scale = 256 * 2 ** found.zoom
	return { x: found.x + (b.x - a.x) * scale, y: found.y + (b.y - a.y) * scale }
}

test('places lie within what is free, as near as they fit', () => {
	const free = { x: 400, y: 0, width: 400, height: 475 }
	const found = fitting([donetsk, makiyivka], free, [])
	for (const { x, y } of [donetsk, makiyivka].map((position) => pixels(found, position)))
		expect(x > 440 && x < 760 && y > 40 && y < 450).toBe(true)
	expect(found.zoom).toBeGreaterThan(11)
})

test('places on both sides of 180° are shown as near as if they lay elsewhere', () => {
	const free = { x: 0, y: 0, width: 800, height: 475 }
	const fiji = fitting(
		[
			[178.442, -18.142],
			[-178.97, -17.29]
		],
		free,
		[],
		0
	)
	const elsewhere = fitting(
		[
			[8.442, -18.142],
			[11.03, -17.29]
		],
		free,
		[]
	)
	expect(fiji.zoom).toBe(elsewhere.zoom)
	expect([fiji.x, fiji.y].map(Math.round)).toEqual([elsewhere.x, elsewhere.y].map(Math.round))
	// All over the world, where the map goes as far.
	expect(
		fitting(
			[
				[-120, 0],
				[120, 0]
			],
			free,
			[],
			-180,
			0
		).zoom
	).toBeLessThan(3)
})

test('no place lies under the buttons', () => {
	const free = { x: 0, y: 0, width: 791, height: 475 }
	const buttons = { x: 671, y: 32, width: 120, height: 230 }
	const found = fitting([donetsk, makiyivka], free, [buttons])
	for (const { x, y } of [donetsk, makiyivka].map((position) => pixels(found, position)))
		expect(meet({ x: x - 20, y: y - 30, width: 40, height: 50 }, buttons)).toBe(false)
})

test('one place alone, or none that fits, is still shown', () => {
	const free = { x: 0, y: 0, width: 300, height: 200 }
	expect(fitting([donetsk], free, []).zoom).toBe(14)
	expect(fitting([donetsk, makiyivka], { ...free, width: 40 }, [])).toMatchObject({ x: 20, y: 100 })
})
