import { beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import type { Explorer } from '../../src/explore/explorer.svelte'
import type { View } from '../../src/explore/view'
import type { Claim, Pack } from '../../src/format/pack'
import { describe as tellIssue, parse } from '../../src/check/parse'
import { changed } from '../tinypack'
import WithSearch from './WithSearch.svelte'

/** The tiny pack, whose mill has a name in Russian. */
function withOtherName(): Pack {
	const names = [{ name: 'Мельница', lang: 'ru' }]
	const parsed = parse(changed('places.geojson', 'features[0].properties.otherNames', names))
	if ('issues' in parsed) throw new Error(parsed.issues.map(tellIssue).join('\n'))
	return parsed.pack
}

let explorer: Explorer
const show = (view: Partial<View> = {}, pack = withOtherName()) =>
	render(WithSearch, { pack, view, given: (made: Explorer) => (explorer = made) })
const field = page.getByRole('combobox', { name: 'Search' })
const options = page.getByRole('option')
const press = (keys: string) => userEvent.keyboard(keys)
/** The option that a screen reader is told of. */
const reached = () => document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '')

beforeEach(() => page.viewport(1200, 800))

test('by keyboard alone: typing, the arrows and Enter open a claim, and the focus goes on to the panel', async () => {
	await show()
	await expect.element(field).toHaveAttribute('aria-expanded', 'false')
	await press('{Tab}lost')
	await expect.element(field).toHaveAttribute('aria-expanded', 'true')
	const list = document.getElementById(field.element().getAttribute('aria-controls') ?? '')
	expect(list?.getAttribute('role')).toBe('listbox')
	await expect.element(page.getByText('3 results')).toBeVisible()
	expect(reached()).toBeNull()

	await press('{ArrowDown}')
	await expect.poll(() => reached()?.textContent).toContain('How many carts?')
	await press('{ArrowDown}{ArrowDown}')
	await expect.poll(() => reached()?.textContent).toContain('12 lost')
	expect(reached()?.getAttribute('aria-selected')).toBe('true')
	await press('{ArrowDown}')
	await expect.poll(() => reached()?.textContent).toContain('How many carts?')
	await press('{End}')
	await expect.poll(() => reached()?.textContent).toContain('12 lost')
	await press('{ArrowUp}')
	await expect.poll(() => reached()?.textContent).toContain('about 30 lost')
	await press('{Home}{ArrowUp}')
	await expect.poll(() => reached()?.textContent).toContain('12 lost')
	expect(document.activeElement).toBe(field.element())

	await press('{Enter}')
	await expect.poll(() => document.activeElement?.id).toBe('panel')
	expect([explorer.panel, explorer.claim, explorer.card]).toEqual(['claims', 'lost-guild', true])
	await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
	await expect.element(field).toHaveAttribute('aria-expanded', 'false')
})

test('Enter without a choice takes the best, and each kind opens what it is', async () => {
	await show()
	const enter = async (words: string) => {
		await field.fill(words)
		await expect.element(options.first()).toBeVisible()
		await press('{Enter}')
		await expect.poll(() => document.activeElement?.id).toBe('panel')
	}
	await enter('bridge')
	expect(explorer.selected).toBe('bridge')
	await enter('guild')
	expect([explorer.panel, explorer.speakers]).toEqual(['claims', ['guild']])
	await enter('could not ask')
	expect([explorer.panel, explorer.passage]).toEqual(['report', 'p3'])
	explorer.take({})
	await enter('nobody could check')
	expect([explorer.panel, explorer.passage]).toEqual(['report', 'p3'])
	await enter('guess')
	expect(explorer.selected).toBe('bridge-circle')
})

test('a claim stands with its speaker, the day and its caveat', async () => {
	await show({ later: true })
	await field.fill('30')
	await expect
		.element(options.nth(1))
		.toHaveTextContent(/about 30 lost.*according to ferry, That day; not corroborated/)
	await field.fill('14')
	await expect
		.element(options.nth(1))
		.toHaveTextContent(/14 lost.*according to guild, That day; not checked by us, later/)
})

test('a question brings all its answers side by side, each with its speaker, and opens them', async () => {
	await show()
	await field.fill('how many carts')
	const question = options.first()
	await expect
		.element(question)
		.toHaveTextContent(/How many carts\?.*ferry: about 30 \(That day\).*guild: 12 \(That day\)/)
	await expect
		.element(question)
		.toHaveTextContent(/1 more answer was given after the report.*Nobody could check\./)
	await press('{Enter}')
	await expect.poll(() => document.activeElement?.id).toBe('panel')
	expect([explorer.panel, explorer.card, explorer.questions]).toEqual(['claims', false, ['lost']])
})

test('of very many answers the first are shown, and how many more there are', async () => {
	const pack = withOtherName()
	const [model] = pack.claims as [Claim]
	const more = Array.from({ length: 30 }, (_, i) => ({ ...model, id: `more-${i}` }))
	await show({}, { ...pack, claims: [...pack.claims, ...more] })
	await field.fill('how many carts')
	await expect.element(options.first()).toHaveTextContent('20 more answers: open this result to see all.')
	expect(options.first().getByRole('listitem').elements()).toHaveLength(12)
	await options.first().click()
	expect(explorer.questions).toEqual([model.question])
})

