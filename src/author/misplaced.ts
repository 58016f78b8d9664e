import type { Misplaced } from '../check/lessons.ts'
import { readAddress } from '../explore/address.ts'
import { namedParts } from '../explore/view.ts'
import type { Pack } from '../format/pack.ts'

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
