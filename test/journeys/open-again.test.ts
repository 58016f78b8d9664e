import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneFile } from '../../src/format/oneFile'
import { fromDisk, serveSite, type Site } from '../site'
import { tinyPack } from '../tinypack'
import { journeys, mark, seen, standing } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const body = oneFile(tinyPack(), [], {})
const counted = '3 places, 3 speakers, 4 claims, 0 lessons.'

async function show(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Show it' }).click()
	await mark(page, 'bridge').waitFor()
}
async function toWindow(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('button', { name: 'Open an incident from a file' }).click()
}
const acceptNote = (page: Page) => page.getByRole('button', { name: 'Show the map' }).click()

test('a link opens an incident of the page’s own site, and only once the reader agrees', async () => {
	const { page, requests, problems } = await open('about:blank')
	await page.route('**/packs/**', (route) => route.fulfill({ body, contentType: 'application/json' }))
	await page.goto(`${site.url}#open=packs/bridge.incident.json`)
	const { host } = new URL(site.url)
	await page
		.getByText(`A link asks to open bridge.incident.json from ${host}. Nothing has been loaded yet.`)
		.waitFor()
	expect(requests.filter((address) => address.includes('packs/'))).toEqual([])
	await page.getByRole('button', { name: 'Load it' }).press('Enter')
	await page.getByText(counted).waitFor()
	await page.getByRole('button', { name: 'Show it' }).press('Enter')
	await acceptNote(page)
	await mark(page, 'bridge').waitFor()
	expect(new URL(page.url()).hash).not.toContain('open=')
	expect(problems).toEqual([])
})

test('a link on a page from disk, or to a site that is not encrypted, says what to do and asks nobody for anything', async () => {
	for (const [start, scheme] of [
		[site.url, 'http'],
		[fromDisk(), 'https']
	] as const) {
		const { page, requests } = await open(start)
		await standing(page)
		const before = requests.length
		await page.goto(`${start}#open=${encodeURIComponent(`${scheme}://example.org/data/my%20map.geojson`)}`)
		const told = page.getByRole('region', { name: 'What a link asks for' })
		await told.getByText('A link asks to open my map.geojson from example.org.').waitFor()
		expect(seen(await told.textContent())).toContain('choose it below')
		expect(await page.getByRole('button', { name: 'Load it' }).count()).toBe(0)
		expect(requests.slice(before).filter((address) => address.includes('example.org'))).toEqual([])
	}
})

test('what is not there, or is larger than may be opened, is told, and can be tried again', async () => {
	const { page } = await open(site.url)
	await standing(page)
	let answer: { status?: number; body: string } = { status: 404, body: '' }
	await page.route('**/packs/**', (route) => route.fulfill(answer))
	await page.goto(`${site.url}#open=packs/bridge.incident.json`)
	const load = page.getByRole('button', { name: 'Load it' })
	for (const next of [{ body: ' '.repeat(20_000_001) }, { body }]) {
		await load.click()
		await page.getByText('bridge.incident.json could not be loaded.').waitFor()
		answer = next
	}
	await load.click()
	await page.getByText(counted).waitFor()
})

test('a file that takes long can be stopped with the key that asked for it, and asked for again', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	let isReady = false
	await page.route('**/packs/**', (route) =>
		isReady ? route.fulfill({ body, contentType: 'application/json' }) : undefined
	)
	await page.goto(`${site.url}#open=packs/bridge.incident.json`)
	await page.getByRole('button', { name: 'Load it' }).press('Enter')
	await page.getByText('Loading …').waitFor()
	isReady = true
	await page.keyboard.press('Enter')
	await page.getByText('Stopped.').waitFor()
	await page.keyboard.press('Enter')
	await page.getByText(counted).waitFor()
	expect(problems).toEqual([])
})

test('an incident is kept on the device only on wish, opens again without its file, and is erased by one button', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	await toWindow(page)
	const file = { name: 'bridge.incident.json', mimeType: 'application/json', buffer: Buffer.from(body) }
	await page.getByLabel('File or files').setInputFiles(file)
	await page.getByLabel('Keep it on this device').check()
	await page.getByRole('button', { name: 'Show it' }).click()
	await acceptNote(page)
	await mark(page, 'bridge').waitFor()

	await page.reload()
	await mark(page, 'ptu-19').waitFor()
	await toWindow(page)
	await page.getByRole('button', { name: 'Read bridge.incident.json' }).click()
	await page.getByText(counted).waitFor()
	expect(await page.getByLabel('Keep it on this device').isChecked()).toBe(false)
	await show(page)

	await toWindow(page)
	await page.getByRole('button', { name: 'Erase bridge.incident.json' }).click()
	await page.getByText('Erase bridge.incident.json from this device?').waitFor()
	await page.getByRole('button', { name: 'Erase', exact: true }).click()
	await page.getByText('bridge.incident.json was erased from this device.').waitFor()
	await page.reload()
	await mark(page, 'ptu-19').waitFor()
	await page.getByLabel('File or files').waitFor()
	expect(await page.getByRole('heading', { name: 'Kept on this device' }).count()).toBe(0)
	expect(problems).toEqual([])
})
