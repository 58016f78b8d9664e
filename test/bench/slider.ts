import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { buildInto } from '../builds'
import { packWithManyClaims } from './manyclaims'
import { serveCompressed } from './served'

/** From each step of the slider to the frame after which everything that follows it is painted, in milliseconds; with 2,000 claims. */
export async function measureSlider(browser: Browser): Promise<number[]> {
	const pack = await packWithManyClaims(2000)
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-slider-'))
	await buildInto(folder, 'hosted', { VITE_INCIDENT: pack })
	const site = await serveCompressed(folder)
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
	await page.addInitScript(() => localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen'))
	await page.goto(`${site.url}/#panel=claims&later=1`)
	await page.locator('tr[data-claim]').first().waitFor()
	await page.getByRole('slider').waitFor()
	const steps = await page.evaluate(async () => {
		const slider = document.querySelector<HTMLInputElement>('input[type="range"]')!
		const steps: number[] = []
		const stops = Number(slider.max)
		for (let i = 1; i <= 2 * stops; i++) {
			// Stop by stop, there and back, so that claims both come and go.
			slider.value = String(Math.abs((i % (2 * stops)) - stops))
			const start = performance.now()
			slider.dispatchEvent(new Event('input', { bubbles: true }))
			await new Promise(requestAnimationFrame)
			await new Promise((painted) => {
				const { port1, port2 } = new MessageChannel()
				port1.onmessage = painted
				port2.postMessage(undefined)
			})
			steps.push(performance.now() - start)
		}
		return steps
	})
	await page.close()
	await site.close()
	await Promise.all([pack, folder].map((one) => rm(one, { recursive: true, force: true })))
	return steps
}
