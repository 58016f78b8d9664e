import { beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import type { Explorer } from '../../src/explore/explorer.svelte'
import type { View } from '../../src/explore/view'
import type { Pack } from '../../src/format/pack'
import { describe as tellIssue, parse } from '../../src/check/parse'
import { packFrom } from '../author/madeOf'
import { changed } from '../tinypack'
import WithStrip from './WithStrip.svelte'

const both = (text: string) => ({ en: text, uk: `${text} (укр.)` })
const clock = (id: string, offset: string) => ({ id: id.toLowerCase(), name: both(id), offset })
const reading = (label: string, iso: string) => ({
	label: both(label),
	iso,
	basis: both('Invented.'),
	by: 'us'
})

/** The tiny pack with three clocks, a time that reads in two ways, a day, and a later time; the guild gave no date. */
function twoClocks(): Pack {
	const [east, local] = ['2001-05-01T00:05:00+03:00', '2001-05-01T00:05:00+02:00']
	let raw = changed('incident.json', 'clocks', [
		clock('Local', '+02:00'),
		clock('East', '+03:00'),
		{ ...clock('UTC', '+00:00'), compared: false }
	])
	const claims: [string, unknown][] = [
		[
			'[0].when',
			{
				readings: [reading('East time', east), reading('Local time', local)],
				earliest: east,
				latest: local
			}
		],
		[
			'[2].when',
			{ day: '2001-04-30', earliest: '2001-04-30T00:00:00+02:00', latest: '2001-04-30T23:59:00+02:00' }
		],
		['[3].when', { readings: [reading('East time, as stated', east)], earliest: east, latest: east }]
	]
	for (const [path, value] of claims) raw = changed('claims.json', path, value, raw)
	raw = changed('speakers.json', '[1].statements[0].said.day', undefined, raw)
	raw = changed('speakers.json', '[1].statements[0].said.order', 3, raw)
	// Undated: made at some time up to the day of the report, and its speaker stands after those who are dated.
	raw = changed('speakers.json', '[1].statements[0].said.latest', '2001-05-03T23:59:59+02:00', raw)
	const [ferry, guild, ...others] = JSON.parse(raw['speakers.json'] ?? '') as unknown[]
	raw = { ...raw, 'speakers.json': JSON.stringify([ferry, ...others, guild]) }
	const parsed = parse(raw)
	if ('issues' in parsed) throw new Error(parsed.issues.map(tellIssue).join('\n'))
	return parsed.pack
}

async function show(view: Partial<View> = {}, narrow = false, pack = twoClocks()) {
	let explorer: Explorer | undefined
	const given = (made: Explorer) => (explorer = made)
	const { container } = await render(WithStrip, { pack, view, narrow, given })
	return { container, explorer: explorer! }
}

const slider = () => page.getByRole('slider', { name: 'Claimed by then' })
const afterReport = () => page.getByRole('switch', { name: 'After the report' })
const rows = (table: Element) =>
	[...table.querySelectorAll('tbody tr')].map((row) =>
		[...row.querySelectorAll('td')].map((cell) => {
			const bare = cell.cloneNode(true) as Element
			bare.querySelectorAll('[aria-hidden]').forEach((one) => one.remove())
			return bare.textContent?.trim()
		})
	)

beforeEach(() => page.viewport(1366, 768))

test('the slider goes through the moments by keyboard, and says moment and count', async () => {
	const { explorer } = await show()
	const input = slider()
	await expect
		.element(input)
		.toHaveAttribute('aria-valuetext', 'That day, gazette and 1 more, undated: 3 of 3 claims')
	;(input.element() as HTMLElement).focus()
	await userEvent.keyboard('{ArrowLeft}')
	await expect.element(input).toHaveAttribute('aria-valuetext', 'That day, ferry: 1 of 3 claims')
	expect(explorer.moment).toBe('ferry-board')
	expect(explorer.announcement.text).toBe('That day, ferry: 1 of 3 claims')
	await userEvent.keyboard('{Home}')
	await expect
		.element(input)
		.toHaveAttribute('aria-valuetext', 'the start, before anyone spoke: 0 of 3 claims')
	await userEvent.keyboard('{End}')
	expect(explorer.shown.heldBack).toBe(false)
	expect(explorer.moment).toBeUndefined()
})

test('a press on the slider goes to the nearest stop, though stops stand unevenly, and gives it the focus', async () => {
	const { container, explorer } = await show()
	const track = container.querySelector<HTMLElement>('.slider')!
	const { width } = track.getBoundingClientRect()
	// The stops stand at 0, 0.64 and 1 of the axis: before anybody, end of 1 May, end of 3 May.
	await userEvent.click(track, { position: { x: width * 0.78, y: 22 } })
	expect(explorer.moment).toBe('ferry-board')
	expect(document.activeElement).toBe(slider().element())
	await userEvent.click(track, { position: { x: width * 0.3, y: 22 } })
	expect(explorer.moment).toBe('start')
	await userEvent.click(track, { position: { x: width - 2, y: 22 } })
	expect(explorer.moment).toBeUndefined()
})

test('the slider is dragged from stop to stop', async () => {
	const { container, explorer } = await show()
	const track = container.querySelector<HTMLElement>('.slider')!
	const { left, width, top } = track.getBoundingClientRect()
	const at = (share: number) => ({
		clientX: left + width * share,
		clientY: top + 20,
		bubbles: true,
		button: 0
	})
	const point = (type: string, share: number) =>
		track.dispatchEvent(new PointerEvent(type, { ...at(share), pointerId: 1 }))
	track.setPointerCapture = () => undefined
	point('pointermove', 0.5)
	expect(explorer.moment).toBeUndefined()
	point('pointerdown', 0.98)
	point('pointermove', 0.5)
	expect(explorer.moment).toBe('ferry-board')
	point('pointermove', 0.02)
	expect(explorer.moment).toBe('start')
	point('pointerup', 0.02)
	point('pointermove', 0.5)
	expect(explorer.moment).toBe('start')
})

test('who has not spoken yet is said so, by bars, marks and names', async () => {
	await show({ moment: 'ferry-board' })
	const [ferry, gazette] = ['ferry day only', 'gazette day only'].map((name) =>
		page.getByRole('button', { name })
	)
	await expect.element(ferry!).not.toHaveAccessibleName(/not yet said/)
	await expect.element(gazette!).toHaveAccessibleName(/That day, Notice board, 1 claim, not yet said/)
	await expect.element(page.getByRole('button', { name: /^about 6 km/ })).toHaveAccessibleName(/not yet said/)
	await expect.element(page.getByText('guild')).toHaveTextContent('guild (not yet said)')
})

test('a bar shows its speaker alone, and a mark opens its claim', async () => {
	const { explorer, container } = await show()
	await userEvent.click(page.getByRole('button', { name: 'ferry day only' }))
	expect(explorer.speakers).toEqual(['ferry'])
	const mark = page.getByRole('button', { name: /^about 30 ferry/ })
	await expect
		.element(mark)
		.toHaveAccessibleName(
			'about 30 ferry , said That day, Paragraph 1, not corroborated, ' +
				'Two readings (ours): East time: 30 April 2001, 23:05 on Local’s clock; Local time: 1 May 2001, 00:05 on Local’s clock'
		)
	await userEvent.click(mark)
	expect([explorer.claim, explorer.panel, explorer.card]).toEqual(['lost-ferry', 'claims', true])
	await expect.poll(() => container.querySelectorAll('.lit').length).toBe(4)
})

test('a press on a bar uncovers no cell of a class', async () => {
	const { explorer } = await show({ reveal: ['apart.gazette'] })
	await userEvent.click(page.getByRole('button', { name: 'ferry day only' }))
	expect(explorer.speakers).toEqual(['ferry'])
	expect(explorer.reveal).toEqual(['apart.gazette'])
})

test('the switch adds what was said after the report, marked, and takes its moment along when it goes', async () => {
	const { explorer, container } = await show()
	await expect.element(afterReport()).not.toBeChecked()
	await expect.element(afterReport()).toHaveAccessibleDescription('1 later statement, off')
	expect(container.textContent).not.toContain('later guild')
	await userEvent.click(afterReport())
	expect(explorer.later).toBe(true)
	await expect.element(page.getByRole('button', { name: 'later guild day only' })).toBeVisible()
	expect(container.textContent).toContain('5 days left out before it: the axis is broken here')
	explorer.moment = 'guild-later'
	await userEvent.click(afterReport())
	expect(explorer.moment).toBeUndefined()
	await expect.element(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('3 of 3 claims'))
})

test('what is covered in class is not told by the strip', async () => {
	const { container } = await show({ reveal: ['apart.gazette'] })
	expect(container.textContent).toContain('about 6 km')
	expect(container.textContent).not.toContain('about 30')
	expect(container.textContent).toContain('What is covered is not drawn here.')
})

test('the readings are worked out on each clock, judged on those that are compared, and left open', async () => {
	await show()
	await userEvent.click(page.getByRole('button', { name: 'Two readings, ours', exact: true }))
	const dialog = page.getByRole('dialog', { name: 'Two readings' })
	await expect.element(dialog).toBeVisible()
	expect(rows(dialog.getByRole('table').element())).toEqual([
		['30 April 2001, 23:05', '1 May 2001, 00:05', '30 April 2001, 21:05'],
		['1 May 2001, 00:05', '1 May 2001, 01:05', '30 April 2001, 22:05']
	])
	const text = () => dialog.element().textContent?.replace(/\s+/g, ' ')
	expect(text()).toContain('about 6 km, according to gazette ¶3')
	expect(text()).toContain('East time: agrees on these clocks: Local; does not agree on: East')
	expect(text()).toContain('Local time: does not agree on: Local, East')
	expect(text()).toContain('Nobody could check.')
	expect(text()).toContain('The report does not choose; neither do we.')

	expect(text()).not.toContain('14 lost')
	await userEvent.click(dialog.getByRole('switch'))
	await expect.poll(text).toContain('later 14 lost, according to guild, That day; not checked by us.')
	expect(text()).toContain('The same minute as the reading “East time”.')
})

test('on a narrow screen one row holds slider, moment and switch', async () => {
	await page.viewport(390, 844)
	const { container, explorer } = await show({}, true)
	await expect.element(afterReport()).toBeVisible()
	;(slider().element() as HTMLElement).focus()
	await userEvent.keyboard('{ArrowLeft}')
	expect(explorer.moment).toBe('ferry-board')
	await expect.element(page.getByText('That day, ferry: 1 of 3 claims')).toBeVisible()
	expect(container.querySelector('section')!.getBoundingClientRect().height).toBeLessThan(60)
})

test('on 320 px nothing scrolls sideways, and the table keeps its heads', async () => {
	await page.viewport(320, 640)
	await show({ window: 'clocks', language: 'uk', later: true }, true)
	const dialog = page.getByRole('dialog').element()
	await expect.element(page.getByRole('table')).toBeVisible()
	expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth)
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
	expect(page.getByRole('columnheader').elements()).toHaveLength(4)
	expect(page.getByRole('rowheader').elements()).toHaveLength(2)
})

