import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetAll } from '../../src/explore/device'
import { longestAnswer, Notes } from '../../src/explore/notes.svelte'

beforeEach(() => {
	forgetAll()
	localStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

test('what was noted is there after a reload', () => {
	new Notes().write('carts', 'sentence', 'The guild said 12.')
	const later = new Notes()
	expect(later.of('carts', 'sentence')).toBe('The guild said 12.')
	expect(later.of('wagons', 'sentence')).toBe('')
})

test('each answer has a key of its own, so that two pages do not overwrite each other', () => {
	const [one, other] = [new Notes(), new Notes()]
	one.write('carts', 'a', 'first')
	other.write('carts', 'b', 'second')
	const later = new Notes()
	expect([later.of('carts', 'a'), later.of('carts', 'b')]).toEqual(['first', 'second'])
})

test('an emptied answer leaves nothing behind', () => {
	const notes = new Notes()
	notes.write('carts', 'a', 'first')
	notes.write('carts', 'a', '')
	expect(Object.keys(localStorage)).toEqual([])
})

test('erasing takes every note, and nothing else', () => {
	localStorage.setItem('other', 'page')
	const notes = new Notes()
	notes.write('carts', 'a', 'first')
	notes.write('wagons', 'b', 'second')
	notes.erase()
	expect(Object.keys(localStorage)).toEqual(['other'])
	expect(notes.of('carts', 'a')).toBe('')
	expect(new Notes().of('wagons', 'b')).toBe('')
})

test('where the device refuses, notes live in memory and say so', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError')
	})
	const notes = new Notes()
	expect(notes.areKept).toBe(false)
	notes.write('carts', 'a', 'first')
	expect(notes.of('carts', 'a')).toBe('first')
	expect(notes.areKept).toBe(false)
})

test('a device that fills up says so at the answer that it did not take', () => {
	const notes = new Notes()
	notes.write('carts', 'a', 'first')
	expect(notes.areKept).toBe(true)
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError')
	})
	notes.write('carts', 'b', 'second')
	expect(notes.areKept).toBe(false)
	expect(notes.of('carts', 'b')).toBe('second')
})

test('an answer is no longer than its field', () => {
	const notes = new Notes()
	notes.write('carts', 'a', 'x'.repeat(longestAnswer + 10))
	expect(notes.of('carts', 'a')).toHaveLength(longestAnswer)
})
