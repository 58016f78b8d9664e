import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meet, strip, within, type Box } from '../../src/atlas/boxes'
import { Room } from '../../src/atlas/room'

const frame = { x: 0, y: 0, width: 400, height: 300 }
const box = (x: number, y: number, width = 80, height = 20): Box => ({ x, y, width, height })
const spot = (...boxes: Box[]) => ({ boxes })

test('of two texts that meet, the first one stays', () => {
	const room = new Room(frame, [])
	const first = spot(box(10, 10))
	expect(room.settle([first])).toBe(first)
	expect(room.settle([spot(box(60, 15))])).toBeUndefined()
})

test('a text takes the first of its spots that is free', () => {
	const room = new Room(frame, [box(100, 100)])
	const [taken, cut, free] = [spot(box(110, 110)), spot(box(350, 10)), spot(box(10, 200))]
	expect(room.settle([taken, cut, free])).toBe(free)
})

test('what has to stand stands where it covers least', () => {
	const room = new Room(frame, [frame])
	const [inside, outside] = [spot(box(10, 10, 40, 20)), spot(box(390, 10, 90, 20))]
	expect(room.settle([inside, outside])).toBeUndefined()
	expect(room.insist([outside, inside])).toBe(inside)
})

test('who settles in a copy takes no room from the others', () => {
	const room = new Room(frame, [])
	room.copy().take([box(10, 10)])
	expect(room.isFree([box(10, 10)])).toBe(true)
})

test('a strip aslant takes only the room that it covers', () => {
	const line = strip({ x: 0, y: 0 }, { x: 200, y: 200 }, 6)
	expect(meet(line, box(95, 95, 10, 10))).toBe(true)
	expect(meet(line, box(150, 20, 40, 20))).toBe(false)
	expect(meet(box(20, 150, 20, 40), line)).toBe(false)
	// Words on both sides of a line leave it free.
	const beside = strip({ x: 50, y: 50 }, { x: 150, y: 150 }, 10, 9)
	expect(meet(line, beside)).toBe(false)
	expect(meet(strip({ x: 50, y: 50 }, { x: 150, y: 150 }, 10, 7), line)).toBe(true)
})

test('what settles never meets what settled before, nor leaves the frame', () => {
	const boxes = fc.record({
		x: fc.integer({ min: -50, max: 400 }),
		y: fc.integer({ min: -50, max: 300 }),
		width: fc.integer({ min: 5, max: 120 }),
		height: fc.integer({ min: 5, max: 30 })
	})
	fc.assert(
		fc.property(fc.array(fc.array(boxes, { minLength: 1, maxLength: 4 }), { maxLength: 30 }), (wanted) => {
			const room = new Room(frame, [])
			const settled = wanted.flatMap((spots) => room.settle(spots.map((one) => spot(one)))?.boxes ?? [])
			for (const [i, one] of settled.entries()) {
				expect(within(one, frame)).toBe(true)
				for (const other of settled.slice(i + 1)) expect(meet(one, other)).toBe(false)
			}
		})
	)
})
