import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import { forgetAll } from '../../src/explore/device'
import { Explorer } from '../../src/explore/explorer.svelte'
import { Original } from '../../src/explore/original.svelte'
import type { Language } from '../../src/format/languages'
import { tinyPack } from '../tinypack'
import WithOriginal from './WithOriginal.svelte'

const key = 'incident-explorer.bridge/original'
const whole = 'The Gazette of May.\nThe ferry counted “about 30 carts” that day.\nThe mill could not ask.'

beforeEach(() => forgetAll())
afterEach(() => vi.restoreAllMocks())

async function open(language: Language = 'en') {
	const pack = tinyPack()
	const explorer = new Explorer(pack, language)
	const original = new Original(pack)
	await render(WithOriginal, { explorer, original })
	return { explorer, original }
}
async function paste(text: string): Promise<void> {
	await page.getByLabelText('Or paste the text').fill(text)
	await page.getByRole('button', { name: 'Compare' }).click()
}
const choose = (content: string | Uint8Array<ArrayBuffer>) =>
	userEvent.upload(
		page.getByLabelText('Text file (.txt)'),
		new File([content], 'gazette.txt', { type: 'text/plain' })
	)
const status = () => expect.element(page.getByRole('status'))
const beside = (passage: string) => document.getElementById(`beside-${passage}`)!

test('a pasted text shows its paragraph beside ours, with the quotation marked and labelled', async () => {
	await open()
	await paste(whole)
	await status().toHaveTextContent('2 of 2 quotations found once.')
	expect(beside('p1').querySelector('blockquote')?.textContent?.trim()).toBe(
		'The ferry counted “about 30 carts” that day.'
	)
	expect(beside('p1').querySelector('mark')?.textContent).toBe('about 30 carts')
	expect(beside('p1').textContent).toContain('From the text you opened')
	expect(beside('p1').querySelector('blockquote')?.lang).toBe('en')
	expect(beside('p2').textContent?.trim()).toBe('')
})

test('only the words of the lit claim are on the ground of the selection', async () => {
	const { explorer } = await open()
	await paste(whole)
	await status().toHaveTextContent('2 of 2')
	const lit = () => [...document.querySelectorAll('mark.lit')].map((mark) => mark.textContent)
	expect(lit()).toEqual([])
	flushSync(() => explorer.light('lost-ferry'))
	expect(lit()).toEqual(['about 30 carts'])
})

test('quotations without one certain place are listed with speaker and paragraph, and not marked', async () => {
	await open()
	await paste('It was about 30 carts.\nNo, about 30 carts less.')
	await status().toHaveTextContent('0 of 2 quotations found once; 1 found more than once; 1 not found.')
	const rows = page.getByRole('dialog').getByRole('listitem')
	await expect
		.element(rows.nth(0))
		.toHaveTextContent(
			'about 30 carts ferry, paragraph 1 here: found 2 times, in paragraphs 1 and 2 of the text you opened'
		)
	await expect
		.element(rows.nth(1))
		.toHaveTextContent('could not ask The Gazette, paragraph 3 here: not found')
	expect(document.querySelector('mark, blockquote')).toBeNull()
	expect(beside('p1').textContent).toContain('1 quotation from this paragraph could not be placed there.')
})

test('in Ukrainian, counts agree with their words', async () => {
	const { original } = await open('uk')
	original.open('Nothing of it.')
	await status().toHaveTextContent('0 із 2 цитат знайдено один раз; 2 цитати не знайдено.')
})

test('markup in a pasted text stays text', async () => {
	await open()
	await paste('<img src=x onerror="window.hacked = true"> “about 30 carts” <b>bold</b>')
	await status().toHaveTextContent('1 of 2')
	expect(document.querySelectorAll('figure img, figure b')).toHaveLength(0)
	expect(beside('p1').textContent).toContain(
		'<img src=x onerror="window.hacked = true"> “about 30 carts” <b>bold</b>'
	)
	expect('hacked' in window).toBe(false)
})

test('a file is compared as it is chosen', async () => {
	await open()
	await choose(whole.replace(/\n/g, '\r\n'))
	await status().toHaveTextContent('2 of 2 quotations found once.')
})

