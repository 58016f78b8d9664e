import incident from 'virtual:incident'
import lessons from 'virtual:lessons'
import notes from 'virtual:notes'
import { frozen } from '../format/frozen.ts'
import type { Language } from '../format/languages.ts'
import type { Lesson } from '../format/lesson.ts'
import type { Incident, Pack } from '../format/pack.ts'
import { openedWith } from './opened.ts'
import { beginIn, type Columns } from './texts.ts'

export type Loaded = { pack: Pack } | { issues: string[] }

/** How the incident of this build arrives: whole, or with its texts apart. */
export type Incoming = { whole: () => Promise<Loaded> } | { frame: Pack; columns: Columns }

/**
 * The incident that this build is about: a frozen pack, or every issue in words for its author. Where its texts stand apart it
 * begins in one language, and others may follow (texts.ts). Rejects where it does not arrive.
 */
export async function loadPack(language: Language): Promise<Loaded> {
	if ('whole' in incident) return frozen(await incident.whole())
	return { pack: await beginIn(language, incident.frame, incident.columns) }
}

/** The lessons of a pack; those of this build are asked for once somebody wants to see them. Rejects where they do not arrive. */
export const loadLessons = async (pack: Pack): Promise<readonly Lesson[]> =>
	openedWith(pack)?.lessons ?? frozen(await lessons())

/** What only the About page tells of the incident. */
export type Notes = Pick<Incident, 'notes' | 'editions'>

/** The notes on an incident; those of this build are asked for with the page that tells them. Rejects where they do not arrive. */
export const loadNotes = async (pack: Pack): Promise<Notes> =>
	openedWith(pack)?.pack.incident ?? frozen(await notes())
