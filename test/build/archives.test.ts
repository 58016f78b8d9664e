import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unnamed } from '../../src/build/archives'

test('what the reader of archives has for other maps is kept by nothing but its use', () => {
	const code = readFileSync('node_modules/pmtiles/dist/esm/index.js', 'utf8')
	expect(code).toMatch(/d\(\w+,"Protocol"\);/)
	const slim = unnamed(code)
	expect(slim).not.toMatch(/[;}]d\(\w+,"\w+"\);/)
	expect(slim).toMatch(/=\/\* @__PURE__ \*\/ d\(\(o,t\)=>/)
	expect(unnamed('let a=1;d(a);b=add(1)')).toBe('let a=1;d(a);b=add(1)')
})
