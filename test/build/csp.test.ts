import { expect, test } from 'vitest'
import { hostedPolicy } from '../../src/build/csp'

test('a tile server of one’s own is let in by whichever protocol and of whichever names it has, and no other', () => {
	for (const [template, source] of [
		['https://{s}.tiles.example.org/{z}/{x}/{y}.png', 'https://*.tiles.example.org'],
		['https://tiles.example.org/{z}/{x}/{y}.png', 'https://tiles.example.org'],
		['http://127.0.0.1:8080/{z}/{x}/{y}.png', 'http://127.0.0.1:8080']
	] as const)
		expect(hostedPolicy(template, '')).toContain(
			`img-src 'self' data: blob: ${source}; connect-src 'self' ${source};`
		)
})
