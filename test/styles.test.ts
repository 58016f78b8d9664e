import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Every declaration of our own styles, as `file: property: value`. */
const declarations = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(css|svelte)$/.test(path))
	.flatMap((path) => {
		const text = readFileSync(`src/${path}`, 'utf8')
		const styles = path.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '')
		const bare = styles.replace(/\/\*[\s\S]*?\*\//g, '')
		return [...bare.matchAll(/([\w-]+):\s([^;{}]+);/g)].map(
			([, property = '', value = '']) => `${path}: ${property}: ${value.replace(/\s+/g, ' ')}`
		)
	})

const saying = (words: RegExp) => declarations.filter((declaration) => words.test(declaration))

test('there are styles to look at', () => {
	expect(declarations.length).toBeGreaterThan(1000)
})

test('no link is without its underline in WebKit, which before 26.2 takes no more than the line in the short form', () => {
	expect(saying(/ text-decoration: \S+ /)).toEqual([])
})
