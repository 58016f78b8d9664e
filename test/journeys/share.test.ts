import { afterAll, beforeAll, expect, test } from 'vitest'
import { caveatsOf } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { fromDisk, serve, serveSite, type Site } from '../site'
import { violations } from './audit'
import { journeys, standing } from './journey'

const open = journeys()
const pack = shippedPack()
const permissions = ['clipboard-read', 'clipboard-write']
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const revised = pack.claims.find(({ id }) => id === 'killed-ru-mod')!

test('by keyboard, from a card: link, frame and quotation carry the claim, and the frame shows it elsewhere', async () => {
	const { page, problems } = await open(`${site.url}#lang=en&panel=claims&claim=killed-ru-mod&card=1`, {
		permissions
	})
	await page.locator('.card').waitFor()
	await page.locator('.card').getByRole('button', { name: 'Share' }).focus()
	await page.keyboard.press('Enter')
	const window = page.getByRole('dialog', { name: 'Share' })
	await window.waitFor()
	expect(await window.locator('select').first().locator('option:checked').innerText()).toContain(
		'63 killed, according to the Russian Defense Ministry, 2 January 2023; not corroborated'
	)
	const copied = async (button: string) => {
		await window.getByRole('button', { name: button }).focus()
		await page.keyboard.press('Enter')
		await window
			.getByRole('status')
			.filter({ hasText: /copied|Copied/ })
			.last()
			.waitFor()
		return page.evaluate(() => navigator.clipboard.readText())
	}
	expect(await copied('Copy the link')).toBe(`${site.url}#lang=en&panel=claims&claim=killed-ru-mod&card=1`)
	// Its preview is a frame of the same kind.
	await page.frameLocator('dialog iframe').locator('#claim-title').waitFor()

	const quotation = await copied('Copy the quotation')
	const frame = await copied('Copy the frame')
	expect(frame).toContain('title="')
	await page.keyboard.press('Escape')
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Share')

	const article = await serve((_, response) =>
		response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(
				`<!doctype html><html lang="en"><title>Article</title><main><h1>Article</h1>${frame}${quotation}</main></html>`
			)
	)
	const reader = await open(article.url)
	const inside = reader.page.frameLocator('iframe')
	await inside.locator('#claim-title').waitFor()
	expect(await inside.locator('.embed').innerText()).toContain('revised later: 89 killed')
	const quoted = await reader.page.locator('blockquote').innerText()
	for (const said of ['63 killed', 'Ministry', '2 January 2023', 'not corroborated', 'revised later: 89'])
		expect(quoted).toContain(said)
	for (const { text } of caveatsOf(pack, revised.caveats)) expect(quoted).toContain(text.en)
	expect(await violations(reader.page, 'all')).toEqual([])
	expect([...problems, ...reader.problems]).toEqual([])
	await article.close()
})

test('from the line of a question its answers are shared, and from a popup its place', async () => {
	const { page } = await open(`${site.url}#lang=en&panel=claims`)
	await page.locator('.claims svg.range').first().waitFor()
	const window = page.getByRole('dialog', { name: 'Share' })
	const what = () => window.locator('select').first().locator('option:checked').innerText()
	await page.locator('.claims .range').getByRole('button', { name: 'Share' }).first().click()
	await window.waitFor()
	expect(await what()).toContain('How many were killed?')
	await page.frameLocator('dialog iframe').locator('svg.range').waitFor()
	await page.keyboard.press('Escape')
	await page.goto(`${site.url}#lang=en&place=donetsk`)
	await page.locator('.account').getByRole('button', { name: 'Share' }).click()
	await window.waitFor()
	await window.locator('select').first().selectOption({ label: 'Only: Donetsk' })
	await page.frameLocator('dialog iframe').locator('.account').waitFor()
	expect(await window.locator('output').innerText()).toBe(`${site.url}#lang=en&place=donetsk`)
})

test('while cells are covered nothing can be shared that tells what is in them', async () => {
	const { page } = await open(`${site.url}#lang=en&panel=claims&claim=killed-ru-mod&reveal=none&show=share`)
	const window = page.getByRole('dialog', { name: 'Share' })
	await window.waitFor()
	expect(await window.locator('select').first().locator('option').allInnerTexts()).toEqual(['This view'])
})

test('from disk there is no address to share, and the page says how a link goes on', async () => {
	const { page, problems, requests } = await open(
		`${fromDisk()}#lang=en&panel=claims&claim=killed-stratcom&card=1`,
		{
			permissions
		}
	)
	await standing(page)
	await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
	const window = page.getByRole('dialog', { name: 'Share' })
	await window.getByText('This page was opened from disk').waitFor()
	expect(await window.locator('output').innerText()).toBe(
		'#lang=en&panel=claims&claim=killed-stratcom&card=1'
	)
	expect(await window.locator('iframe').count()).toBe(0)
	expect(requests).toEqual([])
	expect(problems).toEqual([])
})