test('what cannot be searched is said, and what was open stays', async () => {
	const { original } = await open()
	await page.getByRole('button', { name: 'Compare' }).click()
	await status().toHaveTextContent('There is nothing to compare yet.')
	await paste(whole)
	await choose(new Uint8Array([0x89, 0x50, 0, 0, 0xff]))
	await status().toHaveTextContent('This is not plain text: 4 unreadable characters')
	await status().toHaveTextContent('What was opened before stays open. 2 of 2')
	await choose('a'.repeat(1_000_001))
	await status().toHaveTextContent(
		'The text is 1,000,001 characters long; at most 1,000,000 can be searched.'
	)
	await choose('a'.repeat(3_000_004))
	await status().toHaveTextContent('The file is 3,000,004 bytes large')
	expect(original.text).toBe(whole)
})

test('a long text is compared while the page answers, and what is opened or deleted meanwhile is what counts', async () => {
	const { original } = await open()
	const long = `${whole}\n${'Of others they spoke. '.repeat(40_000)}`
	original.open(long)
	expect([original.text, original.found]).toEqual([long, undefined])
	// Nothing to compare: the text before stays open, and goes on being compared.
	original.open(' ')
	await status().toHaveTextContent('What was opened before stays open. 2 of 2')
	original.open(long)
	original.open('It was about 30 carts.')
	await status().toHaveTextContent('1 of 2 quotations found once')
	original.open(long)
	original.forget()
	original.open('Nothing of it.')
	await status().toHaveTextContent('0 of 2 quotations found once')
})

test('Delete it removes the text from page and device, and the focus stays in the window', async () => {
	const { original } = await open()
	await page.getByLabelText('Keep it on this device').click()
	await paste(whole)
	await status().toHaveTextContent('The text is kept on this device')
	expect(localStorage.getItem(key)).toBe(whole)
	await page.getByRole('button', { name: 'Delete it' }).click()
	await status().toHaveTextContent('The text is deleted.')
	await expect.element(page.getByLabelText('Or paste the text')).toHaveValue('')
	await expect.element(page.getByLabelText('Or paste the text')).toHaveFocus()
	expect(document.querySelector('figure')).toBeNull()
	expect(original.text).toBeUndefined()
	expect(localStorage.getItem(key)).toBeNull()
	expect(new Original(tinyPack()).text).toBeUndefined()
})

test('a text goes with the page, unless the reader ticks that it is kept', async () => {
	await open()
	await paste(whole)
	await status().toHaveTextContent('2 of 2')
	expect(new Original(tinyPack()).text).toBeUndefined()
	await page.getByLabelText('Keep it on this device').click()
	expect(new Original(tinyPack())).toMatchObject({ text: whole, keeping: true, isKept: true })
	await page.getByLabelText('Keep it on this device').click()
	expect(localStorage.getItem(key)).toBeNull()
	expect(new Original(tinyPack()).text).toBeUndefined()
})

test('where storage is full the text is open all the same, and the page says so', async () => {
	await open()
	await page.getByLabelText('Keep it on this device').click()
	await paste('An older text.')
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError')
	})
	await paste(whole)
	await status().toHaveTextContent('2 of 2 quotations found once. This browser refuses to keep the text')
	expect(localStorage.getItem(key)).toBeNull()
	expect(new Original(tinyPack()).isKept).toBe(false)
})

test('a file that arrives after “Delete it” stays deleted', async () => {
	const original = new Original(tinyPack())
	const arriving = original.openFile(new Blob([whole]))
	original.forget()
	await arriving
	expect(original.text).toBeUndefined()
})

test('a file that cannot be read is said', async () => {
	const original = new Original(tinyPack())
	const gone = new Blob([whole])
	gone.text = () => Promise.reject(new DOMException('moved', 'NotFoundError'))
	await original.openFile(gone)
	expect(original.refusal).toEqual({ problem: 'unreadable' })
})

test('a text from before keys named the incident is taken over by the incident that quotes it, and by no other', () => {
	const before = 'incident-explorer.original'
	localStorage.setItem(before, 'A report of something else.')
	expect(new Original(tinyPack()).text).toBeUndefined()
	expect(localStorage.getItem(before)).not.toBeNull()
	localStorage.setItem(before, whole)
	expect(new Original(tinyPack()).text).toBe(whole)
	expect([localStorage.getItem(before), localStorage.getItem(key)]).toEqual([null, whole])
})
