import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright'
import { caveatsOf, isLater } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { fromDisk, serveSite } from '../site'
import { focused, followLink, journeys, onePage, seen, standing } from './journey'

const pack = shippedPack()
const open = journeys()
const visit = onePage()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** On a device of its own only where it starts otherwise than most. */
const claims = async (hash = '', start?: Parameters<typeof open>[1]) => {
	const journey = await (start ? open : visit)(`${site.url}#panel=claims${hash}`, start)
	await journey.page.locator('.claims, .card').first().waitFor()
	return journey
}
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click()
const report = pack.claims.filter((claim) => !isLater(pack, claim))

test('after a glance: three speakers gave three numbers, others a word, and nobody could check', async () => {
	const { page, problems } = await claims()
	const first = seen(await page.locator('.range').first().textContent())
	expect(first).toContain('Three speakers, three different numbers. Five more give no number.')
	expect(first).toContain('RFE/RL says it cannot corroborate battlefield accounts.')
	expect(problems).toEqual([])
})

test('from every claim one step leads to its words, highlighted and in view', async () => {
	const { page } = await claims()
	for (const claim of report) {
		await tab(page, /Claims/)
		await page.locator(`tr[data-claim="${claim.id}"] a[aria-label^="Paragraph"]`).first().click()
		const words = page.locator(`#${claim.passage} a.claim.lit[data-claim="${claim.id}"]`)
		await words.first().waitFor()
		const inView = await words.first().evaluate((node) => {
			const [mark, panel] = [
				node.getBoundingClientRect(),
				document.getElementById('panel')!.getBoundingClientRect()
			]
			return mark.top >= panel.top && mark.bottom <= panel.bottom
		})
		expect(inView, claim.id).toBe(true)
	}
})

test('a mark in the report lights its claim up on the map, in the table and on its card', async () => {
	const { page, problems } = await visit(`${site.url}#panel=report`)
	await page.locator('#p13 a.claim', { hasText: '400 corpses' }).click()
	expect(seen(await page.locator('.frame > p.lit').textContent())).toContain(
		'About 400 killed, according to StratCom, 1 January 2023; not corroborated'
	)
	await tab(page, /Claims/)
	await page.locator('tr.lit[data-claim="killed-stratcom"]').waitFor()
	await tab(page, /Report/)
	await page.locator('#p13').getByRole('button', { name: 'All about this claim' }).click()
	await page.locator('.card').waitFor()
	expect(await focused(page)).toContain('card-title')
	expect(problems).toEqual([])
})

test('a card tells who is behind it, what the evidence is, what others say, and every caveat', async () => {
	const { page } = await claims('&claim=killed-stratcom&card=1')
	const card = seen(await page.locator('.card').textContent())
	for (const part of [
		'Who is behind it?',
		'What is the evidence?',
		'What do others say?',
		'“about 400 corpses”'
	])
		expect(card).toContain(part)
	for (const other of ['63 servicemen', '500', 'hundreds', 'scores']) expect(card).toContain(other)
	const claim = pack.claims.find(({ id }) => id === 'killed-stratcom')!
	for (const id of claim.caveats)
		expect(card).toContain(pack.caveats.find((caveat) => caveat.id === id)!.text.en)
	await page.getByRole('button', { name: 'All claims' }).click()
	expect(await focused(page)).toMatch(/^a/)
})

test('a card tells that its speaker has revised the figure since, though what came after the report is off', async () => {
	const { page } = await claims('&claim=killed-ru-mod&card=1')
	const link = page.locator('.card .counts a', { hasText: '89 killed' })
	expect(seen(await link.textContent())).toContain('Russian Defense Ministry, 4 January 2023')
	await link.click()
	await expect.poll(async () => seen(await page.locator('#card-title').textContent())).toContain('89')
	expect(page.url()).toContain('later=1')
	// Before that was said, and before a class has found it out, nothing tells of it.
	for (const view of ['by=ru-mod-2-january', 'reveal=killed.ru-mod']) {
		await followLink(page, `#panel=claims&claim=killed-ru-mod&card=1&${view}`)
		await page.locator('.card').waitFor()
		expect(await page.locator('.card').textContent()).not.toContain('89')
	}
})

