import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { fromDisk } from '../site'
import { violations } from './audit'
import { atRest, journeys, mark, seen, standing } from './journey'

const open = journeys()

const wood = [
	[37.3, 48.0],
	[37.6, 48.0],
	[37.6, 48.2],
	[37.3, 48.2],
	[37.3, 48.0]
]
/** Longer than the popup and the list are wide, and without a place to break. */
const chart = `https://example.org/${'chart'.repeat(30)}`
const feature = (properties: object, geometry: object | null) => ({ type: 'Feature', properties, geometry })
const mills = {
	type: 'FeatureCollection',
	name: 'Old mills of the valley',
	features: [
		feature(
			{
				name: 'Upper mill',
				description: '<img src=x onerror=alert(1)>Built in <b>1840</b>.',
				pop: 12,
				fill: 'red'
			},
			{ type: 'Point', coordinates: [37.2, 48.1] }
		),
		feature(
			{ title: 'The wood', caveat: 'Drawn from memory.', chart },
			{ type: 'Polygon', coordinates: [wood] }
		),
		feature(
			{ name: 'طاحونة قديمة', desc: 'مطحنة على النهر (1840).' },
			{
				type: 'LineString',
				coordinates: [
					[37.1, 47.9],
					[37.45, 47.9]
				]
			}
		),
		feature({ name: 'Nowhere' }, null)
	]
}
const file = {
	name: 'mills.geojson',
	mimeType: 'application/geo+json',
	buffer: Buffer.from(JSON.stringify(mills))
}

async function choose(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Menu' }).press('Enter')
	await page.getByRole('button', { name: 'Open an incident from a file' }).press('Enter')
	await page.getByLabel('File or files').setInputFiles(file)
	await page.getByText('3 places, 0 speakers, 0 claims, 0 lessons.').waitFor()
}

/** Where the letters of an element begin and end, as a share of its width. */
const letters = (element: Locator) =>
	element.evaluate((node) => {
		const range = document.createRange()
		range.selectNodeContents(node)
		const [inside, all] = [range.getBoundingClientRect(), node.parentElement!.getBoundingClientRect()]
		return [(inside.left - all.left) / all.width, (inside.right - all.left) / all.width]
	})

