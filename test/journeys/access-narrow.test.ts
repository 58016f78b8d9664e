import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite, type Site } from '../site'
import { sideways, violations, type Rules } from './audit'
import { drawn, journeys } from './journey'
import { throughAllStates } from './states'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const phone = { width: 390, height: 844 }
const smallest = { width: 320, height: 640 }

// Structure is audited once on a wide screen and once on a phone, names once in each language, colours once in each scheme. A state
// that stands is looked at in both sizes: to come to it takes longer.

test('phone: no violation in any state, and nothing scrolls sideways, at 320 px either', async () => {
	const start = { url: `${site.url}#lang=uk`, viewport: phone, hasTouch: true, isMobile: true }
	const found = await throughAllStates(open, start, async (page) => [
		...(await violations(page, 'all')),
		...(await sideways(page)),
		...(await at(smallest, page, 'of sizes')),
		...(await at(phone, page))
	])
	expect(found).toEqual([])
})

test('320 px, as at 400 %, dark: no violation in any state, and nothing scrolls sideways, at 390 px either', async () => {
	const start = { url: `${site.url}#lang=en`, viewport: smallest, colorScheme: 'dark' } as const
	const found = await throughAllStates(open, start, async (page) => [
		...(await violations(page, 'of colours')),
		...(await sideways(page)),
		...(await at(phone, page, 'of sizes')),
		...(await at(smallest, page))
	])
	expect(found).toEqual([])
})

/** Looks at a state in another size, or goes back to that size. */
async function at(size: typeof phone, page: Page, rules?: Rules): Promise<string[]> {
	await page.setViewportSize(size)
	await drawn(page)
	if (!rules) return []
	const found = [...(await violations(page, rules)), ...(await sideways(page))]
	return found.map((what) => `${size.width} px: ${what}`)
}
