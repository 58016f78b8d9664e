import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite } from '../site'
import { atRest, callout, focused, journeys, mark, seen, standing } from './journey'

const open = journeys()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

test('a link carries language, place, panel, layers and camera', async () => {
	const { page } = await open(
		`${site.url}#lang=uk&panel=report&place=makiyivka&hide=rings&map=12/48.05/37.95`
	)
	await callout(page).waitFor()
	expect(seen(await page.locator('#callout-title').textContent())).toBe('Макіївка')
	expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('Матеріал')
	expect(await page.locator('.ring-name').count()).toBe(0)
	expect(seen(await page.locator('.foot .length').textContent())).toBe('2 км')
})

test('what is chosen goes into the address, and Back and Forward walk through it', async () => {
	const { page, problems } = await open(site.url)
	await standing(page)
	await mark(page, 'ptu-19').click()
	await expect.poll(() => page.url()).toContain('place=ptu-19')
	await callout(page).getByRole('link', { name: 'Paragraph 5', exact: true }).first().click()
	await expect.poll(() => page.url()).toContain('passage=p5')
	await page.goBack()
	await expect.poll(() => page.getByRole('tab', { selected: true }).textContent()).toContain('Places')
	expect(await callout(page).count()).toBe(1)
	await page.goBack()
	await expect.poll(() => callout(page).count()).toBe(0)
	await page.goForward()
	await expect.poll(() => callout(page).count()).toBe(1)
	expect(problems).toEqual([])
})

test('moving the map amends the address without a step for Back', async () => {
	const { page } = await open(site.url)
	await standing(page)
	const steps = await page.evaluate(() => history.length)
	await page.getByRole('button', { name: 'Zoom in' }).click()
	await expect.poll(() => page.url()).toContain('map=')
	await page.getByRole('button', { name: 'Move the map west' }).click()
	expect(await page.evaluate(() => history.length)).toBe(steps)
	await page.getByRole('button', { name: 'Show the whole map' }).click()
	await expect.poll(() => page.url()).not.toContain('map=')
})

test('a link that is followed just as the map comes to rest leads where it says', async () => {
	const { page } = await open(site.url)
	await standing(page)
	await page.getByRole('button', { name: 'Zoom in' }).evaluate((button) => {
		;(button as HTMLElement).click()
		location.hash = 'panel=report'
	})
	await page.locator('.report').waitFor()
	expect(page.url()).toContain('panel=report')
})

test('a link that names something unknown opens the whole view and says so kindly', async () => {
	const { page, problems } = await open(`${site.url}#place=atlantis&passage=p99&map=abc`)
	await standing(page)
	const notice = page.getByText('This link names something that is not in the explorer.')
	await notice.waitFor()
	expect(await callout(page).count()).toBe(0)
	await page.getByRole('button', { name: 'Dismiss' }).click()
	await notice.waitFor({ state: 'detached' })
	await focused(page)
	expect(problems).toEqual([])
})

test('a deep link too begins with the content note, once on a device', async () => {
	const { page } = await open(`${site.url}#place=ptu-19`, { noteSeen: false })
	const note = page.getByRole('dialog', { name: 'Before you look' })
	await note.waitFor()
	expect(seen(await note.textContent())).toContain('RFE/RL says it cannot corroborate battlefield accounts')
	await page.getByRole('button', { name: 'Show the map' }).click()
	await note.waitFor({ state: 'detached' })
	await focused(page)
	await page.reload()
	await callout(page).waitFor()
	expect(await note.count()).toBe(0)
})

test('a language is switched without a reload and keeps what is open', async () => {
	const { page, requests } = await open(`${site.url}#place=ptu-19`)
	await standing(page)
	// What comes once there is nothing more urgent has come.
	await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))
	await atRest(page)
	const before = requests.length
	await page.getByRole('button', { name: /Українська/ }).click()
	await expect.poll(async () => seen(await page.locator('#callout-title').textContent())).toBe('ПТУ-19')
	expect(await page.title()).toContain('Макіївка')
	// The words and texts of the other language, and how it counts, are all that has to come.
	const ofLanguage = /\/((uk\w*|grammar)-[^/]+\.js|texts\.uk-[^/]+\.json)$/
	expect(requests.slice(before).filter((address) => !ofLanguage.test(address))).toEqual([])
	expect(await page.locator('.callout .quote[lang="en"]').first().textContent()).toContain('“')
	expect(seen(await callout(page).textContent())).toContain('наш переклад')
})

