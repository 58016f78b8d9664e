import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import WithArriving from './WithArriving.svelte'

/** A part that arrives, or does not, when the test says so. */
function awaited() {
	const asked: { arrive: (text: string) => void; fail: () => void }[] = []
	const part = () =>
		new Promise<string>((arrive, refuse) =>
			asked.push({ arrive, fail: () => refuse(new Error('refused by the test')) })
		)
	return { asked, part }
}

const alert = page.getByRole('alert')
const again = page.getByRole('button', { name: 'Try again' })
const opener = page.getByRole('button', { name: 'Opener' })
const panel = () => document.getElementById('panel')

beforeEach(() => {
	// The server that keeps these tests has no page of ours.
	vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'))
	vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

describe('a part that is on its way', () => {
	test('is not spoken of for 400 ms, and then in words', async () => {
		vi.useFakeTimers()
		const { part, asked } = awaited()
		const { container } = await render(WithArriving, { part })
		await vi.advanceTimersByTimeAsync(399)
		expect(container.textContent).not.toContain('Loading')
		await vi.advanceTimersByTimeAsync(1)
		vi.useRealTimers()
		await expect.element(page.getByRole('status')).toHaveTextContent('Loading …')
		asked[0]?.arrive('here at last')
		await expect.element(page.getByText('here at last')).toBeVisible()
		expect(container.textContent).not.toContain('Loading')
	})
})

describe('a part that does not arrive', () => {
	test('says so, and is asked for again on each press, until it is there and has the focus', async () => {
		const { part, asked } = awaited()
		await render(WithArriving, { part })
		asked[0]?.fail()
		await expect.element(alert).toHaveTextContent('did not load')
		await again.click()
		await expect.poll(() => asked.length).toBe(2)
		expect(document.activeElement).toBe(again.element())
		asked[1]?.fail()
		await expect.element(alert).toHaveTextContent('still not loaded')
		await userEvent.keyboard('{Enter}')
		await expect.poll(() => asked.length).toBe(3)
		asked[2]?.arrive('here at last')
		await expect.element(page.getByText('here at last')).toBeVisible()
		await expect.poll(() => document.activeElement).toBe(panel())
		await expect.element(alert).not.toBeInTheDocument()
	})

	test('is asked for once, however often one presses while it is on its way', async () => {
		const { part, asked } = awaited()
		await render(WithArriving, { part })
		asked[0]?.fail()
		await again.click()
		await again.click()
		await again.click()
		expect(asked).toHaveLength(2)
	})

	test('offers the whole page once the server has it and the part fails again', async () => {
		const { part, asked } = awaited()
		const programs = [...document.querySelectorAll('script[type="module"][src]')].map(
			(script) => `<script type="module" src="${script.getAttribute('src')}"></script>`
		)
		const answer = () => Promise.resolve(new Response(programs.join('')))
		vi.mocked(fetch).mockImplementation(answer)
		await render(WithArriving, { part })
		const whole = page.getByRole('button', { name: 'Load the page again' })
		asked[0]?.fail()
		await expect.element(again).toBeVisible()
		await expect.element(whole).not.toBeInTheDocument()
		await again.click()
		asked[1]?.fail()
		await expect.element(whole).toBeVisible()
		await expect.element(alert).toHaveTextContent('The view stays in the address')
	})

	test('of a page that has been published anew says that, and offers to load it', async () => {
		const { part, asked } = awaited()
		vi.mocked(fetch).mockResolvedValue(
			new Response('<script type="module" crossorigin src="./assets/index-later.js"></script>')
		)
		await render(WithArriving, { part })
		asked[0]?.fail()
		await expect.element(alert).toHaveTextContent('A new version of this page has been published')
		await expect.element(page.getByRole('button', { name: 'Load the page again' })).toBeVisible()
	})

	test('behind a network that answers with a page of its own is no new version', async () => {
		const { part, asked } = awaited()
		vi.mocked(fetch).mockResolvedValue(new Response('<h1>Please log in</h1>'))
		await render(WithArriving, { part })
		asked[0]?.fail()
		await expect.element(alert).toHaveTextContent('did not load')
	})
})

describe('a window that does not arrive', () => {
	test('is spoken for by one that Escape closes, back to what asked for it', async () => {
		const { part, asked } = awaited()
		await render(WithArriving, { part, windowed: true })
		asked[0]?.fail()
		await expect.element(page.getByRole('dialog', { name: 'One part of the page' })).toBeVisible()
		await expect.poll(() => document.activeElement).toBe(again.element())
		await userEvent.keyboard('{Escape}')
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
		expect(document.activeElement).toBe(opener.element())
	})

	test('takes the focus when it comes, and gives it back to what asked for it', async () => {
		const { part, asked } = awaited()
		await render(WithArriving, { part, windowed: true })
		asked[0]?.fail()
		await again.click()
		asked[1]?.arrive('here at last')
		await expect.element(page.getByRole('dialog', { name: 'Part' })).toBeVisible()
		await expect.poll(() => document.activeElement?.textContent).toBe('here at last')
		await userEvent.keyboard('{Escape}')
		await expect.poll(() => document.activeElement).toBe(opener.element())
	})
})
