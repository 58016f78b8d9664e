import type { BrowserContextOptions, Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caveatsOf, saidOf } from '../../src/ask/select'
import { languages } from '../../src/format/languages'
import { shippedPack } from '../shipped'
import { serve, serveSite, type Site } from '../site'
import { violations } from './audit'
import { followLink, journeys } from './journey'

const open = journeys()
const pack = shippedPack()
let site: Site
let host: Awaited<ReturnType<typeof serve>>
/** What the page of somebody else holds. */
let article = ''
beforeAll(async () => {
	site = await serveSite()
	host = await serve((_, response) =>
		response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(
				`<!doctype html><meta name="viewport" content="width=device-width" /><title>An article</title><body style="margin:0;min-height:4000px">${article}`
			)
	)
})
afterAll(() => Promise.all([site.close(), host.close()]))

/** Somebody else's page, on another origin, with the explorer in a frame in which nothing can be kept. */
async function framed(
	hash: string,
	{ width = 400, height = 480, ...start }: { width?: number; height?: number } & BrowserContextOptions = {}
): Promise<{ page: Page; frame: Frame; problems: string[] }> {
	article = `<p><button>before</button></p><iframe src="${site.url}#${hash}" title="Explorer" width="${width}" height="${height}" style="display:block;border:0"></iframe><p><button>after</button></p>`
	const { page, problems } = await open('about:blank', start)
	await page.addInitScript(() => {
		for (const storage of ['localStorage', 'sessionStorage', 'indexedDB'])
			Object.defineProperty(window, storage, {
				get() {
					throw new DOMException('The request was denied.', 'SecurityError')
				}
			})
	})
	await page.goto(host.url)
	const frame = page.frames().find((one) => one.url().startsWith(site.url))!
	expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin)
	return { page, frame, problems }
}

const standingLine = (frame: Frame) => frame.locator('.embed > header p')
const scrolled = (page: Page) => page.evaluate(() => scrollY)

test('the page around the map scrolls on under the wheel, until the map is pressed', async () => {
	const { page, frame, problems } = await framed('lang=en&embed=1')
	await frame.locator('#map .pin').first().waitFor()
	await page.mouse.move(200, 150)
	await page.mouse.wheel(0, 240)
	await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
	await page.evaluate(() => scrollTo(0, 0))
	await expect.poll(() => scrolled(page)).toBe(0)
	// What says so comes a moment after the map.
	await expect
		.poll(async () => {
			for (const by of [40, -40]) await page.mouse.wheel(0, by)
			return frame.getByText('Click the map first').count()
		})
		.toBe(1)
	await page.evaluate(() => scrollTo(0, 0))
	await expect.poll(() => scrolled(page)).toBe(0)

	const pins = () =>
		frame.locator('#map .pin').evaluateAll((all) => all.map((pin) => pin.getBoundingClientRect().x))
	const before = await pins()
	await page.mouse.click(40, 260)
	await page.mouse.wheel(0, -240)
	await expect.poll(pins).not.toEqual(before)
	expect(await scrolled(page)).toBe(0)
	expect(problems).toEqual([])
})

test('one finger on the map scrolls the page around it', async () => {
	const { page, frame } = await framed('lang=en&embed=1', {
		hasTouch: true,
		isMobile: true,
		viewport: { width: 400, height: 700 }
	})
	await frame.locator('#map .pin').first().waitFor()
	const devtools = await page.context().newCDPSession(page)
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
		devtools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: y === undefined ? [] : [{ x: 200, y }]
		})
	await touch('touchStart', 260)
	for (let y = 240; y > 100; y -= 20) await touch('touchMove', y)
	await touch('touchEnd')
	await expect.poll(() => scrolled(page)).toBeGreaterThan(80)
})

