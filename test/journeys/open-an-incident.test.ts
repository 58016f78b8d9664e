import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describe, parse } from '../../src/check/parse'
import { oneFile } from '../../src/format/oneFile'
import type { Pack } from '../../src/format/pack'
import { writtenIn } from '../packs'
import { shippedPack } from '../shipped'
import { fromDisk, serveSite, type Site } from '../site'
import { tinyFiles, tinyPack } from '../tinypack'
import { violations } from './audit'
import { focused, journeys, mark, seen, standing } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const fileOf = (pack: Pack, name = 'bridge.incident.json') => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(oneFile(pack, [], {}))
})
const bridge = fileOf(tinyPack())
const window = (page: Page) => page.getByRole('dialog', { name: 'Open an incident from a file' })

async function choose(page: Page, file: typeof bridge): Promise<void> {
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('button', { name: 'Open an incident from a file' }).click()
	await page.getByLabel('File or files').setInputFiles(file)
}

/** The bridge has three places, of which the site is one. */
async function show(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await mark(page, 'bridge').waitFor()
}

test('another incident is opened from disk with the network cut, is a full page, and goes again in one press', async () => {
	const { page, problems, requests } = await open(`${fromDisk()}#panel=claims`, { offline: true })
	await standing(page)
	await choose(page, bridge)
	await page.getByText('3 places, 3 speakers, 4 claims, 0 lessons.').waitFor()
	expect(seen(await window(page).textContent())).toContain('Nobody here has checked')
	await show(page)
	expect(await page.title()).toContain('The bridge')
	expect(seen(await page.locator('h1').textContent())).toContain('The bridge')
	expect(seen(await page.locator('.opened').textContent())).toContain('Opened from bridge.incident.json')

	await mark(page, 'bridge').press('Enter')
	expect(seen(await page.locator('.account').textContent())).toContain('The ferry counted')
	await page.keyboard.press('Escape')
	for (const name of [/Report/, /Claims/]) await page.getByRole('tab', { name }).click()
	await page.locator('.claims').waitFor()
	await page.getByRole('combobox', { name: 'Search' }).fill('carts')
	await page.locator('.search .results').waitFor()
	expect(seen(await page.locator('.search .results').textContent())).toContain('about 30')
	await page.keyboard.press('Escape')
	expect(seen(await page.locator('main').textContent())).not.toMatch(/Makiyivka|PTU-19|StratCom/)

	await page.getByRole('button', { name: 'Back to Makiyivka' }).click()
	await mark(page, 'ptu-19').waitFor()
	await page.locator('.claims').waitFor()
	expect(await page.locator('.opened').count()).toBe(0)
	await focused(page)
	expect(requests).toEqual([])
	expect(problems).toEqual([])
})

test('while it is open its links work, its files are its own, and nobody is sent a link to it', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	await choose(page, bridge)
	await show(page)
	await page.goto(`${site.url}#panel=claims&claim=lost-ferry&card=1`)
	await page.locator('.card').waitFor()
	expect(seen(await page.locator('.card').textContent())).toContain('about 30 carts')

	await page.goto(`${site.url}#show=downloads`)
	await page.getByRole('button', { name: /bridge\.incident\.json/ }).waitFor()
	await page.goto(`${site.url}#show=share`)
	await page.getByText('This incident was opened from a file.').waitFor()
	expect(await page.locator('dialog iframe').count()).toBe(0)
	await page.goto(`${site.url}#show=sheets`)
	await page.locator('dialog .page').first().waitFor()
	await page.getByRole('button', { name: 'Close' }).click()
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('button', { name: 'Share or embed' }).waitFor()
	expect(await page.getByRole('button', { name: 'Copy a link to this view' }).count()).toBe(0)
	expect(problems).toEqual([])
})

test('a file with mistakes is told all of them, leaves the page as it is, and opens once it is mended', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	const broken = bridge.buffer
		.toString()
		.replaceAll('"speaker": "guild"', '"speaker": "gild"')
		.replace('"day": "2001-05-03"', '"day": "3 May"')
	await choose(page, { ...bridge, buffer: Buffer.from(broken) })
	const list = page.locator('dialog ol')
	await list.waitFor()
	const lines = (await list.locator('li').allTextContents()).map(seen)
	expect(lines).toContain('incident.json.report.day: found "3 May", expected a day such as "2023-01-02"')
	expect(
		lines.find((line) => line.includes('"gild" is not in speakers.json; did you mean "guild"?'))
	).toContain('(and 1 more like it)')
	const saved = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Save the list as text' }).click()
	const text = readFileSync(await (await saved).path(), 'utf8')
	expect(text.match(/"gild" is not in speakers\.json/g)).toHaveLength(2)
	expect(await mark(page, 'ptu-19').count()).toBe(1)

	await page.getByLabel('File or files').setInputFiles(bridge)
	await show(page)
	expect(problems).toEqual([])
})

