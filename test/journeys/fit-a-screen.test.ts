import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator } from 'playwright'
import { shippedPack } from '../shipped'
import { serveSite } from '../site'
import { atRest, callout, followLink, journeys, standing } from './journey'

const open = journeys()
const pack = shippedPack()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Phones held both ways, small laptops with their browser's bars, one at 200 %, projectors, and wide screens. */
const sizes = {
	'touched screens': [
		[320, 568],
		[360, 640],
		[390, 664],
		[664, 390],
		[683, 384]
	],
	'other screens': [
		[1024, 768],
		[1280, 720],
		[1366, 657],
		[1920, 1080],
		[3440, 1440]
	]
} as const

/** Whether an element lies within the window, and within all that scrolls or clips around it. */
const inSight = (element: Locator) =>
	element.evaluate((node) => {
		const { left, top, right, bottom } = node.getBoundingClientRect()
		let frame = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
		for (let around = node.parentElement; around; around = around.parentElement) {
			if (getComputedStyle(around).overflowY === 'visible') continue
			const box = around.getBoundingClientRect()
			frame = {
				left: Math.max(frame.left, box.left),
				top: Math.max(frame.top, box.top),
				right: Math.min(frame.right, box.right),
				bottom: Math.min(frame.bottom, box.bottom)
			}
		}
		const slack = 1
		return (
			left >= frame.left - slack &&
			top >= frame.top - slack &&
			right <= frame.right + slack &&
			bottom <= frame.bottom + slack
		)
	})

test.each(Object.entries(sizes))(
	'every popup has its caveats in its first view, and every tab is in reach, on %s',
	async (kind, all) => {
		const touch = kind === 'touched screens' && { hasTouch: true, isMobile: true }
		const { page, problems } = await open(site.url, touch || {})
		await standing(page)
		for (const [width, height] of all) {
			await page.setViewportSize({ width, height })
			for (const language of ['en', 'uk'] as const) {
				const at = `${language}, ${width} by ${height}`
				for (const { id, properties } of pack.features) {
					await followLink(page, `${site.url}#lang=${language}&place=${id}`)
					const account = page.getByRole('article', { name: properties.name[language], exact: true })
					await account.waitFor()
					const box = account.locator('.keep')
					expect(await inSight(box), `${id}, ${at}`).toBe(true)
					// The first caveat is not cut either.
					const first = box.locator('li').first()
					expect((await first.boundingBox())!.y).toBeLessThan((await box.boundingBox())!.y + 60)
				}
				for (const tab of await page.getByRole('tab').all())
					expect(await inSight(tab), `${await tab.textContent()}, ${at}`).toBe(true)
				// The next popup opens anew, as on a screen of its own.
				await followLink(page, `${site.url}#lang=${language}`)
			}
		}
		expect(problems).toEqual([])
	}
)

test('where the page scrolls its tabs stand before what they show', async () => {
	// A laptop at 400 %.
	const { page } = await open(site.url, { viewport: { width: 342, height: 192 } })
	await standing(page)
	const [tabs, panel] = await Promise.all(
		['.tabs', '#panel'].map(async (part) => (await page.locator(part).boundingBox())!)
	)
	expect(tabs!.y + tabs!.height).toBeLessThanOrEqual(panel!.y)
})

test.each([1024, 1280])('the masthead leaves a screen %i wide its height: it is one row', async (width) => {
	const { page } = await open(site.url, { viewport: { width, height: 720 } })
	await standing(page)
	for (const language of ['en', 'uk'] as const) {
		await followLink(page, `${site.url}#lang=${language}`)
		await page.locator('.standing', { hasText: pack.incident.standing.line[language] }).waitFor()
		expect((await page.locator('.masthead').boundingBox())!.height).toBeLessThan(50)
		expect(await inSight(page.locator('.standing'))).toBe(true)
	}
})

test('in a low window what the report says has room above its caveats', async () => {
	const { page } = await open(`${site.url}#place=ptu-19`, { viewport: { width: 600, height: 490 } })
	await standing(page)
	const [says, keep] = await Promise.all(
		['.scroll', '.keep'].map(async (part) => (await page.locator(`.account ${part}`).boundingBox())!)
	)
	expect(says!.height).toBeGreaterThan(100)
	expect(keep!.height).toBeGreaterThan(70)
})

