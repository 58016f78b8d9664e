import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/format/languages'
import { dist, serveSite, type Site } from '../site'
import { journeys, standing } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const kB = 1000

/** Bytes of one file of the built site as they go over the wire. */
function gzipped(file: string): number {
	return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
}

/** The words of the first screen in a language, which the program asks for at once. */
function wordsOf(language: string): string {
	const [file, ...others] = readdirSync(join(dist, 'assets')).filter(
		(name) => name.startsWith(`${language}-`) && name.endsWith('.js')
	)
	expect(others).toEqual([])
	return `assets/${file}`
}

/** Every script and stylesheet that is fetched before a reader does anything: what the page names, its words, and what those import at once. */
function firstLoad(language: string): string[] {
	const html = readFileSync(join(dist, 'index.html'), 'utf8')
	const wanted = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
	wanted.push(wordsOf(language))
	const found = new Set<string>()
	for (const file of wanted) {
		if (found.has(file)) continue
		found.add(file)
		if (file.endsWith('.js')) wanted.push(...importedBy(file))
	}
	return [...found]
}

/** What a chunk imports statically; `import()` waits for the reader and does not count. */
function importedBy(chunk: string): string[] {
	const code = readFileSync(join(dist, chunk), 'utf8')
	const imports = code.matchAll(/\b(?:from|import)\s*["'](\.\.?\/[^"']+\.js)["']/g)
	return [...imports].map(([, file]) => normalize(join(dirname(chunk), file ?? '')))
}

function sum(sizes: number[]): number {
	return sizes.reduce((total, size) => total + size, 0)
}

test.each(languages)(
	'the scripts and styles of the first load in %s are at most 100 kB, gzipped',
	(language) => {
		const files = firstLoad(language)
		expect(files.length).toBeGreaterThan(1)
		expect(sum(files.map(gzipped))).toBeLessThanOrEqual(100 * kB)
	}
)

/** The page without the text that stands in it before its program, its style and its script. */
const withoutText = (html: string) =>
	html.replace(
		/<main>[\s\S]*<\/main>|<style id="text-style">[\s\S]*?<\/style>|<script data-languages[\s\S]*?<\/script>/g,
		''
	)

test('the hosted page at rest, with text, base map and content, is at most 200 kB, gzipped', async () => {
	const { page, requests } = await open(site.url)
	await standing(page)
	await page.getByRole('slider').waitFor()
	await page.waitForLoadState('networkidle')
	const files = [...new Set(requests)].map((address) => address.slice(site.url.length) || 'index.html')
	expect(files.filter((file) => file.includes('region'))).toHaveLength(1)
	expect(sum(files.map(gzipped))).toBeLessThanOrEqual(200 * kB)
})

test('with every tab and the layers opened it is at most 200 kB beside its text, gzipped', async () => {
	const { page, requests } = await open(`${site.url}#panel=claims`)
	await standing(page)
	await page.locator('.claims').waitFor()
	await page.getByRole('slider').waitFor()
	for (const name of [/Report/, /Places/]) await page.getByRole('tab', { name }).click()
	await page.getByRole('button', { name: 'Layers' }).click()
	await page.waitForLoadState('networkidle')
	// That there are no streets beside the page is told without a file.
	const arrived = requests.filter((address) => !address.endsWith('/streets.pmtiles'))
	const files = [...new Set(arrived)].map(
		(address) => address.split('#')[0]?.slice(site.url.length) || 'index.html'
	)
	expect(files.filter((file) => file.includes('region'))).toHaveLength(1)
	const index = withoutText(readFileSync(join(dist, 'index.html'), 'utf8'))
	const others = files.filter((file) => file !== 'index.html')
	expect(others.length).toBe(files.length - 1)
	expect(gzipSync(index, { level: 9 }).length + sum(others.map(gzipped))).toBeLessThanOrEqual(200 * kB)
})

test('the single file is at most 660 kB as it lies on the disk, of which its program and content are 450', () => {
	const whole = readFileSync(join(dist, 'makiyivka.html'), 'utf8')
	const program = withoutText(whole)
	expect(program.length).toBeLessThan(whole.length)
	expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(660 * kB)
	expect(Buffer.byteLength(program)).toBeLessThanOrEqual(450 * kB)
})