test('the keyboard goes into the frame and out of it again', async () => {
	const { page, frame } = await framed('lang=en&embed=1')
	await frame.locator('#map .pin').first().waitFor()
	await page.getByRole('button', { name: 'before' }).focus()
	const inside = new Set<string>()
	const isAfter = () => page.evaluate(() => document.activeElement?.textContent === 'after')
	for (let presses = 0; presses < 60 && !(await isAfter()); presses++) {
		await page.keyboard.press('Tab')
		inside.add(await frame.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
	}
	expect(await isAfter()).toBe(true)
	expect([...inside].join()).toContain('Open in full')
})

describe.each([
	[320, 400],
	[640, 480],
	[1000, 640]
])('%i wide, %i high', (width, height) => {
	test('the caveat is in sight whatever is open, and what is done is no step of the page around it', async () => {
		const { page, frame, problems } = await framed('lang=en&embed=1', { width, height })
		await frame.locator('#map .pin').first().waitFor()
		const steps = await page.evaluate(() => history.length)
		const inFrame = async () => {
			const box = (await standingLine(frame).boundingBox())!
			const at = (await page.locator('iframe').boundingBox())!
			return box.y >= at.y && box.y + box.height <= at.y + at.height && box.width > 100
		}
		expect(await inFrame()).toBe(true)
		await frame.locator('[data-opens="ptu-19"]').first().click()
		const account = frame.locator('.account')
		await account.waitFor()
		expect(await inFrame()).toBe(true)
		expect(await account.locator('.keep').innerText()).toContain(pack.caveats[0]!.text.en)
		// It has the focus, and Escape gives that back to what opened it.
		await expect.poll(() => frame.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog')
		await page.keyboard.press('Escape')
		await account.waitFor({ state: 'detached' })
		await expect
			.poll(() => frame.evaluate(() => document.activeElement?.getAttribute('data-opens')))
			.toBe('ptu-19')
		expect(await page.evaluate(() => history.length)).toBe(steps)
		expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		)
		expect(problems).toEqual([])
	})
})

test.each(languages)(
	'a claim alone has its speaker, its qualifier, its time and all its caveats: %s',
	async (language) => {
		const { page, problems } = await open(
			`${site.url}#lang=${language}&embed=claim&claim=${pack.claims[0]!.id}`,
			{
				viewport: { width: 400, height: 480 }
			}
		)
		for (const claim of pack.claims) {
			await followLink(page, `${site.url}#lang=${language}&embed=claim&claim=${claim.id}`)
			const shown = page.locator('.embed')
			await shown.locator('article').waitFor()
			const text = (await shown.innerText()).replace(/\s+/g, ' ')
			expect(text, claim.id).toContain(pack.speakers.find(({ id }) => id === claim.speaker)!.short[language])
			expect(text, claim.id).toContain(saidOf(pack, claim).words[language])
			if (claim.amount?.kind === 'number') {
				expect(text, claim.id).toContain(String(claim.amount.value))
				if (claim.amount.qualifier === 'about') expect(text, claim.id).toMatch(/about|близько|приблизно/)
			}
			for (const caveat of caveatsOf(pack, claim.caveats))
				expect(text, claim.id).toContain(caveat.text[language])
			if (pack.claims.some(({ revises }) => revises === claim.id))
				expect(text).toMatch(/revised later|пізніше змінено/)
		}
		expect(problems).toEqual([])
	}
)

test.each(languages)(
	'the answers to a question alone have every speaker and every caveat: %s',
	async (language) => {
		const { page, problems } = await open(`${site.url}#lang=${language}&embed=range&question=killed`, {
			viewport: { width: 640, height: 480 }
		})
		await page.locator('svg.range').waitFor()
		const text = (await page.locator('.embed').innerText()).replace(/\s+/g, ' ')
		const named = await page
			.locator('svg.range a, .words a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? link.textContent))
		for (const claim of pack.claims.filter(({ question, passage }) => question === 'killed' && passage)) {
			const speaker = pack.speakers.find(({ id }) => id === claim.speaker)!.short[language]
			expect(named.join('\n') + text, claim.id).toContain(speaker)
			for (const caveat of caveatsOf(pack, claim.caveats))
				expect(text, claim.id).toContain(caveat.text[language])
		}
		expect(problems).toEqual([])
	}
)

test('what leads further opens the whole page beside the frame', async () => {
	const { page, frame } = await framed('lang=en&embed=claim&claim=killed-ru-mod')
	for (const press of [
		() => frame.getByRole('link', { name: /Open in full/ }).click(),
		() => frame.getByRole('link', { name: 'Paragraph 5' }).first().click()
	]) {
		const [opened] = await Promise.all([page.context().waitForEvent('page'), press()])
		await opened.waitForLoadState()
		expect(opened.url()).not.toContain('embed=')
		expect(opened.url()).toContain(site.url)
		await opened.close()
	}
	await frame.locator('#claim-title').waitFor()
})

test.each(['embed=claim&claim=nobody', 'embed=range&question=who', 'embed=claim'])(
	'a frame that names nothing says so: %s',
	async (hash) => {
		const { page } = await open(`${site.url}#lang=en&${hash}`)
		await page.getByText('What this frame should show').waitFor()
		await page.getByRole('link', { name: /Open in full/ }).waitFor()
	}
)

test.each(['light', 'dark'] as const)('no frame has a fault of access: %s', async (colorScheme) => {
	const { page } = await open('about:blank', { viewport: { width: 320, height: 400 }, colorScheme })
	for (const [hash, shows] of [
		['embed=1', '#map .pin'],
		['embed=1&place=ptu-19', '.account'],
		['embed=claim&claim=killed-stratcom', '#claim-title'],
		['embed=range&question=killed', 'svg.range']
	] as const) {
		await page.goto(`${site.url}#lang=en&${hash}`)
		await page.locator(shows).first().waitFor()
		expect(await violations(page, 'all'), hash).toEqual([])
	}
})
