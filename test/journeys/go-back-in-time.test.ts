import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { claimedBy, momentsOf, narrowed } from '../../src/ask/moments'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { callout, followLink, onePage, seen, standing } from './journey'

const pack = shippedPack()
const visit = onePage()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const claims = async () => {
	const journey = await visit(`${site.url}#panel=claims`)
	await journey.page.locator('.claims').waitFor()
	return journey
}
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()
const idsIn = async (page: Page, selector: string) =>
	sorted(
		await page
			.locator(selector)
			.evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['claim'] ?? ''))
	)

test('claimed by then: everything shows what had been said by the moment, and says so', async () => {
	const { page, problems } = await claims()
	await standing(page)
	const slider = page.getByRole('slider')
	await slider.focus()
	await page.keyboard.press('Home')
	await page.getByText('No statement yet, as far as the report tells.').first().waitFor()
	expect(await idsIn(page, 'tr[data-claim]')).toEqual([])
	expect(await page.locator('#map [data-feature="ptu-19"]').isHidden()).toBe(true)
	let before: string[] = []
	for (const moment of momentsOf(pack, false).slice(1)) {
		await page.keyboard.press('ArrowRight')
		const wanted = sorted(claimedBy(pack, moment, false).map(({ id }) => id))
		await expect.poll(() => idsIn(page, 'tr[data-claim]')).toEqual(wanted)
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
	const { page, problems } = await claims()
	// One panel after the other through all moments, so that only what is shown changes from one to the next.
	for (const { name, hash, ids } of views) {
		await followLink(page, `${site.url}#panel=claims${hash}&full=1`)
		await expect.poll(() => idsIn(page, 'tr[data-claim]'), { message: name }).toEqual(ids)
		expect(await idsIn(page, 'td .field a'), name).toEqual(ids)
	}
	for (const { name, hash, ids } of views) {
		const inReport = ids.filter((id) => pack.claims.some((claim) => claim.id === id && claim.passage))
		await followLink(page, `${site.url}#panel=report${hash}`)
		await expect.poll(() => idsIn(page, '.report li button[data-claim]'), { message: name }).toEqual(inReport)
	}
	const told = new Map(views.map(({ name }) => [name, new Set<string>()]))
	for (const place of ['ptu-19', 'makiyivka', 'donetsk', 'donetsk-makiyivka'])
		for (const { name, hash } of views) {
			await followLink(page, `${site.url}#panel=places&place=${place}${hash}`)
			await page
				.locator(
					`[data-opens="${place}"][aria-expanded="true"], .places [data-opens="${place}"][aria-current]`
				)
				.first()
				.waitFor({ state: 'attached' })
			await callout(page).locator('.precision').waitFor({ state: 'attached' })
			for (const id of await idsIn(page, '.callout a[data-claim]')) told.get(name)!.add(id)
		}
	for (const { name, ids } of views) expect(sorted(told.get(name)!), name).toEqual(ids)
	expect(problems).toEqual([])
})

test('at an earlier moment, too, it is said where statements without a date stand', async () => {
	const { page } = await visit(`${site.url}#by=stratcom-1-january`)
	await page.getByRole('slider').waitFor()
	await page.getByText('Undated statements are at the latest moment that the report allows.').waitFor()
})
