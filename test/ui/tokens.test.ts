import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8')

/** The colours of a scheme: `:root` for light, else by the name in its selector. */
function colours(selector: RegExp): Map<string, string> {
	const block = selector.exec(css)?.[1] ?? ''
	return new Map(
		[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value])
	)
}

const schemes = {
	light: colours(/:root \{([\s\S]*?)\n\}/),
	dark: colours(/:root\[data-scheme=["']dark["']\] \{([\s\S]*?)\n\}/),
	'dark by the device': colours(/:root:not\(\[data-scheme\]\) \{([\s\S]*?)\n\t?\s*\}/),
	projector: colours(/\[data-scheme=["']projector["']\] \{([\s\S]*?)\n\}/),
	print: colours(/\[data-scheme=["']print["']\] \{([\s\S]*?)\n\}/)
}

/** Relative luminance (WCAG 2.x). */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio (WCAG 2.x), from 1 to 21. */
function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
	return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'surface', 'caveat', 'hidden', 'accent-tint', 'land', 'land-home', 'sea']

describe.each(Object.entries(schemes))('%s', (_, colour) => {
	const least = (name: string, on: string[], ratio: number) => {
		for (const ground of on)
			expect(contrast(colour.get(name)!, colour.get(ground)!), `${name} on ${ground}`).toBeGreaterThanOrEqual(
				ratio
			)
	}

	test('text has a contrast of 4.5 on every ground that it lies on', () => {
		expect(colour.size).toBeGreaterThan(15)
		least('ink', grounds, 4.5)
		least('ink-2', ['paper', 'surface', 'caveat', 'accent-tint', 'land', 'land-home', 'sea'], 4.5)
		least('accent', ['paper', 'surface', 'land-home', 'accent-tint'], 4.5)
		least('on-accent', ['accent'], 4.5)
	})

	test('lines that mean something have a contrast of 3', () => {
		least('line', ['paper', 'surface', 'land-home'], 3)
		least('hatch', ['paper', 'surface', 'caveat', 'land-home'], 3)
		least('border', ['land', 'land-home'], 3)
		least('accent', grounds, 3)
	})

	test('one land within its recognised borders: no part of it has a colour of its own', () => {
		expect([...colour.keys()].filter((name) => name.startsWith('land'))).toEqual(['land', 'land-home'])
		expect(colour.get('land-home')).not.toBe(colour.get('land'))
	})
})
