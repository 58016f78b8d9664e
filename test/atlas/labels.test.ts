import { expect, test } from 'vitest'
import { sidesFor, standingFree, type Named } from '../../src/atlas/labels'

const plate = { x: 0, y: 0, width: 400, height: 300 }
const pin = (x: number, y: number, width = 80): Named => ({
	x,
	y,
	mark: { x: -10, y: -10, width: 20, height: 20 },
	width,
	height: 18
})

test('a name stands at the right of its pin where there is room', () => {
	expect(sidesFor([pin(100, 100), pin(100, 200)], plate)).toEqual(['right', 'right'])
})

test('a name that would leave the plate goes above its pin', () => {
	expect(sidesFor([pin(350, 100)], plate)).toEqual(['above'])
})

test('a name never lies on another pin or name', () => {
	expect(sidesFor([pin(100, 100), pin(150, 100)], plate)).toEqual(['above', 'right'])
})

test('a name stands beside a diamond but not on the circle at its foot', () => {
	const site = { ...pin(370, 20), foot: { x: -10, y: 10, width: 20, height: 20 } }
	expect(sidesFor([site], plate)).toEqual(['left'])
})

test('a name at the very edge is cut rather than lost', () => {
	const corner = { x: 0, y: 0, width: 60, height: 30 }
	expect(sidesFor([pin(50, 15)], corner)).toEqual(['right'])
})

test('a name that finds no free side is left out rather than put over another', () => {
	const crowd = [pin(200, 150), pin(202, 150), pin(204, 150), pin(206, 150), pin(208, 150), pin(210, 150)]
	expect(sidesFor(crowd, plate)).toContain('none')
})

test('of two names that meet, the first one stays', () => {
	const [first, second] = [
		{ id: 1, box: { x: 0, y: 0, width: 50, height: 10 } },
		{ id: 2, box: { x: 40, y: 5, width: 50, height: 10 } }
	]
	expect(standingFree([first, second], [])).toEqual([first])
	expect(standingFree([first, second], [first.box])).toEqual([])
})

test('a name keeps clear of the buttons over the map', () => {
	const buttons = { x: 60, y: 0, width: 40, height: 200 }
	expect(sidesFor([pin(50, 100)], { x: 0, y: 0, width: 300, height: 200 }, [buttons])).not.toEqual(['right'])
})
