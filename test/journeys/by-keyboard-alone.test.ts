import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedPack } from '../shipped'
import { serveSite } from '../site'
import { callout, focused, journeys, seen, standing } from './journey'
import { press, tabTo } from './keys'

const open = journeys()
const pack = shippedPack()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

test('everything is reached and used with keys alone, and the focus is never lost', async () => {
	const { page, problems } = await open(site.url, { noteSeen: false })
	await page.getByRole('dialog').waitFor()
	await tabTo(page, /^Show the map$/)
	await press(page, 'Enter')
	await standing(page)

	// The list, its account, and back.
	await tabTo(page, /^PTU-19, site/)
	await press(page, 'Enter')
	await callout(page).waitFor()
	await tabTo(page, /^Paragraph 13$/)
	await press(page, 'Enter')
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p13')

	// Tabs by arrow keys.
	await tabTo(page, /^Report/)
	await press(page, 'ArrowLeft')
	expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('Places')
	await press(page, 'End')
	expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('Lessons')
	await press(page, 'Home')

	// Layers: switched by Space, closed by Escape, focus back on the button.
	await tabTo(page, /^Layers$/)
	await press(page, 'Enter')
	await page.locator('.legend').getByRole('checkbox').first().waitFor()
	await press(page, 'Tab')
	await press(page, 'Space')
	expect(await page.locator('#map .pin:visible').count()).toBe(0)
	await press(page, 'Space')
	expect(await page.locator('#map .pin:visible').count()).toBe(3)
	await press(page, 'Escape')
	expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Layers')

	// Moving the map by its buttons and by its own keys.
	await tabTo(page, /^Zoom in$/)
	await press(page, 'Enter')
	await expect.poll(() => page.url()).toContain('map=')
	await tabTo(page, /^Move the map west$/)
	const before = page.url()
	await press(page, 'Space')
	await expect.poll(() => page.url()).not.toBe(before)
	await tabTo(page, '#map')
	const still = page.url()
	await press(page, 'ArrowRight')
	await expect.poll(() => page.url()).not.toBe(still)

	// Menu, a window, and back to the menu's button.
	await tabTo(page, /^Menu$/)
	await press(page, 'Enter')
	await tabTo(page, /^Keyboard help$/)
	await press(page, 'Enter')
	await page.getByRole('dialog', { name: 'Keyboard help' }).waitFor()
	await press(page, 'Escape')
	expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Menu')
	expect(problems).toEqual([])
})

test('claims are found, compared, read and cited with keys alone, and the moment is moved', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)

	// The search: a figure leads to its question, then to its claim, and the focus to its card.
	await tabTo(page, /^Search$/)
	await page.keyboard.type('63')
	await page.getByRole('option').first().waitFor()
	await press(page, 'ArrowDown')
	await press(page, 'ArrowDown')
	await press(page, 'Enter')
	await page.locator('.card').waitFor()
	expect(page.url()).toContain('claim=killed-ru-mod')
	await tabTo(page, /^Paragraph 5$/)
	await press(page, 'Enter')
	await page.locator('#p5 a.claim.lit').first().waitFor()
	await expect.poll(() => focused(page)).toContain('p5')

	// The pictures of the Claims tab, and from a mark to its card and back.
	await tabTo(page, /^Report/)
	await press(page, 'ArrowRight')
	await page.locator('.card').waitFor()
	await tabTo(page, /All claims$/)
	await press(page, 'Enter')
	await page.locator('.claims').waitFor()
	await tabTo(page, /^About 400 killed, according to StratCom/)
	await press(page, 'Enter')
	await page.locator('.card').waitFor()
	await tabTo(page, /All claims$/)
	await press(page, 'Enter')
	expect(await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))).toBe(
		'killed-stratcom'
	)

	// The table is sorted by its heads.
	await tabTo(page, /^Sort by Speaker$/)
	await press(page, 'Enter')
	await page.locator('th[aria-sort="ascending"]', { hasText: 'Speaker' }).waitFor()

	// The moment, the two readings, and what was said after the report.
	await tabTo(page, '[type="range"]')
	await press(page, 'Home')
	await page.getByText('No statement yet, as far as the report tells.').first().waitFor()
	await press(page, 'End')
	await tabTo(page, /^Two readings, ours/)
	await press(page, 'Enter')
	await page.getByRole('dialog').waitFor()
	await press(page, 'Escape')
	expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toContain(
		'Two readings, ours'
	)
	await tabTo(page, /After the report/)
	await press(page, 'Space')
	await page.locator('header').getByText('After the report: on').waitFor()
	expect(problems).toEqual([])
})

test('the skip link leads past the map to the panel', async () => {
	const { page } = await open(site.url)
	await standing(page)
	await page.keyboard.press('Tab')
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip the map')
	await press(page, 'Enter')
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel')
})

test('on a phone the sheet opens, changes its height and closes by keys', async () => {
	const { page, problems } = await open(site.url, { viewport: { width: 390, height: 844 }, hasTouch: true })
	await standing(page)
	for (const feature of pack.features) {
		await tabTo(page, `#map [data-feature="${feature.id}"]`)
		await press(page, 'Enter')
		expect(seen(await page.locator('#drawer-title').textContent())).toBe(feature.properties.name.en)
		expect(await callout(page).count()).toBe(0)
		await tabTo(page, /^Close$/)
		await press(page, 'Enter')
		expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['feature'])).toBe(
			feature.id
		)
	}
	const heights: number[] = []
	for (let i = 0; i < 3; i++) {
		heights.push((await page.locator('.drawer').boundingBox())!.height)
		if (i === 0) await tabTo(page, '.handle')
		await press(page, 'Enter')
	}
	expect(new Set(heights).size).toBe(3)
	expect(problems).toEqual([])
})

test('one polite sentence follows an action, and a repeated one is said again', async () => {
	const { page } = await open(site.url)
	await standing(page)
	const live = page.locator('p[role="status"].visually-hidden')
	await page.locator('#map [data-feature="donetsk"]').press('Enter')
	await expect.poll(() => live.textContent()).toContain('Donetsk opened')
	const first = await live.textContent()
	await page.keyboard.press('Escape')
	await expect.poll(() => live.textContent()).toContain('Donetsk closed')
	await page.locator('#map [data-feature="donetsk"]').press('Enter')
	await expect.poll(() => live.textContent()).toContain('Donetsk opened')
	expect(first).toContain('Donetsk opened')
	expect(seen(await page.locator('.frame > p').first().textContent())).toContain('Open: Donetsk.')
})

test('arrow keys pass all tabs, even when a passage and a card were read before', async () => {
	const { page } = await open(`${site.url}#panel=report&passage=p13`)
	await standing(page)
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p13')
	await page.goto(`${site.url}#panel=claims&claim=killed-stratcom&card=1&passage=p13`)
	await page.locator('.card').waitFor()
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card-title')
	await tabTo(page, /^Claims/)
	const passed: string[] = []
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
		await press(page, key)
		const tab = page.getByRole('tab', { selected: true })
		// What was read before stands there again by now.
		await page.locator('#panel .lessons, #panel ul.places, #panel .report, #panel .card').waitFor()
		expect(await tab.evaluate((node) => node === document.activeElement)).toBe(true)
		passed.push((await tab.textContent())!.replace(/\W*\d+$/, '').trim())
	}
	expect(passed).toEqual(['Lessons', 'Places', 'Report', 'Claims', 'Report', 'Places'])
})
