import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { isLater } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { serveSite } from '../site'
import { journeys, standing } from './journey'

const open = journeys()
const pack = shippedPack()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Violations of WCAG 2.2 AA, `target-size` included, each with the elements it is about. */
async function violations(page: Page): Promise<string[]> {
	// Through the debugger, so that the page's own policy stays in force.
	await page.evaluate(axe).catch(() => undefined)
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') }
		const { violations } = await axe.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
			// axe takes every early link to a hash for a skip link; ours is used in the journey by keyboard alone.
			rules: { 'target-size': { enabled: true }, 'skip-link': { enabled: false } }
		})
		return violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes.map(({ html, any, failureSummary }) => `${html.slice(0, 140)} ${failureSummary} ${any.flatMap(({ relatedNodes }) => relatedNodes?.map((node) => node.html.slice(0, 80)) ?? []).join(', ')}`).join(' | ')}`
		)
	})
}

/** Looks something up, by the field or, on narrow screens, by the button that opens it. */
async function look(page: Page, query: string): Promise<void> {
	const opener = page.locator('.search .opener')
	if (await opener.isVisible()) await opener.click()
	await page.getByRole('combobox').fill(query)
	await page.locator('.search .results').waitFor()
}

const states: Record<string, { hash: string; act?(page: Page): Promise<void>; noteSeen?: boolean }> = {
	'content note': { hash: '', noteSeen: false },
	places: { hash: 'panel=places' },
	'a city open': { hash: 'place=makiyivka' },
	'the site open': { hash: 'place=ptu-19' },
	'the circle open': { hash: 'place=ptu-19-uncertainty' },
	'the distance open': { hash: 'place=donetsk-makiyivka' },
	report: { hash: 'panel=report&passage=p13&claim=killed-stratcom' },
	claims: { hash: 'panel=claims&later=1' },
	'claims by a moment, narrowed': { hash: 'panel=claims&by=ru-mod-2-january&speaker=stratcom,ru-mod' },
	'claims over the map': { hash: 'panel=claims&full=1' },
	'covered cells': { hash: 'panel=claims&reveal=killed.stratcom' },
	'a card': { hash: 'panel=claims&claim=killed-stratcom&card=1' },
	'the report by a moment': { hash: 'panel=report&by=ru-mod-2-january&claim=hit-ru-mod' },
	clocks: { hash: 'show=clocks&later=1' },
	original: { hash: 'panel=report&show=original' },
	lessons: { hash: 'panel=lesson', act: (page) => page.locator('.lessons summary').first().click() },
	'a step with its task first': { hash: 'lesson=different-answers&step=predict' },
	'a claim to be asked': {
		hash: 'lesson=different-answers&step=probe&level=more',
		act: async (page) => void (await page.locator('.step select').selectOption({ index: 1 }))
	},
	'claims to be graded': { hash: 'lesson=same-minute&step=grade&level=more' },
	'cells before a class': { hash: 'lesson=different-answers&step=matrix' },
	'a step on the wall': { hash: 'lesson=different-answers&step=matrix&projector=1' },
	'a link prepared': {
		hash: 'show=prepare',
		act: (page) => page.locator('dialog summary').click()
	},
	layers: { hash: '', act: (page) => page.locator('.legend .opener').click() },
	'search results': { hash: '', act: (page) => look(page, '63') },
	'nothing found': { hash: '', act: (page) => look(page, 'zzzz') },
	menu: { hash: '', act: (page) => page.locator('.menu .opener').click() },
	about: { hash: 'show=about' },
	keys: { hash: 'show=keys' },
	sheets: { hash: 'show=sheets', act: (page) => page.locator('.pages .page').first().waitFor() },
	'unknown link': { hash: 'place=atlantis' }
}
const looks = {
	'wide, light': { viewport: { width: 1366, height: 768 }, colorScheme: 'light' as const },
	'wide, dark': { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' as const },
	'phone, light': {
		viewport: { width: 390, height: 844 },
		colorScheme: 'light' as const,
		hasTouch: true,
		isMobile: true
	},
	'320 px, dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' as const }
}

/** Waits until what a link names stands, its lazy parts too. */
async function ready(page: Page, hash: string): Promise<void> {
	if (/full|step=/.test(hash)) await page.locator('#map .pin').first().waitFor({ state: 'attached' })
	else await standing(page)
	if (hash.includes('panel=lesson')) await page.locator('.lessons section').first().waitFor()
	if (hash.includes('step=')) await page.locator('#step-title').waitFor({ state: 'attached' })
	if (hash.includes('step=matrix')) await page.locator('.covered').first().waitFor()
	if (hash.includes('panel=claims')) await page.locator('.claims, .card').first().waitFor()
	if (hash.includes('panel=report')) await page.locator('.report').waitFor()
	if (await page.locator('.strip').count()) await page.getByRole('slider').waitFor()
}

describe.each(Object.keys(looks) as (keyof typeof looks)[])('%s', (look) => {
	describe.each(['en', 'uk'] as const)('%s', (language) => {
		test('no violation in any state, and nothing scrolls sideways', async () => {
			const found: string[] = []
			for (const [name, { hash, act, noteSeen }] of Object.entries(states)) {
				const { page, problems } = await open(`${site.url}#lang=${language}&${hash}`, {
					...looks[look],
					...(noteSeen === false && { noteSeen })
				})
				await ready(page, hash)
				await act?.(page)
				if (hash.startsWith('show')) await page.getByRole('dialog').waitFor()
				found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
				const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
				if (sideways > 0) found.push(`${name}: scrolls sideways by ${sideways} px`)
				found.push(...problems)
				await page.context().close()
			}
			expect(found).toEqual([])
		})
	})
})

