import type { Page } from 'playwright'
import { focused } from './journey'

/** Tabs on, or back, until the element with this name, or of this kind, has the focus; fails after a round through the page. */
export async function tabTo(
	page: Page,
	which: RegExp | string,
	key: 'Tab' | 'Shift+Tab' = 'Tab'
): Promise<void> {
	const passed: string[] = []
	for (let i = 0; i < 200; i++) {
		await page.keyboard.press(key)
		const { name, matches } = await page.evaluate(
			(kind) => {
				const element = document.activeElement as HTMLInputElement
				// After its last element a page is left, and begun again.
				if (element === (document.body as HTMLElement)) return { name: '', matches: false }
				return {
					name: element.ariaLabel ?? element.labels?.[0]?.innerText ?? element.innerText ?? element.title,
					matches: kind !== undefined && element.matches(kind)
				}
			},
			typeof which === 'string' ? which : undefined
		)
		if (matches || (which instanceof RegExp && which.test(name))) return
		passed.push(name.slice(0, 30))
	}
	throw new Error(`Tab never reached ${which}; it passed ${passed.join(' | ')}`)
}

/** Presses a key, which leaves the focus somewhere. */
export const press = async (page: Page, key: string): Promise<void> => {
	await page.keyboard.press(key)
	await focused(page)
}
