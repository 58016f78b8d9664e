import incident from 'virtual:incident'
import lessons from 'virtual:lessons'
import notes from 'virtual:notes'
import { frozen } from '../format/frozen.ts'
import type { Lesson } from '../format/lesson.ts'
import type { Incident, Pack } from '../format/pack.ts'
import { openedWith } from './opened.ts'

export type Loaded = { pack: Pack } | { issues: string[] }

/** The incident that this build is about: a frozen pack, or every issue in words for its author. */
export async function loadPack(): Promise<Loaded> {
	return frozen(await incident())
}

/** The lessons of a pack; those of this build are asked for once somebody wants to see them. Rejects where they do not arrive. */
export const loadLessons = async (pack: Pack): Promise<readonly Lesson[]> =>
	openedWith(pack)?.lessons ?? frozen(await lessons())

/** What only the About page tells of the incident. */
export type Notes = Pick<Incident, 'notes' | 'editions'>

/** The notes on an incident; those of this build are asked for with the page that tells them. Rejects where they do not arrive. */
export const loadNotes = async (pack: Pack): Promise<Notes> =>
	openedWith(pack)?.pack.incident ?? frozen(await notes())