test('a screen reader finds the table of all claims before anybody has scrolled to it', async () => {
	const { page } = await open(`${site.url}#panel=claims`)
	await standing(page)
	await page.locator('#all-claims').waitFor()
	const debug = await page.context().newCDPSession(page)
	const { nodes } = await debug.send('Accessibility.getFullAXTree')
	const told = nodes
		.filter(({ ignored }) => !ignored)
		.map(({ role, name }) => `${role?.value}: ${name?.value}`)
	expect(told).toContain('table: All claims')
	for (const { speaker } of pack.claims.filter((claim) => !isLater(claim)))
		expect(told).toContain(`rowheader: ${pack.speakers.find(({ id }) => id === speaker)!.short.en}`)
})

test('at 200 % text everything can still be reached without scrolling sideways', async () => {
	const { page } = await open(`${site.url}#place=ptu-19`, { viewport: { width: 640, height: 800 } })
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
	await standing(page)
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
	expect((await page.locator('#map').boundingBox())!.height).toBeGreaterThan(100)
	await page.getByRole('tab', { name: /Report/ }).click()
	expect(await page.locator('#panel').isVisible()).toBe(true)
})

test('with forced colours the pins and the selection stay visible', async () => {
	const { page } = await open(`${site.url}#place=ptu-19`, { forcedColors: 'active' })
	await standing(page)
	const list = page.locator('.places [aria-current]')
	expect(await list.evaluate((node) => getComputedStyle(node).borderLeftColor)).not.toBe(
		await list.evaluate((node) => getComputedStyle(node).backgroundColor)
	)
	expect(await page.locator('#map .pin svg').first().isVisible()).toBe(true)
})

test('reduced motion switches Leaflet’s animations off', async () => {
	const { page } = await open(site.url)
	await standing(page)
	expect(await page.locator('#map.leaflet-fade-anim').count()).toBe(0)
	const { page: moving } = await open(site.url, { reducedMotion: 'no-preference' })
	await standing(moving)
	expect(await moving.locator('#map.leaflet-fade-anim').count()).toBe(1)
})
