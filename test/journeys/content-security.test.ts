import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built } from '../builds'
import { dist, fromDisk, serveSite, type Site } from '../site'
import { patience } from '../patience'
import { theBrowser } from './journey'
import { laterPage, ownTiles } from './others'

let site: Site
beforeAll(async () => {
	site = await serveSite(dist)
})
afterAll(() => site.close())

/** Opens a page that promises to be quiet; returns every violation, exception and console error, and every address asked for. */
async function open(url: string) {
	const context = await (await theBrowser()).newContext()
	context.setDefaultTimeout(patience)
	const page = await context.newPage()
	const complaints: string[] = []
	const requests: string[] = []
	await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint))
	await page.addInitScript(() => {
		const { complain } = window as unknown as { complain(complaint: string): void }
		addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) =>
			complain(`${violatedDirective} ${blockedURI} ${sample}`)
		)
	})
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
	page.on('pageerror', (problem) => complaints.push(problem.message))
	page.on('request', (request) => requests.push(request.url()))
	await page.goto(url)
	await page.locator('.leaflet-pane').first().waitFor({ state: 'attached' })
	return { page, complaints, requests, close: () => context.close() }
}

const pages = [
	['hosted', () => site.url],
	['from disk', fromDisk]
] as const

describe.each(pages)('the page %s', (_, url) => {
	test('starts without an error or a breach of its own policy, which refuses injected scripts and markup', async () => {
		const { page, complaints, close } = await open(url())
		expect(complaints).toEqual([])
		await page.evaluate(attack)
		await expect.poll(() => page.title()).toBe('attacked')
		expect(await page.evaluate(() => [...document.querySelectorAll('.injected')].length)).toBe(0)
		expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
		expect(complaints.length).toBeGreaterThan(0)
		await close()
	})
})

/** Runs in the page: tries three ways in, then says so in the title. */
function attack(): void {
	const attempts = [
		() => document.body.insertAdjacentHTML('beforeend', '<b class="injected">from a string</b>'),
		() => {
			const script = document.createElement('script')
			script.append('window.hacked = true')
			document.body.append(script)
		},
		() => new Function('window.hacked = true')()
	]
	// Later, because what the test itself runs in the page is exempt from the page's policy while it runs.
	setTimeout(() => {
		for (const attempt of attempts) {
			try {
				attempt()
			} catch {
				// Refused, as it should be; what got through is looked for afterwards.
			}
		}
		document.title = 'attacked'
	})
}

test('the single file asks nobody for anything', async () => {
	const { requests, close } = await open(fromDisk())
	expect(requests.filter((address) => !address.startsWith('data:') && !address.startsWith('blob:'))).toEqual([
		fromDisk()
	])
	await close()
})

test.each(['index.html', 'makiyivka.html'])(
	'%s states its policy before anything that it governs',
	async (name) => {
		const html = await readFile(join(dist, name), 'utf8')
		expect(html).toMatch(
			/<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /
		)
		expect(html).toContain("require-trusted-types-for 'script'")
		expect(html).not.toContain('unsafe-')
	}
)

test('a tile server of one’s own is the only one let in, and only to the hosted page', async () => {
	const hosted = await readFile(join(await laterPage(), 'index.html'), 'utf8')
	const single = await readFile(join(await built('single', ownTiles), 'makiyivka.html'), 'utf8')
	expect(hosted).toContain(
		"img-src 'self' data: blob: http://*.tiles.example.org; connect-src 'self' http://*.tiles.example.org;"
	)
	expect(hosted).not.toContain('openstreetmap.org;')
	expect(single).toContain("img-src data: blob:; connect-src 'none';")
	expect(single).not.toContain('tiles.example.org')
})
