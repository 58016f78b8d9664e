import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { Explorer } from '../../src/explore/explorer.svelte'
import { tinyPack } from '../tinypack'
import { viewsOf } from './views'

const pack = tinyPack()
const opened = (opensInPanel = false) => new Explorer(pack, 'en', () => opensInPanel)

test('a view that is taken is the view that stands', () => {
	const views = viewsOf(pack)
	fc.assert(
		fc.property(views, views, (first, second) => {
			const explorer = opened()
			explorer.take(first)
			explorer.take(second)
			expect(explorer.view).toEqual(second)
		})
	)
})

test('opening a thing switches its layer on, and leaves the panel alone where there is room beside the map', () => {
	const explorer = opened()
	explorer.panel = 'report'
	explorer.hidden = ['places', 'rings']
	explorer.select('bridge')
	expect(explorer.selected).toBe('bridge')
	expect(explorer.hidden).toEqual(['rings'])
	expect(explorer.panel).toBe('report')
})

test('a clicker does all that comes before the next step, whatever ends first', () => {
	const { teaching } = opened()
	const left = { cells: 2, sources: 1 }
	const ends = (['cells', 'sources'] as const).map((one) =>
		teaching.comesFirst(() => left[one] > 0 && left[one]-- > 0)
	)
	for (let presses = 0; presses < 3; presses++) expect(teaching.actsFirst()).toBe(true)
	expect(left).toEqual({ cells: 0, sources: 0 })
	expect(teaching.actsFirst()).toBe(false)
	left.cells = 1
	ends[1]!()
	expect(teaching.actsFirst()).toBe(true)
})

test('opening a thing whose layer is on changes nothing of the layers', () => {
	const explorer = opened()
	const before = explorer.hidden
	explorer.select('bridge')
	expect(explorer.hidden).toBe(before)
})

test('on a narrow screen what is opened is shown in the panel', () => {
	const explorer = opened(true)
	explorer.panel = 'report'
	explorer.select('bridge')
	expect(explorer.panel).toBe('places')
})

test('a layer that goes off closes what was open in it, and only that', () => {
	const explorer = opened()
	explorer.select('bridge')
	explorer.toggle('distance', 'Distance')
	expect(explorer.selected).toBe('bridge')
	explorer.toggle('places', 'Places')
	expect(explorer.selected).toBeUndefined()
})

test('what names nothing in the pack changes nothing', () => {
	const explorer = opened()
	const before = explorer.view
	explorer.select('atlantis')
	explorer.read('p99')
	explorer.readClaim('nobody')
	expect(explorer.view).toEqual(before)
})

test('a link to a statement that is no stop of the slider shows what had been said up to it', () => {
	const said = (order: number) => ({ ...pack.speakers[1]!.statements[0]!.said, order })
	const [ferry, guild, gazette] = pack.speakers
	const board = guild!.statements[0]!
	/** A statement that makes no claim, between guild and gazette; and the guild speaks together with the ferry. */
	const silent = { ...board, id: 'guild-silent', said: said(2) }
	const guildTogether = {
		...guild!,
		statements: [{ ...board, said: said(1) }, silent, guild!.statements[1]!]
	}
	const explorer = new Explorer({ ...pack, speakers: [ferry!, guildTogether, gazette!] }, 'en')
	const stops = explorer.shown.moments.map(({ id }) => id)
	expect(stops).toEqual(['start', 'ferry-board', 'gazette-report'])
	for (const moment of ['guild-board', 'guild-silent']) {
		explorer.take({ moment })
		expect(explorer.shown.claims.map(({ id }) => id)).toEqual(['lost-ferry', 'lost-guild'])
		expect(explorer.shown.heldBack).toBe(true)
		expect(explorer.shown.now.id).toBe('ferry-board')
	}
	explorer.take({ moment: 'guild-later' })
	expect(explorer.shown.heldBack).toBe(false)
})

test('nothing that a reader opens, narrows or switches uncovers a cell', () => {
	const ids = [...pack.features, ...pack.passages, ...pack.claims, ...pack.speakers].map(({ id }) => id)
	const deeds: ((explorer: Explorer, id: string) => void)[] = [
		(explorer, id) => explorer.select(id),
		(explorer, id) => explorer.read(id),
		(explorer, id) => explorer.readClaim(id),
		(explorer, id) => explorer.openClaim(id),
		(explorer, id) => explorer.light(id),
		(explorer, id) => explorer.onlySpeaker(id),
		(explorer) => explorer.onlyQuestion('lost'),
		(explorer, id) => explorer.shown.goTo(id),
		(explorer) => explorer.shown.showAll(),
		(explorer) => explorer.showWhole(),
		(explorer) => explorer.toggle('places', 'Places'),
		(explorer) => explorer.clear()
	]
	const done = fc.array(fc.tuple(fc.constantFrom(...deeds), fc.constantFrom(...ids)), { maxLength: 8 })
	fc.assert(
		fc.property(viewsOf(pack), done, (view, done) => {
			const explorer = opened()
			explorer.take({ ...view, reveal: ['lost.ferry'] })
			for (const [deed, id] of done) deed(explorer, id)
			expect(explorer.reveal).toEqual(['lost.ferry'])
		})
	)
})

test('a claim that is asked for by name is shown, though it was said after the report', () => {
	const explorer = opened()
	explorer.openClaim('lost-guild-later')
	expect(explorer.later).toBe(true)
	expect(explorer.shown.claims.map(({ id }) => id)).toContain('lost-guild-later')
})

test('a claim that is asked for by name is shown, whatever held it back, and nothing else is changed for one that is there', () => {
	const explorer = opened()
	explorer.shown.goTo('start')
	explorer.openClaim('lost-ferry')
	expect(explorer.shown.claims.map(({ id }) => id)).toContain('lost-ferry')
	expect(explorer.later).toBe(false)
	explorer.onlySpeaker('ferry')
	explorer.openClaim('lost-ferry')
	expect(explorer.speakers).toEqual(['ferry'])
	explorer.openClaim('lost-guild')
	expect(explorer.shown.claims.map(({ id }) => id)).toContain('lost-guild')
})

test('each action is announced once, and a repeated one anew', () => {
	const explorer = opened()
	explorer.select('bridge')
	const first = explorer.announcement
	explorer.clear()
	explorer.select('bridge')
	expect(explorer.announcement.text).toBe(first.text)
	expect(explorer.announcement.count).not.toBe(first.count)
})

test('links to claims by the hundred follow the moment once it rests, and all else at once', () => {
	vi.useFakeTimers()
	const explorer = opened()
	const link = () => explorer.linkToClaim('lost-ferry')
	const exact = () => explorer.linkTo({ panel: 'claims', claim: 'lost-ferry', card: true, beside: undefined })
	expect(link()).toBe(exact())
	explorer.shown.goTo('start')
	expect(exact()).toContain('by=start')
	expect(link()).not.toContain('by=start')
	vi.advanceTimersByTime(100)
	explorer.shown.goTo(explorer.shown.moments[1]!.id)
	vi.advanceTimersByTime(100)
	expect(link()).not.toContain('by=')
	vi.advanceTimersByTime(100)
	expect(link()).toBe(exact())
	expect(link()).toContain('by=')
	vi.useRealTimers()
})
