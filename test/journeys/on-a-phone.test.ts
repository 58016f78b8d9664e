import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator } from 'playwright'
import { serveSite, type Site } from '../site'
import { atRest, journeys, mark, seen, standing } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

test('a tap on the handle of the sheet changes its height, and opens nothing that lies beneath', async () => {
	const { page, problems } = await open(site.url, { viewport: { width: 390, height: 844 }, hasTouch: true })
	await standing(page)
	const drawer = page.locator('.drawer')
	const handle = page.locator('.handle')
	const heights: number[] = []
	for (let i = 0; i < 3; i++) {
		const before = (await drawer.boundingBox())!.height
		const { x, y, width, height } = (await handle.boundingBox())!
		await page.touchscreen.tap(x + width / 2, y + height / 2)
		await expect.poll(async () => (await drawer.boundingBox())!.height).not.toBe(before)
		heights.push((await drawer.boundingBox())!.height)
		expect(new URL(page.url()).hash).not.toContain('place=')
	}
	expect(new Set(heights).size).toBe(3)
	expect(problems).toEqual([])
})

test('the handle can be pulled as well, by one height at a time', async () => {
	const { page } = await open(site.url, { viewport: { width: 390, height: 844 } })
	await standing(page)
	const drawer = page.locator('.drawer')
	const pull = async (by: number) => {
		const before = (await drawer.boundingBox())!.height
		const { x, y, width } = (await page.locator('.handle').boundingBox())!
		await page.mouse.move(x + width / 2, y + 12)
		await page.mouse.down()
		await page.mouse.move(x + width / 2, y + 12 + by, { steps: 4 })
		await page.mouse.up()
		await expect
			.poll(async () => Math.sign((await drawer.boundingBox())!.height - before))
			.toBe(-Math.sign(by))
	}
	await pull(-80)
	await expect.poll(() => drawer.getAttribute('class')).toContain('full')
	await pull(80)
	await expect.poll(() => drawer.getAttribute('class')).toContain('half')
})

test('a map too low for the note about a claim shows the places that it is about, near enough to tell them apart', async () => {
	const { page } = await open(`${site.url}#lang=uk&lesson=same-minute&step=clocks`, {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	})
	await page.locator('#step-title').waitFor()
	await standing(page)
	await atRest(page)
	const map = (await page.locator('#map').boundingBox())!
	const boxes = await Promise.all(
		['makiyivka', 'ptu-19'].map(async (id) => (await mark(page, id).locator('svg').boundingBox())!)
	)
	for (const box of boxes) {
		expect(box.y).toBeGreaterThanOrEqual(map.y)
		expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height)
	}
	expect(Math.abs(boxes[0]!.x - boxes[1]!.x)).toBeGreaterThan(8)
})

// Where the map ends at a part of a pixel, the buttons below it were taken for a column across the whole of it.
test('in a narrow window a place that is pressed stays in sight', async () => {
	const { page } = await open(site.url, { viewport: { width: 390, height: 844 } })
	await standing(page)
	const pin = mark(page, 'ptu-19')
	const { x, y, width, height } = (await pin.boundingBox())!
	await page.mouse.click(x + width / 2, y + height / 2)
	await page.locator('.drawer .account').waitFor()
	await atRest(page)
	expect((await pin.boundingBox())!.x).toBeCloseTo(x, 0)
})

test.each([
	[320, 568],
	[375, 553],
	[667, 375]
])(
	'on a low screen, %i by %i, a passage has room to be read below the caveat of the page',
	async (width, height) => {
		const { page } = await open(`${site.url}#panel=report&passage=p5`, { viewport: { width, height } })
		const passage = page.locator('#p5')
		await passage.waitFor()
		await atRest(page)
		const [panel, text] = [(await page.locator('#panel').boundingBox())!, (await passage.boundingBox())!]
		const pinned = page.locator('.pinned')
		expect(await pinned.evaluate((node) => getComputedStyle(node).position)).toBe('static')
		expect(text.y - panel.y).toBeLessThan(30)
		expect(
			await page.getByText('RFE/RL says it cannot corroborate battlefield accounts.').first().isVisible()
		).toBe(true)
	}
)