test('Back from a card leads to the link that opened it, at its place', async () => {
	const { page } = await claims()
	const link = page.locator('td a[data-claim="hit-ru-mod"]').first()
	await link.focus()
	const scrolled = () => page.locator('#panel').evaluate(({ scrollTop }) => scrollTop)
	const before = await scrolled()
	expect(before).toBeGreaterThan(0)
	await page.keyboard.press('Enter')
	await page.locator('.card').waitFor()
	await page.goBack()
	await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true)
	expect(await scrolled()).toBe(before)
})

/** The words of an element that stand in pieces on several lines. */
const torn = (element: Locator): Promise<string[]> =>
	element.evaluate((whole) => {
		const words: string[] = []
		const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
		for (let text = texts.nextNode(); text; text = texts.nextNode())
			for (const word of text.nodeValue!.matchAll(/[\p{L}\p{N}’]+/gu)) {
				const range = document.createRange()
				range.setStart(text, word.index)
				range.setEnd(text, word.index + word[0].length)
				if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
					words.push(word[0])
			}
		return words
	})

test.each([
	[1366, 'en', 9],
	[1920, 'en', 12],
	[1920, 'uk', 10]
] as const)(
	'beside the map, %i wide, the matrix tears no shorter word to pieces (%s, %i letters)',
	async (width, language, letters) => {
		const { page } = await claims(`&lang=${language}`)
		await page.setViewportSize({ width, height: 900 })
		const matrix = page.locator('.claims table').first()
		await matrix.waitFor()
		const words = await torn(matrix)
		expect(words.filter((word) => word.length < letters)).toEqual([])
	}
)

/** What “Cite this” copies of a claim. */
async function cited(claim: string): Promise<string> {
	const { page } = await claims(`&claim=${claim}&card=1`, {
		permissions: ['clipboard-read', 'clipboard-write']
	})
	await page.getByRole('button', { name: 'Cite this' }).click()
	await page.getByText('Copied, with speaker').waitFor()
	return page.evaluate(() => navigator.clipboard.readText())
}

test('“Cite this” copies the claim with speaker, date, report, version and link', async () => {
	const copied = await cited('killed-ru-mod')
	for (const part of [
		'Russian Defense Ministry, 2 January 2023: 63 killed',
		'“63 Russian servicemen were killed”',
		'cannot corroborate',
		'Revised later: 89 killed, according to the Russian Defense Ministry, 4 January 2023; not checked by us.',
		`report by RFE/RL (${pack.incident.report.date.en}), paragraph 5`,
		pack.incident.report.link!,
		'Version 0.1.0, data edition 2',
		'claim=killed-ru-mod'
	])
		expect(copied).toContain(part)
})

test('what is cited has every caveat of its claim', async () => {
	const copied = await cited('cause-stratcom')
	for (const caveat of caveatsOf(pack, pack.claims.find(({ id }) => id === 'cause-stratcom')!.caveats))
		if (caveat.id !== pack.incident.standing.caveat) expect(copied).toContain(caveat.text.en)
	expect(copied).toContain('hinting at an attack')
})

test('the card of a later claim says when and where that one was made', async () => {
	const { page } = await claims('&claim=killed-ru-mod-later&card=1&later=1')
	const card = seen(await page.locator('.card').textContent())
	expect(card).toContain('Where it spoke statement by Lt Gen Sevryukov, 4 January 2023')
	expect(card).not.toMatch(/report (does not say where|gives no exact words)/)
})

test('on plain http what cannot be copied stands in a field, marked', async () => {
	const { page, problems } = await open('about:blank')
	// As a browser does outside https.
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })
	)
	await page.goto(`${site.url}#panel=claims&claim=killed-ru-mod&card=1`)
	const markedText = () => page.evaluate(() => getSelection()?.toString())
	await page.getByRole('button', { name: 'Cite this' }).click()
	await page.getByText('This browser does not let the page copy.').waitFor()
	expect(await markedText()).toContain('Russian Defense Ministry, 2 January 2023: 63 killed')
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('button', { name: 'Copy a link to this view' }).click()
	await page.getByRole('textbox', { name: 'Copy a link to this view' }).waitFor()
	expect(await markedText()).toBe(page.url().replace('#', '#lang=en&'))
	await page.keyboard.press('Escape')
	await page.goto(`${site.url}#show=prepare`)
	await page.getByRole('button', { name: 'Copy the link' }).click()
	await page.getByRole('textbox', { name: 'Copy the link' }).waitFor()
	expect(await markedText()).toContain('lesson=different-answers')
	expect(problems).toEqual([])
})

