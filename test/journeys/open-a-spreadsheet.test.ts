import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPlace } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { journeys, mark, seen, standing } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const csv = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer })
/** As a spreadsheet in Ukraine may write it: semicolons, decimal commas, and Windows-1251, whose letters are numbered so. */
function inWindows1251(text: string): Buffer {
	const own: Record<string, number> = { і: 179, ї: 191, є: 186 }
	const code = (letter: string) => own[letter] ?? letter.codePointAt(0)! - (letter > '~' ? 0x410 - 192 : 0)
	return Buffer.from([...text].map(code))
}

async function toWindow(page: Page): Promise<void> {
	await standing(page)
	await page.getByRole('button', { name: 'Menu' }).press('Enter')
	await page.getByRole('button', { name: 'Open an incident from a file' }).press('Enter')
	await page.getByLabel('File or files').waitFor()
}
const choose = (page: Page, ...files: ReturnType<typeof csv>[]) =>
	page.getByLabel(/^(File or files|Файл або файли)$/).setInputFiles(files)
const lines = async (page: Page): Promise<string[]> =>
	(await page.locator('dialog ol li').allTextContents()).map(seen)

const broken = `speaker;question;answer;said;place;latitude;longitude;caveat
Паром;How many carts?;about 30;31.02.2001;Міст;50,004;10,01;Counted from the bank.
;How many carts?;12;02.05.2001;Міст;;;
Гільдія;How many carts?;14;03.05.2001;Млин;110,0;50,08;`
const mended = broken
	.replace('31.02', '01.05')
	.replace('\n;How', '\nГільдія;How')
	.replace('110,0;50,08', '50,01;10,08')

test('a spreadsheet is read, its mistakes are told by row and column, and mended it is a whole explorer', async () => {
	const { page, problems, requests } = await open(site.url)
	await toWindow(page)
	const asked = requests.length
	await choose(page, csv('вози.csv', inWindows1251(broken)))
	await page.getByText('вози.csv cannot be shown yet: 3 things need fixing.').waitFor()
	const told = await lines(page)
	expect(told[0]).toContain('вози.csv, row 2, column "said": found "31.02.2001", expected a day')
	expect(told[1]).toContain('вози.csv, row 3, column "speaker": found nothing')
	expect(told[2]).toContain('row 4, column "latitude"')
	expect(told[2]).toContain('may be swapped')
	expect(await mark(page, 'ptu-19').count()).toBe(1)

	await choose(page, csv('вози.csv', inWindows1251(mended)))
	await page.getByText('2 places, 2 speakers, 3 claims, 0 lessons.').waitFor()
	const remarks = await lines(page)
	expect(remarks[0]).toContain('read as Windows-1251: see whether its letters are right')
	expect(remarks.join()).toContain('Its author gave no caveat.')
	await page.getByRole('button', { name: 'Show it' }).press('Enter')
	await page.getByRole('button', { name: 'Show the map' }).press('Enter')

	const tabs = (await page.getByRole('tab').allTextContents()).map(seen)
	expect(tabs).toEqual(['Places 2', 'Claims 3'])
	await page.getByRole('tab', { name: 'Claims' }).click()
	const claims = page.locator('.claims')
	await claims.waitFor()
	// About 30 stays about 30, and stands beside its speaker.
	expect(seen(await claims.textContent())).toMatch(/about 30 ?Паром/)
	await page.goto(`${site.url}#panel=claims&show=sheets`)
	await page.getByRole('combobox', { name: 'Sheet', exact: true }).selectOption({ label: 'Claim cards' })
	const card = page.locator('dialog .page').first()
	await card.getByText('about 30').first().waitFor()
	const printed = seen(await card.textContent())
	expect(printed).toContain('Counted from the bank.')
	expect(printed).toContain('From вози.csv.')
	expect(printed).not.toMatch(/the report|127\.0\.0\.1/)
	expect(requests.slice(asked).filter((address) => !address.startsWith(site.url))).toEqual([])
	expect(problems).toEqual([])
})

test('on the Ukrainian page its mistakes are told in Ukrainian, there and in what is saved', async () => {
	const { page } = await open(`${site.url}#lang=uk&show=open`)
	await page.getByLabel('Файл або файли').waitFor()
	await choose(page, csv('вози.csv', inWindows1251(broken)))
	await page.getByText('вози.csv ще не можна показати. Треба виправити: 3 помилки.').waitFor()
	const told = await lines(page)
	expect(told).toEqual([
		'вози.csv, рядок 2, стовпець "said": тут "31.02.2001", а треба: день, який є в календарі',
		'вози.csv, рядок 3, стовпець "speaker": тут порожньо, а треба: ім’я або назва автора заяви',
		'вози.csv, рядок 4, стовпець "latitude": тут "110,0", а треба: градуси від -85 до 85; можливо, широту й довготу переставлено'
	])
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Зберегти список як текст' }).click()
	])
	expect(
		readFileSync(await download.path(), 'utf8')
			.trim()
			.split('\n')
	).toEqual(told)
})

test('this incident comes as tables to fill in, and opens again as the same places, speakers and claims', async () => {
	const pack = shippedPack()
	const { page, problems } = await open(site.url)
	await toWindow(page)
	await page.getByText('From a spreadsheet of your own').click()
	const saved = []
	for (const name of ['places.csv', 'speakers.csv', 'claims.csv']) {
		const download = page.waitForEvent('download')
		await page.getByRole('button', { name: `Save ${name}` }).press('Enter')
		saved.push(csv(name, readFileSync(await (await download).path())))
	}
	await choose(page, ...saved)
	const places = pack.features.filter(isPlace).length
	await page
		.getByText(`${places} places, ${pack.speakers.length} speakers, ${pack.claims.length} claims, 0 lessons.`)
		.waitFor()
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await page.goto(`${site.url}#panel=claims`)
	await page.locator('.claims').waitFor()
	const text = seen(await page.locator('.claims').textContent())
	for (const { short } of pack.speakers) expect(text).toContain(short.en)
	expect(problems).toEqual([])
})
