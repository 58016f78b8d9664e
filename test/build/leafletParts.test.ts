import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { bare, pure } from '../../src/build/leaflet'
import { late, split } from '../../src/build/leafletParts'

const script = pure(bare(readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8')))
const { first, parts } = split(script)

/** Names that a script uses, and neither it nor a browser has. */
function unknownIn(text: string): string[] {
	const options = { allowJs: true, checkJs: true, noResolve: true, target: ts.ScriptTarget.ESNext, types: [] }
	const host = ts.createCompilerHost(options)
	const { getSourceFile } = host
	host.getSourceFile = (name, ...rest) =>
		name === 'part.js'
			? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext)
			: getSourceFile(name, ...rest)
	const program = ts.createProgram(['part.js'], options, host)
	const noSuchName = new Set([2304, 2552, 2663])
	return program
		.getSemanticDiagnostics(program.getSourceFile('part.js'))
		.filter(({ code }) => noSuchName.has(code))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test('what a map begins with holds nothing that only late parts use, and gives all else that it gave', () => {
	for (const name of Object.values(late).flat()) {
		const made = new RegExp(`^(var|function) ${name}\\b`, 'm')
		expect(first).not.toMatch(made)
		expect(Object.values(parts).join('')).toMatch(made)
	}
	const given = (text: string) =>
		/^export \{([^}]*)\}/m
			.exec(text)![1]!
			.split(',')
			.map((name) => name.trim())
	const left = given(first)
	const gone = given(script).filter((name) => !left.includes(name))
	const makers = ['canvas', 'geoJSON', 'geoJson', 'gridLayer', 'tileLayer']
	expect(gone.sort()).toEqual(['Canvas', 'GeoJSON', 'GridLayer', 'TileLayer', ...makers])
})

test('no part uses a name that it does not have', () => {
	expect(unknownIn('falseFn()')).toEqual(["Cannot find name 'falseFn'."])
	expect(unknownIn(script)).toEqual(expect.arrayContaining(unknownIn(first)))
	for (const text of Object.values(parts)) expect(unknownIn(text)).toEqual([])
})

test('a Leaflet that is written otherwise is refused, and not cut at random', () => {
	expect(() => split(script.replace('var GridLayer = ', 'const GridLayer = '))).toThrow(
		'Leaflet has no GridLayer'
	)
})
