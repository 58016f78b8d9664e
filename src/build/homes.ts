import { basename } from 'node:path'
import * as v from 'valibot'
import { rawFilesIn, readIncident } from './incident.ts'
import type { Parsed } from '../check/parse.ts'
import { id } from '../format/values.ts'

/** An incident of a site of several, and the folder in which its page stands. */
export interface Home {
	/** Of its files, as the setting names it. */
	folder: string
	/** Of its page: the incident's id. */
	home: string
	read: Parsed
}

/** The folders that a setting names (`VITE_INCIDENT`), separated by commas; at least one. */
export function foldersIn(setting: string | undefined): [string, ...string[]] {
	const [first, ...others] = (setting ?? '').split(',').flatMap((folder) => folder.trim() || [])
	return first === undefined ? ['geodata/makiyivka'] : [first, ...others]
}

/** Names that no folder can have on Windows. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** Where the page of each incident stands. Throws, in words for whoever builds, where two would share a folder, or one could have none. */
export function homesOf(folders: readonly string[]): Home[] {
	const homes = folders.map((folder) => ({ folder, home: homeOf(folder), read: readIncident(folder) }))
	homes.forEach(({ folder, home }, i) => {
		const other = homes.slice(0, i).find((one) => one.home === home)
		if (other)
			throw new Error(
				`VITE_INCIDENT: found the id "${home}" in ${other.folder} and in ${folder}; expected an id of its own for each incident, since its page stands in a folder of that name. Change "id" in one incident.json.`
			)
	})
	return homes
}

function homeOf(folder: string): string {
	const named = idIn(folder)
	// What has no id has mistakes, which its page says: a page needs a folder.
	const home = named ?? basename(folder).toLowerCase()
	if (v.is(id, home) && !devices.test(home)) return home
	throw new Error(
		`VITE_INCIDENT: found the id ${JSON.stringify(home)} in ${folder}; expected lower case words joined by hyphens, such as "old-bridge", that can name a folder: the incident's page stands in it. ${named === undefined ? 'Write "id" into its incident.json.' : 'Change "id" in its incident.json.'}`
	)
}

/** The id that an incident's files name, right or not; `undefined` where none can be read. */
function idIn(folder: string): unknown {
	try {
		const incident: unknown = JSON.parse(Buffer.from(rawFilesIn(folder)['incident.json'] ?? '').toString())
		return typeof incident === 'object' && incident !== null && 'id' in incident ? incident.id : undefined
	} catch {
		// Told by the checker, together with everything else.
		return undefined
	}
}
