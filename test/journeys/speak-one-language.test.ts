import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { files } from '../../src/format/pack'
import { built } from '../builds'
import { spokenIn } from '../packs'
import { serveSite, type Site } from '../site'
import type { TextFiles } from '../tinypack'
import { journeys, seen, standing } from './journey'

const open = journeys()
const source = 'geodata/makiyivka'
let work: string
let folder: string
let site: Site

/** The incident as it would be, had it been written in Ukrainian alone. */
beforeAll(async () => {
	work = await mkdtemp(join(tmpdir(), 'incident-explorer-'))
	const read = async (names: readonly string[], from: string) =>
		Promise.all(names.map(async (name) => [name, await readFile(join(from, name), 'utf8')] as const))
	const alone = spokenIn(['uk'], {
		files: Object.fromEntries(await read(files, source)) as TextFiles,
		lessons: new Map(await read(await readdir(join(source, 'lessons')), join(source, 'lessons')))
	})
	await mkdir(join(work, 'makiyivka/lessons'), { recursive: true })
	const written = [
		...Object.entries(alone.files),
		...[...alone.lessons].map(([name, json]) => [`lessons/${name}`, json] as const)
	]
	await Promise.all(written.map(([name, json]) => writeFile(join(work, 'makiyivka', name), json)))
	folder = await built('hosted', { VITE_INCIDENT: join(work, 'makiyivka') })
	site = await serveSite(folder)
})
afterAll(async () => {
	await site.close()
	await rm(work, { recursive: true, force: true })
})

test('an incident in one language is spoken in it to every reader, and says so', async () => {
	const { page, problems, requests } = await open(site.url, { locale: 'en-GB' })
	await standing(page)
	expect(await page.locator('html').getAttribute('lang')).toBe('uk')
	expect(seen(await page.locator('.languages').textContent())).toContain('Українська')
	expect(await page.locator('.languages button').count()).toBe(0)
	for (const name of [/Матеріал/, /Твердження/, /Уроки/]) await page.getByRole('tab', { name }).click()
	await page.getByRole('button', { name: 'Меню' }).click()
	const menu = page.getByRole('dialog', { name: 'Меню' })
	await menu.getByRole('button', { name: 'Аркуші для друку' }).click()
	await page.locator('dialog[open] .page').first().waitFor()
	expect(await page.locator('dialog[open]').textContent()).not.toMatch(/undefined|null/)
	expect(problems).toEqual([])
	expect(requests.filter((address) => /read\.en|share\.en/.test(address))).toEqual([])
})

test('a link that names another language says that it is not here', async () => {
	const { page } = await open(`${site.url}#lang=en&panel=report`)
	await page.locator('.report').waitFor()
	expect(await page.locator('html').getAttribute('lang')).toBe('uk')
	await page.getByText('Посилання називає те, чого тут немає').waitFor()
})

test('its text pages, pictures and head are in that language alone', async () => {
	const names = await readdir(folder)
	expect(names.filter((name) => /^(read|share)\./.test(name)).sort()).toEqual([
		'read.uk.html',
		'share.uk.png'
	])
	const html = await readFile(join(folder, 'index.html'), 'utf8')
	expect(html.match(/<article class="text-page" lang="..">/g)).toEqual([
		'<article class="text-page" lang="uk">'
	])
	expect(html).toMatch(/<title>[^<]*Макіївка/)
	const text = await readFile(join(folder, 'read.uk.html'), 'utf8')
	expect(text).not.toMatch(/read\.en|undefined/)
})
