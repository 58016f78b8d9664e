import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAddress } from '../explore/address.ts'
import { namedParts } from '../explore/view.ts'
import { parseLessons, type Misplaced, type Taught } from '../check/lessons.ts'
import type { Pack } from '../format/pack.ts'

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

/** The lessons of a pack's folder, every step's view held against the pack. */
export const readLessons = (folder: string, pack: Pack): Taught =>
	parseLessons(readLessonFiles(folder), pack, (view) => misplacedIn(view, pack))

function misplacedIn(view: string, pack: Pack): Misplaced[] {
	const allowed = namedParts.flatMap(([, { key, steers }]): string[] => (steers ? [] : [key]))
	return [...new URLSearchParams(view)].flatMap(([key, value]) => {
		if (!allowed.includes(key)) return [{ found: `"${key}"`, expected: `one of ${allowed.join(', ')}` }]
		const one = new URLSearchParams([[key, value]])
		return readAddress(one.toString(), pack).unknown
			? [{ found: `"${key}=${value}"`, expected: `for ${key} something that the pack has` }]
			: []
	})
}
