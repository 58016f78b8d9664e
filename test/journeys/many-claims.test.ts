import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stripOf } from '../../src/ask/strip'
import { fileWithManyClaims, manyClaims } from '../bench/manyclaims'
import { serveSite, type Site } from '../site'
import { sideways, violations } from './audit'
import { atRest, followLink, focused, journeys, onePage, seen, type Journey } from './journey'

const claims = 400
const speakers = 60
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const visit = onePage((journey) => opened(journey))
const open = journeys()

/** Opens hundreds of claims from a file, most of them made after the report. */
async function opened({ page }: Journey, many = claims): Promise<void> {
	await followLink(page, '#show=open')
	await page.getByLabel('File or files').setInputFiles(fileWithManyClaims(many, speakers))
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
}

/** The page of these claims. */
async function many(start?: Parameters<typeof visit>[1]): Promise<Journey> {
	const journey = await visit(`${site.url}#panel=claims&later=1`, start)
	const { page } = journey
	await page.locator('tr[data-claim]').first().waitFor({ state: 'attached' })
	await pages(page, 'Rows').first().waitFor()
	return journey
}
const pages = (page: Page, of: string) => page.getByRole('group', { name: of, exact: true })
const rowIds = (page: Page) =>
	page
		.locator('tr[data-claim]')
		.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['claim'] ?? ''))

test('the table shows a page of rows at a time, and all pages together every claim once', async () => {
	const { page, problems } = await many()
	expect(seen(await page.getByRole('tab', { name: /Claims/ }).textContent())).toBe(`Claims ${claims}`)
	const [upper, table] = [pages(page, 'Rows').first(), page.getByRole('table', { name: 'All claims' })]
	expect(await table.getAttribute('aria-rowcount')).toBe(String(claims + 1))
	const told: string[] = []
	for (let from = 1; from <= claims; from += 50) {
		await upper.getByText(`Rows ${from} to ${from + 49} of ${claims}`).waitFor()
		const ids = await rowIds(page)
		expect(ids).toHaveLength(50)
		expect(await table.locator('tbody tr').first().getAttribute('aria-rowindex')).toBe(String(from + 1))
		told.push(...ids)
		if (from + 50 <= claims) await upper.getByRole('button', { name: 'Next' }).click()
	}
	expect(new Set(told).size).toBe(claims)
	expect(problems).toEqual([])
})

test('pages are turned by keyboard alone, and the focus is never lost', async () => {
	const { page } = await many()
	const [upper, lower] = [pages(page, 'Rows').first(), pages(page, 'Rows').last()]
	const [previous, next] = ['Previous', 'Next'].map((name) => upper.getByRole('button', { name }))
	await next!.focus()
	await page.keyboard.press('Enter')
	await upper.getByText('Rows 51 to 100 of').waitFor()
	expect(await focused(page)).toContain('button')
	await page.keyboard.press('Shift+Tab')
	await page.keyboard.press('End')
	await upper.getByText(`Rows ${claims - 49} to ${claims} of`).waitFor()
	expect(await focused(page)).toContain('select')
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	expect(await next!.getAttribute('aria-disabled')).toBe('true')
	expect(await focused(page)).toContain('button')
	await upper.getByText(`Rows ${claims - 49} to ${claims} of`).waitFor()
	await lower.getByRole('button', { name: 'Previous' }).press('Enter')
	await upper.getByText(`Rows ${claims - 99} to ${claims - 50} of`).waitFor()
	expect(await focused(page)).toContain('#all-claims')
	await previous!.press('Space')
	await expect
		.poll(() => page.locator('[aria-live], [role="status"]').allTextContents())
		.toContainEqual(expect.stringContaining(`Rows ${claims - 149} to ${claims - 100} of ${claims}`))
})

test('a claim of a later page is found by link and by search, and its row is lit', async () => {
	const { page, problems } = await many()
	await followLink(page, `${site.url}#panel=claims&later=1&claim=claim-300`)
	await page.locator('tr.lit[data-claim="claim-300"]').waitFor()
	expect(await page.locator('tr[data-claim]').count()).toBe(50)

	await page.getByRole('combobox', { name: 'Search' }).fill('about 321')
	const claim = page.locator('.name.claim', { hasText: 'About 321' })
	await page.getByRole('option').filter({ has: claim }).first().click()
	await page.locator('.card').waitFor()
	await page.getByRole('button', { name: 'All claims' }).click()
	const found = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('claim')
	expect(found).toBe('claim-321')
	await page.locator(`tr.lit[data-claim="${found}"]`).waitFor()
	expect(await focused(page)).toContain('a.')
	// Turned away from it, the table stays where the reader went, until another claim is asked for.
	const upper = pages(page, 'Rows').first()
	await upper.getByRole('combobox').selectOption({ index: 0 })
	await upper.getByText('Rows 1 to 50 of').waitFor()
	await followLink(page, `${site.url}#panel=claims&later=1&claim=claim-200`)
	await page.locator('tr.lit[data-claim="claim-200"]').waitFor()
	expect(problems).toEqual([])
})

test('over a thousand claims can be searched as soon as the page rests, before its field is used', async () => {
	const journey = await open(site.url)
	const { page, problems } = journey
	await Promise.all([page.waitForResponse(/SearchResults.*js/), opened(journey, 1200)])
	await followLink(page, '#later=1')
	// What else finds comes along with it.
	await atRest(page)
	await page.context().setOffline(true)
	await page.getByRole('combobox', { name: 'Search' }).fill('about 321')
	await page.getByRole('option', { name: 'About 321' }).first().waitFor()
	expect(problems).toEqual([])
})

