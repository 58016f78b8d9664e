import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isLater, isPlace, speakerOf } from '../../src/ask/select'
import { languages } from '../../src/format/languages'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { onePage, seen, standing } from './journey'

const visit = onePage()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

test('on paper the report is whole, nothing is cut off, and the caveat goes along', async () => {
	const { page } = await visit(`${site.url}#panel=report`)
	await standing(page)
	await page.emulateMedia({ media: 'print' })
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main, #panel, .drawer')]
			.filter(
				(node) => node.scrollHeight > node.clientHeight + 1 && getComputedStyle(node).overflowY !== 'visible'
			)
			.map((node) => node.className)
	)
	expect(cut).toEqual([])
	expect(await page.locator('.controls').isVisible()).toBe(false)
	const last = pack.passages.at(-1)!
	expect(await page.locator(`#${last.id}`).isVisible()).toBe(true)
	expect(seen(await page.locator('.on-paper').innerText())).toContain('cannot corroborate')
	const pdf = await page.pdf({ format: 'A4' })
	expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2)
	expect(pagesOf(pdf)).toBeLessThanOrEqual(5)
})

test('the plain page prints the whole map, with every place on it, in either language', async () => {
	for (const language of languages) {
		const { page } = await visit(`${site.url}#lang=${language}&map=13/48.06/37.93`, {
			viewport: { width: 390, height: 664 }
		})
		await standing(page)
		await page.emulateMedia({ media: 'print' })
		expect(await page.locator('#map').isVisible()).toBe(false)
		const drawing = page.locator('svg:visible', { has: page.locator('[data-place]') })
		const frame = (await drawing.boundingBox())!
		for (const { id, properties } of pack.features.filter(isPlace)) {
			const name = drawing.locator(`[data-place="${id}"]`)
			expect(seen(await name.textContent())).toBe(properties.name[language])
			const { x, y, width, height } = (await name.boundingBox())!
			expect(x).toBeGreaterThanOrEqual(frame.x)
			expect(x + width).toBeLessThanOrEqual(frame.x + frame.width)
			expect(y).toBeGreaterThanOrEqual(frame.y)
			expect(y + height).toBeLessThanOrEqual(frame.y + frame.height)
		}
		const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true })
		for (const { properties } of pack.features.filter(isPlace))
			expect(text).toContain(properties.name[language])
	}
})

test('a page that is dark on the screen is printed in dark ink on white', async () => {
	const inkOf = async (colorScheme: 'light' | 'dark') => {
		const { page } = await visit(`${site.url}#panel=report`)
		await standing(page)
		await page.emulateMedia({ media: 'print', colorScheme })
		const colours = await page.evaluate(() =>
			[document.body, ...document.querySelectorAll('.masthead h1, #panel p, svg text')].map((node) => {
				const { color, fill, stroke } = getComputedStyle(node)
				return [color, fill, stroke].join()
			})
		)
		await page.emulateMedia({ media: null, colorScheme: null })
		return colours
	}
	expect(await inkOf('dark')).toEqual(await inkOf('light'))
})

test('a phone prints its lines of numbers no larger than a laptop', async () => {
	const { page } = await visit(`${site.url}#panel=claims`, { viewport: { width: 390, height: 844 } })
	await page.locator('svg.range').first().waitFor()
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
	const points: number[] = []
	for (let i = 1; i <= pdf.numPages; i++) {
		const { items } = await (await pdf.getPage(i)).getTextContent()
		for (const item of items) if ('str' in item && item.str.includes('400')) points.push(item.height)
	}
	// As drawn, 30 px, or 1.35 times as large.
	expect(Math.max(...points)).toBeGreaterThan(20)
	expect(Math.max(...points)).toBeLessThan(32)
})

test('a report that a class looks at is printed without room for the map that it covers', async () => {
	const { page } = await visit(`${site.url}#panel=report&projector=1`)
	await page.locator('#panel li[id]').first().waitFor()
	await page.emulateMedia({ media: 'print' })
	expect((await page.locator('#panel').boundingBox())!.y).toBeLessThan(120)
})

test('on paper the claims are whole: pictures, matrix and table, each under its caveat', async () => {
	const { page } = await visit(`${site.url}#panel=claims`)
	await standing(page)
	await page.locator('.claims').waitFor()
	const pdf = await page.pdf({ format: 'A4' })
	expect(pagesOf(pdf)).toBeGreaterThanOrEqual(3)
	expect(pagesOf(pdf)).toBeLessThanOrEqual(8)
	await page.setViewportSize({ width: 720, height: 1020 })
	await page.emulateMedia({ media: 'print' })
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main, #panel, .claims section, .claims [role="region"]')]
			.filter(
				(node) =>
					(node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1) &&
					getComputedStyle(node).overflow !== 'visible'
			)
			.map((node) => node.className)
	)
	expect(cut).toEqual([])
	for (const claim of pack.claims.filter(({ passage }) => passage))
		expect(await page.locator(`tr[data-claim="${claim.id}"]`).isVisible(), claim.id).toBe(true)
	expect(seen(await page.locator('.on-paper').innerText())).toContain('cannot corroborate')
})

