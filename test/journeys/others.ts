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

async function change(file: string, from: string, to: string): Promise<void> {
	const text = await readFile(file, 'utf8')
	if (!text.includes(from)) throw new Error(`${file} does not say ${from}`)
	await writeFile(file, text.replace(from, to))
}
