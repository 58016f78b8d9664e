import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beside, flagsFor, inLines, type Wanted } from '../../src/claims/flags'

const box = ({ x, width }: Wanted, side: 'left' | 'right') =>
	side === 'right'
		? { from: x + beside, to: x + beside + width }
		: { from: x - beside - width, to: x - beside }

test('a flag points away from its nearest neighbour', () => {
	const flags = flagsFor(
		[
			{ x: 200, width: 60 },
			{ x: 260, width: 60 }
		],
		500
	)
	expect(flags.map(({ side }) => side)).toEqual(['left', 'right'])
	expect(flags.map(({ storey }) => storey)).toEqual([0, 0])
})

test('a flag never leaves the chart at the side where it has no room', () => {
	expect(flagsFor([{ x: 20, width: 60 }], 500)[0]?.side).toBe('right')
	expect(flagsFor([{ x: 480, width: 60 }], 500)[0]?.side).toBe('left')
})

test('words never meet words', () => {
	const wanted = fc.array(fc.record({ x: fc.nat(500), width: fc.integer({ min: 20, max: 220 }) }), {
		maxLength: 12
	})
	fc.assert(
		fc.property(wanted, (wanted) => {
			const flags = flagsFor(wanted, 500)
			flags.forEach((a, i) =>
				flags.forEach((b, j) => {
					if (i === j) return
					const [mine, other] = [box(wanted[i]!, a.side), box(wanted[j]!, b.side)]
					if (a.storey === b.storey) expect(mine.from < other.to && other.from < mine.to).toBe(false)
				})
			)
		})
	)
})

test('numbers that stand close rise one above the other, and no stem runs through words', () => {
	const wanted = [63, 89, 92, 400, 500].map((value) => ({ x: value, width: 150 }))
	const flags = flagsFor(wanted, 620)
	flags.forEach((a, i) =>
		flags.forEach((b, j) => {
			const { from, to } = box(wanted[j]!, b.side)
			if (a.storey > b.storey) expect(wanted[i]!.x > from && wanted[i]!.x < to).toBe(false)
		})
	)
})

test('numbers with room for them stand on one level, so that they are no staircase', () => {
	// 63, about 400 and 500 as the shipped chart draws them on a panel beside the map.
	const wanted = [
		{ x: 59, width: 113 },
		{ x: 341, width: 122 },
		{ x: 424, width: 84 }
	]
	expect(flagsFor(wanted, 530)).toEqual([
		{ side: 'right', storey: 0 },
		{ side: 'left', storey: 0 },
		{ side: 'right', storey: 0 }
	])
})

test('a long name takes two lines and loses no word', () => {
	expect(inLines('StratCom')).toEqual(['StratCom'])
	expect(inLines('Russian Defense Ministry')).toEqual(['Russian Defense', 'Ministry'])
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-zа-яї]{1,20}$/), { minLength: 1, maxLength: 6 }), (words) => {
			const lines = inLines(words.join(' '))
			expect(lines.join(' ')).toBe(words.join(' '))
			expect(lines.length).toBeLessThanOrEqual(2)
		})
	)
})
