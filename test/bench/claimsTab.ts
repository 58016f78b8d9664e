import type { Browser, Page } from 'playwright'
import { patience } from '../patience'
import { dist } from '../site'
import { fileWithManyClaims } from './manyclaims'
import { serveCompressed } from './served'

/** How many claims of how many speakers are opened from a file. */
const sizes = [
	[2000, 20],
	[10_000, 200]
] as const
const rounds = 5
const aim = 300

/** From a press to the frame after which what it asked for is painted, in milliseconds. */
const pressed = (page: Page, button: string, shows: string): Promise<number> =>
	page.evaluate(
		async ([button, shows]) => {
			const start = performance.now()
			document.querySelector<HTMLElement>(button)!.click()
			do await new Promise(requestAnimationFrame)
			while (!document.querySelector(shows))
			await new Promise((painted) => {
				const { port1, port2 } = new MessageChannel()
				port1.onmessage = painted
				port2.postMessage(undefined)
			})
			return performance.now() - start
		},
		[button, shows] as const
	)

/** Each press with what it shows, in the order in which they follow each other, round after round. */
const presses = [
	['the strip with all statements', '.strip [role="switch"]', '.strip [role="switch"]:checked'],
	['the Claims tab', '#tab-claims', '#panel .claims table tr[data-claim]'],
	['the matrix, full width', '#panel .wide-only', 'main.full #panel .wide table'],
	['the matrix, beside the map', '#panel .wide-only', 'main:not(.full) #panel .claims table'],
	['back to the Places tab', '#tab-places', '#panel:not(:has(.claims))'],
	['the strip with the report alone', '.strip [role="switch"]', '.strip [role="switch"]:not(:checked)']
] as const

/** Opens incidents of many claims from files and tells how long each part of their claims takes to open. */
export async function measureClaimsTab(browser: Browser): Promise<void> {
	const site = await serveCompressed(dist)
	for (const [claims, speakers] of sizes) {
		const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
		await page.addInitScript(() => localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen'))
		await page.goto(`${site.url}/#show=open`)
		await page.locator('input[type="file"]').setInputFiles(fileWithManyClaims(claims, speakers))
		await page.getByRole('button', { name: 'Show it' }).click({ timeout: 20 * patience })
		await page.getByRole('button', { name: 'Show the map' }).click()
		await page.getByRole('switch').waitFor()
		const times = presses.map((): number[] => [])
		for (let round = 0; round < rounds; round++)
			for (const [i, [, button, shows]] of presses.entries())
				times[i]!.push(await pressed(page, button, shows))
		await page.close()
		for (const [i, [what]] of presses.entries()) {
			const [first, ...others] = times[i]!.map(Math.round)
			console.log(
				`${claims} claims of ${speakers} speakers, ${what}: first ${first} ms, then ${others.join(' ')} ms (aim: at most ${aim} ms)`
			)
		}
	}
	await site.close()
}
