import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { buildInto } from '../builds'
import { packWithManyWords } from './manywords'
import { serveCompressed } from './served'

/** What is typed, key by key: a frequent word and a number, a name, the beginning of rare words, a question, other letters, what is nowhere. */
const queries = ['about 431', 'makiyivka', 'praros', 'how many died', 'близько 7', 'zzzzzz']

export interface Typing {
	/** From each key to the frame after which its results are painted, in milliseconds; the first is the very first key. */
	keys: number[]
	/** The longest task from the field's focus on, in milliseconds; tasks of less than 50 are not told by the browser, and count 0. */
	longest: number
}

/** Types in the search of a page with 10,000 claims of 200 speakers, CPU as it is. */
export async function measureSearch(browser: Browser): Promise<Typing> {
	const pack = await packWithManyWords()
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-searching-'))
	await buildInto(folder, 'hosted', { VITE_INCIDENT: pack })
	const site = await serveCompressed(folder)
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
	await page.addInitScript(() => localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen'))
	await page.goto(`${site.url}/#later=1`)
	await page.locator('#map .pin').first().waitFor()
	await page.waitForLoadState('networkidle')
	const typing = await page.evaluate(typeAll, queries)
	await page.close()
	await site.close()
	await Promise.all([pack, folder].map((one) => rm(one, { recursive: true, force: true })))
	return typing
}

/** Runs in the page. */
async function typeAll(queries: string[]): Promise<Typing> {
	const field = document.querySelector<HTMLInputElement>('[role="search"] input')!
	const frame = () => new Promise(requestAnimationFrame)
	const pause = (ms: number) => new Promise((passed) => setTimeout(passed, ms))
	const painted = () =>
		new Promise((done) => {
			const { port1, port2 } = new MessageChannel()
			port1.onmessage = done
			port2.postMessage(undefined)
		})
	const answered = () => document.querySelector('[role="search"] .results') !== null
	const tasks: number[] = []
	new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
		{
			type: 'longtask'
		}
	)
	const keys: number[] = []
	field.focus()
	// So long at least a hand takes from the press on the field to the first key.
	await pause(200)
	for (const query of queries)
		for (let many = 1; many <= query.length; many++) {
			if (query[many - 1] === ' ') continue
			field.value = query.slice(0, many)
			const start = performance.now()
			field.dispatchEvent(new Event('input', { bubbles: true }))
			do await frame()
			while (!answered())
			await painted()
			keys.push(performance.now() - start)
			await pause(50)
		}
	await pause(500)
	return { keys, longest: Math.max(0, ...tasks) }
}
