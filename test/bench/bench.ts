import { svelte } from '@sveltejs/vite-plugin-svelte'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright'
import { build } from 'vite'
import { dist, openBrowser } from '../site'
import { measureClaimsTab } from './claimsTab'
import { measureDragging } from './dragging'
import { measureOriginal } from './original'
import { measureSearch } from './searching'
import { serveCompressed } from './served'
import { measureManyPlaces } from './manyplaces'
import { measureSlider } from './slider'

/** `npm run bench`: how fast the built page is on a slow machine and line, beside a bare one. It measures; it promises nothing. */
const runs = 5
const openings = 20
const slower = 4
/** The base map, which comes as a script. */
const ground = /\/assets\/region-/
/** 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms each way and back. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

interface Subject {
	name: string
	url: string
	/** A sign of a place that is seen and leads somewhere, and one whose popup opens when it is pressed. */
	pin: string
	marker: string
	popup: string
	/** How an open popup is closed again. */
	close: string
}

interface Times {
	paint: number
	pin: number
	/** The program is ready. */
	marker: number
	popups: number[]
	/** Bytes over the wire until the page rests: all of them, those of scripts and styles, and those of the base map. */
	bytes: { all: number; program: number; ground: number }
}

async function buildBare(outDir: string): Promise<void> {
	await build({
		configFile: false,
		root: resolve(import.meta.dirname, 'bare'),
		logLevel: 'error',
		base: './',
		resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
		plugins: [svelte({ configFile: false })],
		build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } }
	})
}

async function slowed(browser: Browser, { pin, marker }: Subject): Promise<[Page, Times['bytes']]> {
	const context = await browser.newContext({
		viewport: { width: 1366, height: 768 },
		reducedMotion: 'reduce'
	})
	const page = await context.newPage()
	const devtools = await context.newCDPSession(page)
	await devtools.send('Network.enable')
	await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
	await devtools.send('Network.emulateNetworkConditions', line)
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
	const bytes = { all: 0, program: 0, ground: 0 }
	const kinds = new Map<string, 'program' | 'ground'>()
	devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (ground.test(response.url)) kinds.set(requestId, 'ground')
		else if (type === 'Script' || type === 'Stylesheet') kinds.set(requestId, 'program')
	})
	devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes.all += encodedDataLength
		const kind = kinds.get(requestId)
		if (kind) bytes[kind] += encodedDataLength
	})
	await page.addInitScript(
		(selectors) => {
			localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen')
			const awaited = new Map(Object.entries(selectors))
			const look = () => {
				for (const [name, selector] of awaited) {
					const node = document.querySelector(selector)
					if (!node || node.getBoundingClientRect().width === 0) continue
					performance.mark(name)
					awaited.delete(name)
				}
				if (awaited.size > 0) requestAnimationFrame(look)
			}
			requestAnimationFrame(look)
		},
		{ pin, marker }
	)
	return [page, bytes]
}

/** From the press on a marker to the frame that shows its popup, in milliseconds: one that is laid out at once has to wait for it, too. */
const openOnce = (page: Page, { marker, popup }: Subject, i: number): Promise<number> =>
	page.evaluate(
		async ([markers, popups, index]) => {
			const all = document.querySelectorAll<HTMLElement>(markers)
			const start = performance.now()
			all[index % all.length]!.click()
			do await new Promise(requestAnimationFrame)
			while (!document.querySelector(popups)?.getBoundingClientRect().height)
			return performance.now() - start
		},
		[marker, popup, i] as const
	)

async function measure(browser: Browser, subject: Subject): Promise<Times> {
	const [page, arriving] = await slowed(browser, subject)
	// Nothing is asked of the page before it rests: what Playwright brings along to ask runs on the slowed processor, too.
	await page.goto(subject.url, { waitUntil: 'networkidle' })
	const bytes = { ...arriving }
	const [paint = NaN, pin = NaN, marker = NaN] = await page.evaluate(() =>
		['first-contentful-paint', 'pin', 'marker'].map(
			(name) => performance.getEntriesByName(name)[0]?.startTime
		)
	)
	// While a page is being stored, its server works on the same processor: a press is timed once that is done.
	await page.evaluate(async () => {
		if (await navigator.serviceWorker.getRegistration()) await navigator.serviceWorker.ready
	})
	const popups: number[] = []
	for (let i = 0; i < openings; i++) {
		popups.push(await openOnce(page, subject, i))
		await page.locator(subject.close).first().click()
		await page.locator(subject.popup).first().waitFor({ state: 'detached' })
	}
	await page.context().close()
	return { paint, pin, marker, popups, bytes }
}

