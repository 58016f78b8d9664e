import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimsAbout, caveatsOf, isLater } from '../../src/ask/select'
import { runsOf } from '../../src/format/markup'
import { shippedPack } from '../shipped'
import { serveSite } from '../site'
import { callout, focused, followLink, mark, onePage, seen, standing } from './journey'

const pack = shippedPack()
const visit = onePage()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

test.each(['click', 'Enter', 'Space'])(
	'each thing on the map opens by %s, takes the focus, and gives it back to its opener on Escape',
	async (way) => {
		const { page, problems } = await visit(site.url)
		await standing(page)
		for (const { id, properties } of pack.features) {
			if (way === 'click') await mark(page, id).click()
			else {
				await mark(page, id).focus()
				await page.keyboard.press(way)
			}
			await callout(page).waitFor()
			expect(await callout(page).getAttribute('aria-labelledby')).toBe('callout-title')
			expect(seen(await page.locator('#callout-title').textContent())).toBe(properties.name.en)
			expect(await focused(page)).toContain('callout')
			await page.keyboard.press('Escape')
			await callout(page).waitFor({ state: 'detached' })
			await focused(page)
			expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['feature'])).toBe(id)
		}
		expect(problems).toEqual([])
	}
)

test.each(['en', 'uk'] as const)(
	'each popup tells all that the data assigns to it (%s)',
	async (language) => {
		const { page } = await visit(`${site.url}#lang=${language}`)
		await standing(page)
		for (const { id, properties } of pack.features) {
			// What was said after the report is off at first.
			const claims = claimsAbout(pack, id).filter((claim) => !isLater(pack, claim))
			await followLink(page, `${site.url}#lang=${language}&place=${id}`)
			await callout(page).locator('.precision').waitFor({ state: 'attached' })
			const told = seen(await callout(page).textContent())
			expect(told).toContain(seen(properties.name[language]))
			for (const caveat of caveatsOf(pack, [
				...properties.caveats,
				...claims.flatMap((claim) => claim.caveats)
			])) {
				expect(told).toContain(seen(caveat.text[language]))
			}
			for (const { text } of properties.says)
				for (const run of runsOf(text[language])) expect(told).toContain(seen(run.text))
			for (const claim of claims) expect(told).toContain(seen(claim.label[language]))
			expect(told).toContain(seen(properties.exactness[language]))
			expect(told).toContain(seen(properties.basis[language]))
			const order = [properties.here[language], properties.exactness[language]].map((text) =>
				told.indexOf(seen(text))
			)
			expect(order[0]).toBeLessThan(order[1]!)
		}
	}
)

test.each([
	['donetsk', 1024],
	['donetsk', 1366],
	['makiyivka', 1024],
	['ptu-19', 1280]
])('no popup lies over the place that was clicked: %s at %d px', async (id, width) => {
	const { page } = await visit(site.url, { viewport: { width, height: 768 } })
	await standing(page)
	await mark(page, id).click()
	await callout(page).waitFor()
	const between = async () => {
		const [popup, sign] = await Promise.all(
			[callout(page), mark(page, id)].map(async (one) => (await one.boundingBox())!)
		)
		return sign!.x - (popup!.x + popup!.width)
	}
	await expect.poll(between).toBeGreaterThan(0)
})

test('the caveats of a popup are in sight as soon as it opens, and while it scrolls', async () => {
	const { page } = await visit(`${site.url}#place=ptu-19`)
	const box = callout(page).locator('.keep')
	const inSight = async () => {
		const [outer, inner] = [await callout(page).boundingBox(), await box.boundingBox()]
		return inner!.y >= outer!.y - 1 && inner!.y + inner!.height <= outer!.y + outer!.height + 1
	}
	await callout(page).waitFor()
	expect(await inSight()).toBe(true)
	await callout(page)
		.locator('.scroll')
		.evaluate((node) => node.scrollTo(0, node.scrollHeight))
	expect(await inSight()).toBe(true)
	await callout(page).locator('summary').click()
	expect(await inSight()).toBe(true)
})

test('each figure in a popup follows its speaker and the day', async () => {
	const { page } = await visit(site.url)
	for (const [place, figure, speaker] of [
		['ptu-19', '63 killed', 'Russian Defense Ministry 2 January 2023: '],
		['ptu-19', 'about 400 killed', 'StratCom 1 January 2023: '],
		['ptu-19', '500 killed', 'Operational Reports undated, by 2 January 2023: '],
		['makiyivka', '300 wounded', 'StratCom 1 January 2023: ']
	] as const) {
		await followLink(page, `#place=${place}`)
		const details = callout(page).locator('details:not([open])')
		await callout(page).locator('summary').waitFor()
		if ((await details.count()) > 0) await details.locator('summary').click()
		const line = callout(page).locator('li', {
			has: page.getByRole('link', { name: new RegExp(`^${figure}`) })
		})
		const told = seen(await line.textContent())
		expect(told.startsWith(speaker), told).toBe(true)
		expect(told).toContain(figure)
	}
})

test('what opens is lit where it is drawn, and is not drawn anew for it', async () => {
	const { page } = await visit(site.url)
	await standing(page)
	const drawn = await page.locator('#map').locator('path.uncertainty, path.distance').elementHandles()
	expect(drawn).toHaveLength(pack.features.filter(({ properties }) => properties.role !== 'place').length)
	for (const { id, properties } of pack.features) {
		await mark(page, id).click()
		await callout(page).waitFor()
		const lit = await page.locator('#map path.lit').evaluateAll((all) => all.map((one) => one.classList[0]))
		if (properties.role !== 'place') expect(lit).toEqual([properties.role])
		for (const path of drawn) expect(await path.evaluate((one) => one.isConnected)).toBe(true)
		await page.keyboard.press('Escape')
		await callout(page).waitFor({ state: 'detached' })
	}
})

