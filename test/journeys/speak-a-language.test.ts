import type { Page, Route } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite, type Site } from '../site'
import { atRest, callout, drawn, focused, followLink, journeys, seen, standing } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const wordsOf = (language: string) =>
	new RegExp(`/assets/${language}(Reading|Finding|Teaching|Menu|Paper)?-[^/]+\\.js(\\?\\d+)?$`)
const textsOf = (language: string) => new RegExp(`/assets/texts\\.${language}-[^/]+\\.json$`)
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name })
/** Holds back what is asked for until it is let go. */
async function heldBack(page: Page, address: RegExp): Promise<() => Promise<void>> {
	const held: Route[] = []
	let open = false
	await page.route(address, (route) => (open ? route.continue() : void held.push(route)))
	return async () => {
		open = true
		await Promise.all(held.map((route) => route.continue()))
	}
}

test('a reader of Ukrainian is sent no English words', async () => {
	const { page, problems, requests } = await open(site.url, { locale: 'uk-UA' })
	await standing(page)
	await page.getByRole('slider').waitFor()
	await tab(page, /Твердження/).click()
	await page.locator('.claims').waitFor()
	await page.getByRole('button', { name: 'Меню' }).click()
	await page.getByRole('dialog', { name: 'Меню' }).waitFor()
	expect(requests.filter((address) => wordsOf('uk').test(address))).not.toEqual([])
	expect(requests.filter((address) => wordsOf('en').test(address))).toEqual([])
	expect(problems).toEqual([])
})

test('a page holds its texts in one language, and those of another are sent when they are asked for', async () => {
	const { page, problems, requests } = await open(site.url)
	const sent = () => requests.filter((address) => address.endsWith('.json'))
	await standing(page)
	await atRest(page)
	expect(sent()).toEqual([])
	await page.getByRole('button', { name: 'УК Українська' }).click()
	await tab(page, /Твердження/).click()
	await page.locator('.claims').waitFor()
	expect(await page.locator('body').innerText()).not.toContain('undefined')
	expect(sent()).toEqual([expect.stringMatching(textsOf('uk'))])
	await page.getByRole('button', { name: 'EN English' }).click()
	await tab(page, /Claims/).waitFor()
	expect(sent()).toHaveLength(1)
	expect(problems).toEqual([])
})

test('a link to another language is followed once its texts are here, and shows nothing in the wrong one before', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	const letGo = await heldBack(page, textsOf('uk'))
	const texts = page.waitForRequest(textsOf('uk'))
	await followLink(page, '#lang=uk&panel=report')
	await texts
	await drawn(page)
	expect(await page.locator('html').getAttribute('lang')).toBe('en')
	expect(await tab(page, /Places/).getAttribute('aria-selected')).toBe('true')
	await letGo()
	await page.locator('.report').waitFor()
	expect(await tab(page, /Матеріал/).getAttribute('aria-selected')).toBe('true')
	await page.goBack()
	await page.getByRole('tab', { name: /Places/, selected: true }).waitFor()
	expect(problems).toEqual([])
})

test('where the texts of a language cannot be had, the page keeps its own, says so, and can be asked again', async () => {
	const { page } = await open(site.url)
	await standing(page)
	await page.route(textsOf('uk'), (route) => route.abort())
	await page.getByRole('button', { name: 'УК Українська' }).click()
	const told = page.getByRole('alert').filter({ hasText: 'Українська: This part of the page did not load.' })
	await told.waitFor()
	expect(await page.locator('html').getAttribute('lang')).toBe('en')
	await tab(page, /Claims/).click()
	await page.locator('.claims').waitFor()
	await page.unroute(textsOf('uk'))
	await page.locator('.awaited', { has: told }).getByRole('button', { name: 'Try again' }).click()
	await tab(page, /Твердження/).waitFor()
	expect(await told.count()).toBe(0)
	expect(await page.locator('html').getAttribute('lang')).toBe('uk')
	await focused(page)
})

