import { afterAll, beforeAll, expect, test } from 'vitest'
import { isLater } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { journeys, standing } from './journey'

const open = journeys()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

test('a screen reader finds the table of all claims before anybody has scrolled to it', async () => {
	const { page } = await open(`${site.url}#panel=claims`)
	await standing(page)
	await page.locator('#all-claims').waitFor()
	const debug = await page.context().newCDPSession(page)
	const { nodes } = await debug.send('Accessibility.getFullAXTree')
	const told = nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name }) => `${role?.value}: ${name?.value}`)
	expect(told).toContain('table: All claims')
	for (const { speaker } of pack.claims.filter((claim) => !isLater(pack, claim)))
		expect(told).toContain(`rowheader: ${pack.speakers.find(({ id }) => id === speaker)!.short.en}`)
})

test('at 200 % text everything can still be reached without scrolling sideways', async () => {
	const { page } = await open(`${site.url}#place=ptu-19`, { viewport: { width: 640, height: 800 } })
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
	await standing(page)
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
	expect((await page.locator('#map').boundingBox())!.height).toBeGreaterThan(100)
	await page.getByRole('tab', { name: /Report/ }).click()
	expect(await page.locator('#panel').isVisible()).toBe(true)
})

test('with forced colours the pins and the selection stay visible', async () => {
	const { page } = await open(`${site.url}#place=ptu-19`, { forcedColors: 'active' })
	await standing(page)
	const list = page.locator('.places [aria-current]')
	expect(await list.evaluate((node) => getComputedStyle(node).borderLeftColor)).not.toBe(
		await list.evaluate((node) => getComputedStyle(node).backgroundColor)
	)
	expect(await page.locator('#map .pin svg').first().isVisible()).toBe(true)
})

test('with forced colours what is hatched is no box to be ticked: it keeps its lines', async () => {
	const { page } = await open(site.url, { forcedColors: 'active' })
	await standing(page)
	const lines = await page
		.locator('.hatched-square')
		.first()
		.evaluate((node) => [getComputedStyle(node).backgroundImage, getComputedStyle(document.body).color])
	expect(lines[0]).toContain(`repeating-linear-gradient(-45deg, ${lines[1]} `)
})

test('reduced motion switches Leaflet’s animations off', async () => {
	const { page } = await open(site.url)
	await standing(page)
	expect(await page.locator('#map.leaflet-fade-anim').count()).toBe(0)
	const { page: moving } = await open(site.url, { reducedMotion: 'no-preference' })
	await standing(moving)
	expect(await moving.locator('#map.leaflet-fade-anim').count()).toBe(1)
})
