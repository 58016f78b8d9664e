import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { dist } from '../site'
import { serveCompressed } from './served'

export interface Comparing {
	/** From the choice of the file to the sentence that says what was found, in milliseconds. */
	took: number
	/** The longest task meanwhile; tasks of less than 50 ms are not told by the browser, and count 0. */
	longest: number
}

/** A made text of a million characters in paragraphs of some 600, none of which is a report's. */
const text = () => {
	const sentence = (i: number) => `At ${i % 24} o’clock “a ferry”, café and mill, went over with ${i} carts. `
	const lines = Array.from({ length: 1500 }, (_, i) =>
		Array.from({ length: 11 }, (_, j) => sentence(11 * i + j)).join('')
	)
	return lines.join('\n').slice(0, 1_000_000)
}

/** Compares a text of a million characters with the quotations of the shipped pack, CPU as it is. */
export async function measureOriginal(browser: Browser): Promise<Comparing> {
	const site = await serveCompressed(dist)
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
	await page.addInitScript(() => localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen'))
	await page.goto(`${site.url}/#show=original`)
	const field = page.locator('#original-file')
	await field.waitFor()
	await page.waitForLoadState('networkidle')
	await page.evaluate(() => {
		const [field, status] = ['#original-file', 'dialog [role="status"]'].map((one) =>
			document.querySelector(one)!
		)
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) performance.mark('task', { detail: duration })
		}).observe({ type: 'longtask' })
		field!.addEventListener('change', () => performance.mark('chosen'), { capture: true })
		new MutationObserver(() => {
			if (status!.querySelector('b')) performance.mark('told')
		}).observe(status!, { childList: true, subtree: true })
	})
	// From the disk: what is handed over by the test would be unpacked within the page.
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-original-'))
	await writeFile(join(folder, 'report.txt'), text())
	await field.setInputFiles(join(folder, 'report.txt'))
	await page.waitForFunction(() => performance.getEntriesByName('told').length > 0)
	// Long tasks are told of later.
	await page.waitForTimeout(500)
	const comparing = await page.evaluate(() => {
		const [chosen, told] = ['chosen', 'told'].map((name) => performance.getEntriesByName(name)[0]!.startTime)
		const tasks = performance.getEntriesByName('task') as PerformanceMark[]
		return { took: told! - chosen!, longest: Math.max(0, ...tasks.map(({ detail }) => detail as number)) }
	})
	await page.close()
	await site.close()
	await rm(folder, { recursive: true, force: true })
	return comparing
}