test.each(['&full=1', '&projector=1', '&full=1&projector=1&lang=uk'])(
	'however it stood on the screen the matrix is whole on paper: panel=claims%s',
	async (more) => {
		const { page } = await visit(`${site.url}#panel=claims${more}`)
		const region = page.locator('.claims [role="region"]')
		await region.waitFor()
		await page.setViewportSize({ width: 720, height: 1020 })
		await page.emulateMedia({ media: 'print' })
		const table = (await region.locator('table').boundingBox())!
		const paper = (await page.locator('#panel').boundingBox())!
		expect(table.x + table.width).toBeLessThanOrEqual(paper.x + paper.width)
		const hidden = await region.evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
			Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth)
		)
		expect(hidden).toBeLessThanOrEqual(1)
		// Nor does a wall's size of text tear a figure to pieces.
		const torn = await region
			.locator('.number')
			.evaluateAll((all) =>
				all.filter((one) => one.getClientRects().length > 1).map(({ textContent }) => textContent)
			)
		expect(torn).toEqual([])
	}
)

test.each([
	['panel=claims', /^(Cover the cells|Full width|Table)$/],
	['lesson=different-answers&step=matrix', /^(Reveal the|Cover all|Show everything|Beside the map)/],
	['panel=claims&claim=killed-ru-mod&card=1', /^(←|See it in|Cite this|Compare)/],
	['panel=claims&claim=killed-ru-mod&card=1&beside=killed-stratcom', /The card alone/],
	['panel=report&by=start', /^(Show all|Compare with|Open the)/]
])('nothing that only a screen can press is printed: %s', async (hash, pressed) => {
	const { page } = await visit(`${site.url}#lang=en&${hash}`)
	const presses = page.locator('main').getByRole('button', { name: pressed })
	await presses.first().waitFor()
	const link = page.locator('#panel a:visible').first()
	if ((await link.count()) > 0) await link.focus()
	await page.emulateMedia({ media: 'print' })
	await expect.poll(() => presses.count()).toBe(0)
	expect(await page.locator('select:visible').count()).toBe(0)
	expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('none')
})

test('the menu closes once it has been asked to print', async () => {
	const { page } = await visit(site.url)
	await standing(page)
	await page.evaluate(() => (window.print = () => (document.title = 'printed')))
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('button', { name: 'Print this page' }).click()
	await page.getByRole('button', { name: 'Print this page' }).waitFor({ state: 'detached' })
	expect(await page.title()).toBe('printed')
})

test('a table that goes on over the next page has its whole head there', async () => {
	const { page } = await visit(`${site.url}#panel=claims`)
	await standing(page)
	await page.locator('#all-claims').waitFor()
	const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })))
	const labels = pack.incident.questions.map(({ label }) => label.en)
	// The pages after the table's first on which rows of it stand.
	const first = text.findIndex((read) => read.includes('All claims'))
	const further = text.slice(first + 1).filter((read) => read.split('not corroborated').length > 3)
	expect(further.length).toBeGreaterThan(0)
	for (const read of further) {
		expect(labels.some((label) => read.includes(label))).toBe(true)
		for (const head of ['Question', 'Speaker', 'Answer', 'Said']) expect(read).toContain(head)
	}
})

test('WebKit cuts no row in two where a page ends: on paper each is a grid', async () => {
	const { page } = await visit(`${site.url}#panel=claims`)
	await standing(page)
	await page.locator('#all-claims').waitFor()
	await page.emulateMedia({ media: 'print' })
	const rows = await page.locator('.claims tr').evaluateAll((all) =>
		all.map((row) => {
			const { display, breakInside } = getComputedStyle(row)
			const right = Math.round(row.getBoundingClientRect().right)
			return `${display}, ${breakInside}, ${right === Math.round(row.closest('table')!.getBoundingClientRect().right)}`
		})
	)
	expect(rows.length).toBeGreaterThan(20)
	expect([...new Set(rows)]).toEqual(['grid, avoid, true'])
})

test('WebKit prints a head once: on paper each answer of the matrix names its speaker itself', async () => {
	const { page } = await visit(`${site.url}#panel=claims`)
	await standing(page)
	await page.locator('#all-claims').waitFor()
	await page.emulateMedia({ media: 'print' })
	const answers = await page
		.locator('.claims td .field p')
		.evaluateAll((all) =>
			all.map((answer) => getComputedStyle(answer, '::before').content + answer.textContent)
		)
	expect(answers.length).toBeGreaterThan(15)
	const names = pack.claims
		.filter((claim) => !isLater(pack, claim))
		.map((claim) => speakerOf(pack, claim).short.en)
	expect(answers.filter((answer) => !names.some((name) => answer.includes(name)))).toEqual([])
})

test('a popup that is open on a wide screen is printed whole, after the map', async () => {
	const { page } = await visit(`${site.url}#place=ptu-19`)
	await standing(page)
	// The sheets are counted as a browser prints them, from the screen and not from an emulated paper.
	expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThanOrEqual(2)
	await page.emulateMedia({ media: 'print' })
	const callout = page.locator('.callout')
	const drawing = page.locator('svg:visible', { has: page.locator('[data-place]') })
	const [map, told] = [await drawing.boundingBox(), await callout.boundingBox()]
	expect(told!.y).toBeGreaterThanOrEqual(map!.y + map!.height)
	expect(await callout.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeLessThanOrEqual(1)
	expect(await callout.locator('.keep').isVisible()).toBe(true)
})

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
