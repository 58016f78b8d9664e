import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dist, fromDisk, serveSite, type Site } from '../site'
import { atRest, callout, journeys, mark, standing } from './journey'
import { laterPage } from './others'

const open = journeys()
let work: string
beforeAll(async () => void (work = await mkdtemp(join(tmpdir(), 'incident-explorer-'))))
afterAll(() => rm(work, { recursive: true, force: true }))

/** A site that is changed while it is visited. */
async function published(): Promise<Site & { folder: string }> {
	const folder = await mkdtemp(join(work, 'site-'))
	await cp(dist, folder, { recursive: true })
	return { ...(await serveSite(folder)), folder }
}

/** Visits a page until it is stored on the device whole. */
async function visited(url: string) {
	const journey = await open(url, { serviceWorkers: 'allow' })
	await standing(journey.page)
	await journey.page.evaluate(() => navigator.serviceWorker.ready)
	return journey
}

const title = (page: Page) => page.locator('.masthead h1 .wide')

test('after one visit the hosted page works without a network: every tab, a lesson, sheets, the other language', async () => {
	const site = await published()
	const { page, problems } = await visited(site.url)
	await site.close()
	await page.reload()
	await standing(page)
	await mark(page, 'makiyivka').click()
	await callout(page).waitFor()
	await page.getByRole('tab', { name: /Report/ }).click()
	await page.locator('.report').waitFor()
	await page.getByRole('tab', { name: /Claims/ }).click()
	await page.locator('.claims').waitFor()
	await page.getByRole('tab', { name: /Lessons/ }).click()
	await page
		.getByRole('button', { name: /Begin, 45/ })
		.first()
		.click()
	await page.locator('#step-title').waitFor()
	await page.goto(`${site.url}#lang=uk`)
	await page.reload()
	await standing(page)
	expect(await page.locator('html').getAttribute('lang')).toBe('uk')
	await page.getByRole('button', { name: 'Меню' }).click()
	await page.getByRole('button', { name: 'Аркуші для друку' }).click()
	await page.locator('.preview, [data-scheme="print"]').first().waitFor()
	expect(problems).toEqual([])
})

test('a newer version is offered, taken only when the reader says so, and never offered in mid-lesson', async () => {
	const site = await published()
	const { page } = await visited(site.url)
	const old = await title(page).innerText()
	await cp(await laterPage(), site.folder, { recursive: true })
	// The browser looks for it when the page is opened again; what is seen is the old one still.
	await page.goto(`${site.url}#lesson=different-answers&step=matrix`)
	await page.reload()
	await page.locator('#step-title').waitFor()
	await expect
		.poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting))
		.toBe(true)
	await atRest(page)
	const offer = page.getByText('A newer version of this page', { exact: false })
	expect(await offer.count()).toBe(0)
	await page.goto(`${site.url}#lang=en&panel=places`)
	await offer.waitFor()
	expect(await title(page).innerText()).toBe(old)
	await page.getByRole('button', { name: 'Not now' }).click()
	expect(await offer.count()).toBe(0)
	await page.reload()
	await page.getByRole('button', { name: 'Load it' }).click()
	await expect.poll(() => title(page).innerText()).toBe('Second printing')
	await site.close()
})

test('an update that breaks off halfway leaves the old version whole', async () => {
	const site = await published()
	const { page } = await visited(site.url)
	const old = await title(page).innerText()
	await cp(await laterPage(), site.folder, { recursive: true })
	const incident = readdirSync(join(site.folder, 'assets')).filter((name) => /^incident/.test(name))
	for (const name of incident) await rm(join(site.folder, 'assets', name))
	await page.reload()
	await standing(page)
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const registration = await navigator.serviceWorker.getRegistration()
				return registration?.installing === null && registration.waiting === null
			})
		)
		.toBe(true)
	await site.close()
	await page.reload()
	await standing(page)
	expect(await title(page).innerText()).toBe(old)
	expect(await page.getByRole('button', { name: 'Load it' }).count()).toBe(0)
})

test('a page whose files are gone from the server loads itself anew, once', async () => {
	const site = await published()
	const { page } = await open('about:blank')
	let asked = 0
	await page.route(site.url, async (route) => {
		const answer = await route.fetch()
		// As a cache has it that has not heard of the new version.
		const html = (await answer.text()).replace(/program-[\w-]+\.js/, 'program-gone.js')
		await (asked++ === 0 ? route.fulfill({ response: answer, body: html }) : route.continue())
	})
	await page.goto(site.url)
	await standing(page)
	expect(asked).toBe(2)
	await site.close()
})

test('a script of somebody else that fails does not load the page anew', async () => {
	const site = await serveSite()
	// As an extension of the browser puts one into the page, which no policy of ours stops.
	const { page } = await open(site.url, { bypassCSP: true })
	await standing(page)
	await page.evaluate(
		() =>
			new Promise((failed) => {
				Object.assign(window, { isSame: true })
				const script = document.createElement('script')
				script.src = './gone.js'
				script.onerror = failed
				document.head.append(script)
			})
	)
	await atRest(page)
	expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
	await site.close()
})

test('a frame in another page stores nothing, nor does the single file', async () => {
	const site = await serveSite()
	const workers = (page: Page) =>
		page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0)
	for (const url of [`${site.url}#embed=1`, fromDisk()]) {
		const { page } = await open(url, { serviceWorkers: 'allow' })
		await standing(page)
		await atRest(page)
		await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
		expect(await workers(page).catch(() => 0)).toBe(0)
	}
	await site.close()
})

test('what is stored on the device is at most 350 kB, gzipped, and no tile', () => {
	const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
	const files = [...worker.matchAll(/url:\s*"([^"]+)"/g)].map(([, file = '']) => file)
	expect(files).toContain('index.html')
	expect(files.some((file) => /lessons.*\.json/.test(file))).toBe(true)
	const sizes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length)
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(350_000)
	expect(worker).not.toMatch(/tile/i)
	// Nothing that is stored needs at once what is not.
	const missing = files
		.filter((file) => file.endsWith('.js'))
		.flatMap((file) =>
			[
				...readFileSync(join(dist, file), 'utf8').matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)
			].map(([, name]) => `assets/${name}`)
		)
		.filter((file) => !files.includes(file))
	expect(missing).toEqual([])
})

test('the browser is asked to install the page from the menu alone', async () => {
	const site = await serveSite()
	const { page } = await open(site.url)
	await standing(page)
	const menu = page.getByRole('button', { name: 'Menu' })
	const entry = page.getByRole('button', { name: 'Install this page' })
	await menu.click()
	await page.getByRole('button', { name: 'Keyboard help' }).waitFor()
	expect(await entry.count()).toBe(0)
	// What a browser does that can install pages.
	const stands = await page.evaluate(() => {
		const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
			prompt: () => Promise.resolve((document.body.dataset['asked'] = 'yes'))
		})
		return dispatchEvent(offer)
	})
	expect(stands).toBe(false)
	expect(await page.locator('body').getAttribute('data-asked')).toBe(null)
	await entry.click()
	expect(await page.locator('body').getAttribute('data-asked')).toBe('yes')
	await site.close()
})