test('a map in GeoJSON opens from disk with the network cut: what it lacks and what is not shown is told first', async () => {
	const { page, problems, requests } = await open(fromDisk(), { offline: true })
	await standing(page)
	await choose(page)
	const told = seen(await page.getByRole('dialog').textContent())
	expect(told).toContain('Old mills of the valley')
	expect(told).toContain('2 things were not given. The page says so in their place:')
	expect(told).toContain('expected a caveat; Its author gave no caveat. (and 1 more like it)')
	expect(told).toContain('mills.geojson.features[3].geometry: found no geometry')
	expect(told).toContain('"fill" in 1 feature is not shown')
	await page.getByRole('button', { name: 'Show it' }).press('Enter')
	await page.getByRole('button', { name: 'Show the map' }).press('Enter')

	await mark(page, 'the-wood').waitFor()
	expect(await page.getByRole('tab').allTextContents()).toHaveLength(1)
	expect(await page.getByRole('slider').count()).toBe(0)
	await expect.poll(() => page.locator('path.shape').count()).toBe(2)
	expect(await violations(page, 'all')).toEqual([])

	await mark(page, 'upper-mill').press('Enter')
	const account = page.locator('.account')
	expect(seen(await account.textContent())).toContain('Built in 1840. pop: 12.')
	expect(seen(await account.textContent())).toContain('Its author gave no caveat.')
	expect(await page.locator('img').count()).toBe(0)
	await page.keyboard.press('Escape')
	await page.locator('path.shape.filled').click({ position: { x: 20, y: 20 } })
	await account.getByText('Drawn from memory.').waitFor()
	await account.getByText(chart).waitFor()
	for (const whole of [account.locator('.here'), page.locator('.places')])
		expect(await whole.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
	await page.keyboard.press('Escape')

	expect(seen(await page.locator('main').textContent())).not.toMatch(/report|Makiyivka|PTU-19/)
	expect([requests, problems]).toEqual([[], []])
})

test('a name without a place to break stays inside its popup', async () => {
	const { page } = await open(fromDisk(), { offline: true })
	await standing(page)
	await page.getByRole('button', { name: 'Menu' }).press('Enter')
	await page.getByRole('button', { name: 'Open an incident from a file' }).press('Enter')
	const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
	const village = feature({ name }, { type: 'Point', coordinates: [-4.2, 53.22] })
	await page.getByLabel('Or paste the text of one file').fill(JSON.stringify(village))
	await page.getByRole('button', { name: 'Read the text' }).click()
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await page.locator('#map [data-feature]').press('Enter')
	const heading = page.locator('.account').getByRole('heading', { name })
	expect(await heading.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0)
})

test('a text in Arabic begins at the right, and one in English at the left', async () => {
	const { page } = await open(fromDisk(), { offline: true })
	await standing(page)
	await choose(page)
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await mark(page, 'place-3').press('Enter')
	const here = page.locator('.account .here')
	const [, end] = await letters(here)
	expect(end).toBeGreaterThan(0.95)
	await mark(page, 'upper-mill').press('Enter')
	await page.locator('.account').getByText('Built in 1840.').waitFor()
	const [start] = await letters(here)
	expect(start).toBeLessThan(0.05)
})

test('printed as it stands it has a map that is drawn whole, with every name', async () => {
	const { page, problems } = await open(fromDisk(), { offline: true })
	await standing(page)
	await choose(page)
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await mark(page, 'upper-mill').waitFor()
	await atRest(page)
	expect(await page.locator('#map').isVisible()).toBe(true)
	await page.pdf({ format: 'A4' })
	await page.emulateMedia({ media: 'print' })
	expect(await page.locator('#map').isVisible()).toBe(false)
	const drawing = page.getByRole('img', { name: /Old mills of the valley/ })
	const whole = (await drawing.boundingBox())!
	for (const name of ['Upper mill', 'The wood', 'طاحونة قديمة']) {
		const box = (await drawing.getByText(name, { exact: true }).boundingBox())!
		expect([box.x > whole.x, box.x + box.width < whole.x + whole.width]).toEqual([true, true])
	}
	expect(problems).toEqual([])
})

test('its files, its sheets and its search are those of a map: no claim is offered where there is none', async () => {
	const { page, problems } = await open(fromDisk(), { offline: true })
	await standing(page)
	await choose(page)
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await page.getByRole('combobox', { name: 'Search' }).fill('1840')
	await page.locator('.search .results').waitFor()
	expect(seen(await page.locator('.search .results').textContent())).toContain('Upper mill')
	await page.getByRole('combobox', { name: 'Search' }).fill('pop 12')
	await page.locator('.search .results').getByText('Built in 1840. pop: 12.').waitFor()
	await page.keyboard.press('Escape')

	await page.goto(`${fromDisk()}#show=downloads`)
	await page.getByRole('button', { name: /mills-map\.en\.svg/ }).waitFor()
	const names = (await page.locator('dialog li button').allTextContents()).map(seen)
	expect(names.slice(0, 4)).toEqual([
		'mills-places.en.geojson',
		'mills.incident.json',
		'mills-map.en.svg',
		'mills-map.en.png'
	])
	await page.goto(`${fromDisk()}#show=sheets`)
	await page.locator('dialog .page').first().waitFor()
	expect(await page.getByRole('combobox', { name: 'Sheet', exact: true }).locator('option').count()).toBe(1)
	const sheet = seen(await page.locator('dialog .page').first().textContent())
	const caveat = 'This is from a file that was opened here. Nobody here has checked what it says.'
	expect(sheet).toContain(caveat)
	await page.goto(`${fromDisk()}#place=upper-mill`)
	await page.emulateMedia({ media: 'print' })
	const account = page.locator('.account')
	for (const words of ['Built in 1840. pop: 12.', caveat, 'Its author gave no caveat.'])
		await account.getByText(words).waitFor()
	expect(problems).toEqual([])
})
