import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSite, type Site } from '../site'
import { sideways, violations } from './audit'
import { journeys } from './journey'
import { throughAllStates } from './states'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

describe.each(['en', 'uk'] as const)('%s', (language) => {
	test('wide: no violation in any state, and nothing scrolls sideways', async () => {
		const start = { url: `${site.url}#lang=${language}`, viewport: { width: 1366, height: 768 } }
		const found = await throughAllStates(open, start, async (page) => {
			if (language === 'uk') return [...(await violations(page, 'of sizes')), ...(await sideways(page))]
			const light = await violations(page, 'all')
			await page.emulateMedia({ colorScheme: 'dark' })
			const dark = (await violations(page, 'of colours')).map((what) => `dark: ${what}`)
			await page.emulateMedia({ colorScheme: 'light' })
			return [...light, ...dark, ...(await sideways(page))]
		})
		expect(found).toEqual([])
	})
})
