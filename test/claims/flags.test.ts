import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beside, flagsFor, type Wanted } from '../../src/claims/flags'

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
