import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldersIn, homesOf } from '../../src/build/homes'
import { tinyFiles } from '../tinypack'

let work: string
beforeAll(() => void (work = mkdtempSync(join(tmpdir(), 'incident-explorer-'))))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** A folder with a tiny incident whose file is changed. */
function written(name: string, change: (incident: string) => string = (same) => same): string {
	const folder = join(work, name)
	mkdirSync(folder)
	for (const [file, text] of Object.entries(tinyFiles()))
		writeFileSync(join(folder, file), file === 'incident.json' ? change(text) : text)
	return folder
}
const named = (id: string) => (incident: string) => incident.replace('"id": "bridge"', `"id": "${id}"`)

test('a setting names one folder or several, or none: then the incident that ships is meant', () => {
	expect(foldersIn(undefined)).toEqual(['geodata/makiyivka'])
	expect(foldersIn('')).toEqual(['geodata/makiyivka'])
	expect(foldersIn('my/incident')).toEqual(['my/incident'])
	expect(foldersIn(' one, the other,')).toEqual(['one', 'the other'])
})

test('the page of an incident stands in a folder named by its id, in the order of the setting', () => {
	const folders = [written('first'), written('second', named('old-mill'))]
	expect(homesOf(folders).map(({ folder, home }) => [folder, home])).toEqual([
		[folders[0], 'bridge'],
		[folders[1], 'old-mill']
	])
})

test('an incident with mistakes has a place too: by its id, or by its folder where none can be read', () => {
	const folders = [
		written('misspelt', (incident) => named('misspelt-one')(incident).replace('"title"', '"titel"')),
		written('Unreadable', () => '{')
	]
	const homes = homesOf(folders)
	expect(homes.map(({ home }) => home)).toEqual(['misspelt-one', 'unreadable'])
	for (const { read } of homes) expect(read).toHaveProperty('issues')
})

test('two incidents of one id are refused, with both folders and what to do', () => {
	const folders = [written('once'), written('twice')]
	expect(() => homesOf(folders)).toThrow(
		`VITE_INCIDENT: found the id "bridge" in ${folders[0]} and in ${folders[1]}; expected an id of its own for each incident, since its page stands in a folder of that name. Change "id" in one incident.json.`
	)
})

test.each(['../up', 'Bridge', 'a b', '', 'con', 'lpt1'])(
	'an id that is no safe name of a folder is refused: "%s"',
	(id) => {
		const folder = written(`unsafe-${encodeURIComponent(id).replaceAll('%', '')}`, named(id))
		expect(() => homesOf([folder])).toThrow(`VITE_INCIDENT: found the id "${id}" in ${folder}; expected`)
		expect(() => homesOf([folder])).toThrow('Change "id" in its incident.json.')
	}
)
