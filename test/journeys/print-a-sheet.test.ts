import type { Page } from 'playwright'
import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caveatById, caveatsOf, isLater, speakerOf } from '../../src/ask/select'
import { shippedLessons, shippedPack } from '../shipped'
import { fromDisk, serveSite, type Site } from '../site'
import { journeys, onePage, seen, standing } from './journey'

const open = journeys()
const visit = onePage()
const pack = shippedPack()
const claims = pack.claims.filter((claim) => !isLater(pack, claim))
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const laid = (page: Page) => page.locator('.preview .pages .page').first().waitFor()
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
/** Width and height in points. */
const sizesOf = (pdf: Buffer): string[] => [
	...new Set(
		[...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
			([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`
		)
	)
]
/** A text without spaces, of which a PDF keeps few as they were. */
const bare = (text: string): string => text.replace(/\s+/g, '')
/** Least and most pages of each sheet: a machine's own fonts decide where a page is full. */
const pageCounts = {
	map: [3, 5],
	report: [2, 3],
	cards: [9, 9],
	background: [1, 1],
	worksheet: [2, 2],
	more: [1, 2],
	teacher: [5, 8]
} as const
/** Letter is lower than A4: what a pupil holds is two pages on A4. */
const most = (sheet: keyof typeof pageCounts, paper: string): number =>
	sheet === 'worksheet' && paper === 'Letter' ? 3 : pageCounts[sheet][1]
const lessons = shippedLessons()
const sheets = [
	...(['map', 'report', 'cards'] as const).map((sheet) => ({ sheet, lesson: undefined })),
	...(['background', 'worksheet', 'more', 'teacher'] as const).flatMap((sheet) =>
		lessons.map((lesson) => ({ sheet, lesson }))
	)
]
const points = { A4: '595 842', Letter: '612 792' } as const

async function choose(page: Page, sheet: string, paper: string): Promise<void> {
	await page.locator('.preview select').first().selectOption(sheet)
	await page.locator('.preview select').last().selectOption(paper)
	await laid(page)
}

/** The texts of pages, and of parts of pages, that are longer or wider on paper than their place. */
async function cutOnPaper(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' })
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.page, .page .body, .page article')]
			.filter((node) => node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1)
			.map((node) => node.textContent)
	)
	await page.emulateMedia({ media: null })
	return cut
}

describe.each(['en', 'uk'] as const)('in %s', (language) => {
	test('each sheet prints whole, with every claim, speaker and caveat, on as many pages as it shows, on either paper', async () => {
		const { page, problems } = await visit(`${site.url}#lang=${language}&show=sheets`)
		await laid(page)
		// Each sheet is printed once in a language; on the other paper it is read from the screen.
		const printed = language === 'en' ? 'A4' : 'Letter'
		for (const paper of ['A4', 'Letter'] as const)
			for (const { sheet, lesson } of sheets) {
				await choose(page, sheet, paper)
				// Cards may be those of one lesson, which the sheet before was of.
				if (lesson || sheet === 'cards')
					await page
						.locator('.preview select')
						.nth(1)
						.selectOption(lesson?.id ?? '')
				await laid(page)
				const name = `${sheet} ${lesson?.id ?? ''} ${paper}`
				const shown = await page.locator('.pages .page').allInnerTexts()
				expect(shown.length, name).toBeGreaterThanOrEqual(pageCounts[sheet][0])
				expect(shown.length, name).toBeLessThanOrEqual(most(sheet, paper))
				expect(await cutOnPaper(page), name).toEqual([])
				if (paper !== printed) reads(shown, sheet, name)
				else {
					const pdf = await page.pdf({ preferCSSPageSize: true })
					const { totalPages, text } = await extractText(new Uint8Array(pdf))
					expect(totalPages, name).toBe(shown.length)
					expect(sizesOf(pdf), name).toEqual([points[paper]])
					reads(text, sheet, name)
				}
			}
		expect(problems).toEqual([])
	})

	test('a pupil holds at most two A4 pages on either way, and the page with a puzzle tells nothing of its clocks', async () => {
		const { page } = await visit(`${site.url}#lang=${language}&show=sheets`)
		await laid(page)
		await choose(page, 'worksheet', 'A4')
		const readings = pack.claims.flatMap(
			({ when }) => when?.readings?.map(({ label }) => label[language]) ?? []
		)
		for (const lesson of lessons)
			for (const path of ['whole', 'short']) {
				await page.locator('.preview select').nth(1).selectOption(lesson.id)
				await page.locator('.preview select').nth(2).selectOption(path)
				await laid(page)
				const pdf = await page.pdf({ preferCSSPageSize: true })
				const { totalPages, text } = await extractText(new Uint8Array(pdf))
				expect(totalPages, `${lesson.id} ${path}`).toBeLessThanOrEqual(2)
				const worked = lesson.steps.some(({ tasks }) => tasks.some((task) => 'clocks' in task))
				for (const reading of readings.slice(0, 2)) {
					expect(bare(text[0]!)).not.toContain(bare(reading))
					expect(bare(text.join('')).includes(bare(reading)), `${lesson.id} ${path}`).toBe(worked)
				}
			}
	})

	/** What a reader of the paper reads: on each page the caveat, the sources and the sheet's number; on the whole every speaker. */
	function reads(pages: readonly string[], sheet: string, name: string): void {
		const standing = caveatById(pack, pack.incident.standing.caveat)!.text[language]
		pages.map(bare).forEach((read, at) => {
			const number = `${at + 1} ${language === 'en' ? 'of' : 'з'} ${pages.length}`
			for (const part of [standing, 'GeoNames CC BY 4.0', number])
				expect(read, `${name}, page ${at + 1}`).toContain(bare(part))
			// Beside its caveat, however long that is, a page holds something of its own.
			const own = read.length - bare(standing).length
			expect(own, `${name}, page ${at + 1}`).toBeGreaterThan(400)
		})
		if (sheet !== 'map' && sheet !== 'cards') return
		const whole = pages.map(bare).join('')
		for (const claim of claims) {
			const { name: long, short } = speakerOf(pack, claim)
			expect(whole, name).toContain(bare((sheet === 'cards' ? long : short)[language]))
			if (typeof claim.words !== 'string') expect(whole, name).toContain(bare(`“${claim.words.exact}”`))
			if (sheet !== 'cards') continue
			const link = `${site.url.replace('http://', '')}#lang=${language}&panel=claims&claim=${claim.id}&card=1`
			expect(whole, name).toContain(bare(link))
			for (const caveat of caveatsOf(pack, claim.caveats))
				expect(whole, name).toContain(bare(caveat.text[language]))
		}
	}
})

test('from disk the sheets print too; the cards say what to search for in place of a code', async () => {
	const { page, problems, requests } = await open(`${fromDisk()}#lang=en&show=sheets`)
	await laid(page)
	await choose(page, 'cards', 'A4')
	expect(await page.locator('.pages article svg').count()).toBe(0)
	expect(seen(await page.locator('.pages article').first().innerText())).toContain(
		`search for “${claims[0]!.label.en}”`
	)
	expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(9)
	expect([problems, requests]).toEqual([[], []])
})

test('by keyboard: from the menu to the sheets, through them, and back to the menu', async () => {
	const { page } = await visit(site.url)
	await standing(page)
	await page.getByRole('button', { name: 'Menu' }).focus()
	await page.keyboard.press('Enter')
	await page.getByRole('button', { name: 'Sheets for paper' }).focus()
	await page.keyboard.press('Enter')
	await laid(page)
	const named = () =>
		page.evaluate(() => {
			const at = document.activeElement!
			return (
				at.closest('label')?.textContent ??
				at.getAttribute('aria-label') ??
				at.textContent ??
				''
			).trim()
		})
	const passed: string[] = [await named()]
	for (let i = 0; i < 5; i++) {
		await page.keyboard.press('Tab')
		passed.push((await named()).split(/\s/)[0]!)
	}
	expect(passed).toEqual(['Sheets for paper', 'Close', 'Sheet', 'Paper', 'Print', 'Preview'])
	await page.keyboard.press('Escape')
	await page.locator('.preview').waitFor({ state: 'detached' })
	expect(await named()).toContain('Menu')
	expect(page.url()).not.toContain('show=sheets')
})

test('once the sheets are closed the page prints as it always did', async () => {
	const { page } = await visit(`${site.url}#panel=report`)
	await standing(page)
	const before = pagesOf(await page.pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm' } }))
	await page.goto(`${site.url}#panel=report&show=sheets`)
	await laid(page)
	expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
	await page.keyboard.press('Escape')
	await page.locator('.preview').waitFor({ state: 'detached' })
	expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
	expect(pagesOf(await page.pdf({ format: 'A4', margin: { top: '10mm', bottom: '10mm' } }))).toBe(before)
})

test.each([
	[320, 640, 'light'],
	[1024, 768, 'dark']
] as const)(
	'on a screen of %s by %s, %s, the pages fit its width and stay white',
	async (width, height, scheme) => {
		const { page } = await open(`${site.url}#lang=uk&show=sheets`, {
			viewport: { width, height },
			colorScheme: scheme
		})
		await laid(page)
		const sideways = await page.evaluate(() =>
			[
				document.documentElement,
				...document.querySelectorAll<HTMLElement>('.preview, .preview .choices, .preview .paper')
			]
				.filter((node) => node.scrollWidth > node.clientWidth + 1)
				.map((node) => node.className)
		)
		expect(sideways).toEqual([])
		const box = (await page.locator('.page').first().boundingBox())!
		expect(box.width).toBeLessThanOrEqual(width)
		expect(box.width).toBeGreaterThan(Math.min(width, 700) * 0.85)
		expect(
			await page
				.locator('.page')
				.first()
				.evaluate((node) => getComputedStyle(node).backgroundColor)
		).toBe('rgb(255, 255, 255)')
		for (const button of await page.locator('.preview button, .preview select').all())
			expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24)
	}
)
