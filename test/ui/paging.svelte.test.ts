import { expect, test } from 'vitest'
import { Paging } from '../../src/ui/paging.svelte'

const letters = [...'abcdefghijklmnopqrstuvw']

/** A list of letters, ten a page, and what its reader is led to. */
function list() {
	let shown = $state.raw(letters)
	let ledTo = $state('')
	const paging = new Paging(() => ({ count: shown.length, most: 10, ledTo, at: shown.indexOf(ledTo) }))
	return {
		paging,
		page: () => paging.shown(shown).join(''),
		lead: (letter: string) => (ledTo = letter),
		keep: (many: number) => (shown = letters.slice(0, many))
	}
}

test('every entry stands on one page, in its place', () => {
	const { paging, page } = list()
	expect([paging.pages, paging.page, paging.from]).toEqual([3, 0, 0])
	const pages = [0, 1, 2].map((nth) => {
		paging.turn(nth)
		return page()
	})
	expect(pages).toEqual(['abcdefghij', 'klmnopqrst', 'uvw'])
})

test('who is led to an entry sees its page, may turn to another, and is led on from there', () => {
	const { paging, page, lead } = list()
	paging.turn(1)
	lead('v')
	expect(page()).toBe('uvw')
	paging.turn(0)
	expect(page()).toBe('abcdefghij')
	lead('k')
	expect(page()).toBe('klmnopqrst')
})

test('a list that shrinks shows its last page, and one that grows again the page that was turned to', () => {
	const { paging, page, keep } = list()
	paging.turn(2)
	keep(13)
	expect(page()).toBe('klm')
	keep(0)
	expect([paging.pages, page()]).toEqual([1, ''])
	keep(23)
	expect(page()).toBe('uvw')
})