test('of hundreds of speakers the matrix shows some, a range line some answers, and every one is reached', async () => {
	const { page } = await many()
	const matrix = page.getByRole('region', { name: 'Who answers what?' })
	const heads = () => matrix.locator('thead th .date').count()
	expect(await heads()).toBe(12)
	await followLink(page, `${site.url}#panel=claims&later=1&claim=claim-56`)
	await matrix.locator('p.lit').waitFor()
	expect(seen(await matrix.textContent())).toContain('Voice 57')
	await page.getByRole('button', { name: 'Full width' }).click()
	await pages(page, 'Speakers')
		.getByText(`Speakers 61 to ${speakers + 12} of ${speakers + 12}`)
		.waitFor()
	expect(await heads()).toBe(12)
	await matrix.locator('p.lit').waitFor()
	await pages(page, 'Speakers').getByRole('button', { name: 'Previous' }).click()
	await expect.poll(heads).toBe(20)
	expect(seen(await matrix.textContent())).toContain('Voice 48')

	const answers = pages(page, 'Answers').first()
	const line = page.locator('svg.range').first()
	const links = () => line.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
	const all = Number(/of (\d+)/.exec(seen(await answers.textContent()))![1])
	const reached = new Set<string | null>()
	for (let turned = 0; turned * 12 < all; turned++) {
		await answers.getByRole('combobox').selectOption({ index: turned })
		const shown = await links()
		expect(shown.length).toBeLessThanOrEqual(12)
		for (const link of shown) reached.add(link)
	}
	const words = page.locator('.range .words').first().locator('a')
	expect(reached.size + (await words.count())).toBe(all)
})

test('of hundreds of questions some are drawn at a time, and every one is reached', async () => {
	const { page, problems } = await open(`${site.url}#show=open`)
	const rows = Array.from(
		{ length: 130 },
		(_, i) => `claim-${i},How many died in street ${i}?,Board,about ${i + 10},2001-05-01,48,38`
	)
	await page.getByLabel('File or files').setInputFiles({
		name: 'streets.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['id,question,speaker,answer,said,latitude,longitude', ...rows].join('\n'))
	})
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await followLink(page, '#panel=claims')
	const lines = page.locator('.range h3')
	const heads = page.locator('#panel table tbody th[tabindex] b')
	const read = { lines: [] as string[], heads: [] as string[] }
	const [ofLines, ofRows] = [pages(page, 'Questions').first(), pages(page, 'Questions').nth(1)]
	for (let from = 1; from <= 130; from += 10) {
		await ofLines.getByText(`Questions ${from} to ${from + 9} of 130`).waitFor()
		read.lines.push(...(await lines.allTextContents()))
		if (from < 121) await ofLines.getByRole('button', { name: 'Next' }).click()
	}
	for (let from = 1; from <= 130; from += 20) {
		await ofRows.getByText(`Questions ${from} to ${Math.min(130, from + 19)} of 130`).waitFor()
		read.heads.push(...(await heads.allTextContents()))
		if (from < 121) await ofRows.getByRole('button', { name: 'Next' }).click()
	}
	const all = rows.map((_, i) => `How many died in street ${i}?`)
	expect({ lines: read.lines.map(seen), heads: read.heads.map(seen) }).toEqual({ lines: all, heads: all })

	await followLink(page, '#panel=claims&claim=claim-57')
	await ofLines.getByText('Questions 51 to 60 of 130').waitFor()
	await ofRows.getByText('Questions 41 to 60 of 130').waitFor()
	expect(problems).toEqual([])
})

test('a strip of hundreds of statements counts them by period, and lists each of them on a press', async () => {
	const { page, problems } = await many()
	const strip = page.getByRole('region', { name: /^Time strip/ })
	const spoke = strip.getByRole('list', { name: 'Who and when' })
	expect(await spoke.getByRole('button').count()).toBeLessThanOrEqual(24)
	const names = await spoke.getByRole('button').allTextContents()
	const counted = names.map((name) => Number(/: (\d+) statement/.exec(seen(name))![1]))
	expect(counted.reduce((sum, many) => sum + many)).toBe(
		stripOf(manyClaims(claims, speakers), true).bars.length
	)
	// As high as it may be beside a map.
	expect((await strip.boundingBox())!.height).toBeLessThan(260)

	const period = spoke.getByRole('button').last()
	await period.press('Enter')
	expect(await period.getAttribute('aria-expanded')).toBe('true')
	const list = strip.locator(`#${await period.getAttribute('aria-controls')}`)
	expect(await list.getByRole('listitem').count()).toBe(counted.at(-1))
	expect(seen(await list.getByRole('listitem').last().textContent())).toMatch(
		/^later Voice 60, .+, Meduza, \d+ claims: show only this speaker$/
	)
	expect(await violations(page, 'all')).toEqual([])
	await list.getByRole('button').last().press('Enter')
	await page.getByText('Only: Voice 60.').first().waitFor()
	for (const id of await rowIds(page)) expect(Number(id.slice('claim-'.length)) % speakers).toBe(59)
	expect(problems).toEqual([])
})

test('on a phone the matrix lists a page of speakers, nothing scrolls sideways, and axe is content', async () => {
	const { page } = await many({ viewport: { width: 390, height: 844 }, hasTouch: true })
	await pages(page, 'Speakers').waitFor()
	expect(await page.locator('.claims dt').count()).toBeLessThan(20 * 11)
	expect(await sideways(page)).toEqual([])
	expect(await violations(page, 'all')).toEqual([])
})
