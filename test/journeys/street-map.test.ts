import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RequestListener } from 'node:http'
import type { Page } from 'playwright'
import { serve, serveSite } from '../site'
import { fiji, packAt } from '../elsewhere'
import { oneFile } from '../../src/format/oneFile'
import { journeys, mark, seen, standing } from './journey'
import { laterPage } from './others'

const onDevice = journeys()
/** Opens the page where all but the page's own server is one other, which answers for tile servers too. */
const open = () => onDevice(site.url, { proxy: { server: others.url, bypass: '127.0.0.1' } })
/** A picture of one pixel. */
const picture = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
)

/** How tile servers answer; a test changes it. */
let answer: RequestListener
let asked = 0
let others: Awaited<ReturnType<typeof serve>>
let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
	others = await serve((request, response) => {
		asked++
		response.setHeader('access-control-allow-origin', '*')
		answer(request, response)
	})
	site = await serveSite(await laterPage())
})
afterAll(() => Promise.all([others.close(), site.close()]))

const good: RequestListener = (_, response) =>
	void response.writeHead(200, { 'content-type': 'image/png' }).end(picture)

async function askForStreets(page: Page): Promise<void> {
	await standing(page)
	await page.getByRole('button', { name: 'Layers' }).click()
	await page.getByRole('radio', { name: 'Street map, online' }).click()
	await page.getByRole('button', { name: 'Show the street map' }).click()
}

test('no third party is asked for anything until the reader has read where requests go', async () => {
	answer = good
	asked = 0
	const { page, requests, problems } = await open()
	await standing(page)
	await mark(page, 'ptu-19').click()
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name: 'About this page' }).click()
	await page.getByRole('dialog', { name: 'About this page' }).getByRole('button', { name: 'Close' }).click()
	await page.getByRole('button', { name: 'Layers' }).click()
	await page.getByRole('radio', { name: 'Street map, online' }).click()
	const question = page.getByRole('dialog', { name: 'Street map, online' })
	expect(seen(await question.textContent())).toContain('come from tiles.example.org')
	expect(requests.every((address) => address.startsWith(site.url))).toBe(true)
	expect(asked).toBe(0)

	await page.getByRole('button', { name: 'Show the street map' }).click()
	await page.locator('.leaflet-tile-loaded').first().waitFor()
	const elsewhere = requests.filter((address) => !address.startsWith(site.url))
	for (const address of elsewhere) expect(address).toMatch(/^http:\/\/[abc]\.tiles\.example\.org\//)
	expect(asked).toBeGreaterThan(0)
	expect(seen(await page.locator('.foot').textContent())).toContain('OpenStreetMap contributors')
	expect(problems).toEqual([])
})

test('who has agreed once is not asked again on this device, and still starts with the sketch', async () => {
	answer = good
	const { page } = await open()
	await askForStreets(page)
	await page.locator('.leaflet-tile-loaded').first().waitFor()
	await page.reload()
	await standing(page)
	expect(await page.locator('.leaflet-tile').count()).toBe(0)
	await page.getByRole('button', { name: 'Layers' }).click()
	await page.getByRole('radio', { name: 'Street map, online' }).check()
	await page.locator('.leaflet-tile-loaded').first().waitFor()
	await page.getByRole('radio', { name: 'Built-in sketch' }).check()
	expect(await page.locator('.leaflet-tile').count()).toBe(0)
})

test('the reader may keep the sketch, and is then not remembered as having agreed', async () => {
	asked = 0
	const { page } = await open()
	await standing(page)
	await page.getByRole('button', { name: 'Layers' }).click()
	await page.getByRole('radio', { name: 'Street map, online' }).click()
	await page.getByRole('button', { name: 'Keep the sketch' }).click()
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
	await page.getByRole('button', { name: 'Layers' }).click()
	expect(await page.getByRole('radio', { name: 'Built-in sketch' }).isChecked()).toBe(true)
	expect(await page.evaluate(() => localStorage.getItem('incident-explorer.streets'))).toBeNull()
	expect(asked).toBe(0)
})

const failures: Record<string, RequestListener> = {
	'403 with a picture': (_, response) =>
		void response.writeHead(403, { 'content-type': 'image/png' }).end(picture),
	'a page instead of a picture': (_, response) =>
		void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Blocked'),
	'no answer at all': () => {}
}

describe.each(Object.keys(failures))('a tile server with %s', (name) => {
	test('leaves the sketch in place, says so, and can be tried again', async () => {
		answer = failures[name]!
		const { page, problems } = await open()
		await askForStreets(page)
		await page.getByText('Street map not reachable; this is the sketch.').waitFor()
		expect(await page.locator('.leaflet-tile').count()).toBe(0)
		expect(await page.locator('.leaflet-sketch-pane canvas').count()).toBe(1)
		await mark(page, 'makiyivka').press('Enter')
		await page.locator('#callout-title').waitFor()

		answer = good
		await page.getByRole('button', { name: 'Try again' }).click()
		await page.locator('.leaflet-tile-loaded').first().waitFor()
		expect(await page.getByText('Street map not reachable').count()).toBe(0)
		// The browser itself logs an answer of 403; nothing may be thrown.
		expect(problems.filter((problem) => !problem.startsWith('Failed to load resource'))).toEqual([])
	})
})

test('on both sides of 180° tiles are asked for by their own numbers', async () => {
	answer = good
	const { page, requests, problems } = await open()
	await standing(page)
	await page.goto(`${site.url}#show=open`)
	const buffer = Buffer.from(oneFile(packAt(fiji), [], {}))
	await page
		.getByLabel('File or files')
		.setInputFiles({ name: 'fiji.json', mimeType: 'application/json', buffer })
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await page.getByRole('img', { name: /Where on earth this is/ }).waitFor()
	await page.getByRole('button', { name: 'Layers' }).click()
	await page.getByRole('radio', { name: 'Street map, online' }).click()
	await page.getByRole('button', { name: 'Show the street map' }).click()
	await page.locator('.leaflet-tile-loaded').first().waitFor()
	const columns = () =>
		requests.flatMap((address) => {
			const [, z, x] = /\/(\d+)\/(\d+)\/\d+\.png$/.exec(address) ?? []
			return z ? [Number(x) / 2 ** Number(z)] : []
		})
	// The last columns of the world, and its first.
	await expect.poll(() => columns().some((part) => part > 0.98)).toBe(true)
	await expect.poll(() => columns().some((part) => part < 0.02)).toBe(true)
	expect(columns().filter((part) => part >= 1)).toEqual([])
	expect(problems).toEqual([])
})
