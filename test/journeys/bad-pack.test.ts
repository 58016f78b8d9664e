import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { fromShell } from '../builds'
import { fromDisk, serveSite, type Site } from '../site'
import { callout, journeys, mark, seen, standing } from './journey'
import { twoIncidents } from './others'

const open = journeys()
let work: string
/** The single file of another incident, whose author is no friend. */
let hostile: string
/** The same, hosted. */
let hosted: Site
beforeAll(async () => {
	work = await mkdtemp(join(tmpdir(), 'incident-explorer-'))
	const folder = join(await twoIncidents(), 'another')
	hostile = fromDisk(folder, 'another')
	hosted = await serveSite(folder)
})
afterAll(async () => {
	await hosted.close()
	await rm(work, { recursive: true, force: true })
})

/** A copy of the shipped incident after a change to some of its files. */
async function copied(name: string, changes: Record<string, (text: string) => string>): Promise<string> {
	const folder = join(work, name)
	await cp('geodata/makiyivka', folder, { recursive: true })
	for (const [file, change] of Object.entries(changes))
		await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')))
	return folder
}

describe('a hostile pack', () => {
	test.each(['from disk', 'hosted'])('is shown as text, and nothing of it runs: %s', async (where) => {
		const { page, problems } = await open(`${where === 'hosted' ? hosted.url : hostile}#place=makiyivka`)
		await page.getByRole('button', { name: 'Show the map' }).click()
		await standing(page)
		expect(seen(await page.locator('#callout-title').textContent())).toContain('<img src=x onerror=')
		expect(seen(await callout(page).textContent())).toContain(
			'<script>document.body.dataset.hacked=1</script>'
		)
		expect(await mark(page, 'makiyivka').getAttribute('aria-label')).toContain('<img')
		expect(await page.evaluate(() => document.body.dataset['hacked'])).toBeUndefined()
		expect(await page.locator('.callout img, .callout script').count()).toBe(0)
		expect(problems).toEqual([])
	})
})

describe('a broken pack', () => {
	/** A folder that holds its pages, and how their build ended. */
	let pages: string
	let end: { code: unknown; stderr: string }
	beforeAll(async () => {
		const folder = await copied('broken', {
			'claims.json': (text) =>
				text
					.replace('"speaker": "ru-mod"', '"speaker": "ru-mob"')
					.replace('"answer": {', '"__proto__": { "polluted": true },\n\t\t"answer": {')
					.replace('"https://sputniknews', `"javascript:alert(1)//`),
			'caveats.json': (text) => text.replace('"text":', '"text"')
		})
		await rm(join(folder, 'passages.json'))
		pages = join(work, 'pages')
		end = await new Promise((done) =>
			execFile(
				process.execPath,
				['node_modules/jiti/lib/jiti-cli.mjs', 'src/build/pages.ts', pages],
				{ env: fromShell({ VITE_INCIDENT: folder, VITE_LISTED: 'true' }) },
				(problem, _, stderr) => done({ code: problem?.code ?? 0, stderr })
			)
		)
	})

	test.each(['from disk', 'hosted'])('says every mistake, with file, place and remedy: %s', async (where) => {
		const site = await serveSite(pages)
		onTestFinished(() => site.close())
		const { page, problems } = await open(where === 'hosted' ? site.url : fromDisk(pages, 'broken'))
		await page.locator('main.issues').waitFor()
		const told = seen(await page.locator('main').textContent())
		expect(told).toContain('This incident cannot be shown yet')
		expect(told).toContain('build the page again')
		expect(told).toMatch(/claims\.json\[\d+\]\.speaker.*"ru-mob".*did you mean "ru-mod"\?/)
		expect(told).toContain('__proto__')
		expect(told).toContain('javascript:alert')
		// What is no JSON at all is named with its line and column.
		expect(told).toMatch(/caveats\.json.*line \d+.*column \d+/)
		expect(told).toContain('passages.json')
		expect(await page.locator('main li').count()).toBeGreaterThanOrEqual(5)
		expect(await page.evaluate(() => (({}) as Record<string, unknown>)['polluted'])).toBeUndefined()
		expect(problems).toEqual([])
	})

	test('of a site of several leads back to their list; from disk there is none', async () => {
		const site = await serveSite(pages)
		onTestFinished(() => site.close())
		const { page } = await open(`${site.url}#lang=uk`)
		const way = page.getByRole('link', { name: 'Усі події на цьому сайті' })
		await way.waitFor()
		expect(await way.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
			new URL('../#lang=uk', site.url).href
		)
		const { page: alone } = await open(fromDisk(pages, 'broken'))
		await alone.locator('main.issues').waitFor()
		expect(await alone.getByRole('link').count()).toBe(0)
	})

	test('ends the build with 1, and all its pages are there to say why', async () => {
		expect(end.code).toBe(1)
		expect(end.stderr.match(/passages\.json: found no such file/g)).toHaveLength(1)
		expect(await readdir(pages)).toEqual(expect.arrayContaining(['index.html', 'broken.html']))
	})
})

test('without JavaScript another incident speaks of itself, as text, each language marked as such', async () => {
	const { page } = await open(hostile, { javaScriptEnabled: false })
	expect(await page.title()).toContain('Ferrytown <b>')
	const inEnglish = seen(await page.locator('article[lang="en"]').innerText())
	expect(inEnglish).toContain('Ferrytown <b>')
	expect(inEnglish).toContain('<img src=x onerror=')
	expect(await page.locator('main img, main script').count()).toBe(0)
	expect(seen(await page.locator('article[lang="uk"]').innerText())).toContain('Перевізне')
})
