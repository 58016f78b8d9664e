import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Explorer } from '../../src/explore/explorer.svelte'
import { tinyPack } from '../tinypack'
import { viewsOf } from './views'

const pack = tinyPack()
const explorer = (opensInPanel = false) => new Explorer(pack, 'en', () => opensInPanel)

test('a view that is taken is the view that stands', () => {
	const views = viewsOf(pack)
	fc.assert(
		fc.property(views, views, (first, second) => {
			const reader = explorer()
			reader.take(first)
			reader.take(second)
			expect(reader.view).toEqual(second)
		})
	)
})

test('opening a thing switches its layer on, and leaves the panel alone where there is room beside the map', () => {
	const reader = explorer()
	reader.panel = 'report'
	reader.hidden = ['places', 'rings']
	reader.select('bridge')
	expect(reader.selected).toBe('bridge')
	expect(reader.hidden).toEqual(['rings'])
	expect(reader.panel).toBe('report')
})

test('on a narrow screen what is opened is shown in the panel', () => {
	const reader = explorer(true)
	reader.panel = 'report'
	reader.select('bridge')
	expect(reader.panel).toBe('places')
})

test('a layer that goes off closes what was open in it, and only that', () => {
	const reader = explorer()
	reader.select('bridge')
	reader.toggle('distance', 'Distance')
	expect(reader.selected).toBe('bridge')
	reader.toggle('places', 'Places')
	expect(reader.selected).toBeUndefined()
})

test('what names nothing in the pack changes nothing', () => {
	const reader = explorer()
	const before = reader.view
	reader.select('atlantis')
	reader.read('p99')
	reader.readClaim('nobody')
	expect(reader.view).toEqual(before)
})

test('each action is announced once, and a repeated one anew', () => {
	const reader = explorer()
	reader.select('bridge')
	const first = reader.announcement
	reader.clear()
	reader.select('bridge')
	expect(reader.announcement.text).toBe(first.text)
	expect(reader.announcement.count).not.toBe(first.count)
})
