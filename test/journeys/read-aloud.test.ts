import { afterAll, beforeAll, expect, test } from 'vitest'
import { saidOf, speakerOf } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { onePage, standing } from './journey'

const visit = onePage()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

test('headings lead to the map, the places and the strip, and no picture is without a name', async () => {
	const { page } = await visit(`${site.url}#lang=en`)
	await standing(page)
	await page.getByRole('slider').waitFor()
	const heard = await page.locator('body').ariaSnapshot()
	for (const name of ['Map', 'Places', 'How many were killed?', 'What and when', 'Who and when'])
		expect(heard).toContain(`heading "${name}" [level=2]`)
	expect(heard).not.toMatch(/- img$/m)
})

test('a card says of no other claim twice whose it is and when it was said', async () => {
	const { page } = await visit(`${site.url}#lang=en&later=1&panel=claims&claim=killed-ru-mod&card=1`)
	await page.locator('.card').waitFor()
	const heard = (await page.locator('.card').ariaSnapshot()).split('\n')
	const others = pack.claims.filter(({ id, question }) => question === 'killed' && id !== 'killed-ru-mod')
	for (const claim of others) {
		const at = heard.findIndex((line) => line.includes(`claim=${claim.id}`))
		expect(at, claim.id).toBeGreaterThan(0)
		// The address of a link comes after its name.
		const link = heard[at - 1]!
		const speaker = speakerOf(pack, claim)
		const name = speaker.named?.en ?? speaker.short.en
		expect(link.split(name).length - 1, link).toBe(1)
		expect(link.split(saidOf(pack, claim).words.en).length - 1, link).toBe(1)
	}
})
