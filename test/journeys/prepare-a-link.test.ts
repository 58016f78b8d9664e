import jsQR from 'jsqr'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { isLater } from '../../src/ask/select'
import { shippedLessons, shippedPack } from '../shipped'
import { fromDisk, serveSite } from '../site'
import { journeys, onePage, seen } from './journey'

const open = journeys()
const visit = onePage()
const pack = shippedPack()
const lessons = shippedLessons()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const panel = (page: Page) => page.getByRole('dialog', { name: 'Prepare a link' })
const link = async (page: Page) => seen(await panel(page).locator('output').first().textContent())

/** What a phone would read from the code that is on the screen. */
async function decoded(page: Page): Promise<string> {
	const code = panel(page).locator('.code svg')
	await code.scrollIntoViewIfNeeded()
	const picture = (await code.screenshot()).toString('base64')
	// The browser itself turns the picture into pixels.
	const { grey, width, height } = await page.evaluate(async (base64) => {
		const image = new Image()
		image.src = `data:image/png;base64,${base64}`
		await image.decode()
		const canvas = document.createElement('canvas')
		canvas.width = image.width
		canvas.height = image.height
		const context = canvas.getContext('2d')!
		context.drawImage(image, 0, 0)
		const { data, width, height } = context.getImageData(0, 0, image.width, image.height)
		return { grey: btoa(String.fromCharCode(...data.filter((_, i) => i % 4 === 0))), width, height }
	}, picture)
	return read([...Buffer.from(grey, 'base64')], width, height)
}

/** What its squares say, without a picture of the screen: so many times faster that every code can be read. */
async function spelled(page: Page): Promise<string> {
	const code = panel(page).locator('.code svg')
	const size = Number((await code.getAttribute('viewBox'))!.split(' ')[2])
	const path = (await code.locator('path').getAttribute('d'))!
	const squares = path.match(/M\d+ \d+h1v1h-1z/g)!
	expect(squares.join('')).toBe(path)
	const scale = 3
	const width = size * scale
	const shades = new Array<number>(width * width).fill(255)
	for (const square of squares) {
		const [left, top] = square.match(/\d+/g)!.map(Number) as [number, number]
		for (let y = 0; y < scale; y++)
			for (let x = 0; x < scale; x++) shades[(top * scale + y) * width + left * scale + x] = 0
	}
	return read(shades, width, width)
}

const read = (shades: readonly number[], width: number, height: number): string =>
	jsQR(Uint8ClampedArray.from(shades.flatMap((shade) => [shade, shade, shade, 255])), width, height)?.data ??
	''

test('the link, the code and the snippet change with each choice, and the code says what the link says', async () => {
	const { page, problems } = await visit(`${site.url}#panel=lesson`)
	await page.getByRole('button', { name: 'Prepare a link' }).click()
	const before = await link(page)
	expect(await decoded(page)).toBe(before)
	await panel(page).getByRole('combobox', { name: /^Step/ }).selectOption('matrix')
	await panel(page)
		.getByRole('combobox', { name: /^Language/ })
		.selectOption('uk')
	await panel(page)
		.getByRole('combobox', { name: /^Version/ })
		.selectOption('short')
	await panel(page)
		.getByRole('combobox', { name: /^Level/ })
		.selectOption('more')
	await panel(page).getByRole('checkbox', { name: 'Projector' }).check()
	await panel(page).getByLabel('tabs').check()
	const after = await link(page)
	expect(after).toBe(
		`${site.url}#lang=uk&lesson=different-answers&step=matrix&path=short&level=more&projector=1&without=tabs,notes`
	)
	expect(await decoded(page)).toBe(after)
	const snippet = seen(await panel(page).locator('code').first().textContent())
	expect(snippet).toContain(`src="${after.replaceAll('&', '&amp;')}"`)
	expect(snippet).toContain('loading="lazy"')
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	await panel(page).getByRole('button', { name: 'Copy the link' }).click()
	await panel(page).getByText('Copied.').waitFor()
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(after)
	expect(problems).toEqual([])
})

test('each step and each claim has a link that leads there, and a code that says it', async () => {
	const { page } = await visit(`${site.url}#panel=lesson&show=prepare`)
	await panel(page).waitFor()
	for (const lesson of lessons) {
		await panel(page)
			.getByRole('combobox', { name: /^Lesson/ })
			.selectOption(lesson.id)
		for (const { id } of lesson.steps) {
			await panel(page).getByRole('combobox', { name: /^Step/ }).selectOption(id)
			expect(await spelled(page)).toBe(`${site.url}#lang=en&lesson=${lesson.id}&step=${id}&without=notes`)
		}
	}
	for (const { id } of pack.claims.filter((claim) => !isLater(pack, claim))) {
		await panel(page)
			.getByRole('combobox', { name: /^Code for a claim/ })
			.selectOption(id)
		expect(await spelled(page)).toBe(`${site.url}#lang=en&panel=claims&claim=${id}&card=1`)
	}
	// The largest code too can be read from the screen.
	expect(await decoded(page)).toBe(await spelled(page))
	await panel(page).getByRole('link', { name: 'Open it here' }).click()
	await page.locator('.card').waitFor()
})

test('a page from disk says what its links are good for, and draws no code', async () => {
	const { page } = await open(`${fromDisk()}#show=prepare`, { offline: true })
	await panel(page).getByText('This page was opened from disk').waitFor()
	expect(await panel(page).locator('.code').count()).toBe(0)
	expect(await link(page)).toBe('#lang=en&lesson=different-answers&step=start&without=notes')
})

test('the table of options names every key of a link', async () => {
	const { page } = await visit(`${site.url}#show=prepare`)
	await panel(page).getByText('All options of a link').click()
	const keys = await panel(page).locator('tbody th').allTextContents()
	expect(keys.map(seen)).toEqual(
		expect.arrayContaining([
			'lang',
			'panel',
			'reveal',
			'lesson',
			'step',
			'path',
			'level',
			'projector',
			'without'
		])
	)
	expect(seen(await panel(page).locator('tr', { hasText: 'projector' }).first().textContent())).toContain(
		'1, 0'
	)
})
