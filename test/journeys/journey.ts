import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, expect } from 'vitest'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright'
import { patience } from '../patience'
import { openBrowser } from '../site'

/** A page under way, with all that went wrong and all that it asked for. */
export interface Journey {
	page: Page
	/** Errors thrown, errors logged and policy violations; a journey ends well if there is none. */
	problems: string[]
	/** Addresses asked for over a network. */
	requests: string[]
}

interface Start extends BrowserContextOptions {
	/** Whether the content note has been seen before on this device. */
	noteSeen?: boolean
}

let browser: Browser | undefined
/** The browser of all test files of this process, with which it ends. */
export async function theBrowser(): Promise<Browser> {
	if (!browser?.isConnected()) browser = await openBrowser()
	return browser
}

/** What each page has asked for and not yet received. */
const underWay = new WeakMap<Page, Set<Request>>()

/** Opens a page on a device of its own. */
export type Open = (url: string, start?: Start) => Promise<Journey>

/** Opens pages for a test file, each in a context of its own until the end of its test. */
export function journeys(): Open {
	const open: BrowserContext[] = []
	afterEach(async () => void (await Promise.all(open.splice(0).map((context) => context.close()))))
	return (url, start) => begin(url, start, (context) => open.push(context))
}

/**
 * Opens one page for the tests of a file that need no page of their own, one more for each other start: they follow their links
 * there, with nothing left that lay over the page, was kept on the device or asked of the browser. After a test that failed they
 * are opened anew. `prepare` is done once in each.
 */
export function onePage(prepare?: (journey: Journey) => Promise<void>): Open {
	const standing = new Map<string, Journey>()
	const contexts: BrowserContext[] = []
	const end = async () => {
		standing.clear()
		await Promise.all(contexts.splice(0).map((context) => context.close()))
	}
	afterEach(async ({ task }) => void (task.result?.state === 'fail' && (await end())))
	afterAll(end)

	return async (url, start = {}) => {
		const as = JSON.stringify([url.split('#')[0], start])
		const before = standing.get(as)
		const journey = before ?? (await begin(url, start, (context) => contexts.push(context)))
		standing.set(as, journey)
		if (before) await clear(journey, url, start)
		else await prepare?.(journey)
		// An address without a hash would load the page anew.
		if (before || prepare) await followLink(journey.page, url.includes('#') ? url : `${url}#`)
		return journey
	}
}

/** Leaves a page as one that has just been opened, at another view than that of a link. */
async function clear({ page, problems, requests }: Journey, url: string, start: Start): Promise<void> {
	problems.splice(0)
	requests.splice(0)
	// Out of a list, then out of what holds it.
	for (const key of ['Escape', 'Escape']) await page.keyboard.press(key)
	await page.emulateMedia({ media: null })
	await page.setViewportSize(start.viewport ?? laptop)
	await page.evaluate(() => {
		const seen = Object.entries(localStorage).filter(([key]) => key.endsWith('/content-note'))
		localStorage.clear()
		for (const [key, value] of seen) localStorage.setItem(key, String(value))
	})
	const { lang = 'en', panel } = Object.fromEntries(new URLSearchParams(new URL(url).hash.slice(1)))
	await followLink(page, `#lang=${lang}&panel=${panel === 'report' ? 'lesson' : 'report'}`)
}

const laptop = { width: 1366, height: 768 }

/** Opens a page in a context of its own, which is handed on to be closed. */
async function begin(
	url: string,
	{ noteSeen = true, ...options }: Start = {},
	begun: (context: BrowserContext) => void
): Promise<Journey> {
	const context = await (
		await theBrowser()
	).newContext({
		viewport: laptop,
		reducedMotion: 'reduce',
		locale: 'en-GB',
		// Storing the page has journeys of its own; in all others it would only take time.
		serviceWorkers: 'block',
		...options
	})
	begun(context)
	context.setDefaultTimeout(patience)
	const page = await context.newPage()
	const problems: string[] = []
	const requests: string[] = []
	const asked = new Set<Request>()
	underWay.set(page, asked)
	page.on('request', (request) => asked.add(request))
	page.on('requestfinished', (request) => asked.delete(request))
	page.on('requestfailed', (request) => asked.delete(request))
	page.on('pageerror', (error) => problems.push(error.message))
	page.on('console', (message) => {
		// Layers look for streets beside the page; that there are none, the browser logs by itself.
		const isAbsent = message.location().url.endsWith('/streets.pmtiles')
		if (message.type() === 'error' && !isAbsent)
			problems.push(`${message.text()} ${message.location().url}`.trim())
	})
	page.on('request', (request) => /^(https?|wss?):/.test(request.url()) && requests.push(request.url()))
	await page.addInitScript((seen) => {
		document.addEventListener('securitypolicyviolation', (event) =>
			console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
		)
		// Storage may be blocked in a journey; that is then its subject.
		try {
			if (seen && !sessionStorage.getItem('visited'))
				localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen')
			sessionStorage.setItem('visited', 'yes')
		} catch {}
	}, noteSeen)
	await page.goto(url)
	return { page, problems, requests }
}

/** Follows a link to another view of the page that stands, much faster than opening it anew, and waits for the frame after. */
export const followLink = (page: Page, address: string): Promise<void> =>
	page.evaluate(async (address) => {
		location.href = address
		await new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done))))
	}, address)

/** Waits until the page has been drawn twice: in the first frame what is hidden loses the focus. */
export const drawn = (page: Page): Promise<unknown> =>
	page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))
	)

/** Waits until nothing that the page asked for is under way, and has been drawn since. */
export async function atRest(page: Page): Promise<void> {
	await drawn(page)
	while (underWay.get(page)?.size) await drawn(page)
}

/** The places that “Downloads”, which is open, saves of a map, and the caveat that goes along. */
export async function savedPlaces(page: Page): Promise<{ about: { caveat: string }; features: unknown[] }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /-places\.en\.geojson/ }).click()
	])
	return JSON.parse(await readFile(await download.path(), 'utf8'))
}

/** The button of a thing on the map. */
export const mark = (page: Page, id: string) => page.locator(`#map [data-feature="${id}"]`)

/** The popup of a wide screen. */
export const callout = (page: Page) => page.locator('.callout[role="dialog"]')

/** What has the focus, for a message; fails where it is nothing at all. */
export async function focused(page: Page): Promise<string> {
	const what = await page.evaluate(() => {
		const element = document.activeElement
		return element === document.body || !element
			? 'body'
			: `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${element.className}`
	})
	expect(what, 'focus lost to the page body').not.toBe('body')
	return what
}

/** Waits until the map and what lies on it stand. */
export async function standing(page: Page): Promise<void> {
	await mark(page, 'ptu-19').waitFor()
	await page.locator('.locator, .awaited').first().waitFor({ state: 'attached' })
}

/** A text as a reader sees it: without doubled spaces. */
export const seen = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()
