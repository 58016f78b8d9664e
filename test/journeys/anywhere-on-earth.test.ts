import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { distance } from '../../src/format/geo'
import { oneFile } from '../../src/format/oneFile'
import { fiji, packAt, tromsø } from '../elsewhere'
import { fromDisk, serveSite, type Site } from '../site'
import { journeys, mark, seen, standing } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Opens a pack from a file, as a reader does, and waits for what it lies on. */
async function openFile(page: Page, name: string, places: typeof fiji): Promise<void> {
	await choose(page, name, places)
	await page.getByRole('img', { name: /Where on earth this is/ }).waitFor()
}

async function choose(page: Page, name: string, places: typeof fiji): Promise<void> {
	await standing(page)
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('button', { name: 'Open an incident from a file' }).click()
	const buffer = Buffer.from(oneFile(packAt(places), [], {}))
	await page.getByLabel('File or files').setInputFiles({ name, mimeType: 'application/json', buffer })
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
}

/** The middle of something on the screen. */
async function middleOf(page: Page, id: string): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = (await mark(page, id).boundingBox())!
	return { x: x + width / 2, y: y + height / 2 }
}

/** Of the sketch in sight, the part that is land. */
const landOf = (page: Page): Promise<number> =>
	page.locator('.leaflet-sketch-pane canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
		let drawn = 0
		for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) drawn++
		return drawn / (data.length / 4)
	})

const zoomOut = (page: Page) => page.getByRole('button', { name: 'Zoom out' })

describe.each([
	['Fiji, on both sides of 180°', fiji, ['179° E', '180°', '179° W', '17° S']],
	['Tromsø, in the far north', tromsø, ['20.0° E', '70.0° N']]
] as const)('an incident at %s', (name, places, degrees) => {
	test.each(['hosted', 'from disk without a network'])(
		'is shown on the sketch of the world, %s',
		async (how) => {
			const hosted = how === 'hosted'
			const { page, problems, requests } = await open(hosted ? site.url : fromDisk(), { offline: !hosted })
			await standing(page)
			// The page's own needs none of it.
			await page.waitForLoadState('networkidle')
			expect(requests.filter((address) => /world/.test(address))).toEqual([])
			await openFile(page, `${name}.json`, places)

			// Side by side, as far apart as the scale says.
			const frame = (await page.locator('#map').boundingBox())!
			const [mill, ford] = [await middleOf(page, 'mill'), await middleOf(page, 'ford')]
			for (const { x, y } of [mill, ford, await middleOf(page, 'bridge')])
				expect(x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height).toBe(
					true
				)
			expect(mill.x).toBeLessThan(ford.x)
			const bar = (await page.locator('.foot .scale').boundingBox())!.width
			const kilometres = parseFloat((await page.locator('.foot .length').textContent())!)
			const measured = distance(places.mill, places.ford) / 1000
			expect(((Math.hypot(ford.x - mill.x, ford.y - mill.y) / bar) * kilometres) / measured).toBeCloseTo(
				1,
				1.3
			)
			expect(seen(await page.locator('#map').textContent())).toContain(`${measured.toFixed(1)} km measured`)
			const written = (await page.locator('.degrees span').allTextContents()).map(seen)
			expect(written).toEqual(expect.arrayContaining([...degrees]))

			// On land, and on the sea.
			await expect.poll(() => landOf(page)).toBeGreaterThan(0.05)
			expect(await landOf(page)).toBeLessThan(0.9)
			await page.getByRole('button', { name: 'Layers' }).click()
			await page.getByLabel('Coasts, seas, towns').waitFor()
			expect(seen(await page.locator('.frame').textContent())).not.toMatch(/Ukraine|Donetsk|Azov|borders/i)

			const files = requests.filter((address) => /world/.test(address))
			expect(files.length > 0).toBe(hosted)
			const elsewhere = requests.filter((address) => !address.startsWith(site.url))
			expect(elsewhere).toEqual([])
			expect(problems).toEqual([])
		}
	)
})

test('the map goes from the whole world to a street, once round and no farther, and a link tells where', async () => {
	const { page, problems } = await open(site.url)
	await openFile(page, 'fiji.json', fiji)
	while ((await zoomOut(page).getAttribute('aria-disabled')) === 'false') await zoomOut(page).click()
	// One world, as wide as the map.
	const { width } = (await page.locator('#map').boundingBox())!
	const zoom = () => Number(/map=([\d.]+)/.exec(page.url())?.[1])
	await expect.poll(zoom).toBeLessThan(2)
	expect(256 * 2 ** zoom()).toBeGreaterThanOrEqual(width)
	await page.locator('.face-town', { hasText: 'Mexico City' }).waitFor()
	await page.goto(`${site.url}#map=15/-16.79/-179.99`)
	await expect.poll(async () => (await middleOf(page, 'bridge')).x).toBeLessThan(width / 2)
	expect(await page.getByRole('button', { name: 'Zoom in' }).getAttribute('aria-disabled')).toBe('true')
	await page.getByRole('button', { name: 'Move the map east' }).click()
	await expect.poll(() => page.url()).toMatch(/map=15\/-16\.79\d*\/-179\.9/)
	expect(problems).toEqual([])
})

test('on paper the map of another place is whole, and says whose it is', async () => {
	const { page, problems } = await open(site.url)
	await openFile(page, 'fiji.json', fiji)
	await page.goto(`${site.url}#show=sheets`)
	const sheet = page.locator('.preview .pages .page').first()
	await sheet.waitFor()
	const text = seen(await sheet.textContent())
	expect(text).toContain('No borders are drawn.')
	expect(text).toContain('179° W')
	expect(text).not.toMatch(/Ukraine|recognised/)
	expect(problems).toEqual([])
})

test('no place of a wide map lies under the small one', async () => {
	const { page } = await open(site.url)
	await page.setViewportSize({ width: 1280, height: 800 })
	await standing(page)
	await page.goto(`${site.url}#show=open`)
	const cities: Record<string, [number, number]> = {
		madrid: [-3.7, 40.4],
		tromso: [18.95, 69.65],
		istanbul: [28.97, 41]
	}
	const features = Object.entries(cities).map(([name, coordinates]) => ({
		type: 'Feature',
		properties: { name },
		geometry: { type: 'Point', coordinates }
	}))
	const buffer = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
	await page
		.getByLabel('File or files')
		.setInputFiles({ name: 'cities.geojson', mimeType: 'application/geo+json', buffer })
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	const small = page.getByRole('img', { name: /Where on earth this is/ })
	await small.waitFor()
	const covered = async () => {
		const { x, y } = (await small.boundingBox())!
		const spots = await Promise.all(Object.keys(cities).map((id) => middleOf(page, id)))
		return spots.filter((spot) => spot.x > x - 10 && spot.y > y - 10).length
	}
	await expect.poll(covered).toBe(0)
})

test('without the sketch the page says so, and brings it once it is asked for again', async () => {
	const { page } = await open(site.url)
	await page.route(/\/assets\/world.*\.js$/, (route) => route.abort())
	await choose(page, 'fiji.json', fiji)
	await page.getByRole('alert').filter({ hasText: 'The sketch could not be loaded' }).waitFor()
	await mark(page, 'bridge').waitFor()
	await page.unrouteAll()
	await page.getByRole('button', { name: 'Try again' }).click()
	await page.getByRole('img', { name: /Where on earth this is/ }).waitFor()
})
