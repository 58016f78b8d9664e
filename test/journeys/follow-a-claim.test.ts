import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { claimedBy, momentsOf, narrowed } from '../../src/ask/moments'
import { isLater } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { fromDisk, serveSite } from '../site'
import { focused, journeys, seen, standing } from './journey'

const pack = shippedPack()
const open = journeys()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const claims = async (hash = '', start: Parameters<typeof open>[1] = {}) => {
	const journey = await open(`${site.url}#panel=claims${hash}`, start)
	await journey.page.locator('.claims, .card').first().waitFor()
	return journey
}
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click()
const report = pack.claims.filter((claim) => !isLater(claim))
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()
const idsIn = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['claim'] ?? ''))

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
		await page.locator(`tr[data-claim="${claim.id}"] a[aria-label^="Paragraph"]`).click()
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
	const { page, problems } = await open(`${site.url}#panel=report`)
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

test('“Cite this” copies the claim with speaker, date, report, version and link', async () => {
	const { page } = await claims('&claim=killed-ru-mod&card=1', {
		permissions: ['clipboard-read', 'clipboard-write']
	})
	await page.getByRole('button', { name: 'Cite this' }).click()
	await page.getByText('Copied, with speaker').waitFor()
	const copied = await page.evaluate(() => navigator.clipboard.readText())
	for (const part of [
		'Russian Defense Ministry, 2 January 2023: 63 killed',
		'“63 Russian servicemen were killed”',
		'cannot corroborate',
		'paragraph 5',
		pack.incident.report.link!,
		'Version 0.1.0, data edition 2',
		'claim=killed-ru-mod'
	])
		expect(copied).toContain(part)
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

test('claimed by then: everything shows what had been said by the moment, and says so', async () => {
	const { page, problems } = await claims()
	await standing(page)
	const slider = page.getByRole('slider')
	await slider.focus()
	await page.keyboard.press('Home')
	await page.getByText('By this moment the report knows of no statement.').first().waitFor()
	expect(await idsIn(page, 'tr[data-claim]')).toEqual([])
	expect(await page.locator('#map [data-feature="ptu-19"]').isHidden()).toBe(true)
	let before: string[] = []
	for (const moment of momentsOf(pack, false).slice(1)) {
		await page.keyboard.press('ArrowRight')
		const wanted = sorted(claimedBy(pack, moment, false).map(({ id }) => id))
		await expect.poll(async () => sorted(await idsIn(page, 'tr[data-claim]'))).toEqual(wanted)
		expect(wanted).toEqual(expect.arrayContaining(before))
		before = wanted
		const told = seen(await slider.getAttribute('aria-valuetext'))
		expect(told).toContain(`${wanted.length} of 36 claims`)
	}
	await page.keyboard.press('ArrowLeft')
	expect(seen(await page.locator('.as-of').first().textContent())).toContain(
		'As of 2 January 2023, General Staff'
	)
	expect(problems).toEqual([])
})

test('after the report is off at first; switched on, the header says so and a revision stands beside what it revises', async () => {
	const { page } = await claims()
	expect(seen(await page.locator('#app').textContent())).not.toContain('89')
	await page.getByRole('switch', { name: /After the report/ }).click()
	await page.locator('header').getByText('After the report: on').waitFor()
	for (const id of ['killed-ru-mod', 'killed-ru-mod-later'])
		await page.locator(`tr[data-claim="${id}"]`).waitFor()
	expect(seen(await page.locator('tr[data-claim="killed-ru-mod-later"]').textContent())).toContain('later')
	expect(await page.locator('tr[data-claim]').count()).toBe(41)
})

const views: { name: string; hash: string; ids: string[] }[] = momentsOf(pack, true)
	.slice(1)
	.flatMap((moment, i) => {
		const asked = pack.incident.questions[i % 4]!.id
		const speaker = pack.speakers[i * 2]?.id ?? 'stratcom'
		const narrowings = [
			{ questions: [], speakers: [], about: undefined },
			{ questions: [asked], speakers: [], about: undefined },
			{ questions: [], speakers: [speaker], about: 'makiyivka' }
		]
		return narrowings.map((narrowing) => ({
			name: `${moment.id} ${JSON.stringify(narrowing)}`,
			hash:
				`&later=1&by=${moment.id}` +
				narrowing.questions.map((id) => `&question=${id}`).join('') +
				narrowing.speakers.map((id) => `&speaker=${id}`).join('') +
				(narrowing.about ? `&about=${narrowing.about}` : ''),
			ids: sorted(narrowed(claimedBy(pack, moment, true), narrowing).map(({ id }) => id))
		}))
	})

test('map with list, matrix, table and report show the same claims at any moment and however narrowed', async () => {
	const { page } = await claims()
	for (const { name, hash, ids } of views) {
		await page.goto(`${site.url}#panel=claims${hash}&full=1`)
		await expect.poll(async () => sorted(await idsIn(page, 'tr[data-claim]')), { message: name }).toEqual(ids)
		expect(sorted(await idsIn(page, 'td .field a')), name).toEqual(ids)
		await page.goto(`${site.url}#panel=report${hash}`)
		const inReport = ids.filter((id) => pack.claims.some((claim) => claim.id === id && claim.passage))
		await expect
			.poll(async () => sorted(await idsIn(page, '.report li button[data-claim]')), { message: name })
			.toEqual(inReport)
		const told = new Set<string>()
		for (const place of ['ptu-19', 'makiyivka', 'donetsk', 'donetsk-makiyivka']) {
			await page.goto(`${site.url}#panel=places&place=${place}${hash}`)
			await page.locator(`.callout[aria-labelledby="callout-title"]`).waitFor()
			await expect
				.poll(async () =>
					page
						.locator(
							`[data-opens="${place}"][aria-expanded="true"], .places [data-opens="${place}"][aria-current]`
						)
						.count()
				)
				.toBeGreaterThan(0)
			for (const id of await idsIn(page, '.callout a[data-claim]')) told.add(id)
		}
		expect(sorted(told), name).toEqual(ids)
	}
})

describe.each(['en', 'uk'] as const)('%s', (language) => {
	test('no number of dead or wounded stands without its speaker and its qualifier', async () => {
		const figures = pack.claims.flatMap((claim) => {
			const axis = pack.incident.questions.find(({ id }) => id === claim.question)?.axis
			return axis && claim.amount?.kind === 'number' ? [claim] : []
		})
		const allowed = figures.map((claim) => {
			const speaker = pack.speakers.find(({ id }) => id === claim.speaker)!
			return {
				value: claim.amount?.kind === 'number' ? claim.amount.value : 0,
				// A quotation keeps its own language, and its qualifier with it.
				qualifiers: claim.answer[language].includes('400') ? ['about', 'близько'] : [''],
				names: [speaker.short[language], speaker.name[language]]
			}
		})
		// Who else tells one of these numbers, by the name that the report gives it.
		// By the stems of its words, since Ukrainian names have cases.
		const others = pack.claims.flatMap(({ tellingOf }) =>
			tellingOf
				? [
						tellingOf[language]
							.toLowerCase()
							.split(' ')
							.map((word) => word.slice(0, 5))
					]
				: []
		)
		const alone: string[] = []
		for (const hash of [
			'panel=claims&later=1',
			'panel=claims&full=1',
			'panel=claims&claim=killed-stratcom&card=1',
			'panel=report&passage=p13&claim=killed-stratcom',
			'panel=places&place=ptu-19',
			'panel=places&place=makiyivka&later=1',
			'later=1&search=63',
			'later=1&search=400',
			'later=1&search=89',
			'lesson=same-minute&step=why',
			'lesson=same-minute&step=grade&level=more',
			'lesson=different-answers&step=probe',
			'show=sheets'
		]) {
			const { page } = await open(`${site.url}#lang=${language}&${hash.replace(/&search=.*/, '')}`)
			await page.getByRole('slider').waitFor()
			await page.locator('#map .pin').first().waitFor({ state: 'attached' })
			await page.locator('.claims, .card, .report, .places, .step').first().waitFor()
			if (hash.includes('step')) await page.locator('.step').waitFor()
			if (hash.includes('sheets')) await page.locator('.preview .page td').first().waitFor()
			const query = hash.match(/search=(.*)/)?.[1]
			if (query) {
				await page.getByRole('combobox').fill(query)
				await page.getByRole('option').first().waitFor()
			}
			alone.push(...(await page.evaluate(loneFigures, { allowed, others })).map((text) => `${hash}: ${text}`))
			await page.context().close()
		}
		expect(alone).toEqual([])
	})
})

/** Runs in the page: texts with a number of people whose own element names neither its speaker nor its qualifier. */
function loneFigures({
	allowed,
	others
}: {
	allowed: { value: number; qualifiers: string[]; names: string[] }[]
	others: string[][]
}): string[] {
	const found: string[] = []
	const texts = document.createTreeWalker(document.getElementById('app')!, NodeFilter.SHOW_TEXT)
	while (texts.nextNode()) {
		const node = texts.currentNode
		const parent = node.parentElement!
		if (parent.closest('[aria-hidden="true"], script, style')) continue
		const around =
			parent.closest('a:not(.claim), tr, article, p, li, dialog, [role="dialog"], [role="option"]') ?? parent
		const within =
			around.closest('article.card') && around.tagName === 'P' ? around.closest('article.card')! : around
		const said = (within.getAttribute('aria-label') ?? within.textContent ?? '').toLowerCase()
		for (const [digits] of (node.textContent ?? '').matchAll(
			/(?<![\d.,:\/№-])\d+(?![\d:]|[.,]\d| (?:m|м|km|км)(?![a-zа-яіїєґ]))/g
		)) {
			const claims = allowed.filter(({ value }) => String(value) === digits)
			if (claims.length === 0) continue
			const named = claims.some(
				({ qualifiers, names }) =>
					qualifiers.some((qualifier) => said.includes(qualifier)) &&
					(names.some((name) => said.includes(name.toLowerCase())) ||
						others.some((stems) => stems.every((stem) => said.includes(stem))))
			)
			if (!named) found.push(`${digits} in “${said.replace(/\s+/g, ' ').trim().slice(0, 160)}”`)
		}
	}
	return found
}

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
	for (const { answer, words } of report) {
		expect(await content()).not.toContain(answer.en)
		if (typeof words !== 'string') expect(await content()).not.toContain(words.exact)
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
		const { page, problems } = await open(`${site.url}#lang=${language}`)
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
	await page.getByRole('button', { name: 'Open the original' }).click()
	await page.getByLabel('Or paste the text').fill('Somebody wrote of “about 400 corpses” there.')
	await page.getByRole('button', { name: 'Compare' }).click()
	await page.getByText(/1 of \d+ quotations found once/).waitFor()
	await page.keyboard.press('Escape')
	await page.locator('#p13 figure mark', { hasText: 'about 400 corpses' }).waitFor()
	expect(requests).toEqual([])
	expect(problems).toEqual([])
})
