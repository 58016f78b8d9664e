import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { minutesOf, wayOf } from '../../src/ask/way'
import type { Step } from '../../src/format/lesson'
import { shippedLessons, shippedPack } from '../shipped'
import { fromDisk, serveSite } from '../site'
import { focused, journeys, onePage, seen } from './journey'

const open = journeys()
const visit = onePage()
const pack = shippedPack()
const lessons = shippedLessons()
let site: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
	site = await serveSite()
})
afterAll(() => site.close())

const heading = (page: Page) => page.locator('#step-title')
const press = async (page: Page, key: string) => {
	await page.keyboard.press(key)
	await focused(page)
}
/** Uncovers the cells of a step one by one, with the key that then goes on; says how many there were. */
async function uncoverAll(page: Page, step: Step): Promise<number> {
	if (!coversCells(step)) return 0
	const covered = page.locator('.covered')
	await covered.first().waitFor()
	const all = await covered.count()
	for (let left = all; left > 0; left--) {
		await page.keyboard.press('PageDown')
		await expect.poll(() => covered.count()).toBe(left - 1)
	}
	return all
}
/** Whether a class uncovers cells in a step. */
const coversCells = ({ view }: Step) => view.includes('full=1') && view.includes('reveal=none')

describe.each([
	['hosted', 'en'],
	['from disk', 'uk']
] as const)('%s, %s', (where, language) => {
	test('each lesson runs from its first step to its last by keys alone, and leaves as it came', async () => {
		const url = where === 'hosted' ? site.url : fromDisk()
		const { page, problems, requests } = await open(`${url}#lang=${language}&panel=lesson`)
		for (const lesson of lessons) {
			const begin = page.locator(`[aria-labelledby="lesson-${lesson.id}"] .chief`)
			await begin.focus()
			const before = page.url()
			await press(page, 'Enter')
			for (const [i, step] of lesson.steps.entries()) {
				await expect.poll(async () => seen(await heading(page).textContent())).toBe(step.title[language])
				// The bar with its buttons, which hears the keys, comes after the step.
				await page.getByRole('progressbar').waitFor()
				// A window that the step opened is no hindrance.
				expect(page.url()).toContain(`step=${step.id}`)
				await uncoverAll(page, step)
				await press(page, i % 2 ? 'PageDown' : 'ArrowRight')
			}
			expect(await page.getByRole('progressbar').getAttribute('value')).toBe(
				String(minutesOf(wayOf(lesson, 'whole')))
			)
			await press(page, 'PageUp')
			await expect
				.poll(async () => seen(await heading(page).textContent()))
				.toBe(lesson.steps.at(-2)!.title[language])
			await page.locator('.bar .link').last().focus()
			await press(page, 'Enter')
			await begin.waitFor()
			expect(page.url()).toBe(before)
		}
		if (where === 'from disk') expect(requests).toEqual([])
		expect(requests.filter((address) => !address.startsWith(site.url))).toEqual([])
		expect(problems).toEqual([])
	})
})

test('a short link enters its step, Back leaves it, and a reload stays in it', async () => {
	const { page } = await open(site.url)
	await page.locator('.places').waitFor()
	await page.goto(`${site.url}#lesson=different-answers&step=matrix`)
	await expect.poll(() => page.url()).toContain('reveal=none')
	await page.locator('.covered').first().waitFor()
	await page.reload()
	await page.locator('.covered').first().waitFor()
	expect(seen(await heading(page).textContent())).toBe(
		lessons.find(({ id }) => id === 'different-answers')!.steps.find(({ id }) => id === 'matrix')!.title.en
	)
	await page.goBack()
	await heading(page).waitFor({ state: 'detached' })
})

test('what the answers of a row show together is told in a lesson only once everything is shown', async () => {
	const { page } = await visit(`${site.url}#lesson=different-answers&step=matrix`)
	await page.locator('.covered').first().waitFor()
	const rows = page.locator('tr:has([data-cell])')
	for (let left = await rows.count(); left > 0; left--)
		await page
			.getByRole('button', { name: /^Reveal the row/ })
			.first()
			.click()
	await expect.poll(() => page.locator('.covered').count()).toBe(0)
	expect(await rows.locator('.finding').count()).toBe(0)
	await page.getByRole('button', { name: 'Show everything' }).click()
	await expect.poll(() => rows.locator('.finding').count()).toBe(await rows.count())
})

