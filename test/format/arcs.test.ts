import fc from 'fast-check'
import { expect, test } from 'vitest'
import land from '../../geodata/basemap/land.topo.json'
import { arcRead, arcWritten, type Arc } from '../../src/format/arcs'

const step = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -50, max: 50 }))

test('an arc that is written is read as it was, and JSON writes its signs as they are', () => {
	fc.assert(
		fc.property(fc.array(step), (arc) => {
			const text = arcWritten(arc)
			expect(arcRead(text)).toEqual(arc)
			expect(JSON.stringify(text)).toBe(`"${text}"`)
		})
	)
})

test('the land of the base map is half as long so', () => {
	const arcs = land.arcs as unknown as Arc[]
	const texts = arcs.map((arc) => (typeof arc === 'string' ? arc : arcWritten(arc)))
	expect(texts.length).toBeGreaterThan(100)
	expect(texts.map(arcRead).flat().length).toBeGreaterThan(5000)
	expect(texts.join('').length).toBeLessThan(2.5 * texts.map(arcRead).flat().length)
})