test('the text of a file may be pasted, and a file may be dropped anywhere', async () => {
	const { page } = await open(site.url)
	await standing(page)
	await page.goto(`${site.url}#show=open`)
	await page.getByLabel('Or paste the text of one file').fill('{"incident_explorer": 1')
	await page.getByRole('button', { name: 'Read the text' }).click()
	await page.getByText('pasted text cannot be shown yet: 1 thing needs fixing.').waitFor()
	await page.getByRole('button', { name: 'Close' }).click()

	const dropped = await page.evaluateHandle((text) => {
		const data = new DataTransfer()
		data.items.add(new File([text], 'bridge.incident.json'))
		return data
	}, bridge.buffer.toString())
	await page.locator('#map').dispatchEvent('drop', { dataTransfer: dropped })
	await page.getByText('3 places, 3 speakers, 4 claims, 0 lessons.').waitFor()
	await show(page)
})

test('names in a file are text, whatever they look like', async () => {
	const hostile = '<img src=x onerror=alert(1)>'
	const { page, problems } = await open(site.url)
	await standing(page)
	const buffer = Buffer.from(bridge.buffer.toString().replaceAll('"The bridge"', JSON.stringify(hostile)))
	await choose(page, { ...bridge, name: `${hostile}.json`, buffer })
	await show(page)
	expect(seen(await page.locator('h1').textContent())).toContain(hostile)
	expect(seen(await page.locator('.opened').textContent())).toContain(`Opened from ${hostile}.json`)
	expect(await page.locator('img').count()).toBe(0)
	expect(problems).toEqual([])
})

test('nothing of it is kept: a page that is loaded again shows its own, and says so once', async () => {
	const { page } = await open(site.url)
	await standing(page)
	await choose(page, bridge)
	await show(page)
	await page.getByRole('tab', { name: /Claims/ }).click()
	await page.locator('.claims a[data-claim]').first().click()
	await page.locator('.card').waitFor()
	await page.reload()
	await mark(page, 'ptu-19').waitFor()
	expect(await page.locator('.opened').count()).toBe(0)
	const notice = page.locator('.notice')
	await notice.waitFor()
	expect(seen(await notice.textContent())).toContain('Loading the page again closed the incident')
	// That its claim is none of this page's goes without saying.
	expect(seen(await notice.textContent())).not.toContain('This link')
	await page.reload()
	await mark(page, 'ptu-19').waitFor()
	await standing(page)
	expect(await notice.count()).toBe(0)
})

test('who goes back from an opened incident is told nothing of it when the page is loaded again', async () => {
	const { page } = await open(site.url)
	await standing(page)
	await choose(page, bridge)
	await show(page)
	for (const name of [/Claims/, /Report/]) await page.getByRole('tab', { name }).click()
	await page.locator('.report').waitFor()
	await page.getByRole('button', { name: 'Back to Makiyivka' }).click()
	await mark(page, 'ptu-19').waitFor()
	// An entry of the history of when it was open: left long ago.
	await page.goBack()
	await page.locator('.claims').waitFor()
	await page.reload()
	await mark(page, 'ptu-19').waitFor()
	await standing(page)
	expect(await page.locator('.notice').count()).toBe(0)
})

test('a copy of the page’s own incident shares no notes with it', async () => {
	const lesson = shippedPack().lessons[0]!.id
	const { page } = await open(`${site.url}#panel=lesson`)
	await page.locator('.lessons').waitFor()
	await page.goto(`${site.url}#show=downloads`)
	const saved = page.waitForEvent('download')
	await page.getByRole('button', { name: /makiyivka\.incident\.json/ }).click()
	const buffer = readFileSync(await (await saved).path())
	await page.goto(`${site.url}#lesson=${lesson}&step=exit`)
	await page.locator('textarea').first().fill('Mine.')
	await page.goto(`${site.url}#`)

	await choose(page, { ...bridge, name: 'copy.incident.json', buffer })
	await page.getByText(/2 lessons\./).waitFor()
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await page.goto(`${site.url}#lesson=${lesson}&step=exit`)
	expect(await page.locator('textarea').first().inputValue()).toBe('')
	await page.getByRole('button', { name: /^Back to/ }).click()
	await page.goto(`${site.url}#lesson=${lesson}&step=exit`)
	await expect.poll(() => page.locator('textarea').first().inputValue()).toBe('Mine.')
})