test('a link to a step that is followed once lessons are there sets the step’s view', async () => {
	const { page } = await visit(`${site.url}#panel=lesson`)
	await page.locator('.lessons section').first().waitFor()
	await page.getByRole('button', { name: 'Prepare a link' }).click()
	await page.getByRole('combobox', { name: /^Step/ }).selectOption('matrix')
	await page.getByRole('link', { name: 'Open it here' }).click()
	await page.locator('.covered').first().waitFor()
	expect(await page.locator('.covered').count()).toBe(20)
	// From one step to another, as from a list of links on another page of the class.
	await page.goto(`${site.url}#lesson=same-minute&step=clocks`)
	await expect.poll(() => page.locator('.covered').count()).toBe(0)
	await page.goto(`${site.url}#lesson=different-answers&step=matrix`)
	await expect.poll(() => page.locator('.covered').count()).toBe(20)
})

test('leaving a lesson restores the view of its entry, not that of an earlier one', async () => {
	const { page } = await open(`${site.url}#panel=lesson`)
	await page.locator('.lessons .chief').first().click()
	await heading(page).waitFor()
	// The class goes away without leaving, and another view is looked at.
	await page.goBack()
	await heading(page).waitFor({ state: 'detached' })
	await page.getByRole('tab', { name: /Report/ }).click()
	await page.goto(`${site.url}#lesson=same-minute&step=clocks`)
	await heading(page).waitFor()
	await page.getByRole('button', { name: 'Leave the lesson' }).click()
	await heading(page).waitFor({ state: 'detached' })
	expect(await page.getByRole('tab', { selected: true }).textContent()).toContain('Report')
})

test('leaving a lesson restores the view of its entry after a reload too', async () => {
	const { page } = await open(`${site.url}#panel=report&place=makiyivka`)
	await page.locator('.callout').waitFor()
	const before = page.url()
	await page.goto(`${site.url}#lesson=same-minute&step=paragraph`)
	await heading(page).waitFor()
	await page.keyboard.press('PageUp')
	await expect.poll(() => page.url()).toContain('step=why')
	await page.reload()
	await heading(page).waitFor()
	await page.getByRole('button', { name: 'Leave the lesson' }).click()
	await heading(page).waitFor({ state: 'detached' })
	expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('panel')).toBe('report')
	expect(page.url()).toContain(new URL(before).hash.slice(1))
})

test('who came into a lesson by its link alone leaves it for the page of lessons', async () => {
	const { page } = await open(`${site.url}#lesson=different-answers&step=matrix`)
	await heading(page).waitFor()
	await page.getByRole('button', { name: 'Leave the lesson' }).click()
	await page.locator('.lessons').waitFor()
	expect(await page.locator('.covered').count()).toBe(0)
})

test('keys that mean something else in a field, on the map or on the slider do not turn the page', async () => {
	const { page } = await visit(`${site.url}#lesson=different-answers&step=exit`)
	const field = page.locator('textarea').first()
	await field.fill('two words')
	for (const key of ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp']) await page.keyboard.press(key)
	await page.locator('#map').focus()
	await page.keyboard.press('ArrowLeft')
	await page.getByRole('slider').focus()
	await page.keyboard.press('ArrowLeft')
	expect(page.url()).toContain('step=exit')
	expect(await field.inputValue()).toBe('two words')
})

test('no cell is told before it is uncovered, not even to a screen reader, and all are after', async () => {
	const { page } = await visit(`${site.url}#lesson=different-answers&step=matrix`)
	await page.locator('.covered').first().waitFor()
	const answers = pack.claims
		.filter(({ question, speaker, passage }) => {
			const view = new URLSearchParams(
				lessons.find(({ id }) => id === 'different-answers')!.steps.find(({ id }) => id === 'matrix')!.view
			)
			const named = (key: string, id: string) => view.get(key)?.split(',').includes(id)
			return passage && named('question', question) && named('speaker', speaker)
		})
		// A figure by itself is also a tick of an axis, and a day by itself a column of the strip.
		.map(({ id, answer, label, amount, when }) => ({
			telling: (amount || when ? label.en : answer.en).toLowerCase(),
			link: `claim=${id}&`
		}))
	expect(answers.length).toBeGreaterThan(8)
	/** Everything that is in the page for eyes, for screen readers, or for neither. */
	const everything = () =>
		page.evaluate(() => {
			const attributes = [...document.body.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes].map(({ value }) => value)
			)
			return `${document.body.textContent} ${attributes.join(' ')}`.replace(/\s+/g, ' ').toLowerCase()
		})
	const before = await everything()
	expect(answers.filter(({ telling, link }) => before.includes(telling) || before.includes(link))).toEqual([])
	// A key that scrolls or types uncovers nothing.
	for (const key of ['ArrowDown', 'Space', 'a', 'End']) await page.keyboard.press(key)
	expect(await page.locator('.covered').count()).toBe(20)
	const next = page.locator('.covering .chief')
	await next.focus()
	for (let left = 20; left > 0; left--) {
		expect(await page.locator('.covered').count()).toBe(left)
		await press(page, 'Enter')
	}
	const after = await everything()
	expect(answers.filter(({ link }) => !after.includes(link))).toEqual([])
	await page.getByRole('button', { name: 'Cover all again' }).click()
	expect(await page.locator('.covered').count()).toBe(20)
	const again = await everything()
	expect(answers.filter(({ telling }) => again.includes(telling))).toEqual([])
})

