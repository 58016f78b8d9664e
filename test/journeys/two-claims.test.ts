import { afterAll, beforeAll, expect, test } from 'vitest'
import { caveatsOf, saidOf, statementOf } from '../../src/ask/select'
import { languages } from '../../src/format/languages'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { followLink, onePage } from './journey'

const visit = onePage()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const card = 'panel=claims&claim=killed-ru-mod&card=1'
const claimOf = (id: string) => pack.claims.find((claim) => claim.id === id)!

test('by keyboard, from a card: another claim is put beside it, and its link shows both', async () => {
	const { page, problems } = await visit(`${site.url}#lang=en&${card}`)
	const chooser = page.getByLabel('Put another claim beside it')
	await chooser.focus()
	// As a person finds an option: by its first letters.
	await page.keyboard.type('About 400')
	// Going through the choices leads nowhere: only a press does.
	expect(await page.locator('#side-by-side').count()).toBe(0)
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	await page.locator('#side-by-side').waitFor()
	await expect.poll(() => page.url()).toContain('beside=killed-stratcom')
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('side-by-side')
	const heads = await page.locator('article thead th').allInnerTexts()
	expect(heads).toEqual(['Russian Defense Ministry', 'StratCom'])
	await page.getByRole('button', { name: 'The card alone' }).click()
	await page.locator('.card').waitFor()
	await expect.poll(() => page.url()).not.toContain('beside')
	await page.goBack()
	await page.locator('#side-by-side').waitFor()
	expect(problems).toEqual([])
})

test.each(languages)(
	'each stands under its speaker with words, time, what is counted and caveats: %s',
	async (language) => {
		const others = [
			'killed-stratcom',
			'when-beznosov',
			'killed-ru-mod-later',
			'killed-tsargrad',
			'killed-rferl'
		]
		const { page, problems } = await visit(`${site.url}#lang=${language}&${card}&beside=${others[0]}`)
		const one = claimOf('killed-ru-mod')
		for (const id of others) {
			await followLink(page, `${site.url}#lang=${language}&later=1&${card}&beside=${id}`)
			const other = claimOf(id)
			const table = page.locator('article table')
			const columns = async (at: number) =>
				(await table.locator(`tr > :nth-child(${at})`).allInnerTexts()).join('\n').replace(/\s+/g, ' ')
			await expect.poll(() => columns(2)).toContain(other.counts[language])
			for (const [claim, text] of [
				[one, await columns(1)],
				[other, await columns(2)]
			] as const) {
				expect(text, id).toContain(
					pack.speakers.find((speaker) => speaker.id === claim.speaker)!.short[language]
				)
				expect(text, id).toContain(saidOf(pack, claim).words[language])
				expect(text, id).toContain(statementOf(pack, claim).channel[language])
				expect(text, id).toContain(claim.counts[language])
				if (typeof claim.words !== 'string') expect(text, id).toContain(claim.words.exact)
			}
			const whole = (await page.locator('article:has(> table)').innerText()).replace(/\s+/g, ' ')
			for (const { text } of caveatsOf(pack, [...one.caveats, ...other.caveats]))
				expect(whole, id).toContain(text[language])
		}
		expect(problems).toEqual([])
	}
)

test('what is covered cannot be put beside a claim', async () => {
	const { page } = await visit(`${site.url}#lang=en&${card}&reveal=killed.ru-mod,killed.tsargrad`)
	const options = page.getByLabel('Put another claim beside it').locator('optgroup option')
	await expect.poll(() => options.count()).toBe(1)
	expect(await options.innerText()).toContain('Tsargrad')
})
