import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { fromDisk } from '../site'
import { violations } from './audit'
import {
	atRest,
	callout,
	focused,
	followLink,
	journeys,
	mark,
	onePage,
	savedPlaces,
	seen,
	standing,
	type Journey
} from './journey'

const open = journeys()
const visit = onePage(choose)

/** Mills in rows, some way from each other and from the rows; more on one spot than have marks. */
const many = 3000
const mills = {
	type: 'FeatureCollection',
	name: 'Mills of the plain',
	features: Array.from({ length: many }, (_, i) => ({
		type: 'Feature',
		properties: { name: `Mill ${i + 1}`, description: `Built in ${1700 + (i % 200)}.` },
		geometry: {
			type: 'Point',
			coordinates:
				i < 140
					? [35.5, 48.5]
					: [30 + (i % 60) / 6 + ((i * 7) % 10) / 100, 46 + Math.floor(i / 60) / 12 + ((i * 3) % 10) / 100]
		}
	}))
}
const file = {
	name: 'mills.geojson',
	mimeType: 'application/geo+json',
	buffer: Buffer.from(JSON.stringify(mills))
}

/** Opens the map from its file. */
async function choose({ page }: Journey): Promise<void> {
	await followLink(page, '#show=open')
	await page.getByLabel('File or files').setInputFiles(file)
	await page.getByText('3,000 places, 0 speakers, 0 claims, 0 lessons.').waitFor()
	await page.getByRole('button', { name: 'Show it' }).press('Enter')
	await page.getByRole('button', { name: 'Show the map' }).press('Enter')
	await groups(page).first().waitFor()
}

/** The map, opened from disk with the network cut. */
async function opened(viewport = { width: 1366, height: 768 }): Promise<Journey> {
	const journey = await visit(fromDisk(), { offline: true, viewport })
	await groups(journey.page).first().waitFor()
	return journey
}

const groups = (page: Page) => page.locator('#map .group')
const pins = (page: Page) => page.locator('#map .pin')
const next = (page: Page) => page.getByRole('group', { name: 'Places' }).getByRole('button', { name: 'Next' })
const listed = (page: Page) => page.locator('#panel .many li, #panel .places li')

/** What is in sight, as the map has it and as the list has it. */
async function inSight(page: Page) {
	const [onMap, inList, told] = await Promise.all([
		groups(page).evaluateAll((all) =>
			all.map((one) => one.getAttribute('aria-label')!.replace(/, site$/, ''))
		),
		page.locator('#panel .many button').allTextContents(),
		page.locator('#panel .head').textContent()
	])
	const places = await groups(page).evaluateAll((all) =>
		all.reduce((sum, one) => sum + Number((one as HTMLElement).dataset['places']), 0)
	)
	return { onMap, inList: inList.map(seen), told: seen(told), places }
}

/** Waits until what the map shows has been looked at anew. */
const looked = async (page: Page, before: string) => {
	await expect.poll(async () => seen(await page.locator('#panel .head').textContent())).not.toBe(before)
	await atRest(page)
}

test('a map of three thousand places opens as groups that say how many they hold, and by key alone as places', async () => {
	const { page, problems, requests } = await opened()
	const whole = await inSight(page)
	expect(whole.told).toMatch(/^In sight: 3,000 places under \d+ marks\.$/)
	expect(whole.places).toBe(many)
	expect([whole.inList, await pins(page).count()]).toEqual([whole.onMap, 0])
	expect(await page.locator('.leaflet-marker-icon').count()).toBe(0)
	expect(await violations(page, 'all')).toEqual([])

	let before = whole.told
	for (let i = 0; (await pins(page).count()) === 0; i++) {
		expect(i, 'groups that never open').toBeLessThan(12)
		const { onMap, inList, places, told } = await inSight(page)
		expect(inList).toEqual(onMap)
		expect(told).toContain(`${places.toLocaleString('en')} places`)
		await page.locator('#map .group:not([data-opens])').last().press('Enter')
		await looked(page, before)
		before = seen(await page.locator('#panel .head').textContent())
		expect(await focused(page)).toMatch(/group|pin/)
	}
	expect(await pins(page).count()).toBeLessThanOrEqual(100)
	expect(await page.locator('#panel .places li').count()).toBe(await pins(page).count())

	await page.keyboard.press('Enter')
	const account = seen(await callout(page).textContent())
	expect(account).toMatch(/Mill \d+.*Built in 1[78]\d\d\..*Its author gave no caveat\./)
	expect(await violations(page, 'all')).toEqual([])
	await page.keyboard.press('Escape')
	expect(await focused(page)).toMatch(/pin/)
	expect([requests, problems]).toEqual([[], []])
})

test('the signs of groups are drawn where their buttons are', async () => {
	const { page } = await opened()
	const blank = () =>
		groups(page).evaluateAll(
			(buttons) =>
				buttons.filter((button) => {
					const { x, y, width, height } = button.getBoundingClientRect()
					const at = { x: x + width / 2, y: y + height / 2 }
					return ![...document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile')].some((tile) => {
						const box = tile.getBoundingClientRect()
						const [px, py] = [(at.x - box.x) / box.width, (at.y - box.y) / box.height]
						if (px < 0 || px >= 1 || py < 0 || py >= 1) return false
						const pen = tile.getContext('2d')!
						return pen.getImageData(px * tile.width, py * tile.height, 1, 1).data[3] === 255
					})
				}).length
		)
	await expect.poll(blank).toBe(0)
})

