import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shippedPack } from '../shipped'
import { fromDisk, serveSite, type Site } from '../site'
import { violations } from './audit'
import { callout, drawn, journeys, seen, standing } from './journey'

const open = journeys()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Opens the hosted page, its program held back until it is let go. */
async function heldBack(
	hash: string,
	start: Parameters<typeof open>[1] = {}
): Promise<{ page: Page; problems: string[]; release: () => void }> {
	const { page, problems } = await open('about:blank', start)
	let release = () => {}
	const held = new Promise<void>((go) => (release = go))
	await page.route(/program.*\.js$/, async (route) => {
		await held
		await route.continue()
	})
	await page.goto(`${site.url}${hash}`, { waitUntil: 'commit' })
	await page.locator('.text-page').last().waitFor({ state: 'attached' })
	return { page, problems, release }
}

const pin = (page: Page, name: string) => page.locator('.text-map').getByRole('link', { name })
const text = (page: Page) => page.locator('.text-page:visible')

describe('while the program is on its way', () => {
	test('a pin that is pressed opens its popup when the program comes', async () => {
		const { page, problems, release } = await heldBack('')
		await pin(page, 'Makiyivka').click()
		release()
		await callout(page).waitFor()
		expect(seen(await callout(page).innerText())).toContain('Makiyivka')
		expect(await page.locator('.text-page').count()).toBe(0)
		expect(problems).toEqual([])
	})

	test('the map is as high as its frame, in a style that is asked for once', async () => {
		const { page, requests } = await open(site.url)
		await standing(page)
		const [map, frame] = [page.locator('#map'), page.locator('.frame')]
		expect((await map.boundingBox())!.height).toBe((await frame.boundingBox())!.height)
		expect(requests.filter((address) => /program-.*\.css$/.test(address))).toHaveLength(1)
	})

	test('a place that the keyboard opened is open, and the focus is not lost', async () => {
		const { page, release } = await heldBack('')
		const link = page.getByRole('link', { name: 'Donetsk', exact: true }).last()
		await link.focus()
		await page.keyboard.press('Enter')
		release()
		await callout(page).waitFor()
		expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
	})

	test('what has the focus in the list has it again', async () => {
		const { page, release } = await heldBack('')
		await page.getByRole('link', { name: 'Donetsk', exact: true }).last().focus()
		release()
		await standing(page)
		await expect
			.poll(() => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['opens']))
			.toBe('donetsk')
	})

	test('whoever reads on is not disturbed, is told, and has the map by one press', async () => {
		const { page, release } = await heldBack('')
		await text(page).getByRole('heading', { name: 'Claims', exact: true }).scrollIntoViewIfNeeded()
		const at = await page.evaluate(() => scrollY)
		release()
		const ready = page.getByRole('status').getByRole('button', { name: 'Open the map' })
		await ready.waitFor()
		expect(await page.evaluate(() => scrollY)).toBe(at)
		await ready.click()
		await standing(page)
		expect(await page.evaluate(() => scrollY)).toBe(0)
	})

	test('whoever comes back to the top has the map', async () => {
		const { page, release } = await heldBack('')
		await text(page).getByRole('heading', { name: 'Claims', exact: true }).scrollIntoViewIfNeeded()
		release()
		await page.getByRole('status').getByRole('button').waitFor()
		await page.keyboard.press('Home')
		await standing(page)
	})

	test.each([
		['panel=claims&claim=killed-stratcom&card=1', '.card'],
		['lesson=different-answers&step=matrix', '#step-title'],
		['embed=1', '#map .pin']
	])('a link to %s waits in calm and shows no other view first', async (hash, shows) => {
		const { page, release } = await heldBack(`#${hash}`)
		expect(await page.locator('.text-map:visible, .text-told:visible').count()).toBe(0)
		expect(seen(await text(page).locator('header').innerText())).toContain(pack.incident.standing.line.en)
		await page.getByText('The page is on its way', { exact: false }).first().waitFor()
		release()
		await page.locator(shows).first().waitFor()
		expect(await page.locator('.text-page').count()).toBe(0)
	})

	test('the text can be had instead of waiting', async () => {
		const { page } = await heldBack('#panel=claims')
		await page.getByRole('link', { name: 'Read it in English' }).click()
		await text(page).getByRole('heading', { name: 'Sources', exact: true }).waitFor()
	})

	test('the first paint is in the language and the light of the reader', async () => {
		const { page } = await heldBack('', { locale: 'uk-UA', colorScheme: 'dark' })
		expect(await page.locator('html').getAttribute('lang')).toBe('uk')
		expect(seen(await text(page).locator('h1').innerText())).toBe(pack.incident.title.uk)
		const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
		expect(dark).toBe('rgb(27, 26, 23)')
		expect(await violations(page, 'all')).toEqual([])
	})

	test('what was chosen on this device holds from the first paint', async () => {
		const { page } = await open(site.url, { colorScheme: 'light' })
		await standing(page)
		await page.getByRole('button', { name: 'Menu' }).click()
		await page.getByRole('radio', { name: 'Dark' }).click()
		await page.route(/program.*\.js$/, () => {})
		await page.reload({ waitUntil: 'commit' })
		await page.locator('.text-page').last().waitFor({ state: 'attached' })
		await drawn(page)
		expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark')
		// The note was seen, and stands in the way no more.
		expect(await text(page).getByRole('heading', { name: 'Before you look' }).isVisible()).toBe(false)
	})
})

test('the single file shows its text in the language of the reader, until its program is unpacked', async () => {
	const { page } = await open('about:blank', { locale: 'uk-UA' })
	// A browser that cannot take the style is one below the floor.
	await page.addInitScript(() => Object.assign(CSSStyleSheet.prototype, { replaceSync: undefined }))
	await page.goto(fromDisk())
	await page.getByText('Тут лише текст', { exact: false }).last().waitFor()
	expect(await page.locator('.text-page:visible').count()).toBe(1)
	expect(seen(await text(page).locator('h1').innerText())).toBe(pack.incident.title.uk)
	expect(await text(page).getByRole('heading', { name: 'Джерела', exact: true }).isVisible()).toBe(true)
})
