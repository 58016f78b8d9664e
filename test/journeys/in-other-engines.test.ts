import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneFile } from '../../src/format/oneFile'
import { shippedPack } from '../shipped'
import { firefox, webkit, type Engine } from '../engines'
import { fromDisk, serve, serveSite, type Site } from '../site'
import { tinyPack } from '../tinypack'

const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

describe.each([
	['Firefox', 'apt-get install firefox-esr', firefox],
	['WebKit', 'apt-get install webkit2gtk-driver xvfb', webkit]
])('in %s', (name, remedy, start) => {
	let engine: Engine | undefined
	beforeAll(async () => {
		engine = await start()
	})
	afterAll(async () => void (await engine?.close()))

	test.for([
		['the hosted page', () => site.url],
		['the single file, from disk', () => fromDisk()]
	] as const)('%s: note, pins, report, claims, time, a lesson and sheets', async ([, url], context) => {
		if (!engine) return context.skip(`${name} is not installed here, and was not tested: ${remedy}`)
		const { open, ask, press, key } = engine
		const shows = (selector: string) =>
			expect
				.poll(() =>
					ask<boolean>(
						`return [...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.checkVisibility())`
					)
				)
				.toBe(true)
		const text = (selector: string) =>
			ask<string>(`return document.querySelector(${JSON.stringify(selector)}).innerText`)

		// What the page before left half asked for is not this one's.
		await open('about:blank')
		const before = engine.problems.length
		await open(`${url()}#lang=en`)
		await shows('dialog #content-note-title')
		await press('dialog .chief')
		for (const { id } of pack.features.filter(({ properties }) => properties.role === 'place')) {
			await ask(`document.querySelector('#map [data-feature="${id}"]').focus()`)
			await key('Enter')
			await shows('.callout .caveats')
			await key('Escape')
			await expect.poll(() => ask(`return document.activeElement.dataset.opens`)).toBe(id)
		}
		await press('#tab-report')
		await shows('.report')
		const line = await ask<string>(
			`return getComputedStyle(document.querySelector('.report a')).textDecorationLine`
		)
		expect(line).toBe('underline')
		await press('#tab-claims')
		await shows('.claims svg.range')
		expect(await text('.claims')).toMatch(/63[\s\S]*Russian Defense Ministry/)
		await shows('.strip input[type="range"]')
		await ask(`document.querySelector('.strip input[type="range"]').focus()`)
		await key('ArrowLeft')
		await shows('.as-of')
		await press('#tab-lesson')
		await shows('.lessons .chief')
		await press('.lessons .chief')
		await shows('#step-title')
		const first = await text('#step-title')
		await ask(`document.activeElement.blur()`)
		await key('ArrowRight')
		await expect.poll(() => text('#step-title')).not.toBe(first)
		await open(`${url()}#lang=uk&show=sheets`)
		// Whole before it is loaded anew: what a page leaves half asked for it reports as failed.
		await shows('.pages .page')
		await ask(`window.isOld = true; location.reload()`)
		await expect.poll(() => ask(`return window.isOld === undefined`)).toBe(true)
		await shows('.pages .page')
		expect(await ask(`return document.documentElement.lang`)).toBe('uk')
		expect(
			await ask<number>(`return document.querySelectorAll('.fallen, .awaited [role=alert]').length`)
		).toBe(0)
		expect(engine.problems.slice(before)).toEqual([])
	})

	test('a file of another server opens, and that server learns nothing of the page', async (context) => {
		if (!engine) return context.skip(`${name} is not installed here, and was not tested: ${remedy}`)
		const { open, ask, press } = engine
		const asked: IncomingMessage[] = []
		let status = 404
		const other = await serve((request, response) => {
			asked.push(request)
			response.writeHead(status, { 'Access-Control-Allow-Origin': '*' }).end(oneFile(tinyPack(), [], {}))
		})
		const says = (words: string) =>
			expect
				.poll(() => ask<string>(`return document.querySelector('dialog[open]').innerText`))
				.toContain(words)
		// As a reader who knows the content note.
		await open(`${site.url}#lang=en`)
		await ask(`localStorage.setItem('incident-explorer.makiyivka/content-note', 'seen')`)
		await open('about:blank')
		const before = engine.problems.length
		await open(`${site.url}#lang=en&open=${encodeURIComponent(`${other.url}/bridge.incident.json`)}`)
		const load = '[aria-label="What a link asks for"] button'
		await expect.poll(() => ask(`return document.querySelector('${load}') !== null`)).toBe(true)
		expect(asked).toEqual([])
		await press(load)
		await says('it answered with the error 404')
		status = 200
		await press(load)
		await says('3 places, 3 speakers, 4 claims')
		for (const { headers } of asked)
			expect([headers.origin, headers.referer, headers.cookie]).toEqual(['null', undefined, undefined])
		expect(asked).toHaveLength(2)
		// That a server answered with an error, a browser may log by itself.
		expect(engine.problems.slice(before).filter((problem) => !/404/.test(problem))).toEqual([])
		await other.close()
	})
})
