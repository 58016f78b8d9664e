import { expect, test } from 'vitest'
import { shippedPack } from '../shipped'
import { fromDisk } from '../site'
import { callout, journeys, mark, seen, standing } from './journey'

const open = journeys()
const pack = shippedPack()

test('the single file does everything from disk with the network cut, and asks for nothing', async () => {
	const { page, problems, requests } = await open(fromDisk(), { noteSeen: false, offline: true })
	await page.getByRole('button', { name: 'Show the map' }).click()
	await standing(page)
	for (const { id, properties } of pack.features) {
		await mark(page, id).press('Enter')
		expect(seen(await page.locator('#callout-title').textContent())).toBe(properties.name.en)
		await page.keyboard.press('Escape')
	}
	await page.getByRole('tab', { name: /Report/ }).click()
	expect(await page.locator('#panel ol > li').count()).toBe(pack.passages.length)
	await page.getByRole('button', { name: /Українська/ }).click()
	expect(seen(await page.locator('h1 .wide').textContent())).toBe(pack.incident.title.uk)
	expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk')
	await page.getByRole('tab', { name: /Місця/ }).click()
	await page.locator('.places [data-opens="makiyivka"]').click()
	expect(seen(await callout(page).textContent())).toContain(seen(pack.caveats[0]!.text.uk))
	expect(requests).toEqual([])
	expect(problems).toEqual([])
})

test('the sketch is drawn from the single file itself', async () => {
	const { page } = await open(`${fromDisk()}#map=7/48.5/37`, { offline: true })
	await standing(page)
	// Land has a colour of its own; a canvas without it would be empty.
	const drawn = () =>
		page.evaluate(() => {
			const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-sketch-pane canvas')
			const pixels = canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data
			return pixels?.[3] ?? 0
		})
	await expect.poll(drawn).toBe(255)
	await expect.poll(() => page.locator('.names .face-town').count()).toBeGreaterThan(3)
})

test('the single file never offers online tiles', async () => {
	const { page } = await open(fromDisk(), { offline: true })
	await page.getByRole('button', { name: 'Layers' }).click()
	expect(await page.getByRole('checkbox').count()).toBe(5)
	expect(await page.getByRole('radio', { name: 'Street map, online' }).count()).toBe(0)
})

test('without storage the explorer works, and asks again next time', async () => {
	const { page, problems } = await open('about:blank', { noteSeen: false })
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('blocked', 'SecurityError')
			}
		})
	)
	await page.goto(fromDisk())
	await page.getByRole('button', { name: 'Show the map' }).click()
	await mark(page, 'donetsk').click()
	await callout(page).waitFor()
	await page.reload()
	await page.getByRole('button', { name: 'Show the map' }).waitFor()
	expect(problems).toEqual([])
})
