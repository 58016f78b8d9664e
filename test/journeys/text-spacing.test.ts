import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite, type Site } from '../site'
import { sideways } from './audit'
import { journeys } from './journey'
import { throughAllStates } from './states'

const open = journeys()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** The spacing that WCAG 1.4.12 asks a page to bear. */
const spacing =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

test('on a phone, with the spacing of text that a reader may need, nothing is cut off', async () => {
	const spaced: typeof open = async (url, start) => {
		const journey = await open('about:blank', start)
		await journey.page.addInitScript((rules) => {
			const sheet = new CSSStyleSheet()
			sheet.replaceSync(rules)
			document.adoptedStyleSheets.push(sheet)
		}, spacing)
		await journey.page.goto(url)
		return journey
	}
	const found = await throughAllStates(
		spaced,
		{ url: `${site.url}#lang=en`, viewport: { width: 390, height: 844 } },
		async (page) => [
			...(await sideways(page)),
			...(await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('body *')].flatMap((node) => {
					const { overflowX, overflowY, clipPath } = getComputedStyle(node)
					const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
					const { width, height } = node.getBoundingClientRect()
					if (width < 2 || height < 2 || clipPath !== 'none') return []
					// The page as a whole, and what is written on the map, which moves.
					if (node.id === 'app' || node.closest('.frame, .visually-hidden, [aria-hidden="true"]')) return []
					// A sign without words may hang over by less than a letter.
					const wide = cuts(overflowX) && node.scrollWidth > node.clientWidth + 8
					const high = cuts(overflowY) && node.scrollHeight > node.clientHeight + 1
					// The words of each, last: they are long in coming.
					return (wide || high) && node.innerText?.trim()
						? [`${node.className} ${node.innerText.slice(0, 60)}`]
						: []
				})
			))
		]
	)
	expect(found).toEqual([])
})