test('covered cells hold nothing of their answers; uncovered by key one by one, and covered again', async () => {
	const { page } = await claims()
	await page.getByRole('button', { name: 'Cover the cells' }).click()
	/** All that the panel holds, but for the names that one may narrow down to. */
	const content = () =>
		page.locator('#panel').evaluate((panel) => {
			const copy = panel.cloneNode(true) as HTMLElement
			for (const other of copy.querySelectorAll('[aria-hidden="true"], select')) other.remove()
			return copy.outerHTML
		})
	const before = await content()
	for (const { answer, words } of report) {
		expect(before).not.toContain(answer.en)
		if (typeof words !== 'string') expect(before).not.toContain(words.exact)
	}
	expect(await focused(page)).toContain('chief')
	await page.keyboard.press('Enter')
	await page.getByText('“about 400 corpses”').first().waitFor()
	expect(await content()).not.toContain('63 servicemen')
	expect(await focused(page)).toContain('chief')
	await page.getByRole('button', { name: 'Reveal cell A3' }).press('Enter')
	await page.locator('td', { hasText: '63 servicemen' }).first().waitFor()
	await focused(page)
	expect(page.url()).toContain('reveal=killed.stratcom,killed.ru-mod')
	await page.getByRole('button', { name: 'Reveal the row “When”' }).press('Enter')
	await page.locator('td', { hasText: 'at exactly 00:01' }).first().waitFor()
	await focused(page)
	await page.getByRole('button', { name: 'Cover all again' }).click()
	expect(await content()).not.toContain('corpses')
	await page.getByRole('button', { name: 'Show everything' }).click()
	expect(await focused(page)).toContain('#cover')
	await page.locator('tr[data-claim]').first().waitFor()
	expect(await page.locator('tr[data-claim]').count()).toBe(36)
})

describe.each(['en', 'uk'] as const)('the search in %s', (language) => {
	test('nine spellings of the town find it first, and figures and words find their claims', async () => {
		const { page, problems } = await visit(`${site.url}#lang=${language}`)
		const best = page.getByRole('option').first()
		const find = async (query: string) => {
			await page.getByRole('combobox').fill('')
			await page.getByRole('combobox').fill(query)
			await best.waitFor()
			return seen(await best.textContent())
		}
		const town = pack.features.find(({ id }) => id === 'makiyivka')!.properties.name[language]
		for (const spelling of [
			'Макіївка',
			'Макеевка',
			'Makiivka',
			'Makiyivka',
			'Makeyevka',
			'Makeevka',
			'Makijivka',
			'Makiïvka'
		]) {
			const told = await find(spelling)
			expect(told).toContain(town)
			expect(told).toContain(spelling)
		}
		expect(await find('Makyivka')).toContain(town)
		const name = (id: string) => pack.speakers.find((speaker) => speaker.id === id)!.short[language]
		expect(await find('63')).toContain(name('ru-mod'))
		expect(await find('HIMARS')).toContain('HIMARS')
		expect(await find('00:01')).toContain('00:01')
		expect(problems).toEqual([])
	})
})

test('on a phone the matrix is a list by question, and the slider stands above it', async () => {
	const { page, problems } = await claims('', {
		viewport: { width: 375, height: 740 },
		hasTouch: true,
		isMobile: true
	})
	expect(await page.locator('.claims section h3', { hasText: 'Who attacked' }).count()).toBe(1)
	expect(await page.getByRole('slider').count()).toBe(1)
	expect(await page.locator('table').count()).toBe(1)
	expect(problems).toEqual([])
})

test('from disk and without a network the claims, the strip and the original work', async () => {
	const { page, problems, requests } = await open(`${fromDisk()}#panel=claims`, { offline: true })
	await page.locator('tr[data-claim="killed-ru-mod"]').waitFor()
	await page.getByRole('button', { name: 'Two readings, ours' }).last().click()
	await page.getByRole('dialog').waitFor()
	await page.keyboard.press('Escape')
	await tab(page, /Report/)
	await page.getByRole('button', { name: 'Compare with the original' }).click()
	await page.getByLabel('Or paste the text').fill('Somebody wrote of “about 400 corpses” there.')
	await page.getByRole('button', { name: 'Compare', exact: true }).click()
	await page.getByText(/1 of \d+ quotations found once/).waitFor()
	await page.keyboard.press('Escape')
	await page.locator('#p13 figure mark', { hasText: 'about 400 corpses' }).waitFor()
	expect(requests).toEqual([])
	expect(problems).toEqual([])
})