test.each(['en', 'uk'])(
	'a step begins with the question of its claims in sight beside it, in %s',
	async (lang) => {
		const { page } = await visit(`${site.url}#lang=${lang}&lesson=same-minute&step=why`)
		await page.locator('#step-title').waitFor()
		const question = page.locator('.range h3').first()
		await question.waitFor()
		const panel = page.locator('#panel')
		const [top, head, step] = await Promise.all(
			[panel, question, page.locator('#step-title')].map(async (one) => (await one.boundingBox())!.y)
		)
		expect(head).toBeGreaterThanOrEqual(top!)
		expect(Math.abs(head! - step!)).toBeLessThan(80)
		// Nor does it scroll sideways: what is wider than the panel scrolls by itself.
		expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
	}
)

test.each([
	['lang=en&lesson=different-answers&step=matrix', { width: 1366, height: 768 }],
	['lang=uk&panel=claims&reveal=none', { width: 1280, height: 720 }],
	// With the bars of a browser above and below, and with less.
	['lang=uk&lesson=different-answers&step=matrix', { width: 1366, height: 660 }],
	['lang=en&panel=claims&reveal=none', { width: 1366, height: 640 }],
	['lang=uk&panel=claims&reveal=none', { width: 1280, height: 560 }],
	['lang=uk&panel=claims&reveal=none', { width: 390, height: 844 }],
	['lang=uk&panel=claims&reveal=none', { width: 320, height: 640 }]
])('pressed twice in one place the button uncovers two cells, and no row: %s, %o', async (hash, viewport) => {
	const { page } = await visit(`${site.url}#${hash}`, { viewport })
	const covered = page.locator('.covered')
	await covered.first().waitFor()
	const all = await covered.count()
	const chief = page.locator('.covering .chief')
	await chief.scrollIntoViewIfNeeded()
	const { x, y, width, height } = (await chief.boundingBox())!
	for (const left of [all - 1, all - 2]) {
		await page.mouse.click(x + width / 2, y + height / 2)
		await expect.poll(() => covered.count()).toBe(left)
	}
	expect(await covered.count()).toBe(all - 2)
	// What was uncovered last is in sight, and not under the button.
	const uncovered = (await page.locator('.field.latest').first().boundingBox())!
	expect(uncovered.y + uncovered.height).toBeLessThanOrEqual((await chief.boundingBox())!.y)
})

test('the card of an uncovered claim tells no answer whose cell is covered', async () => {
	const { page } = await visit(`${site.url}#lesson=different-answers&step=matrix`)
	const next = page.locator('.covering .chief')
	await next.click()
	await page.locator('.matrix td a, td .field a').first().click()
	const card = page.locator('.card')
	await card.waitFor()
	const others = pack.claims.filter(
		({ question, speaker }) => question === 'killed' && speaker !== 'stratcom'
	)
	expect(others.length).toBeGreaterThan(3)
	const told = await card.evaluate((node) => node.outerHTML)
	expect(others.filter(({ id }) => told.includes(`claim=${id}&`))).toEqual([])
	expect(seen(await card.textContent())).toContain('Kept back until its cells are revealed.')
	await card.locator('.back').click()
	// What is narrowed down to one speaker stays covered, and the table does not say that nobody claimed anything.
	await page.locator('.strip .spoke .bar').last().click()
	await page.locator('.covered').first().waitFor()
	expect(await page.locator('#panel table').count()).toBe(1)
	expect(await page.locator('#panel').textContent()).not.toContain('No claims match this filter')
})

