import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dist, fromDisk, serveSite, type Site } from '../site'
import { archiveOf, tileAt, type Drawn, type Tile } from '../tileArchive'
import { journeys, seen, standing } from './journey'

const open = journeys()
const near = '#map=14/48.0475/37.9616'

/** A tile that is all lake, with streets across it that have one name. */
function town({ z, x, y }: { z: number; x: number; y: number }): Tile {
	const all: Drawn = {
		type: 'area',
		points: [
			[0, 0],
			[4096, 0],
			[4096, 4096],
			[0, 4096]
		],
		properties: { kind: 'earth' }
	}
	const streets = [300, 1300, 2300, 3300].map((y): Drawn => ({
		type: 'line',
		points: [
			[0, y],
			[4096, y]
		],
		properties: { kind: 'major_road', name: 'вулиця Садова', 'name:en': 'Sadova Street' }
	}))
	return {
		z,
		x,
		y,
		layers: { earth: [all], water: [{ ...all, properties: { kind: 'lake' } }], roads: streets }
	}
}
const middle = tileAt([37.9616, 48.0475], 12)
const tiles = [-1, 0, 1].flatMap((right) =>
	[-1, 0, 1].map((down) => town({ z: 12, x: middle.x + right, y: middle.y + down }))
)
const metadata = {
	attribution: '<a href="https://protomaps.com" onclick="x()">Protomaps</a> © OpenStreetMap',
	vector_layers: [{ id: 'roads' }]
}
const archive = archiveOf({ tiles, metadata })
const file = (buffer: Buffer = archive, name = 'town.pmtiles') => ({ name, mimeType: '', buffer })

const field = (page: Page) => page.getByLabel('File (.pmtiles)')
const ownRadio = (page: Page) => page.getByRole('radio', { name: 'Streets from town.pmtiles' })

async function layers(page: Page): Promise<void> {
	await standing(page)
	await page.getByRole('button', { name: 'Layers' }).click()
	await page.getByRole('button', { name: 'Open a street-map file' }).click()
	await field(page).waitFor()
}

/** Colours of the page are what tiles are drawn in. */
const token = (page: Page, name: string) =>
	page.evaluate((name) => {
		const probe = document.createElement('canvas').getContext('2d')!
		probe.fillStyle = getComputedStyle(document.querySelector('#map')!).getPropertyValue(name).trim()
		return probe.fillStyle
	}, name)

/** The colour of a pixel of the first tile that is drawn. */
const painted = (page: Page): Promise<string | undefined> =>
	page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas.leaflet-tile-loaded')
		const pixel = canvas?.getContext('2d')?.getImageData(4, 4, 1, 1).data
		return pixel && `#${[...pixel.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
	})

const streetNames = (page: Page) => page.locator('.names .street').allTextContents()

test('a street-map file lies on the map of the single file, with the network cut, in the language of the page', async () => {
	const { page, problems, requests } = await open(`${fromDisk()}${near}`, { offline: true })
	await standing(page)
	await page.getByRole('button', { name: 'Show streets here' }).click()
	await field(page).waitFor()
	await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true)
	await field(page).setInputFiles(file())
	await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
	expect(await ownRadio(page).isChecked()).toBe(true)
	await expect.poll(() => streetNames(page)).toEqual(['Sadova Street'])
	expect(seen(await page.locator('.foot').textContent())).toContain('Protomaps © OpenStreetMap')
	await page.getByRole('button', { name: /Українська/ }).click()
	await expect.poll(() => streetNames(page)).toEqual(['вулиця Садова'])
	await page.getByRole('button', { name: 'Шари' }).click()
	await page.getByRole('radio', { name: 'Вбудована схема' }).check()
	expect(await page.locator('canvas.leaflet-tile').count()).toBe(0)
	expect(await streetNames(page)).toEqual([])
	expect(requests).toEqual([])
	expect(problems).toEqual([])
})

test('the streets are drawn anew in the colours of the dark page', async () => {
	const { page } = await open(`${fromDisk()}${near}`)
	await layers(page)
	await field(page).setInputFiles(file())
	await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
	const light = await painted(page)
	await page.emulateMedia({ colorScheme: 'dark' })
	await expect.poll(() => painted(page)).not.toBe(light)
	expect(await painted(page)).toBe(await token(page, '--sea'))
})

test('a file goes on beyond its deepest level, and whole levels keep it sharp', async () => {
	const { page } = await open(`${fromDisk()}#map=13.25/48.0475/37.9616`)
	await layers(page)
	await field(page).setInputFiles(file())
	await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
	for (let level = 13; level < 19; level++) {
		await page.getByRole('button', { name: 'Zoom in' }).click()
		await expect.poll(() => page.url()).toContain(`map=${level + 1}/`)
	}
	expect(await page.getByRole('button', { name: 'Zoom in' }).isEnabled()).toBe(false)
	await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
})

