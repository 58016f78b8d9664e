import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { shippedLessons } from '../shipped'
import { serveSite } from '../site'
import { sideways } from './audit'
import { atRest, focused, followLink, mark, onePage, seen, standing } from './journey'

const visit = onePage()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const wall = { viewport: { width: 1024, height: 768 } }

/** Texts in sight that are smaller than 24 px or have a contrast below 7:1 (WCAG 1.4.6), each with its figure. */
const illegible = (page: Page) =>
	page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
		const rgba = (colour: string): [number, number, number, number] => {
			canvas.clearRect(0, 0, 1, 1)
			canvas.fillStyle = colour
			canvas.fillRect(0, 0, 1, 1)
			const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
			return [r, g, b, a / 255]
		}
		const luminance = (colour: number[]) => {
			const [r = 0, g = 0, b = 0] = colour.map((part) => {
				const c = part / 255
				return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
			})
			return 0.2126 * r + 0.7152 * g + 0.0722 * b
		}
		const ground = (element: Element | null): number[] => {
			for (let at = element; at; at = at.parentElement) {
				const [r, g, b, a] = rgba(getComputedStyle(at).backgroundColor)
				if (a > 0.99) return [r, g, b]
			}
			return [255, 255, 255]
		}
		const found: string[] = []
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement
			const text = node.textContent?.trim() ?? ''
			if (!element || text === '' || element.closest('script, style, noscript, option, .visually-hidden'))
				continue
			const range = document.createRange()
			range.selectNodeContents(node)
			const box = range.getBoundingClientRect()
			const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
			const inSight = box.width > 2 && box.height > 2 && box.right > 0 && box.bottom > 0
			if (!shown || !inSight || box.top > innerHeight || box.left > innerWidth) continue
			const style = getComputedStyle(element)
			const svg = element.closest('svg')
			const view = svg?.viewBox.baseVal.width
				? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
				: 1
			const size = parseFloat(style.fontSize) * view
			if (size < 23.9) found.push(`${size.toFixed(1)} px: ${text.slice(0, 40)}`)
			const colour = rgba(svg ? style.fill : style.color).slice(0, 3)
			const [light, dark] = [luminance(colour), luminance(ground(element))].sort((a, b) => b - a)
			const contrast = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
			// What cannot be pressed now may be fainter.
			if (contrast < 7 && !element.closest('[aria-disabled="true"]'))
				found.push(`${contrast.toFixed(1)}:1: ${text.slice(0, 40)}`)
		}
		return found
	})

describe.each(['en', 'uk'] as const)('%s', (language) => {
	test('every text is at least 24 px high with a contrast of 7:1, in every step of every lesson', async () => {
		const found: string[] = []
		const { page, problems } = await visit(`${site.url}#lang=${language}&projector=1`, wall)
		const panel = page.locator('#panel')
		for (const lesson of shippedLessons()) {
			for (const step of lesson.steps) {
				const look = async () => found.push(...(await illegible(page)).map((text) => `${step.id}: ${text}`))
				await followLink(page, `${site.url}#lang=${language}&lesson=${lesson.id}&step=${step.id}&projector=1`)
				await expect
					.poll(async () => seen(await page.locator('#step-title').textContent()))
					.toBe(step.title[language])
				// Its task comes first, and then what it is about.
				if (step.tasks.some(({ first }) => first)) {
					await look()
					await page.locator('.look button').click()
				}
				if (step.view.includes('panel=claims')) await page.locator('.claims, .card').first().waitFor()
				await panel.evaluate((node) => node.scrollTo(0, 0))
				await look()
				if (await page.locator('dialog[open]').count()) await page.keyboard.press('Escape')
				await panel.evaluate((node) => node.scrollTo(0, node.scrollHeight))
				await look()
				found.push(...(await sideways(page)).map((text) => `${step.id}: ${text}`))
			}
		}
		expect([...new Set(found)]).toEqual([])
		expect(problems).toEqual([])
	})

	test('so is everything else that a class is shown', async () => {
		const found: string[] = []
		const { page } = await visit(`${site.url}#lang=${language}&projector=1`, wall)
		for (const [hash, shown] of [
			['panel=places', '.places'],
			['panel=places&place=ptu-19', '.account'],
			['panel=claims&later=1', '.claims'],
			['panel=report', '.report'],
			['panel=lesson', '.lessons section'],
			['panel=claims&claim=killed-stratcom&card=1', '.card']
		] as const) {
			await followLink(page, `${site.url}#lang=${language}&projector=1&${hash}`)
			await page.locator(shown).first().waitFor()
			found.push(...(await illegible(page)).map((text) => `${hash}: ${text}`))
		}
		expect([...new Set(found)]).toEqual([])
	})
})

