import type { Lesson } from '../format/lesson.ts'
import type { Pack } from '../format/pack.ts'
import type { ManyPlaces } from './many.ts'

/** A pack that a reader opened, its lessons, and the name of the file in which they came. */
export interface Opened {
	pack: Pack
	lessons: readonly Lesson[]
	name: string
	/** Of a map of very many places: all of them, of which the pack has those in sight. */
	many?: ManyPlaces
}

const opened = new WeakMap<Pack, Opened>()

/** Remembers in which file a pack came. */
export const note = (one: Opened): void => void opened.set(one.pack, one)

/** Of a pack that a reader opened, with what it came; `undefined` for the page's own. */
export const openedWith = (pack: Pack): Opened | undefined => opened.get(pack)

/** Under what name the device keeps what belongs to a pack: an opened one shares nothing with the page's own, whatever id it has. */
export const homeOf = (pack: Pack): string =>
	opened.has(pack) ? `opened.${pack.incident.id}` : pack.incident.id