const later = Buffer.from(archive)
later.writeUInt8(4, 7)
const damaged = Buffer.from(archive)
damaged.fill(0xff, 127, 160)
const refused: Record<string, [buffer: Buffer, sentence: string]> = {
	'that is something else': [
		Buffer.from('%PDF-1.7'),
		'town.pmtiles is not a PMTiles file. Expected: a file that begins with “PMTiles”.'
	],
	'of a later version': [later, 'version 4 of PMTiles; this page reads version 3'],
	'that is cut short': [archive.subarray(0, 400), 'town.pmtiles is incomplete: 400 of '],
	'that is damaged': [damaged, 'town.pmtiles is damaged'],
	'without tiles': [archiveOf({ tiles: [] }), 'town.pmtiles holds no tiles'],
	'of pictures': [archiveOf({ tiles, type: 2 }), 'are pictures (PNG). Expected: vector tiles'],
	'with other layers': [
		archiveOf({ tiles, metadata: { vector_layers: [{ id: 'transportation' }] } }),
		'layers that this page does not know: transportation'
	],
	'of another town': [
		archiveOf({ tiles, bounds: [2, 48, 3, 49] }),
		'shows none of the places of this incident'
	]
}

test('a file that cannot be shown leaves what is shown, and says what it is and what to do', async () => {
	const { page } = await open(`${fromDisk()}${near}`)
	await layers(page)
	await field(page).setInputFiles(file())
	await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
	for (const [name, [buffer, sentence]] of Object.entries(refused)) {
		await field(page).setInputFiles(file(buffer))
		await expect
			.poll(async () => seen(await page.locator('.entries [role="alert"]').textContent()), { message: name })
			.toContain(sentence)
		expect(await page.locator('canvas.leaflet-tile-loaded').count(), name).toBeGreaterThan(0)
	}
	await field(page).setInputFiles(file())
	await expect.poll(() => page.locator('.entries [role="alert"]').textContent()).toBe('')
})

describe('a hosted page', () => {
	let folder: string
	let site: Site
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'incident-explorer-'))
		await cp(dist, folder, { recursive: true })
		site = await serveSite(folder)
	})
	afterAll(async () => {
		await site.close()
		await rm(folder, { recursive: true, force: true })
	})
	const beside = () => writeFile(join(folder, 'streets.pmtiles'), archive)

	test('keeps a file on the device only on wish, offers it again, and erases it', async () => {
		const { page } = await open(`${site.url}${near}`)
		await layers(page)
		await field(page).setInputFiles(file())
		await ownRadio(page).waitFor()
		await page.reload()
		await layers(page)
		expect(await ownRadio(page).count()).toBe(0)

		await field(page).setInputFiles(file())
		await page.getByRole('checkbox', { name: 'Keep it on this device' }).check()
		await page.getByText('This device keeps it.').waitFor()
		await page.reload()
		await layers(page)
		expect(await page.getByRole('radio', { name: 'Built-in sketch' }).isChecked()).toBe(true)
		await ownRadio(page).check()
		await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
		await page.keyboard.press('Escape')

		await page.getByRole('button', { name: 'Menu' }).click()
		await page.getByRole('button', { name: 'Erase my settings and notes on this device' }).click()
		await page.getByRole('button', { name: 'Erase', exact: true }).click()
		await page.getByText('Settings and notes erased').waitFor()
		await page.reload()
		await page.getByRole('button', { name: 'Show the map' }).click()
		await layers(page)
		expect(await ownRadio(page).count()).toBe(0)
	})

	test('offers the streets that stand beside it before those of anybody else', async () => {
		await beside()
		const { page, problems, requests } = await open(`${site.url}${near}`)
		await standing(page)
		await page.getByRole('button', { name: 'Show streets here' }).click()
		await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
		expect(await page.getByRole('dialog').count()).toBe(0)
		await page.getByRole('button', { name: 'Layers' }).click()
		expect(await page.getByRole('radio', { name: 'Street map beside this page' }).isChecked()).toBe(true)
		expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([])
		expect(problems).toEqual([])
	})

	test('says so on the map when what opens archives does not arrive, and can be asked again', async () => {
		await beside()
		const { page } = await open(`${site.url}${near}`)
		await standing(page)
		await page.route(/\/assets\/streetFiles/, (route) => route.abort())
		await page.getByRole('button', { name: 'Show streets here' }).click()
		await page.getByText('Street map not reachable; this is the sketch.').waitFor()
		await page.unrouteAll()
		await page.getByRole('button', { name: 'Try again' }).click()
		await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
	})

	test('says so when the part that draws streets does not arrive, and shows them the next time', async () => {
		const { page } = await open(`${site.url}${near}`)
		await layers(page)
		await page.route(/\/assets\/streetLayer-/, (route) => route.abort())
		await field(page).setInputFiles(file())
		await page.getByText('The part of this page that draws town.pmtiles did not load').waitFor()
		await page.unrouteAll()
		await field(page).setInputFiles(file())
		await expect.poll(() => painted(page)).toBe(await token(page, '--sea'))
	})
})

test('on a phone the layers stand whole on the map', async () => {
	for (const [width, height] of [
		[320, 568],
		[390, 844],
		[664, 390],
		[1366, 657]
	] as const) {
		const { page } = await open(fromDisk(), { viewport: { width, height } })
		await layers(page)
		const [panel, frame] = await Promise.all(
			['.entries', '.frame'].map((one) => page.locator(one).first().boundingBox())
		)
		expect(panel!.y, `${width}`).toBeGreaterThanOrEqual(frame!.y)
		expect(panel!.x, `${width}`).toBeGreaterThanOrEqual(frame!.x)
		expect(panel!.y + panel!.height, `${width}`).toBeLessThanOrEqual(frame!.y + frame!.height)
		expect(panel!.x + panel!.width, `${width}`).toBeLessThanOrEqual(frame!.x + frame!.width)
	}
})
