import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules about what is seen, which another width, scheme or length of words can break; all others are about what is written. */
const ofLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']
const ofColours = ['color-contrast', 'link-in-text-block']

/** Violations of WCAG 2.2 AA, `target-size` included, each with the elements it is about. */
export async function violations(page: Page, rules: 'all' | 'of looks' | 'of colours'): Promise<string[]> {
	// Through the debugger, so that the page's own policy stays in force.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe).catch(() => undefined)
	const only = rules === 'of looks' ? ofLooks : rules === 'of colours' ? ofColours : undefined
	return page.evaluate(async (only) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') }
		await document.fonts.ready
		const { violations } = await axe.run(document, {
			resultTypes: ['violations'],
			...(only
				? { runOnly: { type: 'rule', values: only } }
				: {
						runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
						// axe takes every early link to a hash for a skip link; ours is used in the journey by keyboard alone.
						rules: { 'target-size': { enabled: true }, 'skip-link': { enabled: false } }
					})
		})
		return violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes.map(({ html, any, failureSummary }) => `${html.slice(0, 140)} ${failureSummary} ${any.flatMap(({ relatedNodes }) => relatedNodes?.map((node) => node.html.slice(0, 80)) ?? []).join(', ')}`).join(' | ')}`
		)
	}, only)
}

/** How far the page scrolls sideways, if it does. */
export async function sideways(page: Page): Promise<string[]> {
	const by = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	return by > 0 ? [`scrolls sideways by ${by} px`] : []
}