test('paper shows every group that is in sight, with its number', async () => {
	const { page, problems } = await opened()
	const inSight = await groups(page).evaluateAll((all) =>
		all.map((one) => Number((one as HTMLElement).dataset['places']).toLocaleString('en'))
	)
	await page.pdf({ format: 'A4' })
	const numbers = await page.locator('svg[aria-labelledby^="printed"] g > circle + text').allTextContents()
	expect(numbers.sort()).toEqual(inSight.filter((places) => places !== '1').sort())
	expect(problems).toEqual([])
})

test('a place is found by its name, page by page, and its link works while its map is open', async () => {
	const { page, problems } = await opened()
	await page.getByLabel('Find a place of this map by its name').fill('mill 12')
	await page.keyboard.press('Enter')
	await page.getByText('111 places with “mill 12” in the name.').waitFor()
	expect(await listed(page).count()).toBe(50)
	await next(page).press('Enter')
	await page.getByText('Places 51 to 100 of 111').first().waitFor()
	expect(await next(page).evaluate((button) => document.activeElement === button)).toBe(true)
	await page.getByRole('button', { name: 'Mill 1247' }).press('Enter')
	await callout(page).getByText('Built in 1746.').waitFor()
	await mark(page, 'place-1247').waitFor()
	const said = () => page.locator('p[role="status"].visually-hidden').textContent()
	await expect.poll(async () => seen(await said())).toBe('Mill 1247 opened')
	expect(page.url()).toContain('place=place-1247')
	await page.keyboard.press('Escape')

	await page.getByRole('combobox', { name: 'Search' }).fill('mill 2500')
	await page.getByRole('button', { name: 'Search the names of all places' }).click()
	await page.getByText('1 place with “mill 2500” in the name.').waitFor()

	await page.evaluate(() => (location.hash = '#place=place-2999'))
	await callout(page).getByText('Built in 1898.').waitFor()
	await page.evaluate(() => (location.hash = '#place=place-3001'))
	await page.getByText('This link names something').waitFor()
	expect(problems).toEqual([])
})

test('places on one spot are told as a list, and the way back lets go of all', async () => {
	const journey = await open(fromDisk(), { offline: true })
	await choose(journey)
	const { page, problems } = journey
	await page.evaluate(() => (location.hash = '#map=15/48.5/35.5'))
	await page.locator('#map [data-places="140"]').press('Enter')
	await page.getByText('140 places on one spot.').waitFor()
	expect(await listed(page).count()).toBe(50)
	await next(page).press('Enter')
	await page.getByText('Places 51 to 100 of 140').first().waitFor()
	await listed(page).first().getByRole('button').press('Enter')
	await callout(page).getByText('Its author gave no caveat.').waitFor()
	expect(await pins(page).count()).toBe(1)
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: 'Back to what is in sight' }).press('Enter')
	await page.getByText('In sight: 141 places under 2 marks.').first().waitFor()
	expect(page.workers()).toHaveLength(1)
	await page.getByRole('button', { name: 'Back to Makiyivka' }).press('Enter')
	await standing(page)
	await expect.poll(() => page.workers().length).toBe(0)
	expect(await page.getByRole('tab', { name: /Places/ }).textContent()).not.toContain('3,000')
	expect(problems).toEqual([])
})

test('what leaves the page says that it is a part, and groups do not leave it', async () => {
	const { page, problems } = await opened()
	const show = (window: string) => page.evaluate((hash) => (location.hash = hash), `#show=${window}`)
	for (const window of ['downloads', 'sheets']) {
		await show(window)
		await page.getByRole('heading', { name: 'Come nearer first' }).waitFor()
		await page.keyboard.press('Escape')
	}
	await page.evaluate(() => (location.hash = '#map=12/48/35&show=downloads'))
	const saved = await savedPlaces(page)
	const few = await pins(page).count()
	expect(saved.features).toHaveLength(few)
	expect(saved.about.caveat).toContain(`Only what was in sight: ${few} of 3000 places of the file.`)
	await page.evaluate(() => (location.hash = '#map=12/48/35&show=sheets'))
	await page.locator('dialog .page').first().waitFor()
	expect(seen(await page.locator('dialog .page').first().textContent())).toContain(`${few} of 3000 places`)
	expect(problems).toEqual([])
})

test('on a phone the list of a place is told in the panel, and nothing is wider than the screen', async () => {
	const { page, problems } = await opened({ width: 320, height: 640 })
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
	await page.getByLabel('Find a place of this map by its name').fill('Mill 2999')
	await page.keyboard.press('Enter')
	await page.getByRole('button', { name: 'Mill 2999' }).click()
	await page.locator('.account').getByText('Built in 1898.').waitFor()
	expect(await violations(page, 'all')).toEqual([])
	expect(problems).toEqual([])
})