test('what a class need not see is left out, and comes back', async () => {
	const { page } = await visit(`${site.url}#lesson=different-answers&step=start`, wall)
	await page.getByText('For the teacher').waitFor()
	await page.getByRole('button', { name: 'Projector' }).click()
	for (const gone of [
		page.getByText('For the teacher'),
		page.getByRole('tablist'),
		page.getByRole('combobox'),
		page.locator('.strip')
	])
		expect(await gone.count()).toBe(0)
	expect(page.url()).toContain('projector=1')
	await page.getByText('More', { exact: true }).click()
	await page.getByRole('button', { name: 'Projector' }).click()
	await page.getByText('For the teacher').waitFor()
	expect(page.url()).not.toContain('projector=1')
})

test('every number that a class uncovers is read from the last row: 38 px and more', async () => {
	const { page } = await visit(`${site.url}#lang=en&lesson=different-answers&step=matrix&projector=1`, wall)
	await page.getByRole('button', { name: 'Show everything' }).click()
	const numbers = page.locator('[data-cell^="killed."] .number')
	await numbers.first().waitFor()
	expect(await numbers.allInnerTexts()).toEqual(['400', '63', '500'])
	const sizes = await numbers.evaluateAll((all) =>
		all.map((one) => parseFloat(getComputedStyle(one).fontSize))
	)
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(38)
})

test('a clicker shows what the sources say before it goes on', async () => {
	const { page } = await visit(`${site.url}#lang=en&lesson=different-answers&step=predict&projector=1`, wall)
	await page.getByRole('button', { name: 'Show what the sources say' }).waitFor()
	await page.keyboard.press('PageDown')
	await page.locator('.look').getByRole('button', { name: 'Hide it again' }).waitFor()
	expect(page.url()).toContain('step=predict')
	await page.keyboard.press('PageDown')
	await page.waitForURL(/step=map/)
})

test('the matrix stays before the class when everything is shown', async () => {
	const { page } = await visit(`${site.url}#lang=en&lesson=different-answers&step=matrix&projector=1`, wall)
	const matrix = page.locator('.projected table')
	await page.locator('.covered').first().waitFor()
	const before = (await matrix.boundingBox())!.y
	await page.getByRole('button', { name: 'Show everything' }).click()
	await page.locator('[data-cell^="killed."] .number').first().waitFor()
	expect(await page.locator('.covered').count()).toBe(0)
	expect((await matrix.boundingBox())!.y).toBeLessThanOrEqual(before)
	await page.getByRole('button', { name: 'Cover the cells' }).press('Enter')
	await page.locator('.covered').first().waitFor()
	await expect.poll(() => focused(page)).toContain('chief')
})

test.each(['en', 'uk'])('who is asked is read above the buttons that uncover, in %s', async (lang) => {
	const address = `${site.url}#lang=${lang}&lesson=different-answers&step=matrix&projector=1`
	const { page } = await visit(address, { viewport: { width: 1366, height: 768 } })
	await page.locator('.covered').first().waitFor()
	const [heads, buttons] = await Promise.all(
		['.projected thead', '.covering'].map((one) => page.locator(one).boundingBox())
	)
	expect(heads!.y + heads!.height).toBeLessThanOrEqual(buttons!.y)
})

