import { beforeAll, describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { loadPack } from '../../src/source/builtIn'
import type { Pack } from '../../src/format/pack'
import type { View } from '../../src/explore/view'
import tokens from '../../src/ui/tokens.css?inline'
import WithRange from './WithRange.svelte'

let pack: Pack
beforeAll(async () => {
	const loaded = await loadPack('en')
	if ('issues' in loaded) throw new Error(loaded.issues.join('\n'))
	pack = loaded.pack
})

const draw = async (view: Partial<View>, inRows = false): Promise<SVGSVGElement> => {
	const { container } = await render(WithRange, { pack, view, inRows })
	return container.querySelector('svg')!
}

/** The chart as a file that can be looked at: with its colours, without what Svelte leaves behind. */
function picture(svg: SVGSVGElement): string {
	const copy = svg.cloneNode(true) as SVGSVGElement
	const ids = /\bc?s?\d+-(hatch|fade|faded)\b/g
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
	const light = /:root\s*\{[^}]*\}/.exec(tokens)?.[0] ?? ''
	const type = [...tokens.matchAll(/--(serif|sans):[^;]*;/g)].slice(0, 2).map(([rule]) => rule)
	const style = `<style>${light} :root{${type.join(' ')}} g,a{color:var(--ink)} .second{fill:var(--ink-2)} .over,g>g text{paint-order:stroke;stroke:var(--paper);stroke-width:4px}</style>`
	return `${copy.outerHTML
		.replace(/<!--.*?-->/g, '')
		// The class that keeps a component's styles to it.
		.replace(/(class="(?:[^"]* )?)s\w{4}"/g, '$1"')
		.replace(/ "/g, '"')
		.replace(/ class=""/g, '')
		.replace(ids, '$1')
		.replace('>', `>${style}`)
		.replaceAll('><', '>\n<')}\n`
}

const states: Record<string, Partial<View>> = {
	few: { moment: 'stratcom-telegram' },
	many: {},
	none: { moment: 'start' },
	'after-the-report': { later: true }
}

describe.each(Object.entries(states))('%s', (name, view) => {
	test('is drawn as its picture shows', async () => {
		await expect(picture(await draw(view))).toMatchFileSnapshot(`../pictures/range-${name}.svg`)
	})
	test('is drawn one below the other as its picture shows', async () => {
		await expect(picture(await draw(view, true))).toMatchFileSnapshot(`../pictures/range-${name}-rows.svg`)
	})
})

test('on the narrowest phone day and “later” are whole, and stand with their speaker', async () => {
	const width = 280
	const { container } = await render(WithRange, { pack, view: { later: true }, inRows: true, width })
	const texts = [...container.querySelectorAll<SVGTextElement>('g > g text')]
	expect(texts.map(({ textContent }) => textContent)).toContain('4 Jan, later, revises 63')
	for (const text of texts) {
		const { x, width: wide } = text.getBBox()
		expect(x + wide, text.textContent).toBeLessThanOrEqual(width)
	}
})

test('each mark can be reached by key and carries a full name', async () => {
	const names = [...(await draw({})).querySelectorAll('a')].map((mark) => [
		mark.getAttribute('aria-label'),
		mark.hasAttribute('href')
	])
	expect(names).toEqual([
		['About 400 killed, according to StratCom, 1 January 2023; not corroborated', true],
		['63 killed, according to the Russian Defense Ministry, 2 January 2023; not corroborated', true],
		['500 killed, according to Operational Reports, undated, by 2 January 2023; not corroborated', true],
		[
			'Hundreds killed (suggested), no number, according to the Ukrainian military, undated, hours before the General Staff’s post of 2 January 2023; not corroborated',
			true
		],
		[
			'Hundreds killed (suggested), no number, according to pro-Russian posts, undated, before the Russian ministry’s statement of 2 January 2023; not corroborated',
			true
		],
		[
			'“hundreds” killed, no number, according to Tsargrad, undated, by 2 January 2023; not corroborated',
			true
		]
	])
})

test('a word has no number: not in its text, nor in a title or a data attribute', async () => {
	const bands = (await draw({})).querySelectorAll('.band')
	expect(bands).toHaveLength(3)
	for (const band of bands) {
		// The paragraph is the report's, not the word's.
		expect((band.textContent ?? '').replace(/¶\d+/, '')).not.toMatch(/\d/)
		expect(band.querySelector('title')).toBeNull()
		const data = [...band.querySelectorAll('*'), band].flatMap((node) =>
			Object.keys((node as SVGElement).dataset)
		)
		expect(data).toEqual([])
	}
})

test('a word spans the whole line, so that no length can be read off it', async () => {
	const svg = await draw({})
	for (const band of svg.querySelectorAll('.band rect'))
		expect(band.getAttribute('width')).toBe(String(svg.viewBox.baseVal.width))
})

test('what was said after the report says so, and what it revises', async () => {
	const text = (await draw({ later: true })).textContent ?? ''
	expect(text).toContain('4 Jan, later, revises 63')
	expect(text).toContain('25 Jan, later')
	expect(text.replace(/\s+/g, ' ')).toContain('at least 92')
})