test('what was said after the report is offered, and the switch is the reader’s', async () => {
	await show()
	await field.fill('14')
	await expect.element(page.getByText('2 results are from after the report.')).toBeVisible()
	expect(options.elements()).toHaveLength(0)
	await page.getByRole('button', { name: 'Show what was said later' }).click()
	await expect.element(options.first()).toHaveTextContent(/guild: 14 \(That day, later\)/)
	await expect.element(field).toHaveFocus()
	expect(explorer.later).toBe(true)
})

test('while cells are covered the search tells nothing of them', async () => {
	await show({ reveal: ['lost.guild'] })
	await field.fill('lost')
	await expect.element(options.first()).toHaveTextContent('guild: 12')
	await expect.element(page.getByRole('listbox')).not.toHaveTextContent(/about 30/)
	await field.fill('carts')
	await expect.element(options.first()).toBeVisible()
	await expect.element(page.getByRole('listbox')).not.toHaveTextContent(/30/)
})

test('a place found by another spelling says which one, in its language', async () => {
	await show()
	await field.fill('мельница')
	await expect.element(options.first()).toHaveTextContent('mill')
	const spelling = options.first().getByText('Мельница', { exact: true })
	await expect.element(spelling).toHaveAttribute('lang', 'ru')
	await expect.element(options.first()).toHaveTextContent('matched: Мельница')
	await field.fill('mill')
	await expect.element(options.first()).not.toHaveTextContent('matched')
})

test('without a result the nearest names are offered, said politely, and searched for when pressed', async () => {
	await show()
	await field.fill('gaseta')
	await expect.element(page.getByText('Nothing found for “gaseta”.', { exact: true })).toBeVisible()
	await expect.element(field).toHaveAttribute('aria-expanded', 'false')
	await expect.element(page.getByRole('status')).toHaveTextContent('Nearest names: gazette, ')
	expect(page.getByRole('search').getByRole('button').elements()).toHaveLength(3)
	await press('{Tab}{Enter}')
	await expect.element(field).toHaveValue('gazette')
	await expect.element(options.first()).toHaveTextContent('Speaker')
	expect(document.activeElement).toBe(field.element())
	await expect.element(page.getByRole('status')).toHaveTextContent(/^\d+ results?/)
})

test('Escape closes the list, then empties the field; the focus stays in it', async () => {
	await show()
	await field.fill('bridge')
	await expect.element(options.first()).toBeVisible()
	await press('{Escape}')
	await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
	await expect.element(field).toHaveValue('bridge')
	await press('{ArrowDown}')
	await expect.poll(() => reached()?.textContent).toContain('bridge')
	await press('{Escape}{Escape}')
	await expect.element(field).toHaveValue('')
	expect(document.activeElement).toBe(field.element())
})

test('Tab leaves the search and closes its list', async () => {
	await show()
	await field.fill('bridge')
	await expect.element(options.first()).toBeVisible()
	await press('{Tab}')
	await expect.element(page.getByRole('button', { name: 'Menu' })).toHaveFocus()
	await expect.element(page.getByRole('listbox')).not.toBeInTheDocument()
})

test('a press on a result chooses it', async () => {
	await show()
	await field.fill('lost')
	await options.nth(2).click()
	await expect.poll(() => document.activeElement?.id).toBe('panel')
	expect(explorer.claim).toBe('lost-guild')
})

test('markup in a query stays text', async () => {
	const { container } = await show()
	const hostile = '<img src=x onerror="window.hacked = true"><b>mill</b>'
	await field.fill(hostile)
	await expect.element(page.getByText(`Nothing found for “${hostile}”.`, { exact: true })).toBeVisible()
	expect(container.querySelectorAll('img, b')).toHaveLength(0)
	expect('hacked' in window).toBe(false)
})

test('on a narrow screen a button of 44 px opens the field below the masthead, and Escape gives it the focus back', async () => {
	await page.viewport(390, 800)
	await show()
	const opener = page.getByRole('button', { name: 'Search' })
	const { width, height } = opener.element().getBoundingClientRect()
	expect([width, height]).toEqual([44, 44])
	await expect.element(field).not.toBeInTheDocument()

	await opener.click()
	await expect.element(field).toHaveFocus()
	const masthead = document.querySelector('header')!.getBoundingClientRect()
	expect(field.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(masthead.bottom)
	await field.fill('bridge')
	await expect.element(options.first()).toBeVisible()
	const results = page.getByRole('listbox').element().getBoundingClientRect()
	expect([results.left >= 0, results.right <= 390]).toEqual([true, true])
	await press('{Escape}{Escape}')
	await expect.element(opener).toHaveFocus()
	await expect.element(opener).toHaveAttribute('aria-expanded', 'false')

	await opener.click()
	await field.fill('bridge')
	await expect.element(options.first()).toBeVisible()
	await press('{Enter}')
	await expect.poll(() => document.activeElement?.id).toBe('panel')
	expect(explorer.selected).toBe('bridge')
})
