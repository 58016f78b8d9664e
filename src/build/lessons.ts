import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAddress } from '../explore/address.ts'
import { namedParts } from '../explore/view.ts'
import type { Misplaced } from '../check/lessons.ts'
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

/** What of a step's view is in vain: parts that are the teacher's choice, and what the pack does not have. */
export function misplacedIn(view: string, pack: Pack): Misplaced[] {
	const allowed = namedParts.flatMap(([, { key, steers }]): string[] => (steers ? [] : [key]))
	return [...new URLSearchParams(view)].flatMap(([key, value]) => {
		if (!allowed.includes(key)) return [{ found: `"${key}"`, expected: `one of ${allowed.join(', ')}` }]
		const one = new URLSearchParams([[key, value]])
		return readAddress(one.toString(), pack).unknown
			? [{ found: `"${key}=${value}"`, expected: `for ${key} something that the pack has` }]
			: []
	})
}
