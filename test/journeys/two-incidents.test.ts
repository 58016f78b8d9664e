import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { built } from '../builds'
import { dist, serveFolders } from '../site'
import { journeys } from './journey'

const open = journeys()
let work: string
let site: Awaited<ReturnType<typeof serveFolders>>
beforeAll(async () => {
	work = await mkdtemp(join(tmpdir(), 'incident-explorer-'))
	// The same lessons under another incident: what is shared by mistake would show.
	const folder = join(work, 'another')
	await cp('geodata/makiyivka', folder, { recursive: true })
	const file = join(folder, 'incident.json')
	await writeFile(file, (await readFile(file, 'utf8')).replace('"id": "makiyivka"', '"id": "another"'))
	site = await serveFolders({ '/one': dist, '/two': await built('hosted', { VITE_INCIDENT: folder }) })
})
afterAll(async () => {
	await site.close()
	await rm(work, { recursive: true, force: true })
})

test('two incidents on one origin share neither the note before the page, nor notes, nor the original', async () => {
	const { page } = await open(`${site.url}/one/#lesson=different-answers&step=exit`, { noteSeen: false })
	const before = page.getByRole('dialog', { name: 'Before you look' })
	await before.getByRole('button', { name: 'Show the map' }).click()
	await page.locator('textarea').first().fill('Both name Makiyivka.')
	await page.goto(`${site.url}/one/#panel=report&show=original`)
	await page.getByLabel('Or paste the text').fill('A strike, “about 400” were killed.')
	await page.getByRole('button', { name: 'Compare', exact: true }).click()
	await page.getByLabel('Keep it on this device').click()

	await page.goto(`${site.url}/two/#lesson=different-answers&step=exit`)
	await before.getByRole('button', { name: 'Show the map' }).click()
	expect(await page.locator('textarea').first().inputValue()).toBe('')
	await page.goto(`${site.url}/two/#panel=report`)
	await page.locator('.report').waitFor()
	expect(await page.locator('.report blockquote').count()).toBe(0)

	await page.goto(`${site.url}/one/#lesson=different-answers&step=exit`)
	await expect.poll(() => page.locator('textarea').first().inputValue()).toBe('Both name Makiyivka.')
})

test('a choice of how the page looks goes for all incidents of an origin', async () => {
	const { page } = await open(`${site.url}/one/`, { colorScheme: 'light' })
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('radio', { name: 'Dark' }).check()
	await page.goto(`${site.url}/two/`)
	await expect.poll(() => page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark')
})