test('a reader’s own choice of light or dark is kept, and can be erased', async () => {
	const { page } = await open(site.url)
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('radio', { name: 'Dark' }).check()
	await page.reload()
	await standing(page)
	expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('dark')
	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('button', { name: 'Erase my settings and notes on this device' }).click()
	await page.getByRole('button', { name: 'Erase', exact: true }).click()
	await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([])
	expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBeUndefined()
})

test('a window that a link names opens after the content note, never over it', async () => {
	const { page } = await open(`${site.url}#show=about`, { noteSeen: false })
	const note = page.getByRole('dialog', { name: 'Before you look' })
	await note.waitFor()
	// Long enough for the window to arrive, had it been asked for.
	await page.waitForLoadState('networkidle')
	expect(await page.getByRole('dialog').count()).toBe(1)
	await note.getByRole('button', { name: 'Show the map' }).click()
	await page.getByRole('dialog', { name: 'About' }).waitFor()
	expect(await page.getByRole('dialog').count()).toBe(1)
})

test('resizing the window keeps the whole view and writes no camera into the address', async () => {
	const { page } = await open(site.url, { viewport: { width: 1366, height: 768 } })
	await standing(page)
	const pins = page.locator('#map .pin:visible')
	for (const size of [
		{ width: 900, height: 600 },
		{ width: 1280, height: 720 },
		{ width: 1600, height: 900 }
	]) {
		await page.setViewportSize(size)
		const map = page.locator('#map')
		await expect
			.poll(async () => {
				const box = (await map.boundingBox())!
				const inside = await Promise.all((await pins.all()).map((pin) => pin.boundingBox()))
				return inside.every(
					(pin) =>
						pin &&
						pin.x >= box.x &&
						pin.y >= box.y &&
						pin.x + pin.width <= box.x + box.width &&
						pin.y + pin.height <= box.y + box.height
				)
			})
			.toBe(true)
		expect(page.url()).not.toContain('map=')
	}
	// The whole view fills the larger window anew: the city and the site stand further apart than in the small one.
	const apart = async () => {
		const [one, other] = await Promise.all(['donetsk', 'makiyivka'].map((id) => mark(page, id).boundingBox()))
		return Math.round(other!.x - one!.x)
	}
	// The pins may stand inside before the view has been fitted.
	await atRest(page)
	const wide = await apart()
	await page.setViewportSize({ width: 900, height: 600 })
	await expect.poll(apart).toBeLessThan(wide)
	await page.setViewportSize({ width: 1600, height: 900 })
	await expect.poll(apart).toBe(wide)
})

test('a slider moved on and on is one step for Back', async () => {
	const { page, problems } = await open(`${site.url}#panel=claims`)
	await standing(page)
	const slider = page.getByRole('slider')
	await slider.focus()
	for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
	await expect.poll(() => page.url()).toContain('by=')
	await page.goBack()
	await expect.poll(() => page.url()).not.toContain('by=')
	// Not past the page: its first view stands.
	expect(page.url()).toContain('panel=claims')
	await page.locator('.claims').waitFor()
	// Somewhere else in between, and the slider begins a step of its own.
	await slider.press('Home')
	await page.getByRole('tab', { name: /Report/ }).click()
	await slider.press('ArrowRight')
	await page.goBack()
	await expect.poll(() => page.url()).toMatch(/by=start/)
	expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('Report')
	expect(problems).toEqual([])
})

test('a browser that refuses more addresses for a while lets the page go on', async () => {
	const { page, problems } = await open('about:blank')
	// As Safari does after a hundred within ten seconds.
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('too many', 'SecurityError')
		}
		window.addEventListener('keydown', ({ key }) => {
			if (key === 'F8') Object.assign(history, { pushState: refuse, replaceState: refuse })
			if (key === 'F9')
				for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(history, name)
		})
	})
	await page.goto(site.url)
	await standing(page)
	await page.keyboard.press('F8')
	await page.getByRole('tab', { name: /Report/ }).click()
	await page.locator('.report').waitFor()
	await page.keyboard.press('F9')
	await page.getByRole('tab', { name: /Claims/ }).click()
	await expect.poll(() => page.url()).toContain('panel=claims')
	expect(problems).toEqual([])
})
