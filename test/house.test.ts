import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Source {
	file: string
	text: string
}

const sources: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.replaceAll('\\', '/')}`)
	.filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.d.ts'))
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** What each folder may import from besides itself; views are strangers to each other. */
const core = ['format', 'ask', 'source', 'words', 'explore', 'ui']
/** Those that draw maps. */
const drawing = [...core, 'atlas']
const rings: Record<string, string[]> = {
	format: [],
	check: ['format'],
	ask: ['format'],
	source: ['format', 'check', 'ask'],
	words: ['format', 'ask', 'source'],
	explore: ['format', 'ask', 'source', 'words'],
	ui: ['format', 'ask', 'source', 'words', 'explore'],
	atlas: ['format', 'ask', 'source', 'words', 'explore'],
	// Of the things that are shared, the tokens alone; what machines read is what leaves the page.
	account: [...drawing, 'share'],
	map: drawing,
	report: core,
	claims: core,
	timeline: core,
	lesson: core,
	paper: drawing,
	share: drawing,
	shell: core,
	author: [...core, 'check'],
	build: ['format', 'check', 'ask', 'words', 'explore', 'account', 'author']
}

const folderOf = (file: string): string => posix.dirname(file).split('/')[1] ?? ''
const importsOf = ({ file, text }: Source): string[] =>
	[...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) =>
		posix.join(posix.dirname(file), path)
	)

test('there are sources to look at', () => {
	expect(sources.length).toBeGreaterThan(60)
})

test('an import points left in the rings or stays in its folder', () => {
	const astray = sources.flatMap((source) => {
		const allowed = rings[folderOf(source.file)]
		if (!allowed) return []
		return importsOf(source)
			.filter((path) => ![folderOf(source.file), ...allowed].includes(path.split('/')[1] ?? ''))
			.map((path) => `${source.file} imports ${path}`)
	})
	expect(astray).toEqual([])
})

test('no file imports itself by a detour', () => {
	const named = (path: string) =>
		sources.find(
			({ file }) =>
				file === path ||
				file.replace(/\.(svelte\.)?ts$/, '') === path.replace(/\.(svelte)?(\.ts)?$/, '') ||
				file === `${path}.ts`
		)
	const state = new Map<string, 'under way' | 'done'>()
	const cycles: string[] = []
	const visit = (source: Source, trail: string[]) => {
		if (state.get(source.file) === 'done') return
		if (state.get(source.file) === 'under way') return void cycles.push([...trail, source.file].join(' -> '))
		state.set(source.file, 'under way')
		// Types are gone at run time and may look both ways.
		const text = source.text.replace(/import type [\s\S]*? from '[^']+'/g, '')
		for (const path of importsOf({ ...source, text })) {
			const next = named(path)
			if (next) visit(next, [...trail, source.file])
		}
		state.set(source.file, 'done')
	}
	for (const source of sources) visit(source, [])
	expect(cycles).toEqual([])
})

test('the atlas draws for any page and knows no component', () => {
	const drawn = sources.filter(({ file }) => folderOf(file) === 'atlas')
	expect(drawn.length).toBeGreaterThan(5)
	expect(drawn.filter(({ file, text }) => /\.svelte/.test(file + importsOf({ file, text }).join()))).toEqual(
		[]
	)
})

const doors: Record<string, { word: RegExp; behind: RegExp }> = {
	leaflet: { word: /from 'leaflet'|leaflet\/dist/, behind: /^src\/map\// },
	'the incident': { word: /virtual:incident|geodata\//, behind: /^src\/(source\/|build\/)/ },
	history: {
		word: /\bhistory\.|\bhashchange\b|location\.(hash|href|replace|assign)/,
		behind: /^src\/explore\/(follow|asked)|^src\/map\/streets|^src\/build\/lms/
	},
	Intl: { word: /\bIntl\./, behind: /^src\/words\// },
	'what is kept on the device': {
		word: /\b(localStorage|sessionStorage|indexedDB|idb-keyval)\b/,
		behind: /^src\/explore\/(device|keptFile)/
	},
	'the clock of the reader': { word: /Date\.now|new Date\(\)/, behind: /^src\/lesson\/handIn/ },
	'HTML from strings': { word: /\{@html|innerHTML|insertAdjacentHTML|bindPopup|\beval\(/, behind: /^$/ },
	'any type': { word: /: any\b|<any>|as any\b/, behind: /^$/ }
}

describe.each(Object.entries(doors))('%s', (_, { word, behind }) => {
	test('has its one door', () => {
		const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
		expect(
			sources.filter(({ file, text }) => word.test(code(text)) && !behind.test(file)).map(({ file }) => file)
		).toEqual([])
	})
})

test('no source file is longer than 300 lines', () => {
	expect(sources.filter(({ text }) => text.split('\n').length > 300).map(({ file }) => file)).toEqual([])
})

test('the top level holds what the README names, and nothing else', () => {
	const allowed = [
		'package.json',
		'package-lock.json',
		'tsconfig.json',
		'vite.config.ts',
		'src',
		'geodata',
		'test',
		'README.md',
		'LICENSE',
		'.gitignore',
		'.npmrc',
		'.ci'
	]
	const made = ['node_modules', 'dist', '.git']
	expect(readdirSync('.').filter((name) => ![...allowed, ...made].includes(name))).toEqual([])
})
