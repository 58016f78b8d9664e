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

test('what asks for it hears nobody but a page of this site that made it, and only without an origin', async () => {
	const { page } = await questioned()
	const [carrier] = await Promise.all([
		page.waitForRequest(/\/assets\/carry-[\w-]+\.html$/),
		load(page).click()
	])
	await page.getByText(counted).waitFor()
	asked = []
	const heard = (where: Page, sandbox: string) =>
		where.evaluate(
			async ([carrier, sandbox, address]) => {
				const frame = document.createElement('iframe')
				frame.setAttribute('sandbox', sandbox)
				frame.src = carrier
				const { port1, port2 } = new MessageChannel()
				const answers: unknown[] = []
				port1.onmessage = ({ data }) => answers.push(data)
				await new Promise((done) => {
					frame.onload = done
					document.body.append(frame)
				})
				frame.contentWindow!.postMessage(address, '*', [port2])
				// Its turn comes before that of a second frame that is loaded after it.
				const second = frame.cloneNode() as HTMLIFrameElement
				await new Promise((done) => {
					second.onload = done
					document.body.append(second)
				})
				return answers.length > 0
			},
			[carrier.url(), sandbox, `${other.url}/data/${file}`] as const
		)
	expect(await heard(page, 'allow-scripts')).toBe(true)
	expect(await heard(page, 'allow-scripts allow-same-origin')).toBe(false)
	answer = (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>another site</p>')
	await page.goto(other.url)
	asked = []
	expect(await heard(page, 'allow-scripts')).toBe(false)
	expect(await heard(page, 'allow-scripts allow-same-origin')).toBe(false)
	expect(asked).toEqual([])
})

/** What the other server does, and what is said of it. */
const refusals: Record<string, [answers: typeof answer, says: string]> = {
	'that lets no other site read it': [
		(response) => response.writeHead(200).end(body),
		'does not let other sites read'
	],
	'that is not there': [
		(_, request) => request.socket.destroy(),
		'there may be no such server or no network'
	],
	'that has no such file': [
		(response) => response.writeHead(404, forAll).end(),
		'it answered with the error 404. The link may be wrong or old.'
	],
	'that leads on to a third': [
		(response) => response.writeHead(302, { ...forAll, Location: '/elsewhere' }).end(),
		'leads on to another address, which has not been asked'
	],
	'whose file is too large': [endless, 'has more than 20 MB']
}

/** Sends one megabyte after the other until nobody listens. */
function endless(response: ServerResponse): void {
	response.writeHead(200, forAll)
	const more = () => {
		while (!response.destroyed && response.write(Buffer.alloc(1_000_000)));
	}
	response.on('drain', more)
	more()
}

test.each(Object.entries(refusals))('a server %s is told, with a way on', async (_, [answers, says]) => {
	const { page } = await questioned()
	answer = answers
	await load(page).press('Enter')
	await page.getByRole('status').filter({ hasText: says }).waitFor()
	expect(await told(page)).toContain('Save the file on this device, then choose it below.')
	expect(await page.getByRole('link', { name: 'Go to the file' }).getAttribute('href')).toBe(
		`${other.url}/data/${file}`
	)
	expect(asked).toHaveLength(1)
	await focused(page)

	answer = (response) => response.writeHead(200, forAll).end(body)
	await page.keyboard.press('Enter')
	await page.getByText(counted).waitFor()
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

test('whoever closes the window while it loads wants the file no more', async () => {
	const { page } = await questioned()
	const isLeft = slow()
	await load(page).press('Enter')
	await expect.poll(() => asked.length).toBe(1)
	await page.keyboard.press('Escape')
	await expect.poll(isLeft).toBe(true)
	expect(await page.getByRole('dialog').count()).toBe(0)
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

test('where what asks for it is gone from the site, the page says so', async () => {
	const { page } = await questioned()
	await page.clock.install()
	await page.route(/\/assets\/carry/, (route) => route.fulfill({ status: 404, body: 'gone' }))
	const [frame] = await Promise.all([page.waitForEvent('framenavigated'), load(page).press('Enter')])
	await frame.waitForLoadState()
	await page.clock.runFor(5000)
	await page.getByText('The part of this page that asks other servers did not load.').waitFor()
	expect(asked).toEqual([])
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
