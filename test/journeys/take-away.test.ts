import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from '../../src/author/reading'
import { languages } from '../../src/format/languages'
import { shippedLessons, shippedPack } from '../shipped'
import { fromDisk, serveSite, type Site } from '../site'
import { journeys, standing } from './journey'

const open = journeys()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Saves a file by keyboard, as it is offered in the window. */
async function save(page: Page, name: string): Promise<Buffer> {
	const button = page.getByRole('button', { name })
	await button.focus()
	const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
	expect(saved.suggestedFilename()).toBe(name)
	await page.getByRole('status').filter({ hasText: name }).waitFor()
	return readFileSync(await saved.path())
}

/** Every size in the window says how large its file is, in kilobytes. */
async function sizes(page: Page): Promise<number[]> {
	const told = page.locator('dialog small')
	await expect.poll(async () => (await told.allInnerTexts()).join(' ')).not.toMatch(/…/)
	return (await told.allInnerTexts()).map((text) => Number.parseFloat(text.replace(',', '.')))
}

describe.each([
	['hosted', () => site.url],
	['from disk', () => fromDisk()]
] as const)('%s', (_, url) => {
	test.each(languages)('what is taken away keeps its speakers and its caveats: %s', async (language) => {
		const { page, problems } = await open(`${url()}#lang=${language}`)
		await standing(page)
		await page.getByRole('button', { name: language === 'en' ? 'Menu' : 'Меню' }).click()
		const entry = page.getByRole('dialog').getByRole('button', { name: /^(Downloads|Завантажити)/ })
		await entry.focus()
		await page.keyboard.press('Enter')
		await page.locator('dialog[open] h2').waitFor()
		const standingText = pack.caveats.find(({ id }) => id === pack.incident.standing.caveat)!.text[language]

		const table = await save(page, `makiyivka-claims.${language}.csv`)
		expect(table.toString('utf8').split(standingText).length).toBeGreaterThan(20)
		const told = await sizes(page)
		expect(told).toHaveLength(19)
		expect(told[0]).toBeCloseTo(table.length / 1000, -0.5)
		for (const size of told) expect(size).toBeGreaterThan(0)

		const map = (await save(page, `makiyivka-map.${language}.svg`)).toString('utf8')
		const killed = (await save(page, `makiyivka-killed.${language}.svg`)).toString('utf8')
		for (const picture of [map, killed]) expect(picture).toContain('CC BY 4.0')
		expect(killed).toContain(pack.incident.standing.line[language])
		const png = await save(page, `makiyivka-answers.${language}.png`)
		expect(png.subarray(1, 4).toString()).toBe('PNG')
		expect(png.length).toBeGreaterThan(100_000)

		const [name, bytes] = ['makiyivka.incident.json', await save(page, 'makiyivka.incident.json')] as const
		const lessons = shippedLessons()
		expect(read([{ name, bytes, modified: 0 }], language)).toEqual({ name, pack, lessons, remarks: [] })
		expect(problems).toEqual([])
	})
})

test('nothing that a pupil typed is in a file, and while cells are covered no picture tells what is in them', async () => {
	const { page } = await open(`${site.url}#lang=en&lesson=different-answers&step=predict`)
	await page.locator('.step').waitFor()
	for (const field of await page.locator('.step textarea').all()) await field.fill('Written by Olena')
	await page.getByRole('combobox').fill('Typed by Olena')
	await page.goto(`${site.url}#lang=en&panel=claims&reveal=killed.stratcom&show=downloads`)
	await page.locator('dialog[open] h2').waitFor()
	await page.getByText('While cells are covered').waitFor()
	expect(await page.locator('dialog li button').allInnerTexts()).not.toContain('makiyivka-killed.en.svg')
	for (const name of ['makiyivka-claims.en.csv', 'makiyivka-references.en.txt', 'makiyivka.incident.json'])
		expect((await save(page, name)).toString('utf8')).not.toContain('Olena')
})

test('a picture of a narrowed view, or of a moment, says to what it is held', async () => {
	const { page } = await open(
		`${site.url}#lang=en&panel=claims&by=ru-mod-2-january&speaker=stratcom,ru-mod&show=downloads`
	)
	await page.locator('dialog[open] h2').waitFor()
	for (const name of ['makiyivka-killed.en.svg', 'makiyivka-answers.en.svg']) {
		// Where a line of it breaks says nothing.
		const picture = (await save(page, name)).toString('utf8').replace(/<\/text><text[^>]*>/g, ' ')
		expect(picture).toContain('As of 2 January 2023, Russian Defense Ministry:')
		expect(picture).toContain('Only: StratCom, Russian Defense Ministry.')
		expect(picture).toMatch(/\d+ of \d+ claims/)
	}
})
