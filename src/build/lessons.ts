import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Name and bytes of each file in the folder `lessons` of a pack; a pack need not have any. */
export function readLessonFiles(folder: string): ReadonlyMap<string, Uint8Array> {
	const inside = join(folder, 'lessons')
	let names: string[]
	try {
		names = readdirSync(inside)
	} catch {
		return new Map()
	}
	const json = names.filter((name) => name.endsWith('.json')).sort()
	return new Map(json.map((name) => [name, readFileSync(join(inside, name))]))
}
