import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heightOf, paginate, type Measured } from '../../src/paper/paginate'

const unit = (height: number, more: Partial<Measured> = {}): Measured => ({
	height,
	alone: false,
	opens: false,
	...more
})
const row = (height: number): Measured => unit(height, { table: { id: 't', head: 20 } })

test('a page takes what it can, and the next one goes on', () => {
	expect(paginate([unit(40), unit(40), unit(40)], 100)).toEqual([[0, 1], [2]])
})

test('a heading never stands last on a page', () => {
	expect(paginate([unit(60), unit(10, { opens: true }), unit(40)], 100)).toEqual([[0], [1, 2]])
})

test('what stays together is broken only if no page could hold it', () => {
	const together = (height: number) => unit(height, { opens: true })
	expect(paginate([unit(50), together(30), together(30), unit(30)], 100)).toEqual([[0], [1, 2, 3]])
	expect(paginate([together(60), together(60), unit(30)], 100)).toEqual([[0], [1, 2]])
})

test('the head of a table counts on every page on which its rows stand', () => {
	expect(paginate([row(40), row(40), row(40)], 100)).toEqual([[0, 1], [2]])
	expect(paginate([row(40), row(45), row(40)], 100)).toEqual([[0], [1], [2]])
})

test('what fills a page stands alone on it', () => {
	expect(paginate([unit(10), unit(500, { alone: true }), unit(10)], 100)).toEqual([[0], [1], [2]])
})

test('what would give something away begins a page', () => {
	expect(paginate([unit(10), unit(10, { anew: true }), unit(10)], 100)).toEqual([[0], [1, 2]])
})

test('a page that had to end early takes all of the last page, if there is room, and never what begins a page', () => {
	const anew = unit(60, { anew: true })
	expect(paginate([unit(10), anew, unit(60), unit(20)], 100)).toEqual([[0, 2, 3], [1]])
	expect(paginate([unit(30), anew, unit(60), unit(20)], 100)).toEqual([[0], [1], [2, 3]])
	expect(paginate([unit(10), anew, anew], 100)).toEqual([[0], [1], [2]])
})

test('whatever there is: all of it, in order, on no empty page, and none too high that could be lower', () => {
	const units = fc.array(
		fc.record({
			height: fc.integer({ min: 1, max: 90 }),
			alone: fc.constant(false),
			opens: fc.constant(false)
		})
	)
	fc.assert(
		fc.property(units, (all) => {
			const pages = paginate(all, 100)
			expect(pages.flat()).toEqual(all.map((_, i) => i))
			for (const page of pages) {
				expect(page.length).toBeGreaterThan(0)
				expect(heightOf(page, all)).toBeLessThanOrEqual(100)
			}
		})
	)
})
