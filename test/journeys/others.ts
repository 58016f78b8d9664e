import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { built } from '../builds'

/** A setting with a tile server of one's own. */
export const ownTiles = { VITE_TILES: 'http://{s}.tiles.example.org/{z}/{x}/{y}.png' }

/** The shipped incident under another title, as a later build has it, with a tile server of one's own; only to be read. */
export async function laterPage(): Promise<string> {
	const folder = join(await mkdtemp(join(tmpdir(), 'incident-explorer-')), 'makiyivka')
	try {
		await cp('geodata/makiyivka', folder, { recursive: true })
		await change(join(folder, 'incident.json'), '"Incident Explorer: Makiyivka"', '"Second printing"')
		return await built('hosted', { ...ownTiles, VITE_INCIDENT: folder })
	} finally {
		await rm(dirname(folder), { recursive: true, force: true })
	}
}

/** What an author who is no friend writes where a name is asked for. */
const attack =
	'<img src=x onerror=\\"document.body.dataset.hacked=1\\"><script>document.body.dataset.hacked=1</script>'

/**
 * The site of two incidents below their list: the one that ships, and another, whose author is no friend. It has the same lessons,
 * so that what is shared by mistake would show.
 */
export async function twoIncidents(): Promise<string> {
	const work = await mkdtemp(join(tmpdir(), 'incident-explorer-'))
	try {
		const another = join(work, 'another')
		await cp('geodata/makiyivka', another, { recursive: true })
		const incident = join(another, 'incident.json')
		await change(incident, '"id": "makiyivka"', '"id": "another"')
		await change(incident, 'Makiyivka', 'Ferrytown <b>')
		await change(incident, 'Макіївка', 'Перевізне')
		const places = join(another, 'places.geojson')
		await change(places, '"en": "Donetsk"', '"en": "Ferrytown"')
		await change(places, '"en": "Makiyivka"', `"en": "${attack}"`)
		await change(places, 'The city where the report', `${attack} The city where the report`)
		return await built('site', { VITE_INCIDENT: `geodata/makiyivka,${another}` })
	} finally {
		await rm(work, { recursive: true, force: true })
	}
}

async function change(file: string, from: string, to: string): Promise<void> {
	const text = await readFile(file, 'utf8')
	if (!text.includes(from)) throw new Error(`${file} does not say ${from}`)
	await writeFile(file, text.replaceAll(from, to))
}