test.each(['en', 'uk'])('where all speakers stand side by side no name is torn, in %s', async (lang) => {
	const address = `${site.url}#lang=${lang}&panel=claims&full=1&question=when,hit,where&projector=1`
	const { page } = await visit(address, { viewport: { width: 1280, height: 720 } })
	const heads = page.locator('.projected thead th')
	await heads.first().waitFor({ state: 'attached' })
	expect(await heads.count()).toBeGreaterThan(8)
	const torn = await heads.evaluateAll((all) =>
		all.flatMap((head) => {
			const name = [...head.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)
			if (!name) return []
			const lines = (from: number, to: number) => {
				const range = document.createRange()
				range.setStart(name, from)
				range.setEnd(name, to)
				return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
			}
			return [...(name.textContent ?? '').matchAll(/\p{L}+/gu)]
				.filter(({ 0: word, index }) => lines(index, index + word.length) > 1)
				.map(([word]) => word)
		})
	)
	expect(torn).toEqual([])
})

test('a step that brings the map back shows the places it names apart', async () => {
	const address = `${site.url}#lang=en&lesson=different-answers&step=predict&projector=1`
	const { page } = await visit(address, { viewport: { width: 1366, height: 768 } })
	await page.getByRole('button', { name: 'Next step' }).click()
	await page.waitForURL(/step=map/)
	await standing(page)
	await atRest(page)
	const [city, site19] = await Promise.all(
		['makiyivka', 'ptu-19'].map(async (id) => (await mark(page, id).boundingBox())!)
	)
	expect(Math.hypot(city!.x - site19!.x, city!.y - site19!.y)).toBeGreaterThan(60)
})

test.each([
	[1280, 720],
	[1366, 768]
])('each place has its name in the step that asks to find it at %d x %d', async (width, height) => {
	const address = `${site.url}#lang=en&lesson=different-answers&step=map&projector=1`
	const { page } = await visit(address, { viewport: { width, height } })
	await standing(page)
	await atRest(page)
	for (const id of ['makiyivka', 'donetsk', 'ptu-19'])
		expect(await mark(page, id).locator('.name').count(), id).toBe(1)
})

test('a place that is seen between the buttons of the map can be pressed', async () => {
	const address = `${site.url}#lang=en&lesson=different-answers&step=map&projector=1`
	const { page } = await visit(address, { viewport: { width: 1280, height: 720 } })
	await standing(page)
	await atRest(page)
	const { x, y, width, height } = (await mark(page, 'makiyivka').boundingBox())!
	await page.mouse.click(x + width / 2, y + height / 2)
	await page.locator('#drawer-title').waitFor()
})

test('what is opened within a step comes into view, and can be read to its end', async () => {
	const address = `${site.url}#lang=en&lesson=different-answers&step=map&projector=1`
	const { page } = await visit(address, { viewport: { width: 1280, height: 720 } })
	await standing(page)
	const [title, keep, panel] = ['#drawer-title', '#panel .keep', '#panel'].map((one) => page.locator(one))
	await mark(page, 'makiyivka').click()
	await title!.waitFor()
	const { y, height } = (await panel!.boundingBox())!
	expect((await title!.boundingBox())!.y).toBeLessThan(y + height / 4)
	await keep!.scrollIntoViewIfNeeded()
	const lowest = (await keep!.boundingBox())!
	expect(lowest.y + lowest.height).toBeLessThan(y + height + 1)
	expect(await keep!.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
})

test('however wide the wall, what is claimed stands beside the words of the report', async () => {
	const viewport = { width: 1920, height: 1080 }
	const { page } = await visit(`${site.url}#panel=report&projector=1`, { viewport })
	const passage = page.locator('.panel li[id]').filter({ has: page.locator('ul') })
	await passage.first().waitFor()
	const [words, claims] = await Promise.all(
		['p', 'ul'].map(async (part) => (await passage.first().locator(part).boundingBox())!)
	)
	expect(claims!.x - (words!.x + words!.width)).toBeLessThan(40)
	expect(claims!.y).toBeLessThan(words!.y + words!.height)
})

test('a switch on the wall is drawn as a switch, not as half of one', async () => {
	const { page } = await visit(`${site.url}#show=clocks&projector=1`, wall)
	const toggle = page.getByRole('dialog').getByRole('switch')
	await toggle.waitFor()
	const { width, height } = (await toggle.boundingBox())!
	expect(width).toBeGreaterThan(1.5 * height)
})
