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

const looks = {
	'phone, light': {
		viewport: { width: 390, height: 844 },
		colorScheme: 'light',
		hasTouch: true,
		isMobile: true
	},
	'320 px, dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }
} as const

describe.each(['en', 'uk'] as const)('%s', (language) => {
	test.each(Object.entries(looks))(
		'%s: no violation in any state, and nothing scrolls sideways',
		async (look, start) => {
			// Structure is audited once on a wide screen and once on a phone, names once in each language, colours once in each scheme.
			const phone = look === 'phone, light'
			const rules = language === 'en' ? (phone ? 'of sizes' : 'of colours') : phone ? 'all' : 'of sizes'
			const found = await throughAllStates(
				open,
				{ url: `${site.url}#lang=${language}`, ...start },
				async (page) => [...(await violations(page, rules)), ...(await sideways(page))]
			)
			expect(found).toEqual([])
		}
	)
})
