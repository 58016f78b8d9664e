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
		[...document.querySelectorAll<HTMLElement>('main, #panel, .sheet')]
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

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