test('a page that begins in a language whose texts do not arrive speaks its first, and can be asked again', async () => {
	const { page } = await open('about:blank', { locale: 'uk-UA' })
	await page.route(textsOf('uk'), (route) => route.abort())
	await page.goto(`${site.url}#place=ptu-19`)
	await standing(page)
	await tab(page, /Claims/).waitFor()
	expect(seen(await callout(page).textContent())).not.toContain('undefined')
	expect(await page.locator('html').getAttribute('lang')).toBe('en')
	const told = page.getByRole('alert').filter({ hasText: 'Українська: This part of the page did not load.' })
	await told.waitFor()
	await page.unroute(textsOf('uk'))
	await page.locator('.awaited', { has: told }).getByRole('button', { name: 'Try again' }).click()
	await tab(page, /Твердження/).waitFor()
	expect(await page.locator('html').getAttribute('lang')).toBe('uk')
	expect(page.url()).toContain('place=ptu-19')
})

test('what is called otherwise in a language that the page has not spoken is found by that name', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	await page.getByRole('combobox').fill('Макіївка')
	await page
		.getByRole('option', { name: /Makiyivka/ })
		.first()
		.waitFor()
	expect(problems).toEqual([])
})

test('words are asked for before the program has arrived', async () => {
	const { page, problems } = await open('about:blank')
	const letGo = await heldBack(page, /\/assets\/program-[^/]+\.js$/)
	const words = page.waitForRequest(wordsOf('en'))
	await page.goto(site.url, { waitUntil: 'commit' })
	await words
	await letGo()
	await standing(page)
	expect(problems).toEqual([])
})

test('a late part waits for its words, and never begins in another language', async () => {
	const { page, problems } = await open(`${site.url}#without=strip`, { locale: 'uk-UA' })
	await standing(page)
	const letGo = await heldBack(page, wordsOf('uk'))
	const words = page.waitForRequest(wordsOf('uk'))
	const part = page.waitForResponse(/\/assets\/Claims-[^/]+\.js$/)
	await tab(page, /Твердження/).click()
	await Promise.all([words, part])
	// Time enough to begin, had it not waited.
	await drawn(page)
	expect(await page.locator('.claims').count()).toBe(0)
	await letGo()
	await page.getByRole('heading', { name: 'Хто на що відповідає?' }).waitFor()
	expect(problems).toEqual([])
})

test('the last language pressed wins, however fast', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	const letGo = await heldBack(page, wordsOf('uk'))
	await page.getByRole('button', { name: 'УК Українська' }).click()
	await page.getByRole('button', { name: 'EN English' }).click()
	const came = page.waitForResponse(wordsOf('uk'))
	await letGo()
	await came
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('dialog', { name: 'Menu' }).waitFor()
	expect(await page.locator('html').getAttribute('lang')).toBe('en')
	expect(problems).toEqual([])
})

test('where the words of a language cannot be had, the page speaks another, says so, and can be asked again', async () => {
	const { page } = await open('about:blank', { locale: 'uk-UA' })
	await page.route(wordsOf('uk'), (route) => route.abort())
	await page.goto(site.url)
	await standing(page)
	await expect.poll(() => tab(page, /Claims/).count()).toBe(1)
	const told = page.getByRole('alert').filter({ hasText: 'Українська: This part of the page did not load.' })
	await told.waitFor()
	await page.unroute(wordsOf('uk'))
	await page.locator('.awaited', { has: told }).getByRole('button', { name: 'Try again' }).click()
	await tab(page, /Твердження/).waitFor()
	expect(await told.count()).toBe(0)
	await focused(page)
})

test('words of lessons that do not come hold up nothing else that is on its way', async () => {
	const { page } = await open('about:blank')
	await page.route(/\/assets\/enTeaching-/, (route) => route.abort())
	await page.goto(`${site.url}#panel=lesson`)
	await page.getByRole('alert').filter({ hasText: 'did not load' }).waitFor()
	await page.getByRole('slider').waitFor()
	await tab(page, /Claims/).click()
	await page.locator('.claims').waitFor()
	expect(await page.getByRole('alert').count()).toBe(0)
})
