import { readIncident } from '../src/build/incident'
import { describe } from '../src/check/issue'
import type { Lesson } from '../src/format/lesson'
import type { Pack } from '../src/format/pack'

let read: { pack: Pack; lessons: readonly Lesson[] } | undefined

/** Read once for all tests of a process: a pack is frozen, and none can change it for another. */
function shipped(): { pack: Pack; lessons: readonly Lesson[] } {
	if (read) return read
	const found = readIncident('geodata/makiyivka')
	if ('issues' in found) throw new Error(found.issues.map(describe).join('\n'))
	return (read = found)
}

/** The pack that ships, parsed; throws with every issue if it has any. */
export const shippedPack = (): Pack => shipped().pack

/** The lessons that ship, likewise. */
export const shippedLessons = (): readonly Lesson[] => shipped().lessons
