import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Our own styles, without their comments. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(css|svelte)$/.test(path))
	.map((path) => {
		const text = readFileSync(`src/${path}`, 'utf8')
		const styles = path.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '')
		return { path, styles: styles.replace(/\/\*[\s\S]*?\*\//g, '') }
	})

/** Every declaration, as `file: property: value`. */
const declarations = sources.flatMap(({ path, styles }) =>
	[...styles.matchAll(/([\w-]+):\s([^;{}]+);/g)].map(
		([, property = '', value = '']) => `${path}: ${property}: ${value.replace(/\s+/g, ' ')}`
	)
)

const saying = (words: RegExp) => declarations.filter((declaration) => words.test(declaration))

test('there are styles to look at', () => {
	expect(declarations.length).toBeGreaterThan(1000)
})

test('no link is without its underline in WebKit, which before 26.2 takes no more than the line in the short form', () => {
	expect(saying(/ text-decoration: \S+ /)).toEqual([])
})

test('nothing is out of reach of a screen reader, of the search in the page or of paper while it is out of sight', () => {
	expect(saying(/ content-visibility: /)).toEqual([])
})

test('the magnifier is no blob at 400 % in WebKit, which enlarges the lines of a whole drawing twice', () => {
	const rules = sources.flatMap(({ path, styles }) =>
		[...styles.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
			path,
			selector: selector.trim(),
			body
		}))
	)
	const whole = rules.filter(
		({ selector, body }) => /(^|[\s,])svg$/.test(selector) && /stroke-width/.test(body)
	)
	expect(whole.map(({ path, selector }) => `${path}: ${selector}`)).toEqual([])
})
