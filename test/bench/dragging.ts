import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { rawFilesIn } from '../../src/build/incident'
import { describe, parse } from '../../src/check/parse'
import type { PlaceFeature } from '../../src/format/pack'
import { buildInto } from '../builds'
import { serveCompressed } from './served'

const slower = 4

/** Writes the shipped pack with so many places, the added ones in rows about the others, into a folder of its own. */
async function packWithManyPlaces(many: number): Promise<string> {
	const raw = rawFilesIn('geodata/makiyivka')
	const collection = JSON.parse(String(raw['places.geojson'])) as { features: PlaceFeature[] }
	const places = collection.features.filter(({ properties }) => properties.role === 'place')
	const model = places.find(({ properties }) => properties.kind === 'city')!
	const more = Array.from({ length: many - places.length }, (_, i): PlaceFeature => {
		const coordinates: [number, number] = [37.3 + (i % 12) * 0.1, 47.75 + Math.floor(i / 12) * 0.07]
		const name = { en: `Village ${i}`, uk: `Село ${i}` }
		return {
			...model,
			id: `village-${i}`,
			geometry: { type: 'Point', coordinates },
			properties: { ...model.properties, name, otherNames: [] }
		}
	})
	const features = [...collection.features, ...more]
	const files = { ...raw, 'places.geojson': Buffer.from(JSON.stringify({ ...collection, features })) }
	const parsed = parse(files)
	if ('issues' in parsed) throw new Error(parsed.issues.slice(0, 5).map(describe).join('\n'))
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-places-'))
	for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content ?? '')
	return folder
}

/** Milliseconds from frame to frame while the mouse drags the map with 100 places about, at a slower CPU. */
export async function measureDragging(browser: Browser): Promise<number[]> {
	const pack = await packWithManyPlaces(100)
	const folder = await mkdtemp(join(tmpdir(), 'incident-explorer-dragging-'))
	await buildInto(folder, 'hosted', { VITE_INCIDENT: pack })
	const site = await serveCompressed(folder)
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
	await page.addInitScript(() => localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen'))
	await page.goto(site.url)
	await page.locator('#map .names span').first().waitFor()
	await page.waitForLoadState('networkidle')
	const devtools = await page.context().newCDPSession(page)
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
	const frames = await drag(page)
	await page.close()
	await site.close()
	await Promise.all([pack, folder].map((one) => rm(one, { recursive: true, force: true })))
	return frames
}

async function drag(page: Page): Promise<number[]> {
	const box = (await page.locator('#map').boundingBox())!
	const [x, y] = [box.x + box.width / 2, box.y + box.height - 60]
	await page.mouse.move(x, y)
	await page.mouse.down()
	await page.mouse.move(x - 10, y)
	// A move in every frame; the mouse of the test would not keep up with them.
	const frames = await page.evaluate(
		async ([x, y]) => {
			const frames: number[] = []
			for (let i = 0; i <= 200; i++) {
				frames.push(await new Promise<number>(requestAnimationFrame))
				const to = { clientX: x - 4 * Math.abs((i % 80) - 40), clientY: y - (i % 30) }
				document.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, ...to }))
			}
			return frames
		},
		[x, y] as const
	)
	await page.mouse.up()
	return frames.slice(1).map((at, i) => at - frames[i]!)
}