const at = (values: number[], part: number): number =>
	[...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN
const ms = (value: number) => `${Math.round(value)} ms`.padStart(9)

function tell(name: string, times: Times[]): void {
	const row = (what: string, values: number[]) =>
		console.log(
			`${name.padEnd(9)} ${what.padEnd(14)} median ${ms(at(values, 0.5))}   ${values.map((value) => Math.round(value)).join(' ')}`
		)
	for (const [what, key] of [
		['first paint', 'paint'],
		['first pin', 'pin'],
		['program ready', 'marker']
	] as const)
		row(
			what,
			times.map((one) => one[key])
		)
	const [{ bytes }] = times as [Times]
	const kB = (many: number) => `${(many / 1000).toFixed(1)} kB`
	console.log(
		`${name.padEnd(9)} ${'over the wire'.padEnd(14)} ${kB(bytes.all)}, of which scripts and styles ${kB(bytes.program)}, base map ${kB(bytes.ground)}`
	)
	row(
		'first popup',
		times.map(({ popups: [first = NaN] }) => first)
	)
	const popups = times.flatMap((one) => one.popups)
	console.log(
		`${name.padEnd(9)} ${'popup'.padEnd(14)} median ${ms(at(popups, 0.5))}   95th percentile ${ms(at(popups, 0.95))}   of ${popups.length}`
	)
}

const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-bare-'))
await buildBare(folder)
const [ours, bare] = await Promise.all([serveCompressed(dist), serveCompressed(folder)])
// Only where it is watched does V8 parse a script once more to tell where an error in it was made: Svelte makes one at once.
const browser = await openBrowser('--js-flags=--no-enable-lazy-source-positions')
const subjects: [Subject, Subject] = [
	{
		name: 'explorer',
		url: `${ours.url}/`,
		pin: '.text-page:not([hidden]) .text-map a [data-place]',
		marker: '#map .pin',
		popup: '.callout',
		close: '.callout .close'
	},
	{
		name: 'bare',
		url: `${bare.url}/`,
		pin: '.leaflet-marker-icon',
		marker: '.leaflet-marker-icon',
		popup: '.leaflet-popup',
		close: '.leaflet-popup-close-button'
	}
]
const times = subjects.map((): Times[] => [])
for (let run = 0; run < runs; run++)
	for (const [i, subject] of subjects.entries()) times[i]!.push(await measure(browser, subject))

console.log(`CPU ${slower}x slower, 1.6 Mbit/s, 150 ms, ${runs} runs in turn`)
subjects.forEach(({ name }, i) => tell(name, times[i]!))
const median = (i: number, key: 'pin' | 'marker') =>
	at(
		times[i]!.map((one) => one[key]),
		0.5
	)
const popup = (i: number) =>
	at(
		times[i]!.flatMap(({ popups }) => popups),
		0.95
	)
const toBare = (what: string, ratio: number, aim: string) =>
	console.log(`${what}, explorer to bare: ${ratio.toFixed(2)} (aim: at most ${aim})`)
toBare('first pin', median(0, 'pin') / median(1, 'pin'), '0.7')
toBare('program ready', median(0, 'marker') / median(1, 'marker'), '1.5')
toBare('popup at the 95th percentile', popup(0) / popup(1), '2')
const steps = await measureSlider(browser)
console.log(
	`slider with 2,000 claims, CPU as it is: median ${ms(at(steps, 0.5)).trim()} (aim: at most 16 ms), 95th percentile ${ms(at(steps, 0.95)).trim()} (33 ms), of ${steps.length}`
)
const places = await measureManyPlaces()
console.log(
	`100,000 places (${places.megabytes.toFixed(1)} MB): JSON.parse ${ms(places.parsed).trim()}, read ${ms(places.read).trim()} (${(places.read / places.parsed).toFixed(1)} times; aim: at most 8), longest silence of the page ${ms(places.silent).trim()} (50 ms), first picture ${ms(places.pictured).trim()} (500 ms), frames at the 95th percentile ${at(places.frames, 0.95).toFixed(1)} ms (20 ms) of ${places.frames.length}, memory ${places.memory.toFixed(0)} MB (250 MB)`
)
await measureClaimsTab(browser)
const { keys, longest } = await measureSearch(browser)
console.log(
	`search with 10,000 claims of 200 speakers, CPU as it is: a key median ${ms(at(keys, 0.5)).trim()}, worst ${ms(Math.max(...keys)).trim()} (aim: at most 50 ms), the first ${ms(keys[0]!).trim()}, of ${keys.length}; longest task ${ms(longest).trim()} (50 ms)`
)
const comparing = await measureOriginal(browser)
console.log(
	`original of a million characters, CPU as it is: compared in ${ms(comparing.took).trim()}, longest task ${ms(comparing.longest).trim()} (aim: at most 50 ms; 0 is below that)`
)
const frames = await measureDragging(browser)
console.log(
	`dragging the map with 100 places, CPU ${slower}x slower: a frame median ${ms(at(frames, 0.5)).trim()} (aim: 16 ms), 95th percentile ${ms(at(frames, 0.95)).trim()}, of ${frames.length}`
)
await browser.close()
await Promise.all([ours.close(), bare.close()])
await rm(folder, { recursive: true, force: true })