test.each(['en', 'uk'])(
	'on a low phone what is told of a place stands above its caveats, in %s',
	async (lang) => {
		const viewport = { width: 375, height: 553 }
		const { page } = await open(`${site.url}#lang=${lang}&place=ptu-19`, { viewport })
		await standing(page)
		await atRest(page)
		const [told, keep] = await Promise.all(
			['.account .here', '.account .keep'].map((one) => page.locator(one).boundingBox())
		)
		expect(told!.y + told!.height).toBeLessThanOrEqual(keep!.y)
	}
)

/** How many parts of a text stand below its first line. */
const below = (text: Locator) =>
	text.evaluate((node) => {
		const range = document.createRange()
		range.selectNodeContents(node)
		const [first, ...others] = range.getClientRects()
		return others.filter(({ top }) => top >= first!.bottom).length
	})

test.each([320, 390])('no number of a tab stands below its name, %i wide', async (width) => {
	const { page } = await open(`${site.url}#lang=uk`, { viewport: { width, height: 664 } })
	await standing(page)
	for (const tab of await page.getByRole('tab').filter({ hasText: /\d/ }).all())
		expect(await below(tab), seen(await tab.textContent())).toBe(0)
})

test('no word of a lesson’s bar stands alone', async () => {
	const viewport = { width: 360, height: 740 }
	const { page } = await open(`${site.url}#lang=uk&lesson=different-answers&step=map`, { viewport })
	await page.locator('#step-title').waitFor()
	for (const words of ['.middle > span', '.middle summary'])
		expect(await below(page.locator(`nav ${words}`))).toBe(0)
})

test.each([
	['en', 360, 740],
	['uk', 412, 915]
])(
	'a phone shows what a step is about, though its author chose the view on a laptop: %s, %i wide',
	async (lang, width, height) => {
		const { page } = await open(`${site.url}#lang=${lang}&lesson=different-answers&step=map`, {
			viewport: { width, height }
		})
		await page.locator('#step-title').waitFor()
		await standing(page)
		await atRest(page)
		const map = (await page.locator('#map').boundingBox())!
		for (const id of ['donetsk', 'makiyivka', 'ptu-19']) {
			const box = (await mark(page, id).locator('svg').boundingBox())!
			expect(box.x, id).toBeGreaterThanOrEqual(map.x)
			expect(box.y, id).toBeGreaterThanOrEqual(map.y)
			expect(box.x + box.width, id).toBeLessThanOrEqual(map.x + map.width)
			expect(box.y + box.height, id).toBeLessThanOrEqual(map.y + map.height)
		}
	}
)

test('in a narrow panel the clocks to be filled in stand below each other, and nothing scrolls sideways', async () => {
	const { page } = await open(`${site.url}#lang=uk&lesson=same-minute&step=clocks`, {
		viewport: { width: 683, height: 384 }
	})
	await page.locator('.step input[type="text"]').first().waitFor()
	const panel = page.locator('#panel')
	expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})

const lists: [where: string, hash: string, list: RegExp, already?: true][] = [
	['in a task', 'lesson=different-answers&step=probe&level=more', /^Choose a claim/],
	['to be compared', 'panel=claims&claim=killed-ru-mod&card=1', /^Put another claim beside it/],
	['for a code', 'show=prepare', /^Code for a claim/],
	['to be shared', 'panel=claims&claim=killed-stratcom&card=1&show=share', /^What/, true]
]
test.each(lists)('a claim that is chosen %s is never without its speaker', async (_, hash, name, already) => {
	const { page, problems } = await open(`${site.url}#${hash}`, { viewport: { width: 320, height: 640 } })
	const list = page.getByRole('combobox', { name }).first()
	await list.waitFor()
	if (!already) await list.selectOption('killed-stratcom')
	// The list has one line, in which there is no room for all of it.
	const told = list.locator('xpath=ancestor::label/following-sibling::*[1]')
	await told.scrollIntoViewIfNeeded()
	expect(seen(await told.innerText())).toMatch(/, according to StratCom, 1 January 2023; not corroborated$/)
	expect(await told.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
	expect(problems).toEqual([])
})
