import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPlace, saidOf, speakerOf } from '../../src/ask/select'
import { languages, type Language } from '../../src/format/languages'
import { plainText } from '../../src/format/markup'
import { shippedPack } from '../shipped'
import { dist, fromDisk, serveSite, type Site } from '../site'
import { sideways, violations } from './audit'
import { journeys, seen, standing } from './journey'

const open = journeys()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** What a reader of an account must find: everything, and each claim with what must not be parted from it. */
async function readsWhole(page: Page, language: Language): Promise<void> {
	const account = page.locator(`article[lang="${language}"]`)
	const text = seen(await account.innerText())
	const missing: string[] = []
	const finds = (part: string, whole = text) => whole.includes(seen(part)) || void missing.push(part)
	for (const { id, text: ours } of pack.passages) {
		const words = seen(plainText(ours[language]).replace(/“[^”]*”/g, '“”'))
		// Our translations stand among our words: each stretch between quotations is there.
		for (const stretch of words.split('“”'))
			finds(stretch.trim(), seen(await page.locator(`#${language}-${id}`).innerText()))
	}
	for (const caveat of pack.caveats) finds(caveat.text[language])
	for (const claim of pack.claims) {
		const row = seen(await page.locator(`tr[id="${language}-${claim.id}"]`).innerText())
		for (const part of [speakerOf(pack, claim).short, claim.answer, saidOf(pack, claim).words, claim.counts])
			finds(part[language], row)
		if (typeof claim.words !== 'string') finds(`“${claim.words.exact}”`, row)
		const box = page.locator('section', { has: page.locator(`tr[id="${language}-${claim.id}"]`) }).last()
		const kept = seen(await box.locator('.caveats').innerText())
		for (const { text: caveat } of pack.caveats.filter(({ id }) => claim.caveats.includes(id)))
			finds(caveat[language], kept)
	}
	for (const { properties } of pack.features) finds(properties.name[language])
	expect(missing).toEqual([])
	// What is to be known before anything else is seen stands before it.
	const note = text.indexOf(seen(pack.incident.contentNote[0]![language]))
	expect(note).toBeGreaterThan(0)
	expect(note).toBeLessThan(text.indexOf(pack.claims[0]!.answer[language]))
	// A drawing of the map, on which each place leads to its account.
	for (const { id, properties } of pack.features.filter(isPlace)) {
		await account.locator('.text-map').getByRole('link', { name: properties.name[language] }).click()
		expect(new URL(page.url()).hash).toBe(`#lang=${language}&place=${id}`)
		expect(seen(await page.locator(':target').innerText())).toBe(properties.name[language])
	}
}

test('with JavaScript off the hosted page reads whole, in either language', async () => {
	const { page, problems, requests } = await open(site.url, { javaScriptEnabled: false })
	await readsWhole(page, 'en')
	await page.getByRole('navigation').first().getByRole('link', { name: 'Українська' }).click()
	await page.waitForURL(/read\.uk\.html/)
	expect(await page.locator('html').getAttribute('lang')).toBe('uk')
	await readsWhole(page, 'uk')
	expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([])
	expect(problems).toEqual([])
})

test('with JavaScript off the single file reads whole, in either language', async () => {
	const { page, problems, requests } = await open(fromDisk(), { javaScriptEnabled: false })
	for (const language of languages) await readsWhole(page, language)
	expect([problems, requests]).toEqual([[], []])
})

test('on a laptop the map stays beside what is told of its places, and covers no claim below', async () => {
	// Lower than the map is high: nothing shows below it.
	const viewport = { width: 1366, height: 600 }
	const { page } = await open(site.url, { javaScriptEnabled: false, viewport })
	const map = page.locator('article[lang="en"] .text-map')
	await page.getByRole('heading', { name: 'Report', exact: true }).scrollIntoViewIfNeeded()
	expect((await map.boundingBox())?.y).toBe(0)
	// What is covered cannot be pressed.
	for (const speaker of await page.locator('.text-claims th[scope="row"]').all()) await speaker.click()
})

test.each(['index.html', 'read.en.html', 'read.uk.html', 'makiyivka.html'])(
	'what a link to %s shows elsewhere holds its caveat',
	(file) => {
		const html = readFileSync(join(dist, file), 'utf8')
		const language = file === 'read.uk.html' ? 'uk' : 'en'
		for (const key of ['name="description"', 'property="og:description"']) {
			const content = new RegExp(`<meta ${key} content="([^"]*)"`).exec(html)?.[1]
			expect(content).toContain(pack.incident.summary[language])
			expect(content).toContain(pack.incident.standing.line[language])
		}
	}
)

test('where every script is refused the page reads whole and says so, and a late program takes its place', async () => {
	const { page } = await open('about:blank')
	await page.route(/\.js$/, (route) => route.abort())
	await page.goto(site.url)
	const failed = page.getByText('Only the text is here', { exact: false }).first()
	await failed.waitFor()
	await readsWhole(page, 'en')
	await page.unroute(/\.js$/)
	await failed.getByRole('link', { name: 'Try again' }).click()
	await standing(page)
	expect(await page.locator('.text-page').count()).toBe(0)
})

test('where no words arrive the text stays, and says that it is all there is', async () => {
	const { page } = await open('about:blank')
	await page.route(/\/assets\/(en|uk)-[^/]+\.js$/, (route) => route.fulfill({ status: 500, body: '' }))
	await page.goto(site.url)
	await page.getByText('Only the text is here', { exact: false }).first().waitFor()
	await readsWhole(page, 'en')
})

test('it stays in the language that was asked for, and all can be asked for again', async () => {
	const { page } = await open('about:blank')
	const words = /\/assets\/(en|uk)-[^/]+\.js$/
	await page.route(words, (route) => route.abort())
	await page.goto(`${site.url}#lang=uk`)
	const failed = page.locator('.text-failed:visible')
	await failed.waitFor()
	expect(seen(await page.locator('.text-page:visible').innerText())).toContain(pack.incident.title.uk)
	expect(await page.locator('html').getAttribute('lang')).toBe('uk')
	await page.unroute(words)
	await failed.getByRole('link').click()
	await standing(page)
})

test('where the style of the program does not arrive the text stays as it is', async () => {
	const { page } = await open('about:blank')
	await page.route(/program.*\.css$/, (route) => route.abort())
	await page.goto(site.url)
	await page.getByText('Only the text is here', { exact: false }).first().waitFor()
	await readsWhole(page, 'en')
})

describe.each([
	['light', 1366, 768],
	// The narrowest at which claims stand in a table.
	['light', 840, 768],
	['dark', 320, 640]
] as const)('%s, %i by %i', (colorScheme, width, height) => {
	test.each(languages)('the page without a program has no fault of access: %s', async (language) => {
		const { page, problems } = await open(`${site.url}read.${language}.html`, {
			colorScheme,
			viewport: { width, height }
		})
		expect([...(await violations(page, 'all')), ...(await sideways(page))]).toEqual([])
		// A paragraph leads from a claim to the report.
		await page.locator(`tr[id="${language}-killed-ru-mod"] a`).first().click()
		expect(page.url()).toMatch(/#(en|uk)-p5$/)
		expect(problems).toEqual([])
	})
})
