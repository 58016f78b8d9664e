import { readIncident } from '../src/build/incident'
import { describe } from '../src/check/issue'
import type { Lesson } from '../src/format/lesson'
import type { Pack } from '../src/format/pack'

function shipped(): { pack: Pack; lessons: readonly Lesson[] } {
	const read = readIncident('geodata/makiyivka')
	if ('issues' in read) throw new Error(read.issues.map(describe).join('\n'))
	return read
}

/** The pack that ships, parsed; throws with every issue if it has any. */
export const shippedPack = (): Pack => shipped().pack

/** The lessons that ship, likewise. */
export const shippedLessons = (): readonly Lesson[] => shipped().lessons
