import type { Lesson } from './lesson.ts'
import type { FileName, Pack } from './pack.ts'

/** A pack and its lessons in one file, such that the files in it are those of its folder. */
export interface OneFile {
	/** The version of this form; it also says what file this is. */
	incident_explorer: 1
	/** For people who open it in an editor: whose report it retells, what to keep in mind, the licence. */
	about: unknown
	files: Record<FileName, unknown> & Record<`lessons/${string}`, unknown>
}

/** What stands in each file of a pack's folder. The checker makes the same pack of them again. */
export function contentsOf(pack: Pack): Record<FileName, unknown> {
	return {
		'incident.json': pack.incident,
		'places.geojson': { type: 'FeatureCollection', features: pack.features },
		'speakers.json': pack.speakers,
		'claims.json': pack.claims,
		'passages.json': pack.passages,
		'caveats.json': pack.caveats
	}
}

/** A whole incident as one file, as text. */
export function oneFile(pack: Pack, lessons: readonly Lesson[], about: unknown): string {
	const file: OneFile = {
		incident_explorer: 1,
		about,
		files: {
			...contentsOf(pack),
			...Object.fromEntries(lessons.map((lesson) => [`lessons/${lesson.id}.json`, lesson]))
		}
	}
	return `${JSON.stringify(file, null, '\t')}\n`
}
