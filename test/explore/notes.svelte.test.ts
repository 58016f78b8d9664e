import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { outlineOf } from '../../src/check/lessons'
import { forgetAll } from '../../src/explore/device'
import { longestAnswer, Notes } from '../../src/explore/notes.svelte'
import { tinyLesson } from '../tinylesson'
import { tinyPack } from '../tinypack'

const pack = { ...tinyPack(), lessons: [outlineOf(tinyLesson())] }
const otherPack = (): typeof pack => ({ ...pack, incident: { ...pack.incident, id: 'tower' }, lessons: [] })

beforeEach(() => {
	forgetAll()
	localStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

test('what was noted is there after a reload', () => {
	new Notes(pack).write('carts', 'sentence', 'The guild said 12.')
	const later = new Notes(pack)
	expect(later.of('carts', 'sentence')).toBe('The guild said 12.')
	expect(later.of('wagons', 'sentence')).toBe('')
})

test('each answer has a key of its own, so that two pages do not overwrite each other', () => {
	const [one, other] = [new Notes(pack), new Notes(pack)]
	one.write('carts', 'a', 'first')
	other.write('carts', 'b', 'second')
	const later = new Notes(pack)
	expect([later.of('carts', 'a'), later.of('carts', 'b')]).toEqual(['first', 'second'])
})

test('an emptied answer leaves nothing behind', () => {
	const notes = new Notes(pack)
	notes.write('carts', 'a', 'first')
	notes.write('carts', 'a', '')
	expect(Object.keys(localStorage)).toEqual([])
})

test('erasing takes every note, and nothing else', () => {
	localStorage.setItem('other', 'page')
	const notes = new Notes(pack)
	notes.write('carts', 'a', 'first')
	notes.write('wagons', 'b', 'second')
	notes.erase()
	expect(Object.keys(localStorage)).toEqual(['other'])
	expect(notes.of('carts', 'a')).toBe('')
	expect(new Notes(pack).of('wagons', 'b')).toBe('')
})

test('where the device refuses, notes live in memory and say so', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError')
	})
	const notes = new Notes(pack)
	expect(notes.areKept).toBe(false)
	notes.write('carts', 'a', 'first')
	expect(notes.of('carts', 'a')).toBe('first')
	expect(notes.areKept).toBe(false)
})

test('a device that fills up says so at the answer that it did not take', () => {
	const notes = new Notes(pack)
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
	const notes = new Notes(pack)
	notes.write('carts', 'a', 'x'.repeat(longestAnswer + 10))
	expect(notes.of('carts', 'a')).toHaveLength(longestAnswer)
})

test('another incident on the same device neither shows nor erases a note', () => {
	new Notes(pack).write('carts', 'a', 'first')
	const other = new Notes(otherPack())
	expect(other.of('carts', 'a')).toBe('')
	other.erase()
	expect(new Notes(pack).of('carts', 'a')).toBe('first')
})

test('notes from before keys named the incident are taken over once, by the incident that has their lesson', () => {
	const { id } = pack.lessons[0]!
	localStorage.setItem(`incident-explorer.note.${id}/a`, 'long ago')
	localStorage.setItem('incident-explorer.note.of-another/a', 'not ours')
	expect(new Notes(otherPack()).of(id, 'a')).toBe('')
	expect(new Notes(pack).of(id, 'a')).toBe('long ago')
	expect(Object.keys(localStorage).sort()).toEqual([
		`incident-explorer.bridge/note.${id}/a`,
		'incident-explorer.note.of-another/a'
	])
})
