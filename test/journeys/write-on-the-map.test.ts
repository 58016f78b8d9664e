import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../src/format/languages'
import { isPlace } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { serveSite, type Site } from '../site'
import { atRest, followLink, journeys, standing } from './journey'

const open = journeys()
const pack = shippedPack()
let site: Site
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

/** Phones both ways, a small laptop at 200 %, projectors, laptops and a very wide screen, in CSS pixels. */
const sizes = [
	[320, 568],
	[360, 640],
	[390, 664],
	[664, 390],
	[683, 384],
	[1024, 768],
	[1280, 720],
	[1366, 657],
	[1920, 1080],
	[3440, 1440]
] as const
const zooms = [6, 7.5, 9, 10.5, 12, 12.75, 13.5, 15]
/** Of the middle between the places. */
const [lat, lon] = [48.03, 37.88]

/** What meets on the map: two texts, or a text and something that lies over the map. Each text by its corners, for some are turned. */
const meeting = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		type Point = { x: number; y: number }
		type Shape = { name: string; corners: Point[] }
		const frame = document.querySelector('.frame')!
		const seen = (all: Iterable<Element>) =>
			[...all].filter((one) => one.checkVisibility({ visibilityProperty: true }))
		const shapeOf = (element: Element): Shape => {
			const { x, y, width, height } = element.getBoundingClientRect()
			const { offsetWidth, offsetHeight } = element as HTMLElement
			const { a, b } = new DOMMatrix(getComputedStyle(element).transform)
			const turned = b !== 0
			// A pixel on each side may be air.
			const [wide, high] = turned ? [offsetWidth - 2, offsetHeight - 2] : [width - 2, height - 2]
			const [cos, sin] = turned ? [a, b] : [1, 0]
			const corners = [
				[-1, -1],
				[1, -1],
				[1, 1],
				[-1, 1]
			].map(([i, j]) => ({
				x: x + width / 2 + (i! * wide * cos - j! * high * sin) / 2,
				y: y + height / 2 + (i! * wide * sin + j! * high * cos) / 2
			}))
			return {
				name: element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30) || element.className.toString(),
				corners
			}
		}
		/** Two convex shapes meet unless a line along one of their edges has them on its two sides. */
		const meet = (one: Shape, other: Shape) =>
			[one, other].every(({ corners }) =>
				corners.every((from, i) => {
					const to = corners[(i + 1) % corners.length]!
					const across = { x: to.y - from.y, y: from.x - to.x }
					const along = ({ corners }: Shape) => corners.map(({ x, y }) => x * across.x + y * across.y)
					const [first, second] = [along(one), along(other)]
					return Math.max(...first) > Math.min(...second) && Math.max(...second) > Math.min(...first)
				})
			)
		const texts = seen(frame.querySelectorAll('[class*="face-"]:not(.probe)')).filter((one) =>
			one.textContent?.trim()
		)
		const over = seen(frame.querySelectorAll('.controls button, .locator, .lit:not(button), .foot > *'))
		const named = texts.map(shapeOf)
		const things = over.map(shapeOf)
		return named.flatMap((text, i) =>
			[...named.slice(i + 1), ...things]
				.filter((other) => meet(text, other))
				.map((other) => `${text.name} / ${other.name}`)
		)
	})

/** What is written at each pin; `covered` where the pin itself is out of sight, under what lies over the map or beyond its edge. */
const namesAt = (page: Page): Promise<Record<string, string | undefined>> =>
	page.evaluate(() => {
		const boxOf = (one: Element) => one.getBoundingClientRect()
		const over = [...document.querySelectorAll('.frame > .lit, .locator, .controls, .foot')].map(boxOf)
		const plate = boxOf(document.getElementById('map')!)
		return Object.fromEntries(
			[...document.querySelectorAll<HTMLElement>('#map .pin')].map((pin) => {
				const { x, y } = boxOf(pin.parentElement!)
				const inside = ({ left, right, top, bottom }: DOMRect) =>
					x > left && x < right && y > top && y < bottom
				const isSeen = inside(plate) && !over.some(inside)
				return [pin.dataset['feature'], isSeen ? pin.querySelector('.name')?.textContent : 'covered']
			})
		)
	})

test('nothing that is written on the map meets anything else, at ten sizes and eight zooms, in either language', async () => {
	const { page, problems } = await open(`${site.url}#lang=en`)
	await standing(page)
	const faults: string[] = []
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height })
		for (const language of languages) {
			for (const claim of ['', '&claim=killed-stratcom']) {
				for (const zoom of zooms) {
					await followLink(page, `#lang=${language}${claim}&map=${zoom}/${lat}/${lon}`)
					await atRest(page)
					const where = `${width}x${height} ${language}${claim} ${zoom}`
					for (const found of await meeting(page)) faults.push(`${where}: ${found}`)
					const names = await namesAt(page)
					for (const { id, properties } of pack.features.filter(isPlace))
						if (names[id] !== 'covered' && names[id] !== properties.name[language])
							faults.push(`${where}: ${id} is named "${names[id]}"`)
				}
			}
		}
	}
	expect(faults).toEqual([])
	expect(problems).toEqual([])
})

test('after a switch of language names take the room of the face in which they are written', async () => {
	const { page } = await open(`${site.url}#lang=en`, { viewport: { width: 390, height: 844 } })
	await standing(page)
	await atRest(page)
	// A device whose fonts differ more than those here.
	await page.evaluate(() => {
		const wide = new CSSStyleSheet()
		wide.replaceSync(':root:lang(uk) .face-area { letter-spacing: 4px }')
		document.adoptedStyleSheets.push(wide)
	})
	await page.getByRole('button', { name: /Українська/ }).click()
	const name = page.locator('.names .face-area', { hasText: 'Україна' })
	await name.waitFor()
	const [room, drawn] = await name.evaluate((node) => {
		const text = document.createRange()
		text.selectNodeContents(node)
		return [node.getBoundingClientRect().width, text.getBoundingClientRect().width]
	})
	expect(drawn).toBeLessThanOrEqual(room!)
})
