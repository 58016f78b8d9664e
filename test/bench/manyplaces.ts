import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { findBrowser } from '../browser'
import { dist } from '../site'
import { serveCompressed } from './served'

/** What a map of very many places costs, in milliseconds and megabytes. */
export interface ManyPlacesCost {
	megabytes: number
	/** `JSON.parse` of the same text, in the page. */
	parsed: number
	/** From the choice of the file to the frame that tells what is in it. */
	read: number
	/** The longest time for which the page did not answer meanwhile. */
	silent: number
	/** From "Show it" to the frame in which the groups are drawn. */
	pictured: number
	/** Between frames while the map is dragged and brought nearer. */
	frames: number[]
	/** Of the page's process, settled, beyond what it had before (Linux: proportional set size). */
	memory: number
}

const many = 100_000

/** Mills all over the east of Europe, with what such files say: some 28 MB. */
function mills(): string {
	let seed = 1
	const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
	const features = Array.from({ length: many }, (_, i) => ({
		type: 'Feature',
		id: i,
		properties: {
			name: `Mill ${i} on the river ${Math.floor(random() * 900)}`,
			description: `A watermill that was counted in the year ${1800 + Math.floor(random() * 120)}, with ${Math.floor(random() * 9)} wheels.`,
			source: `https://example.org/mills/${i}`,
			county: `County ${Math.floor(random() * 80)}`
		},
		geometry: {
			type: 'Point',
			coordinates: [Number((22 + random() * 18).toFixed(5)), Number((44.5 + random() * 7.5).toFixed(5))]
		}
	}))
	return JSON.stringify({ type: 'FeatureCollection', name: 'Mills', features })
}

/** The memory of the process of a page, in megabytes, once what nobody needs is gone. */
async function memoryOf(browser: Browser, page: Page): Promise<number> {
	const whole = await browser.newBrowserCDPSession()
	const collect = () => (globalThis as unknown as { gc(): void }).gc()
	await Promise.all([page.evaluate(collect), ...page.workers().map((worker) => worker.evaluate(collect))])
	const { processInfo } = await whole.send('SystemInfo.getProcessInfo')
	const sizes = await Promise.all(
		processInfo
			.filter(({ type }) => type === 'renderer')
			.map(({ id }) => readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => ''))
	)
	return Math.max(...sizes.map((one) => Number(/^Pss:\s+(\d+)/m.exec(one)?.[1] ?? 0))) / 1024
}

/** Counts in the page how long nothing is answered, from the first call to the second. */
const silence = (page: Page) =>
	page.evaluate(() => {
		const own = window as unknown as { silent?: number; stop?: boolean }
		if (own.silent !== undefined) {
			own.stop = true
			return own.silent
		}
		own.silent = 0
		let last = performance.now()
		const { port1, port2 } = new MessageChannel()
		port1.onmessage = () => {
			own.silent = Math.max(own.silent!, performance.now() - last)
			last = performance.now()
			if (!own.stop) port2.postMessage(0)
		}
		port2.postMessage(0)
		return 0
	})

/** Runs in the page, which sees the word in its next frame: a test that asks from outside waits for its turn, here some 250 ms. */
const untilTold = (field: Element): Promise<number> =>
	new Promise((told) =>
		field.addEventListener(
			'change',
			() => {
				const start = performance.now()
				const look = () => {
					if (field.closest('dialog')?.textContent.includes('100,000 places')) told(performance.now() - start)
					else requestAnimationFrame(look)
				}
				look()
			},
			{ capture: true }
		)
	)

/** Between frames while something is done, in milliseconds. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
	await page.evaluate(() => {
		const own = window as unknown as { frames: number[]; ends: boolean }
		own.frames = []
		own.ends = false
		let last: number | undefined
		const next = (now: number) => {
			if (last !== undefined) own.frames.push(now - last)
			last = now
			if (!own.ends) requestAnimationFrame(next)
		}
		requestAnimationFrame(next)
	})
	await act()
	return page.evaluate(() => {
		const own = window as unknown as { frames: number[]; ends: boolean }
		own.ends = true
		return own.frames
	})
}

async function moveAbout(page: Page): Promise<void> {
	const box = (await page.locator('#map').boundingBox())!
	const middle = { x: box.x + box.width / 3, y: box.y + box.height / 2 }
	for (const turn of [1, -1, 1, -1]) {
		await page.mouse.move(middle.x, middle.y)
		await page.mouse.down()
		await page.mouse.move(middle.x + 160 * turn, middle.y + 90 * turn, { steps: 30 })
		await page.mouse.up()
		await page.mouse.wheel(0, -240 * turn)
		await page.waitForTimeout(700)
	}
}

/** Opens a map of 100,000 places from a file, and moves about on it. */
export async function measureManyPlaces(): Promise<ManyPlacesCost> {
	const found = await findBrowser()
	const args = [...found.args, '--js-flags=--expose-gc']
	const browser = await chromium.launch({ ...found, args })
	const buffer = Buffer.from(mills())
	// From a file, as a reader has it: what a test sends to a browser takes longer than it is read.
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-mills-'))
	const file = join(folder, 'mills.geojson')
	await writeFile(file, buffer)
	const site = await serveCompressed(dist)
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
	await page.addInitScript(() => localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen'))
	await page.goto(`${site.url}/#show=open`)
	const field = page.getByLabel('File or files')
	await field.waitFor()
	await field.setInputFiles({
		name: 'few.geojson',
		mimeType: 'application/geo+json',
		buffer: Buffer.from('{}')
	})
	await page.getByText('cannot be shown yet').waitFor()
	const parsed = await page.evaluate(async (text) => {
		const start = performance.now()
		JSON.parse(text)
		return performance.now() - start
	}, buffer.toString())
	const before = await memoryOf(browser, page)
	await silence(page)
	const reading = field.evaluate(untilTold)
	await field.setInputFiles(file)
	const read = await reading
	const silent = await silence(page)
	const pictured = await page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame)
		const press = (name: string) =>
			[...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)?.click()
		const start = performance.now()
		press('Show it')
		while (!document.querySelector('.group, canvas.leaflet-tile-loaded')) {
			await frame()
			press('Show the map')
		}
		while (!document.querySelector('canvas.leaflet-tile-loaded')) await frame()
		return performance.now() - start
	})
	await page.locator('.locator').waitFor({ state: 'attached' })
	await page.waitForLoadState('networkidle')
	const frames = await framesDuring(page, () => moveAbout(page))
	const memory = (await memoryOf(browser, page)) - before
	await browser.close()
	await site.close()
	await rm(folder, { recursive: true, force: true })
	return { megabytes: buffer.length / 1e6, parsed, read, silent, pictured, frames, memory }
}