test('a task that comes first keeps back what the sources say, and can keep it back again', async () => {
	const { page } = await visit(`${site.url}#lesson=same-minute&step=puzzle`)
	await heading(page).waitFor()
	const told = () => page.evaluate(() => document.body.innerText)
	expect(await page.locator('.strip').count()).toBe(0)
	expect(await told()).not.toContain('23:01')
	expect(await told()).not.toContain('Two readings')
	expect(await page.locator('.then').count()).toBe(0)
	await page.getByRole('radio').first().check()
	expect(await page.locator('.then').count()).toBe(0)
	await page.getByRole('button', { name: 'Show what the sources say' }).click()
	await page.locator('.then').waitFor()
	await focused(page)
	await page.getByRole('button', { name: 'Hide it again' }).click()
	expect(await page.locator('.then').count()).toBe(0)
	await page.reload()
	await heading(page).waitFor()
	expect(await page.getByRole('radio').first().isChecked()).toBe(true)
	expect(await page.locator('.then').count()).toBe(0)
})

test('notes survive a reload, leave as a file that carries the caveat, and are erased once that is confirmed', async () => {
	const { page, requests } = await open(`${site.url}#lesson=different-answers&step=exit`)
	await page.locator('textarea').first().fill('Both name Makiyivka.')
	await page.reload()
	await expect.poll(() => page.locator('textarea').first().inputValue()).toBe('Both name Makiyivka.')
	const asked = requests.length
	await page.getByRole('button', { name: 'Leave the lesson' }).click()
	await page.getByText('Both name Makiyivka.').waitFor()
	for (const [button, start] of [
		['Save as text', 'Incident Explorer: Makiyivka'],
		['Save as table (CSV)', '\uFEFF"Incident Explorer: Makiyivka"']
	] as const) {
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: button }).click()
		])
		const text = readFileSync(await file.path(), 'utf8')
		expect(text.startsWith(start)).toBe(true)
		expect(text).toContain(pack.incident.standing.line.en)
		expect(text).toContain('Both name Makiyivka.')
	}
	const keys = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('note.')))
	const erase = page.getByRole('button', { name: 'Erase all notes' })
	await erase.click()
	await page.getByText('Erase what was noted in all lessons on this device?').waitFor()
	await page.getByRole('button', { name: 'Keep' }).click()
	await focused(page)
	expect(await keys()).not.toEqual([])
	await erase.click()
	await page.getByRole('button', { name: 'Erase', exact: true }).click()
	await page.getByText('All notes erased.').waitFor()
	await focused(page)
	expect(await keys()).toEqual([])
	await page.getByRole('button', { name: 'Undo' }).click()
	await page.getByText('Both name Makiyivka.').waitFor()
	await focused(page)
	expect(await keys()).not.toEqual([])
	await erase.click()
	await page.getByRole('button', { name: 'Erase', exact: true }).click()
	await page.getByText('All notes erased.').waitFor()
	expect(await keys()).toEqual([])
	// The page itself may fetch parts of its program; nothing else, and nothing with a note in it.
	expect(requests.slice(asked).filter((address) => !/\/assets\/[\w.-]+$/.test(address))).toEqual([])
})

test('where storage is blocked the notes work, and the page says what closing it will cost', async () => {
	const { page, problems } = await open('about:blank')
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('blocked', 'SecurityError')
			}
		})
	)
	await page.goto(`${site.url}#lesson=different-answers&step=exit`)
	const note = page.getByRole('button', { name: 'Show the map' })
	await note.click()
	await page.locator('textarea').first().fill('Kept in memory.')
	await page.getByText('closing the page will lose the notes').waitFor()
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: 'Back', exact: true }).click()
	await page.getByRole('button', { name: 'Next step' }).click()
	expect(await page.locator('textarea').first().inputValue()).toBe('Kept in memory.')
	expect(problems).toEqual([])
})

