import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite, type Site } from '../site'
import { atRest, journeys } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Each link with what it shows in the end. */
const links = {
	'': '#map .pin',
	'place=ptu-19': '.account',
	'panel=report&passage=p13': '.report',
	'panel=claims': '.claims svg.range',
	'panel=claims&claim=killed-stratcom&card=1': '.card',
	'lesson=different-answers&step=matrix': '#step-title'
}

/** The sum of all shifts of the layout that no reader caused (web.dev/cls). */
test.each([
	['a phone', { width: 390, height: 844 }],
	['a laptop', { width: 1366, height: 768 }]
] as const)('nothing jumps while the page arrives, on %s', async (_, viewport) => {
	const jumps: string[] = []
	for (const [hash, shows] of Object.entries(links)) {
		const { page } = await open('about:blank', { viewport })
		await page.addInitScript(() => {
			const seen = { sum: 0, moved: [] as string[] }
			Object.assign(window, { seen })
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & {
					value: number
					hadRecentInput: boolean
					sources: { node?: Element }[]
				})[]) {
					if (entry.hadRecentInput) continue
					seen.sum += entry.value
					seen.moved.push(
						...entry.sources.map(({ node }) => node?.className?.toString() ?? node?.nodeName ?? '')
					)
				}
			}).observe({ type: 'layout-shift', buffered: true })
		})
		await page.goto(`${site.url}#lang=en&${hash}`)
		await page.locator(shows).first().waitFor()
		await atRest(page)
		const { sum, moved } = await page.evaluate(
			() => (window as unknown as { seen: { sum: number; moved: string[] } }).seen
		)
		if (sum >= 0.02) jumps.push(`${hash}: ${sum.toFixed(3)} ${moved.join(' ')}`)
	}
	expect(jumps).toEqual([])
})
