import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedPack } from '../shipped'
import { fromDisk, serveSite, type Site } from '../site'
import { journeys, seen } from './journey'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const exit = 'lesson=different-answers&step=exit'
const caveat = shippedPack().incident.standing.line.en

test('at the end of a lesson a pupil saves the answers, under a name only if the teacher asks for it', async () => {
	const { page, problems, requests } = await open(`${fromDisk()}#${exit}`, { offline: true })
	await page.locator('.step textarea').first().waitFor()
	const hand = page.getByRole('region', { name: 'Hand in' })
	expect(seen(await hand.textContent())).toContain('Nothing is noted yet')
	await page.locator('.step textarea').first().fill('Both name Makiyivka.\nNeither was there.')
	await hand.getByLabel(/Name or group/).fill('Group 3')
	const saved = page.waitForEvent('download')
	await hand.getByRole('button', { name: 'Save 1 answer as a file' }).click()
	const download = await saved
	expect(download.suggestedFilename()).toMatch(/^different-answers_\d{4}-\d\d-\d\d_Group-3\.txt$/)
	const text = readFileSync(await download.path(), 'utf8')
	for (const part of [caveat, 'Group 3', '> Both name Makiyivka.\n> Neither was there.'])
		expect(text).toContain(part)
	await hand.getByText(`${download.suggestedFilename()} saved.`).waitFor()
	expect(requests).toEqual([])

	// The answers are kept on the device, the name is not.
	await page.reload()
	await page.locator('.step textarea').first().waitFor()
	expect(await page.locator('.step textarea').first().inputValue()).toContain('Both name Makiyivka.')
	expect(await hand.getByLabel(/Name or group/).inputValue()).toBe('')
	expect(problems).toEqual([])
})

test('the answers are printed alone, with the caveat, and the page is whole again after that', async () => {
	const { page } = await open(`${site.url}#${exit}`)
	await page.locator('.step textarea').first().fill('Both name Makiyivka.')
	await page.evaluate(() => (window.print = () => {}))
	await page.getByRole('button', { name: 'Print the answers alone' }).click()
	await page.emulateMedia({ media: 'print' })
	const printed = seen(await page.locator('body').innerText())
	for (const part of ['Both name Makiyivka.', caveat]) expect(printed).toContain(part)
	expect(await page.locator('#app').isVisible()).toBe(false)
	await page.emulateMedia({ media: 'screen' })
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
	await expect.poll(() => page.locator('body > .alone').count()).toBe(0)
	expect(await page.locator('.step textarea').first().isVisible()).toBe(true)
})

test('clocks that are worked out are kept, handed in and erased, and the table does not solve itself', async () => {
	const { page, problems } = await open(`${site.url}#lesson=same-minute&step=clocks`)
	const table = page.locator('.step table')
	await table.waitFor()
	expect(seen(await table.innerText())).not.toMatch(/23:01|01:01|2022|31/)
	expect(await table.getByRole('textbox').count()).toBe(2)
	await table.getByRole('textbox', { name: 'Moscow time: Kyiv' }).fill('31 December, 23:01')
	await table.getByRole('radiogroup').first().getByLabel('yes').check()
	await page.reload()
	await table.waitFor()
	expect(await table.getByRole('textbox').first().inputValue()).toBe('31 December, 23:01')
	expect(await table.getByLabel('yes').first().isChecked()).toBe(true)

	await page.goto(`${site.url}#lesson=same-minute&step=limits`)
	const saved = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Save 2 answers as a file' }).click()
	const text = readFileSync(await (await saved).path(), 'utf8')
	for (const part of ['Moscow time: Kyiv', '> 31 December, 23:01', '> yes']) expect(text).toContain(part)

	await page.goto(`${site.url}#panel=lesson`)
	const notes = page.locator('[aria-labelledby="lesson-same-minute"] .notes')
	expect(seen(await notes.textContent())).toContain('31 December, 23:01')
	await notes.getByRole('button', { name: 'Erase all notes' }).click()
	await notes.getByRole('button', { name: 'Erase', exact: true }).click()
	await page.goto(`${site.url}#lesson=same-minute&step=clocks`)
	await expect.poll(() => table.getByRole('textbox').first().inputValue()).toBe('')
	expect(problems).toEqual([])
})

test('before the end, and on the wall, nothing is handed in', async () => {
	const { page } = await open(`${site.url}#lesson=different-answers&step=predict`)
	await page.locator('.step').waitFor()
	expect(await page.locator('.hand-in').count()).toBe(0)
	await page.goto(`${site.url}#${exit}&projector=1`)
	await page.locator('.step').waitFor()
	expect(await page.locator('.hand-in').count()).toBe(0)
})