test('where the screen is low the lanes open on request', async () => {
	await page.viewport(1366, 600)
	const { container } = await show()
	const strip = container.querySelector('section')!
	expect(strip.getBoundingClientRect().height).toBeLessThan(50)
	await expect.element(slider()).toBeInTheDocument()
	await userEvent.click(page.getByRole('button', { name: 'Show who spoke when' }))
	await expect.element(page.getByRole('button', { name: 'ferry day only' })).toBeVisible()
})

test('statements of forty days, two days between each, are counted in periods that say so', async () => {
	const days = Array.from({ length: 40 }, (_, i) =>
		new Date(Date.UTC(2001, 0, 1 + 3 * i)).toISOString().slice(0, 10)
	)
	const rows = days.map((day, i) => `Ferry,How many carts?,${i},${day},50,10`)
	const file = ['speaker,question,answer,said,latitude,longitude', ...rows].join('\n')
	const { container } = await show({}, false, packFrom({ 'ferry.csv': file }))
	await expect.element(page.getByRole('list', { name: 'Who and when' })).toBeVisible()
	const bars = [...container.querySelectorAll('.bar')]
	const counts = bars.map((bar) => Number(bar.querySelector('[aria-hidden]')!.textContent))
	expect(counts.reduce((sum, count) => sum + count)).toBe(40)
	expect(bars[1]!.textContent).toMatch(/2 days .*2 days /)
})

test('a link to the readings of a time says so where no claim has any', async () => {
	const file = 'speaker,question,answer,said,latitude,longitude\nFerry,How many carts?,3,2001-05-01,50,10'
	await show({ window: 'clocks' }, false, packFrom({ 'ferry.csv': file }))
	const dialog = page.getByRole('dialog')
	await expect.element(dialog.getByText('No claim here gives a time')).toBeVisible()
	expect(dialog.element().textContent).not.toMatch(/covered|Keep in mind|does not choose/)
})
