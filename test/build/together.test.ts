import { expect, test } from 'vitest'
import { together } from '../../src/build/together'

/** What the build makes of a module. */
function made(code: string): string | undefined {
	const { transform } = together()
	if (typeof transform !== 'object') throw new Error('no transform')
	const result = Reflect.apply(transform.handler, {}, [code, '/src/a.ts', {}]) as { code: string } | undefined
	return result?.code
}

test('parts of ours that are imported late are imported at once, each once', () => {
	const code = `const a = () => import('./Range.svelte'), b = () => import("../ui/focus"), c = () => import('./Range.svelte')`
	expect(made(code)).toBe(`import * as late0 from './Range.svelte'
import * as late1 from '../ui/focus'
const a = () => Promise.resolve(late0), b = () => Promise.resolve(late1), c = () => Promise.resolve(late0)`)
})

test('data and libraries stay late, and a module without late parts as it is', () => {
	expect(made(`const land = () => import('./land.json'), rings = () => import('topojson-client')`)).toBe(
		undefined
	)
})