test('the stops of the slider lie a finger apart where the page is narrow', async () => {
	const { page } = await open(`${site.url}#panel=claims`, { hasTouch: true, isMobile: true })
	for (const [width, height] of sizes['touched screens']) {
		await page.setViewportSize({ width, height })
		const stops = page.locator('.moment .stop')
		await stops.first().waitFor()
		const xs = await stops.evaluateAll((all) => all.map((stop) => stop.getBoundingClientRect().x))
		const apart = xs.slice(1).map((x, i) => x - xs[i]!)
		expect(Math.min(...apart), `${width} by ${height}`).toBeGreaterThan(24)
	}
})

test('a reader from a chat learns the essentials on a phone before pressing anything', async () => {
	const { page } = await open(site.url, {
		viewport: { width: 390, height: 664 },
		hasTouch: true,
		isMobile: true,
		noteSeen: false
	})
	const note = page.getByRole('dialog')
	await note.waitFor()
	for (const [figure, speaker] of [
		['about 400', 'StratCom'],
		['500', 'Operational Reports'],
		['63', 'Russian Defense Ministry']
	] as const) {
		const answer = note.locator('li', { hasText: new RegExp(`^\\s*${figure}`) }).first()
		expect(await answer.textContent()).toContain(speaker)
		expect(await inSight(answer), figure).toBe(true)
	}
	expect(await inSight(note.getByRole('button', { name: 'Show the map' }))).toBe(true)
	expect(await inSight(note.getByRole('heading').first())).toBe(true)
	// What cannot be corroborated stands behind the note, in the masthead, and in the note itself.
	expect(await note.getByRole('note').textContent()).toContain('RFE/RL')
	expect(await page.locator('.standing').textContent()).toContain('RFE/RL')
})

test.each([390, 1024, 1366])(
	'no figure of the first look runs into its neighbour, %i wide',
	async (width) => {
		const { page } = await open(`${site.url}#lang=uk`, { viewport: { width, height: 768 } })
		const answers = page.locator('[aria-labelledby="first-look"] li')
		await answers.first().waitFor()
		const wider = await answers.evaluateAll((all) =>
			all.filter((answer) => answer.scrollWidth > answer.clientWidth).map((answer) => answer.textContent)
		)
		expect(await answers.count()).toBe(3)
		expect(wider).toEqual([])
	}
)

test('a class that is to find out is told no number by the note before the page', async () => {
	const { page } = await open(`${site.url}#lesson=different-answers&step=predict`, { noteSeen: false })
	const note = page.getByRole('dialog')
	await note.waitFor()
	expect(await note.textContent()).not.toMatch(/\b(63|400|500)\b/)
	await note.getByRole('button', { name: 'Show the map' }).click()
	await page.locator('#step-title').waitFor()
	expect(await callout(page).count()).toBe(0)
})

test('in forced colours the names on the map stand where they do in others, clear of each other', async () => {
	const namesIn = async (forcedColors: 'active' | 'none') => {
		const { page } = await open(`${site.url}#place=ptu-19`, { forcedColors })
		await standing(page)
		return async () =>
			page.locator('#map .pin .face-pin').evaluateAll((names) =>
				names.map((name) => {
					const { x, y, width } = name.getBoundingClientRect()
					return [name.textContent, x, y, width].join()
				})
			)
	}
	const [usual, forced] = [await namesIn('none'), await namesIn('active')]
	await expect.poll(usual).toHaveLength(3)
	await expect.poll(forced).toEqual(await usual())
})

test('where the page itself scrolls the wheel over the map scrolls it, until the map is pressed', async () => {
	const { page, problems } = await open(`${site.url}#lang=en`, { viewport: { width: 400, height: 300 } })
	await standing(page)
	await atRest(page)
	const map = (await page.locator('#map').boundingBox())!
	await page.mouse.move(map.x + 200, map.y + 60)
	await page.mouse.wheel(0, 120)
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(120)
	const pins = () =>
		page.locator('#map .pin').evaluateAll((all) => all.map((pin) => pin.getBoundingClientRect().x))
	await page.evaluate(() => scrollTo(0, 0))
	const before = await pins()
	await page.mouse.click(map.x + 20, map.y + 60)
	await page.mouse.wheel(0, -240)
	await expect.poll(pins).not.toEqual(before)
	expect(problems).toEqual([])
})
