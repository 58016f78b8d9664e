import { expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import type { Text } from '../../src/format/pack'
import WithExplorer from './WithExplorer.svelte'

const show = async (text: Text, language: 'en' | 'uk' = 'en') =>
	(await render(WithExplorer, { text, language })).container

test('markup of a page in a passage is shown as text', async () => {
	const hostile = '<img src=x onerror="window.hacked = true"> [<b>bold</b>](closed-engineers)'
	const container = await show({ en: hostile, uk: hostile })
	expect(container.querySelectorAll('img, b')).toHaveLength(0)
	expect(container.textContent).toContain('<img src=x onerror="window.hacked = true"> <b>bold</b>')
	expect('hacked' in window).toBe(false)
})

test('a claim is marked with its id, and its words stand once', async () => {
	const container = await show({ en: 'They said that [it was late](some-claim).', uk: 'x' })
	expect(container.querySelector('[data-claim="some-claim"]')?.textContent).toBe('it was late')
	expect(container.textContent?.trim()).toBe('They said that it was late.')
})

test('a quotation keeps its language and is followed by our translation', async () => {
	const container = await show({ en: 'x', uk: 'Сказали: “too late”.' }, 'uk')
	expect(container.querySelector('[lang="en"]')?.textContent).toBe('“too late”')
	expect(container.textContent).toContain('(наш переклад: «запізно»)')
})