/** The bridge as a newsroom that writes in Arabic would have it. */
function arabic(): typeof bridge {
	const { files } = writtenIn('ar', { files: tinyFiles(), lessons: new Map() }, (text) => `يقال ${text}`)
	const parsed = parse(files)
	if ('issues' in parsed) throw new Error(parsed.issues.map(describe).join('\n'))
	return fileOf(parsed.pack, 'jisr.incident.json')
}

/** The language that the nearest element says of a text, as a screen reader takes it; on which side of its Latin letters its first one stands, and where in its line, from 0 at the left to 1. */
const told = (at: Locator) =>
	at.first().evaluate((node) => {
		const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
		do walker.nextNode()
		while (!/\S/.test(walker.currentNode.textContent ?? ''))
		const text = walker.currentNode
		const boxOf = (letter: RegExp) => {
			const range = document.createRange()
			range.setStart(text, letter.exec(text.textContent ?? '')?.index ?? 0)
			range.setEnd(text, range.startOffset + 1)
			return range.getBoundingClientRect()
		}
		const [first, latin, line] = [boxOf(/\S/), boxOf(/[a-z\d]/i), node.getBoundingClientRect()]
		const at = (first.left + first.width / 2 - line.left) / line.width
		const isRight = latin.top === first.top ? first.left > latin.left : at > 0.5
		return { lang: text.parentElement!.closest('[lang]')!.getAttribute('lang'), isRight, at }
	})

test('an incident in Arabic is said to be in Arabic and runs from the right, while the page stays in the reader’s language', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	await choose(page, arabic())
	await page.getByText('Languages: العربية.').waitFor()
	expect((await told(window(page).locator('h3', { hasText: 'يقال' }))).lang).toBe('ar')
	await page.getByRole('button', { name: 'Show it' }).click()
	await page.getByRole('button', { name: 'Show the map' }).click()
	expect(await page.locator('html').getAttribute('lang')).toBe('en')
	const inArabic = async (at: Locator) => {
		await at.first().waitFor()
		expect(await told(at), String(at)).toMatchObject({ lang: 'ar', isRight: true })
	}
	const fromTheRight = async (at: Locator) => {
		await inArabic(at)
		expect((await told(at)).at, String(at)).toBeGreaterThan(0.9)
	}
	const inEnglish = async (at: Locator) => expect((await told(at)).lang).toBe('en')

	await inArabic(page.locator('.masthead h1 .wide'))
	await inArabic(page.locator('.places b'))
	await inArabic(page.locator('#map .pin .name'))
	await mark(page, 'bridge').press('Enter')
	for (const part of ['.here', '.says p', '.caveats li']) await fromTheRight(page.locator(`.account ${part}`))
	await inArabic(page.locator('.account h2'))
	for (const part of ['.says a', '.whose', 'summary']) await inEnglish(page.locator(`.account ${part}`))
	expect(await violations(page, 'all')).toEqual([])
	await page.keyboard.press('Escape')

	await page.getByRole('tab', { name: /Claims/ }).click()
	for (const cell of ['td:first-child', 'tbody th', 'td .figure'])
		await inArabic(page.locator(`.claims table[aria-labelledby="all-claims"] ${cell}`))
	await inEnglish(page.locator('.claims .caveat'))
	await inEnglish(page.locator('.claims thead th'))
	await page.getByRole('tab', { name: /Report/ }).click()
	await fromTheRight(page.locator('.report .text p'))
	await inArabic(page.locator('.report .text + ul button'))
	expect(await violations(page, 'all')).toEqual([])

	await page.getByRole('combobox', { name: 'Search' }).fill('carts')
	await inArabic(page.locator('.search .results .name'))
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: /Українська/ }).click()
	await page.getByRole('tab', { name: /Твердження/ }).waitFor()
	expect(await page.locator('html').getAttribute('lang')).toBe('uk')
	await inArabic(page.locator('.report .text p'))
	expect((await told(page.locator('.report .whose'))).lang).toBe('uk')
	expect(problems).toEqual([])
})

test('what is saved of it has its texts as they came', async () => {
	const { page } = await open(site.url)
	await standing(page)
	const given = arabic()
	await choose(page, given)
	await show(page)
	await page.goto(`${site.url}#show=downloads`)
	const saved = page.waitForEvent('download')
	await page.getByRole('button', { name: /bridge\.incident\.json/ }).click()
	const { files } = JSON.parse(readFileSync(await (await saved).path(), 'utf8'))
	expect(files).toEqual(JSON.parse(given.buffer.toString()).files)
	expect(files['incident.json'].title).toEqual({ ar: 'يقال The bridge' })
})
