import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { archiveOfPlaces, type Placed } from '../placeArchive'
import { dist, fromDisk, serveFolders } from '../site'
import { violations } from './audit'
import { callout, focused, journeys, savedPlaces, seen } from './journey'

const open = journeys()

/** Forty rows of fifty mills, a tenth of a degree apart; one in ten is drawn before the deepest level. */
const mills = Array.from({ length: 2000 }, (_, i): Placed => ({
	at: [20 + (i % 50) / 10, 45 + Math.floor(i / 50) / 10],
	properties: { name: `Mill ${i + 1}`, description: `Built in ${1700 + (i % 90)}.` }
}))
const archive = archiveOfPlaces(mills, { deepest: 8, metadata: { name: 'Mills of the plain' } })

const groups = (page: Page) => page.locator('#map .group')
const pins = (page: Page) => page.locator('#map .pin')
const told = async (page: Page) => seen(await page.locator('#panel .head').textContent())

/** Shows what was read, as a reader does by key alone. */
async function show(page: Page): Promise<void> {
	await page.getByText('This map is an archive of very many places.').waitFor()
	await page.getByRole('button', { name: 'Show it' }).press('Enter')
	await page.getByRole('button', { name: 'Show the map' }).press('Enter')
	await groups(page).first().waitFor()
}

/** The names in the list, as the map has them. */
async function listed(page: Page): Promise<string[]> {
	const onMap = await groups(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!))
	expect((await page.locator('#panel .many button').allTextContents()).map(seen)).toEqual(
		onMap.map((name) => name.replace(/, site$/, ''))
	)
	return onMap
}

test('from disk an archive of tiles leads nearer until its places are counted, listed and told, by key alone', async () => {
	const { page, problems, requests } = await open(`${fromDisk()}#show=open`, { offline: true })
	await page
		.getByLabel('File or files')
		.setInputFiles({ name: 'mills.pmtiles', mimeType: 'application/octet-stream', buffer: archive })
	await show(page)
	expect(await told(page)).toBe('From so far away not all places are drawn.')
	expect((await listed(page)).every((name) => /^Come nearer to Mill \d+$/.test(name))).toBe(true)
	expect(await page.getByLabel('Find a place of this map by its name').count()).toBe(0)
	expect(await violations(page, 'all')).toEqual([])

	await groups(page).first().press('Enter')
	await expect.poll(() => told(page)).toMatch(/^In sight: \d+ places/)
	expect(await focused(page)).toMatch(/group|pin/)
	for (let i = 0; (await pins(page).count()) === 0; i++) {
		expect(i, 'groups that never open').toBeLessThan(8)
		const before = await told(page)
		await listed(page)
		await groups(page).first().press('Enter')
		await expect.poll(() => told(page)).not.toBe(before)
	}
	const few = await pins(page).count()
	expect(await told(page)).toBe(`In sight: ${few} ${few === 1 ? 'place' : 'places'}.`)
	expect(await page.locator('#panel .places li').count()).toBe(few)

	await pins(page).first().press('Enter')
	// What lies folded away in it comes a moment later.
	const account = async () => seen(await callout(page).textContent())
	await expect
		.poll(account)
		.toMatch(
			/Mill \d+.*Built in 1\d\d\d\..*As drawn in the archive, to within \d+ m\..*Its author gave no caveat\./
		)
	const link = new URL(page.url()).hash
	await page.keyboard.press('Escape')
	await page.evaluate((link) => (location.hash = link), link)
	await callout(page).waitFor()
	await page.keyboard.press('Escape')

	await page.evaluate(() => (location.hash += '&show=downloads'))
	const saved = await savedPlaces(page)
	expect(saved.features).toHaveLength(await pins(page).count())
	expect(saved.about.caveat).toContain(
		`Only what was in sight: ${saved.features.length} of the places of the file.`
	)
	expect([requests, problems]).toEqual([[], []])
})

test('a link opens an archive that stands on the page’s own server, of which only parts are loaded', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'archive-'))
	await writeFile(join(folder, 'mills.pmtiles'), archive)
	const site = await serveFolders({ '/page': dist, '/maps': folder })
	try {
		const { page, problems } = await open('about:blank')
		const parts: number[] = []
		page.on('response', (answer) => void (answer.url().endsWith('.pmtiles') && parts.push(answer.status())))
		await page.goto(`${site.url}/page/#open=/maps/mills.pmtiles`)
		await page.getByText('A link asks to open mills.pmtiles from').waitFor()
		expect(parts).toEqual([])
		await page.getByRole('button', { name: 'Load it' }).press('Enter')
		await show(page)
		expect(await page.getByText('Opened from mills.pmtiles.').isVisible()).toBe(true)
		await groups(page).first().press('Enter')
		await expect.poll(() => told(page)).toMatch(/^In sight: \d+ places/)
		expect(parts.length).toBeGreaterThan(2)
		expect(new Set(parts)).toEqual(new Set([206]))
		expect(problems).toEqual([])
	} finally {
		await site.close()
		await rm(folder, { recursive: true })
	}
})
