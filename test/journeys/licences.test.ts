import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json'
import { dist } from '../site'

test('the licence of every library whose code is in the page travels with it, beside it and in the single file', () => {
	const shipped = Object.entries(manifest.dependencies)
	expect(shipped.length).toBeGreaterThan(4)
	for (const file of ['licences.txt', 'makiyivka.html'])
		for (const [name, version] of shipped) {
			const [, notice = ''] = readFileSync(join(dist, file), 'utf8').split(`\n## ${name} - ${version}`)
			expect(notice.split('\n## ')[0], `${name} in ${file}`).toMatch(/Copyright|\(c\)|©/i)
		}
})

test('the licences of what the service worker is made of stand beside it', () => {
	const notices = readFileSync(join(dist, 'licences.txt'), 'utf8')
	const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
	const parts = new Set([...worker.matchAll(/workbox:([a-z-]+):/g)].map(([, part]) => `workbox-${part}`))
	expect(parts.size).toBeGreaterThan(1)
	for (const part of parts)
		expect(notices).toMatch(new RegExp(`\n## ${part} - .*\n\n.*(Copyright|same words)`))
})
