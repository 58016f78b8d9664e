import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { serveSite } from '../site'
import { atRest, followLink, journeys } from './journey'

const open = journeys()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Numbers all that can be pressed, and names each kind of those that are seen once: two buttons of one class do one thing. */
const controlsIn = (page: Page) =>
	page.evaluate(() => {
		const kinds = new Set<string>()
		const pressable = [
			...document.querySelectorAll<HTMLElement>(
				'button, [role="tab"], summary, input[type="checkbox"], a[href^="#"]'
			)
		]
		return pressable.flatMap((control, i) => {
			control.dataset['control'] = String(i)
			const name = control.ariaLabel ?? control.textContent?.trim().slice(0, 40) ?? ''
			const kind =
				/covered|claim|along|pin/.test(control.className) || control.closest('td, li')
					? control.className
					: name
			if (control.getClientRects().length === 0 || control.matches(':disabled') || kinds.has(kind)) return []
			kinds.add(kind)
			return [{ at: i, name, kind }]
		})
	})

const states: Record<string, { hash: string; there: string; menu?: true; width?: number }> = {
	'a popup': { hash: 'place=ptu-19', there: '.callout' },
	'claims held back': { hash: 'panel=claims&by=stratcom-1-january&speaker=stratcom', there: '#all-claims' },
	'covered cells': { hash: 'panel=claims&reveal=none&full=1', there: '.covered' },
	card: { hash: 'panel=claims&claim=killed-ru-mod&card=1', there: '#card-title' },
	lessons: { hash: 'panel=lesson', there: '.lessons section' },
	'step on the wall': { hash: 'lesson=different-answers&step=matrix&projector=1', there: '.covered' },
	menu: { hash: 'panel=places', there: '.places', menu: true },
	'unknown link': { hash: 'place=atlantis', there: '.notice' },
	'phone, a place': { hash: 'place=ptu-19', there: '.account', width: 390 }
}

/** What was pressed in an earlier state, on a screen of a width: what stands round all states need not be pressed in each. */
const pressed = new Set<string>()

test.each(Object.entries(states))(
	'no control takes the focus away with it: %s',
	async (_, { hash, there, menu, width }) => {
		const { page, problems } = await open(
			`${site.url}#${hash}`,
			width ? { viewport: { width, height: 844 } } : {}
		)
		const arrive = async () => {
			// Whatever lies over the page is closed; the link sets all else.
			await page.keyboard.press('Escape')
			// What still stands there may have been changed, and goes; what is gone comes anew.
			if (await page.locator(there).count()) {
				await followLink(page, '#panel=report&passage=p3')
				await page.locator('#p3').waitFor()
			}
			await followLink(page, `#${hash}`)
			await page.locator(there).first().waitFor()
			if (menu) {
				await page.locator('.menu .opener').click()
				await page.locator('dialog.entries').waitFor()
			}
		}
		// What prints would stop the page.
		await page.addInitScript(() => (window.print = () => undefined))
		await arrive()
		const lost: string[] = []
		for (const { at, name, kind } of await controlsIn(page)) {
			if (pressed.has(`${width} ${kind}`)) continue
			pressed.add(`${width} ${kind}`)
			await arrive()
			await controlsIn(page)
			const control = page.locator(`[data-control="${at}"]`)
			await control.focus()
			await page.keyboard.press(await control.evaluate((node) => (node.matches('input') ? 'Space' : 'Enter')))
			await atRest(page)
			if (await page.evaluate(() => document.activeElement === document.body)) lost.push(name)
		}
		expect(lost).toEqual([])
		expect(problems).toEqual([])
	}
)