test('the list opens the same account as the map, in the same order', async () => {
	const { page } = await visit(site.url)
	await standing(page)
	const ids = (scope: string) =>
		page
			.locator(`${scope} [data-opens]`)
			.evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['opens']))
	expect(await ids('.places')).toEqual(pack.features.map(({ id }) => id))
	expect(await ids('#map')).toEqual(await ids('.places'))
	for (const { id } of pack.features) {
		await mark(page, id).press('Enter')
		await callout(page).locator('.precision').waitFor({ state: 'attached' })
		const fromMap = seen(await callout(page).textContent())
		await page.keyboard.press('Escape')
		await page.locator(`.places [data-opens="${id}"]`).click()
		// What lies folded away in it comes a moment later.
		await expect.poll(async () => seen(await callout(page).textContent())).toBe(fromMap)
		await page.keyboard.press('Escape')
		expect(await page.evaluate(() => document.activeElement?.closest('.places') !== null)).toBe(true)
	}
})

test('a paragraph link of a popup arrives at its passage in the report', async () => {
	const { page } = await visit(`${site.url}#place=ptu-19`)
	await callout(page).getByRole('link', { name: 'Paragraph 13' }).first().click()
	const passage = page.locator('#p13')
	await expect.poll(() => passage.getAttribute('aria-current')).toBe('true')
	expect(await passage.evaluate((node) => node === document.activeElement)).toBe(true)
	const [box, pinned] = [await passage.boundingBox(), await page.locator('.pinned').boundingBox()]
	expect(box!.y).toBeGreaterThanOrEqual(pinned!.y + pinned!.height - 1)
	expect(box!.y).toBeLessThan(768)
	await callout(page).locator('summary').click()
	await callout(page)
		.locator('li', { has: page.getByRole('link', { name: /^about 400 killed/ }) })
		.getByRole('link', { name: 'Paragraph 13' })
		.first()
		.click()
	expect(seen(await page.locator('#p13 .lit[data-claim]').textContent())).toBe('“about 400 corpses”')
})

test('while the map is dragged what is written on it moves with it, and is written anew only at rest', async () => {
	const { page } = await visit(site.url)
	await standing(page)
	const names = page.locator('#map .names')
	await names.locator('span').first().waitFor()
	const places = () =>
		page.evaluate(() => {
			const { x, y } = document.querySelector('#map .names span')!.getBoundingClientRect()
			return { x: Math.round(x), y: Math.round(y) }
		})
	await page.evaluate(() => {
		const counts = { rewritten: 0 }
		Object.assign(window, { counts })
		for (const box of document.querySelectorAll('#map .names'))
			new MutationObserver((changes) => (counts.rewritten += changes.length)).observe(box, {
				subtree: true,
				childList: true,
				characterData: true,
				attributes: true,
				attributeFilter: ['style']
			})
	})
	const rewritten = () =>
		page.evaluate(() => (window as unknown as { counts: { rewritten: number } }).counts.rewritten)
	const box = (await page.locator('#map').boundingBox())!
	const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.8]
	const before = await places()
	await page.mouse.move(x, y)
	await page.mouse.down()
	await page.mouse.move(x - 60, y - 40, { steps: 12 })
	await expect.poll(places).toEqual({ x: before.x - 60, y: before.y - 40 })
	expect(await rewritten()).toBe(0)
	await page.mouse.up()
	await expect.poll(rewritten).toBeGreaterThan(0)
})

test('while the map is dragged degrees keep to its edges, as pictures, and signs lie flat on it', async () => {
	const { page } = await visit(site.url)
	await standing(page)
	await page.locator('#map .names span').first().waitFor()
	const degree = (east: boolean) => page.locator('.degrees span').filter({ hasText: east ? 'E' : 'N' })
	const placeOf = async (east: boolean) => {
		const { x, y } = (await degree(east).first().boundingBox())!
		return { x, y }
	}
	/** Whether a degree stands so far from where it stood, to the pixel. */
	const movedBy = async (east: boolean, from: { x: number; y: number }, x: number, y: number) => {
		const now = await placeOf(east)
		return Math.abs(now.x - from.x - x) <= 1 && Math.abs(now.y - from.y - y) <= 1
	}
	const set = () => page.locator('.degrees span').evaluateAll((all) => all.map((one) => one.style.cssText))
	const [meridian, parallel, before] = [await placeOf(true), await placeOf(false), await set()]
	const box = (await page.locator('#map').boundingBox())!
	const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.8]
	await page.mouse.move(x, y)
	await page.mouse.down()
	await page.mouse.move(x - 60, y - 40, { steps: 12 })
	await expect.poll(() => movedBy(true, meridian, -60, 0)).toBe(true)
	await expect.poll(() => movedBy(false, parallel, 0, -40)).toBe(true)
	expect(await set()).toEqual(before)
	const signs = await page
		.locator('#map .leaflet-marker-icon')
		.evaluateAll((all) => all.map((one) => one.style.transform))
	expect(signs.filter((transform) => !/^translate\(/.test(transform))).toEqual([])
	await page.mouse.up()
})
