import { languages } from './languages.ts'
import type { Lesson } from './lesson.ts'
import { moved } from './moved.ts'
import type { Pack } from './pack.ts'

/** A pack and its lessons in one file, such that the files in it are those of its folder. */
export interface OneFile {
	/** The version of this form; it also says what file this is. */
	incident_explorer: 1
	/** For people who open it in an editor: whose report it retells, what to keep in mind, the licence. */
	about: unknown
	/** Those that pack.ts names, and `lessons/<id>.json`. */
	files: Readonly<Record<string, unknown>>
}

/** What stands in each file of a pack's folder. The checker makes the same pack of them again. */
function contentsOf(pack: Pack, lessons: readonly Lesson[]): OneFile['files'] {
	const { writtenIn, ...incident } = pack.incident
	const contents = {
		'incident.json': writtenIn === undefined ? incident : { ...incident, languages: [writtenIn] },
		'places.geojson': { type: 'FeatureCollection', features: pack.features },
		'speakers.json': pack.speakers,
		'claims.json': pack.claims,
		'passages.json': pack.passages,
		'caveats.json': pack.caveats,
		...Object.fromEntries(lessons.map((lesson) => [`lessons/${lesson.id}.json`, lesson]))
	}
	if (writtenIn === undefined) return contents
	const written = Object.entries(contents).map(
		([name, content]) => [name, moved(content, languages, [writtenIn])] as const
	)
	return Object.fromEntries(written)
}

/** A whole incident as one file, as text. */
export function oneFile(pack: Pack, lessons: readonly Lesson[], about: unknown): string {
	const file: OneFile = { incident_explorer: 1, about, files: contentsOf(pack, lessons) }
	return `${JSON.stringify(file, null, '\t')}\n`
}
