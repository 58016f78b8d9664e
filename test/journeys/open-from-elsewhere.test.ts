import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { oneFile } from '../../src/format/oneFile'
import { serve, serveSite, type Site } from '../site'
import { tinyPack } from '../tinypack'
import { focused, journeys, mark, seen, standing } from './journey'

const open = journeys()
const body = oneFile(tinyPack(), [], {})
const counted = '3 places, 3 speakers, 4 claims, 0 lessons.'
const forAll = { 'Access-Control-Allow-Origin': '*' }

let site: Site
/** Of another origin: the same device, by another port. */
let other: Awaited<ReturnType<typeof serve>>
let asked: IncomingMessage[]
let answer: (response: ServerResponse, request: IncomingMessage) => void
beforeAll(async () => {
	site = await serveSite()
	other = await serve((request, response) => {
		asked.push(request)
		answer(response, request)
	})
})
beforeEach(() => {
	asked = []
	answer = (response) => response.writeHead(200, forAll).end(body)
})
afterAll(() => Promise.all([site.close(), other.close()]))

const file = 'bridge.incident.json'
const linkTo = (address: string) => `${site.url}#open=${encodeURIComponent(address)}`
const host = () => new URL(other.url).host
const load = (page: Page) => page.getByRole('button', { name: 'Load it' })
const told = async (page: Page) => seen(await page.getByLabel('What a link asks for').textContent())

/** Follows a link to a file of the other server, up to the question. */
async function questioned(path = `data/${file}`) {
	const journey = await open(linkTo(`${other.url}/${path}`))
	await load(journey.page).waitFor()
	return journey
}

test('a file of another server opens once the reader agrees, and that server learns nothing of the page', async () => {
	const { page, problems, requests } = await questioned()
	await page.context().addCookies([{ name: 'known', value: 'yes', url: other.url }])
	await standing(page)
	expect(await told(page)).toContain(
		`A link asks to open “${file}” from ${host()}. That is another server, and it is asked for nothing unless you load the file. It will then see your network address (IP address)`
	)
	const own = (address: string) => address.startsWith(site.url)
	expect(requests.filter((address) => !own(address) || address.includes('carry'))).toEqual([])
	expect(await page.locator('iframe').count()).toBe(0)
	expect(asked).toEqual([])

	await load(page).press('Enter')
	await page.getByText(counted).waitFor()
	expect(await focused(page)).toContain('button')
	expect(asked.map(({ url, method }) => `${method} ${url}`)).toEqual([`GET /data/${file}`])
	const { origin, referer, cookie, authorization } = asked[0]!.headers
	expect({ origin, referer, cookie, authorization }).toEqual({ origin: 'null' })
	expect(await page.locator('iframe').count()).toBe(0)

	await page.getByRole('button', { name: 'Show it' }).press('Enter')
	await page.getByRole('button', { name: 'Show the map' }).click()
	await mark(page, 'bridge').waitFor()
	expect(problems).toEqual([])
})

test('the page itself still may not ask another server', async () => {
	const { page } = await open(site.url)
	await standing(page)
	const [said] = await Promise.all([
		page.waitForEvent('console', (message) => message.text().startsWith('policy: connect-src')),
		// Later, since what a test runs in a page is exempt from its policy while it runs.
		page.evaluate(
			(address) => void setTimeout(() => fetch(address, { mode: 'no-cors' }).catch(() => undefined)),
			other.url
		)
	])
	expect(said.text()).toContain(other.url)
	expect(asked).toEqual([])
})

/** The other server begins to answer, and never ends; tells whether whoever asked has left. */
function slow(): () => boolean {
	let isLeft = false
	answer = (response) => {
		response.writeHead(200, forAll).write('{')
		response.on('close', () => (isLeft = true))
	}
	return () => isLeft
}

test('a file that takes long can be stopped, and its server is let go', async () => {
	const { page, problems } = await questioned()
	const isLeft = slow()
	await load(page).press('Enter')
	await page.getByText('Loading …').waitFor()
	await expect.poll(() => asked.length).toBe(1)
	await page.keyboard.press('Enter')
	await page.getByText('Stopped.').waitFor()
	await expect.poll(isLeft).toBe(true)
	expect(await page.locator('iframe').count()).toBe(0)
	await focused(page)
	expect(problems).toEqual([])
})

test('an address that is not encrypted, or says a name or a password, is asked of nobody', async () => {
	const own = new URL(site.url)
	for (const address of [
		'http://example.org/data/my%20map.geojson',
		'https://ada:secret@example.org/data/my%20map.geojson',
		`http://ada@${own.host}/data/my%20map.geojson`,
		'ftp://example.org/data/my%20map.geojson'
	]) {
		const { page, requests } = await open(linkTo(address))
		const { host } = new URL(address)
		await page.getByText(`A link asks to open my map.geojson from ${host}.`).waitFor()
		expect(await told(page)).toContain(
			'only at addresses that begin with https://, and none at an address that holds a name or a password'
		)
		expect(await told(page)).toContain('choose it below')
		expect(await load(page).count()).toBe(0)
		expect(requests.filter((address) => address.includes('/data/'))).toEqual([])
	}
})

test('the question is asked in Ukrainian, too', async () => {
	const { page } = await open(`${linkTo(`${other.url}/data/${file}`)}&lang=uk`)
	const asks = page.getByText(`Посилання просить відкрити «${file}» з ${host()}.`)
	await asks.waitFor()
	expect(seen(await asks.textContent())).toContain('побачить вашу мережеву адресу (IP-адресу)')
	expect(asked).toEqual([])
})

test('a frame in another page asks for nothing that its address names', async () => {
	const { page, requests } = await open(`${linkTo(`${other.url}/data/${file}`)}&embed=1`)
	await mark(page, 'ptu-19').waitFor()
	expect(await page.getByRole('dialog').count()).toBe(0)
	expect(requests.filter((address) => address.includes('carry'))).toEqual([])
	expect(asked).toEqual([])
})
