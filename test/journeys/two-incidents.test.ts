import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/format/languages'
import { shippedPack } from '../shipped'
import { dist, serveSite, type Site } from '../site'
import { sideways, violations } from './audit'
import { callout, journeys, standing } from './journey'
import { press, tabTo } from './keys'
import { twoIncidents } from './others'

const open = journeys()
const { standing: caveat } = shippedPack().incident
let work: string
/** The built site: the incident that ships, another one, and the list of both. */
let folder: string
let site: Site
beforeAll(async () => {
	work = await mkdtemp(join(tmpdir(), 'incident-explorer-'))
	folder = await twoIncidents()
	site = await serveSite(folder)
})
afterAll(async () => {
	await site.close()
	await rm(work, { recursive: true, force: true })
})

const list = (page: Page) => page.locator('main.list:visible')
const item = (page: Page, title: RegExp) =>
	list(page)
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: title }) })
const title = (page: Page) => page.locator('.masthead h1 .wide')
const found = (page: Page) => page.getByRole('option')

test('from the list to an incident by keyboard, back by its menu, and to the other: nothing of one is in the other', async () => {
	const { page, problems } = await open(site.url)
	expect(await page.title()).toBe('Incidents on this site')
	await item(page, /Makiyivka/)
		.getByText(caveat.line.en)
		.waitFor()
	await item(page, /Ferrytown/)
		.getByText(caveat.line.en)
		.waitFor()

	await tabTo(page, /^Incident Explorer: Makiyivka$/)
	await page.keyboard.press('Enter')
	await standing(page)
	expect(page.url()).toBe(`${site.url}makiyivka/#lang=en`)
	await tabTo(page, /^Search$/)
	await page.keyboard.type('Ferrytown')
	await page.getByText('Nothing found').or(found(page)).first().waitFor()
	expect(await found(page).filter({ hasText: 'Ferrytown' }).count()).toBe(0)
	await page.keyboard.press('Escape')

	await tabTo(page, /^Menu$/)
	await press(page, 'Enter')
	await tabTo(page, /^All incidents on this site$/)
	await page.keyboard.press('Enter')
	await list(page).waitFor()
	expect(page.url()).toBe(`${site.url}#lang=en`)

	await tabTo(page, /^Incident Explorer: Ferrytown <b>$/)
	await page.keyboard.press('Enter')
	// Its own note before the page was not seen yet.
	await page.getByRole('dialog', { name: 'Before you look' }).waitFor()
	await tabTo(page, /^Show the map$/)
	await press(page, 'Enter')
	await standing(page)
	expect(page.url()).toBe(`${site.url}another/#lang=en`)
	expect(await title(page).innerText()).toBe('Incident Explorer: Ferrytown <b>')
	await tabTo(page, /^Search$/)
	await page.keyboard.type('Ferrytown')
	await found(page).filter({ hasText: 'Ferrytown' }).first().waitFor()
	expect(problems).toEqual([])
})

test('two incidents on one origin share neither the note before the page, nor notes, nor the original', async () => {
	const { page } = await open(`${site.url}makiyivka/#lesson=different-answers&step=exit`, {
		noteSeen: false
	})
	const before = page.getByRole('dialog', { name: 'Before you look' })
	await before.getByRole('button', { name: 'Show the map' }).click()
	await page.locator('textarea').first().fill('Both name Makiyivka.')
	await page.goto(`${site.url}makiyivka/#panel=report&show=original`)
	await page.getByLabel('Or paste the text').fill('A strike, “about 400” were killed.')
	await page.getByRole('button', { name: 'Compare', exact: true }).click()
	await page.getByLabel('Keep it on this device').click()

	await page.goto(`${site.url}another/#lesson=different-answers&step=exit`)
	await before.getByRole('button', { name: 'Show the map' }).click()
	expect(await page.locator('textarea').first().inputValue()).toBe('')
	await page.goto(`${site.url}another/#panel=report`)
	await page.locator('.report').waitFor()
	expect(await page.locator('.report blockquote').count()).toBe(0)

	await page.goto(`${site.url}makiyivka/#lesson=different-answers&step=exit`)
	await expect.poll(() => page.locator('textarea').first().inputValue()).toBe('Both name Makiyivka.')
})

test('a choice of how the page looks goes for all incidents of an origin, and for their list', async () => {
	const { page } = await open(`${site.url}makiyivka/`, { colorScheme: 'light' })
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('radio', { name: 'Dark' }).check()
	const scheme = () => page.evaluate(() => document.documentElement.dataset['scheme'])
	for (const address of ['another/', '']) {
		await page.goto(site.url + address)
		await expect.poll(scheme).toBe('dark')
	}
})