test('a lesson that was left goes on from its step on the same device, until the page is made to forget', async () => {
	const [lesson] = lessons
	const [, second] = wayOf(lesson!, 'short')
	const { page, problems } = await open(`${site.url}#lang=en&panel=lesson`)
	const goOn = page.getByRole('button', { name: `Go on at step 2: ${second!.step.title.en}` })
	await page
		.getByRole('button', { name: /^Short version/ })
		.first()
		.click()
	await page.getByRole('button', { name: 'Next step' }).click()
	await expect.poll(async () => seen(await heading(page).textContent())).toBe(second!.step.title.en)
	await page.goto(`${site.url}#lang=en&panel=lesson`)
	await page.reload()
	await goOn.click()
	await expect.poll(async () => seen(await heading(page).textContent())).toBe(second!.step.title.en)
	expect(page.url()).toContain('path=short')

	await page.getByRole('button', { name: 'Menu' }).click()
	await page.getByRole('button', { name: /^Erase my settings/ }).click()
	await page.getByRole('button', { name: 'Erase', exact: true }).click()
	await page.getByText('Settings and notes erased').waitFor()
	await page.goto(`${site.url}#lang=en&panel=lesson`)
	await page.reload()
	await page.getByRole('button', { name: 'Show the map' }).click()
	await page.locator('.lessons section').first().waitFor()
	expect(await goOn.count()).toBe(0)
	expect(problems).toEqual([])
})

test('a clicker uncovers every cell before it goes on, to the end of both lessons, and going back covers nothing', async () => {
	for (const { id, steps } of lessons) {
		const { page, problems } = await visit(`${site.url}#lesson=${id}&step=${steps[0]!.id}&projector=1`)
		const stands = async (step: Step) => {
			await expect.poll(() => page.url()).toContain(`step=${step.id}&`)
			await heading(page).waitFor()
		}
		let uncovered = 0
		for (const step of steps) {
			await stands(step)
			uncovered += await uncoverAll(page, step)
			// What a task keeps back comes first as well.
			const kept = page.locator('.look button')
			if (step.tasks.some((task) => task.first || 'then' in task)) {
				await kept.waitFor()
				await page.keyboard.press('PageDown')
				await page.locator('.look p[tabindex]').waitFor()
			} else expect(await kept.count()).toBe(0)
			await page.keyboard.press('PageDown')
		}
		expect(uncovered > 0).toBe(steps.some(coversCells))
		await stands(steps.at(-1)!)
		for (const step of [...steps].reverse().slice(1)) {
			await page.keyboard.press('PageUp')
			await stands(step)
			if (coversCells(step)) await page.locator('.covering').waitFor()
			expect(await page.locator('.covered').count()).toBe(0)
		}
		expect(problems).toEqual([])
	}
})

test.each([
	[1024, 768],
	[1280, 720]
])(
	'what a clicker uncovered is marked, said, and in sight below its head at %d x %d',
	async (width, height) => {
		const { page } = await visit(`${site.url}#lesson=different-answers&step=matrix&projector=1`)
		await page.setViewportSize({ width, height })
		// Whose keys are heard once the step itself has arrived.
		await heading(page).waitFor({ state: 'attached' })
		const covered = page.locator('.covered')
		await covered.first().waitFor()
		for (let left = await covered.count(); left > 0; left--) {
			await page.keyboard.press('PageDown')
			await expect.poll(() => covered.count()).toBe(left - 1)
			const cell = (await page.locator('.field.latest').boundingBox())!
			const heads = (await page.locator('.projected thead th').last().boundingBox())!
			const buttons = (await page.locator('.covering').boundingBox())!
			expect(cell.y).toBeGreaterThanOrEqual(heads.y)
			expect(cell.y).toBeLessThan(buttons.y)
			expect(heads.y).toBeGreaterThanOrEqual((await page.locator('#panel').boundingBox())!.y)
		}
		// Somebody who does not see it hears who said it.
		const voice = page.locator('p.visually-hidden[role="status"]').last()
		await expect.poll(async () => seen(await voice.textContent())).toMatch(/Operational Reports|not stated/)
	}
)

test('a claim’s card opens in sight within a step, and leads back to the task', async () => {
	const { page } = await visit(`${site.url}#lesson=different-answers&step=probe`)
	await heading(page).waitFor()
	await page.getByLabel('Choose a claim').selectOption({ index: 1 })
	const opener = page.getByRole('button', { name: 'Open the full card' })
	await opener.click()
	const title = page.locator('#card-title')
	await title.waitFor()
	await expect.poll(() => title.evaluate((node) => node === document.activeElement)).toBe(true)
	const [card, panel] = [(await title.boundingBox())!, (await page.locator('#panel').boundingBox())!]
	expect(card.y).toBeGreaterThanOrEqual(panel.y)
	expect(card.y + card.height).toBeLessThanOrEqual(panel.y + panel.height)
	await page.getByRole('button', { name: 'Back to the step' }).click()
	await expect.poll(() => opener.evaluate((node) => node === document.activeElement)).toBe(true)
	expect(await page.locator('.card').count()).toBe(0)
})
