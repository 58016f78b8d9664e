import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedLessons, shippedPack } from '../shipped'
import { dist, serve } from '../site'
import { journeys } from './journey'

const open = journeys()
const pack = shippedPack()
const inside = Object.fromEntries(
	Object.entries(unzipSync(readFileSync(join(dist, 'makiyivka.scorm.zip')))).map(([name, bytes]) => [
		name,
		strFromU8(bytes)
	])
)
/** A stand-in for a system: it keeps a status, and writes down what it is told. */
const system = `<!doctype html><title>LMS</title><body style="margin:0"><button>before</button>
<script>
	const kept = { 'cmi.core.lesson_status': 'not attempted' }
	window.calls = []
	const call = (name, answer) => (...told) => { calls.push([name, ...told].join(' ').trim()); return answer(...told) }
	window.API = {
		LMSInitialize: call('initialize', () => 'true'),
		LMSGetValue: call('get', (element) => kept[element] ?? ''),
		LMSSetValue: call('set', (element, value) => ((kept[element] = value), 'true')),
		LMSCommit: call('commit', () => 'true'),
		LMSFinish: call('finish', () => 'true')
	}
</script>
<iframe src="/package/index.html" title="Course" width="1200" height="700"></iframe><button>after</button>`
let host: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
	host = await serve(({ url = '' }, response) => {
		const file = inside[url.replace(/^\/package\//, '').replace(/[?#].*/, '')]
		response
			.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
			.end(url.startsWith('/package/') ? file : system)
	})
})
afterAll(() => host.close())

const calls = (page: Page) => page.evaluate(() => (window as unknown as { calls: string[] }).calls)

test('the package says what it holds as SCORM 1.2 asks for it', async () => {
	const { page } = await open('about:blank')
	const read = await page.evaluate((text) => {
		const xml = new DOMParser().parseFromString(text, 'application/xml')
		const scheme = (node: Element): unknown => [node.tagName, ...[...node.children].map(scheme)]
		const attribute = (name: string) =>
			[...xml.querySelectorAll(`[${name}]`)].map((node) => node.getAttribute(name))
		return {
			error: xml.querySelector('parsererror')?.textContent,
			scheme: scheme(xml.documentElement),
			version: xml.querySelector('schemaversion')?.textContent,
			ids: attribute('identifier'),
			refs: attribute('identifierref'),
			files: [...xml.querySelectorAll('file')].map((node) => node.getAttribute('href')),
			sco: xml
				.querySelector('resource')
				?.getAttributeNS('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'scormtype'),
			launch: xml.querySelector('resource')?.getAttribute('href'),
			text: xml.documentElement.textContent
		}
	}, inside['imsmanifest.xml']!)
	expect(read.error).toBeUndefined()
	// The order of elements in the schemas of IMS Content Packaging 1.1.2 and IMS Metadata 1.2.1.
	expect(read.scheme).toEqual([
		'manifest',
		[
			'metadata',
			['schema'],
			['schemaversion'],
			[
				'imsmd:lom',
				['imsmd:general', ['imsmd:title', ['imsmd:langstring']], ['imsmd:description', ['imsmd:langstring']]]
			]
		],
		['organizations', ['organization', ['title'], ['item', ['title']]]],
		['resources', ['resource', ['file'], ['file']]]
	])
	expect([read.version, read.sco]).toEqual(['1.2', 'sco'])
	expect(new Set(read.ids).size).toBe(read.ids.length)
	expect(read.refs.every((ref) => read.ids.includes(ref))).toBe(true)
	expect([...read.files, 'imsmanifest.xml'].sort()).toEqual(Object.keys(inside).sort())
	expect(read.files).toContain(read.launch)
	expect(read.text).toContain(pack.incident.standing.line.en)
})

test('a system hears that it was opened, and that it is completed once the last step of a lesson is; never a score', async () => {
	const { page, problems } = await open(host.url)
	const explorer = page.frameLocator('iframe').frameLocator('iframe')
	await explorer.locator('#map .pin').first().waitFor()
	expect(await calls(page)).toEqual([
		'initialize',
		'get cmi.core.lesson_status',
		'set cmi.core.lesson_status incomplete',
		'commit'
	])
	await explorer.getByRole('tab', { name: /Lessons/ }).click()
	await explorer
		.getByRole('button', { name: /^Begin/ })
		.first()
		.click()
	const [lesson] = shippedLessons()
	for (const { title } of lesson!.steps.slice(1)) {
		expect((await calls(page)).join()).not.toContain('completed')
		await explorer.getByRole('button', { name: 'Next step' }).click()
		await explorer.locator('#step-title', { hasText: title.en }).waitFor({ state: 'attached' })
	}
	await expect.poll(() => calls(page)).toContain('set cmi.core.lesson_status completed')
	await explorer.getByRole('textbox').first().fill('Written by Olena')
	const written = page.waitForFunction(() =>
		(window as unknown as { calls: string[] }).calls.includes('finish')
	)
	await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.src = 'about:blank'))
	await written
	const all = (await calls(page)).join('\n')
	expect(all).not.toMatch(/score|Olena|interactions/)
	expect(problems).toEqual([])
})

test('where no system answers it is a page like any other, and the keyboard goes through it', async () => {
	const { page, problems } = await open(`${host.url}/package/index.html`)
	const explorer = page.frameLocator('iframe')
	await explorer.locator('#map .pin').first().waitFor()
	const begun = page.frames()[1]!
	await page.keyboard.press('Tab')
	await page.keyboard.press('Tab')
	await expect.poll(() => begun.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
	await explorer.locator('[data-opens="ptu-19"]').first().click()
	await explorer.locator('.account').waitFor()
	expect(problems).toEqual([])
})

test('the keyboard enters the package and leaves it', async () => {
	const { page } = await open(host.url)
	await page.frameLocator('iframe').frameLocator('iframe').locator('#map .pin').first().waitFor()
	const focused = () =>
		page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName)
	await page.getByRole('button', { name: 'before' }).focus()
	await page.keyboard.press('Tab')
	await expect.poll(focused).toBe('IFRAME')
	for (let pressed = 0; pressed < 200 && (await focused()) === 'IFRAME'; pressed++)
		await page.keyboard.press('Tab')
	expect(await focused()).toBe('after')
})

test('a last step that is left at once was opened all the same', async () => {
	const { page } = await open(host.url)
	await page.frameLocator('iframe').frameLocator('iframe').locator('#map .pin').first().waitFor()
	const [lesson] = shippedLessons()
	await page.evaluate(
		([id, step]) => {
			const launch = document.querySelector('iframe')!
			launch.contentWindow!.frames[0]!.location.hash = `lesson=${id}&step=${step}`
			launch.src = 'about:blank'
		},
		[lesson!.id, lesson!.steps.at(-1)!.id]
	)
	await expect.poll(() => calls(page)).toContain('finish')
	expect((await calls(page)).slice(-3)).toEqual(['set cmi.core.lesson_status completed', 'commit', 'finish'])
})