test('the list speaks the language of its reader, the other is a press away, and goes along to the incident', async () => {
	const { page, problems } = await open(site.url, { locale: 'uk-UA' })
	expect(await list(page).getAttribute('lang')).toBe('uk')
	expect(await page.title()).toBe('Події на цьому сайті')
	await tabTo(page, /^English$/)
	await page.keyboard.press('Enter')
	// The way back stands where the focus is.
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Українська')
	expect(await list(page).getAttribute('lang')).toBe('en')
	await item(page, /Makiyivka/)
		.getByRole('link', { name: /Explorer/ })
		.first()
		.click()
	await standing(page)
	expect(await page.locator('html').getAttribute('lang')).toBe('en')
	expect(problems).toEqual([])
})

test('a link from the time when one incident stood here alone leads to its view by way of the list', async () => {
	const { page, problems } = await open(`${site.url}#lang=en&place=ptu-19`)
	await item(page, /Makiyivka/)
		.getByRole('link', { name: /Explorer/ })
		.first()
		.click()
	await callout(page).waitFor()
	expect(page.url()).toContain('/makiyivka/#')
	expect(problems).toEqual([])
})

test('from disk, and without a script, the list leads to all that there is', async () => {
	const address = pathToFileURL(join(folder, 'index.html')).href
	const { page: bare } = await open(address, { javaScriptEnabled: false })
	for (const language of languages) {
		if (language === 'uk') await list(bare).getByRole('link', { name: 'Українська' }).click()
		await bare.locator(`main[lang=${language}]:visible`).waitFor()
		expect(await list(bare).count()).toBe(1)
		const links = await list(bare).getByRole('link').all()
		const leads = await Promise.all(links.map((link) => link.getAttribute('href')))
		const files = leads.flatMap((lead) => (lead?.startsWith('#') ? [] : (lead?.split('#')[0] ?? '')))
		expect(files).toContain('./another/index.html')
		expect(files).toContain('./another/another.html')
		expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([])
	}
	const { page, problems, requests } = await open(address)
	await item(page, /Makiyivka/)
		.getByRole('link', { name: /Explorer/ })
		.first()
		.click()
	// Which a page of several files does not do from disk.
	await standing(page)
	expect(page.url()).toBe(`${pathToFileURL(join(folder, 'makiyivka/makiyivka.html')).href}#lang=en`)
	expect(requests).toEqual([])
	expect(problems).toEqual([])
})

test('without a script the text of an incident leads back to the list', async () => {
	const { page } = await open(`${site.url}another/`, { javaScriptEnabled: false })
	await page.getByRole('link', { name: 'All incidents on this site' }).click()
	await list(page).getByRole('heading', { name: 'Incidents on this site' }).waitFor()
})

test('the list has no fault of access in either language, light and dark, and fits every screen', async () => {
	const { page } = await open(site.url, { colorScheme: 'light' })
	for (const language of languages) {
		await page.goto(`${site.url}#lang=${language}`)
		await page.locator(`main[lang=${language}]:visible`).waitFor()
		await page.emulateMedia({ colorScheme: 'light' })
		expect(await violations(page, 'all'), language).toEqual([])
		await page.emulateMedia({ colorScheme: 'dark' })
		expect(await violations(page, 'of colours'), `${language}, dark`).toEqual([])
		for (const width of [320, 800, 3440]) {
			await page.setViewportSize({ width, height: 800 })
			expect([...(await sideways(page)), ...(await violations(page, 'of sizes'))], `${width}`).toEqual([])
		}
	}
})

test('each incident is stored for itself: one that was visited works without a network, beside another that was', async () => {
	const own = await serveSite(folder)
	const { page, problems } = await open(`${own.url}makiyivka/`, { serviceWorkers: 'allow' })
	const stored = () => page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
	await standing(page)
	expect(await stored()).toBe(`${own.url}makiyivka/`)
	await page.goto(`${own.url}another/#place=makiyivka`)
	await page.getByRole('button', { name: 'Show the map' }).click()
	expect(await stored()).toBe(`${own.url}another/`)
	await own.close()
	for (const [home, name] of [
		['makiyivka', 'Makiyivka'],
		['another', 'Ferrytown <b>']
	]) {
		await page.goto(`${own.url}${home}/#panel=claims`)
		await page.locator('.claims').waitFor()
		expect(await title(page).innerText()).toBe(`Incident Explorer: ${name}`)
	}
	expect(problems).toEqual([])
})

test('where one incident alone stood and was stored, the list takes its place when the reader says so', async () => {
	const once = await mkdtemp(join(work, 'site-'))
	await cp(dist, once, { recursive: true })
	const own = await serveSite(once)
	const { page } = await open(own.url, { serviceWorkers: 'allow' })
	await standing(page)
	await page.evaluate(() => navigator.serviceWorker.ready)
	await rm(once, { recursive: true })
	await cp(folder, once, { recursive: true })
	await page.reload()
	await standing(page)
	await page.getByRole('button', { name: 'Load it' }).click()
	await list(page).waitFor()
	const left = () =>
		page.evaluate(async () => [
			...(await caches.keys()),
			...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
		])
	await expect.poll(left).toEqual([])
	await own.close()
})
