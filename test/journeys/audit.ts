import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Which rules are asked: all of them once a width and once a language; elsewhere what another scheme, width or length of words can break. */
export type Rules = 'all' | 'of colours' | 'of sizes'

const ofRules: Record<Exclude<Rules, 'all'>, string[]> = {
	'of colours': ['color-contrast', 'link-in-text-block'],
	'of sizes': ['target-size', 'scrollable-region-focusable']
}

/** Violations of WCAG 2.2 AA, `target-size` included, each with the elements it is about. */
export async function violations(page: Page, rules: Rules): Promise<string[]> {
	// Through the debugger, so that the page's own policy stays in force.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe).catch(() => undefined)
	const only = rules === 'all' ? undefined : ofRules[rules]
	return page.evaluate(async (only) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') }
		await document.fonts.ready
		const { violations } = await axe.run(document, {
			resultTypes: ['violations'],
			// What is found is told by its HTML.
			selectors: false,
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
