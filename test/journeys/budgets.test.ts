import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { dist } from '../site'

const kB = 1000

/** Bytes of one file of the built site as they go over the wire. */
function gzipped(file: string): number {
	return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
}

/** Every script and stylesheet that is fetched before a reader does anything: what the page names, and what that imports at once. */
function firstLoad(): string[] {
	const html = readFileSync(join(dist, 'index.html'), 'utf8')
	const wanted = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
	const found = new Set<string>()
	for (const file of wanted) {
		if (found.has(file)) continue
		found.add(file)
		if (file.endsWith('.js')) wanted.push(...importedBy(file))
	}
	return [...found]
}

/** What a chunk imports statically; `import()` waits for the reader and does not count. */
function importedBy(chunk: string): string[] {
	const code = readFileSync(join(dist, chunk), 'utf8')
	const imports = code.matchAll(/\b(?:from|import)\s*["'](\.\.?\/[^"']+\.js)["']/g)
	return [...imports].map(([, file]) => normalize(join(dirname(chunk), file ?? '')))
}

function sum(sizes: number[]): number {
	return sizes.reduce((total, size) => total + size, 0)
}

test('the scripts and styles of the first load are at most 100 kB, gzipped', () => {
	const files = firstLoad()
	expect(files.length).toBeGreaterThan(1)
	expect(sum(files.map(gzipped))).toBeLessThanOrEqual(100 * kB)
})

test('the whole hosted page, with base map and content, is at most 200 kB, gzipped', () => {
	const everything = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'makiyivka.html')
		.map((entry) => relative(dist, join(entry.parentPath, entry.name)))
	expect(sum(everything.map(gzipped))).toBeLessThanOrEqual(200 * kB)
})

test('the single file is at most 600 kB as it lies on the disk', () => {
	expect(readFileSync(join(dist, 'makiyivka.html')).length).toBeLessThanOrEqual(600 * kB)
})
