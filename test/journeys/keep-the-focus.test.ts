import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { serveSite } from '../site'
import { atRest, drawn, followLink, onePage } from './journey'

const visit = onePage()
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
			// What lies folded away is seen once that is opened.
			const isSeen = [control, control.closest('details')].some((one) =>
				one?.checkVisibility({ visibilityProperty: true })
			)
			if (!isSeen || control.matches(':disabled') || kinds.has(kind)) return []
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
		const { page, problems } = await visit(
			`${site.url}#${hash}`,
			width ? { viewport: { width, height: 844 } } : {}
		)
		const view = () => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).toString())
		const stands = async () =>
			JSON.stringify([(await view()).replace(/^lang=en&?/, ''), await controlsIn(page)])
		const follow = async () => {
			await followLink(page, `#${hash}`)
			await page.locator(there).first().waitFor()
			await atRest(page)
		}
		/** What stood there at first, and can be pressed. */
		let first = ''
		const arrive = async () => {
			// Whatever lies over the page is closed; the link sets all else, where anything has changed.
			await page.keyboard.press('Escape')
			await drawn(page)
			if ((await stands()) !== first) await follow()
			if (first && (await stands()) !== first) {
				// What still stands there was changed, and goes; what is gone comes anew.
				await followLink(page, '#panel=report&passage=p3')
				await page.locator('#p3').waitFor()
				await follow()
			}
			// What is kept on the device, as the height of a panel, stays.
			first = await stands()
			if (!menu) return
			await page.locator('.menu .opener').click()
			await page.locator('dialog.entries').waitFor()
		}
		await arrive()
		const lost: string[] = []
		for (const { name, kind } of await controlsIn(page)) {
			if (pressed.has(`${width} ${kind}`)) continue
			pressed.add(`${width} ${kind}`)
			await arrive()
			const now = (await controlsIn(page)).find((control) => control.name === name && control.kind === kind)
			expect(now, name).toBeDefined()
			const control = page.locator(`[data-control="${now!.at}"]`)
			const isFolded = await control.evaluate((node) => {
				const summary = node.closest('details:not([open])')?.querySelector('summary')
				if (!summary || summary === node) return false
				summary.focus()
				return true
			})
			if (isFolded) await page.keyboard.press('Enter')
			const key = await control.evaluate((node) => {
				node.focus()
				if (document.activeElement !== node) return undefined
				return node.matches('input') ? 'Space' : 'Enter'
			})
			expect(key, `${name} takes no focus`).toBeDefined()
			await page.keyboard.press(key!)
			await atRest(page)
			if (await page.evaluate(() => document.activeElement === document.body)) lost.push(name)
		}
		expect(lost).toEqual([])
		expect(problems).toEqual([])
	}
)
