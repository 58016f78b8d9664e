import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import type { Explorer } from '../../src/explore/explorer.svelte'
import WithFallback from './WithFallback.svelte'

const alert = page.getByRole('alert')
const again = page.getByRole('button', { name: 'Try again' })
const press = page.getByRole('button', { name: 'Press' })
const panel = () => document.getElementById('panel')

let broken = true
const fails = () => broken

beforeEach(() => {
	broken = true
	vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

describe('a view that fails', () => {
	test('says so in its place, and the rest of the page goes on', async () => {
		await render(WithFallback, { fails })
		await expect.element(alert).toHaveTextContent('This part of the page cannot be shown')
		await expect.element(page.getByText('The rest of the page')).toBeVisible()
		await expect.element(page.getByRole('button', { name: 'Load the page again' })).toBeVisible()
		expect(console.error).toHaveBeenCalledWith(
			expect.objectContaining({ message: 'a view that fails, by the test' })
		)
	})

	test('is tried again on a press, until it can be shown, and has the focus nearby', async () => {
		await render(WithFallback, { fails })
		await again.click()
		await expect.element(alert).toBeVisible()
		broken = false
		await again.click()
		await expect.element(page.getByText('nothing selected')).toBeVisible()
		await expect.element(alert).not.toBeInTheDocument()
		expect(document.activeElement).toBe(panel())
	})

	test('is tried again as soon as something else is to be shown', async () => {
		let explorer: Explorer | undefined
		await render(WithFallback, { fails, opened: (one: Explorer) => (explorer = one) })
		await expect.element(alert).toBeVisible()
		broken = false
		explorer?.select('mill')
		await expect.element(page.getByText('mill selected')).toBeVisible()
	})

	test('that still fails then says so again, and does not try for ever', async () => {
		let explorer: Explorer | undefined
		await render(WithFallback, { fails, opened: (one: Explorer) => (explorer = one) })
		await expect.element(alert).toBeVisible()
		explorer?.select('mill')
		await expect.poll(() => vi.mocked(console.error).mock.calls.length).toBe(2)
		await expect.element(alert).toBeVisible()
		expect(vi.mocked(console.error).mock.calls).toHaveLength(2)
	})

	test('leads to the list of places where the reader was elsewhere', async () => {
		let explorer: Explorer | undefined
		await render(WithFallback, { fails, opened: (one: Explorer) => (explorer = one) })
		const toPlaces = page.getByRole('button', { name: 'Show the list of places' })
		await expect.element(toPlaces).not.toBeInTheDocument()
		explorer!.panel = 'claims'
		await toPlaces.click()
		expect(explorer?.panel).toBe('places')
		expect(document.activeElement).not.toBe(document.body)
	})

	test('while it is used takes the focus with it, but not out of the panel', async () => {
		broken = false
		await render(WithFallback, { fails })
		await expect.element(press).toBeVisible()
		broken = true
		await press.click()
		await expect.element(alert).toBeVisible()
		await expect.poll(() => document.activeElement).toBe(panel())
	})
})

describe('a window that fails', () => {
	test('is spoken for by one that closes, back to what opened it', async () => {
		await render(WithFallback, { fails, windowed: true })
		const opener = page.getByRole('button', { name: 'Opener' })
		await opener.click()
		await expect.element(page.getByRole('dialog', { name: 'One part of the page' })).toBeVisible()
		await userEvent.keyboard('{Escape}')
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
		expect(document.activeElement).toBe(opener.element())
	})
})
