import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { journeys, seen, standing } from './journey'

const open = journeys()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

test('on paper the report is whole, nothing is cut off, and the caveat goes along', async () => {
	const { page } = await open(`${site.url}#panel=report`)
	await standing(page)
	await page.emulateMedia({ media: 'print' })
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main, #panel, .drawer')]
			.filter(
				(node) => node.scrollHeight > node.clientHeight + 1 && getComputedStyle(node).overflowY !== 'visible'
			)
			.map((node) => node.className)
	)
	expect(cut).toEqual([])
	expect(await page.locator('.controls').isVisible()).toBe(false)
	const last = pack.passages.at(-1)!
	expect(await page.locator(`#${last.id}`).isVisible()).toBe(true)
	expect(seen(await page.locator('.on-paper').innerText())).toContain('could not check')
	const pdf = await page.pdf({ format: 'A4' })
	expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2)
	expect(pagesOf(pdf)).toBeLessThanOrEqual(5)
})

test('on paper the claims are whole: pictures, matrix and table, each under its caveat', async () => {
	const { page } = await open(`${site.url}#panel=claims`)
	await standing(page)
	await page.locator('.claims').waitFor()
	const pdf = await page.pdf({ format: 'A4' })
	expect(pagesOf(pdf)).toBeGreaterThanOrEqual(3)
	expect(pagesOf(pdf)).toBeLessThanOrEqual(8)
	await page.setViewportSize({ width: 720, height: 1020 })
	await page.emulateMedia({ media: 'print' })
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main, #panel, .claims section, .claims .scroll')]
			.filter(
				(node) =>
					(node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1) &&
					getComputedStyle(node).overflow !== 'visible'
			)
			.map((node) => node.className)
	)
	expect(cut).toEqual([])
	for (const claim of pack.claims.filter(({ passage }) => passage))
		expect(await page.locator(`tr[data-claim="${claim.id}"]`).isVisible(), claim.id).toBe(true)
	expect(seen(await page.locator('.on-paper').innerText())).toContain('could not check')
})

test('a popup that is open on a wide screen is printed whole, after the map', async () => {
	const { page } = await open(`${site.url}#place=ptu-19`)
	await standing(page)
	// The sheets are counted as a browser prints them, from the screen and not from an emulated paper.
	expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThanOrEqual(2)
	await page.emulateMedia({ media: 'print' })
	const callout = page.locator('.callout')
	const [map, told] = [await page.locator('#map').boundingBox(), await callout.boundingBox()]
	expect(told!.y).toBeGreaterThanOrEqual(map!.y + map!.height)
	expect(await callout.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeLessThanOrEqual(1)
	expect(await callout.locator('.keep').isVisible()).toBe(true)
})

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
