import { readFiles, type RawFiles, type Records } from './files.ts'
import { Findings, standIn } from './findings.ts'
import { describe, type Issue } from './issue.ts'
import {
	checkLessons,
	checkViews,
	outlineOf,
	readLessons,
	type MisplacedIn,
	type RawLessons
} from './lessons.ts'
import { frozen } from '../format/frozen.ts'
import type { Lesson } from '../format/lesson.ts'
import { languages } from '../format/languages.ts'
import { moved } from '../format/moved.ts'
import { files, type Pack } from '../format/pack.ts'
import type { Placed } from './record.ts'
import type { Sound } from './sound.ts'
import { checkTies } from './ties.ts'

export { describe, type Issue, type RawFiles }

/** A pack and its lessons, or everything that keeps their files from being that. */
export type Parsed = { pack: Pack; lessons: readonly Lesson[] } | { issues: Issue[] }

/**
 * Reads the files of a pack and its lessons: both frozen, or all issues at once, in the order of the files. Never throws,
 * whatever they hold. Only what `misplacedIn` says of the steps' views waits until the pack itself stands.
 */
export function parse(
	raw: RawFiles,
	rawLessons: RawLessons = new Map(),
	misplacedIn: MisplacedIn = () => []
): Parsed {
	const findings = new Findings()
	const records = readFiles(raw, findings)
	checkTies(records, findings)
	const pack = findings.issues.length > 0 ? undefined : packOf(records)
	const placed = readLessons(rawLessons, findings)
	checkLessons(placed, records, findings)
	if (pack) checkViews(placed, pack, misplacedIn, findings)
	if (findings.issues.length > 0 || !pack) return { issues: inFileOrder(findings.issues) }
	// Without an issue every one of them passed whole.
	const lessons = inEach(bare(placed), findings) as Lesson[]
	const whole = { ...(inEach(pack, findings) as Pack), lessons: lessons.map(outlineOf) }
	return { pack: frozen(withLanguage(whole, findings)), lessons: frozen(lessons) }
}

/** What is written in a language of the pack's own stands in each of the interface's from here on, and nothing else is changed. */
const inEach = (value: unknown, { ownLanguages }: Findings): unknown =>
	ownLanguages.length > 0 ? moved(value, [standIn], languages) : value

/** A pack that knows in which language it is written, where that is one of its own. */
function withLanguage(pack: Pack, { ownLanguages: [writtenIn] }: Findings): Pack {
	if (writtenIn === undefined) return pack
	return { ...pack, incident: { ...pack.incident, languages: [...languages], writtenIn } }
}

function packOf({ incident, features, speakers, claims, passages, caveats }: Records): Pack {
	const sound: Sound<Pack> = {
		...(incident && { incident }),
		features: bare(features),
		speakers: bare(speakers),
		claims: bare(claims),
		passages: bare(passages),
		caveats: bare(caveats),
		lessons: []
	}
	// Without an issue every record passed whole.
	return sound as Pack
}

const bare = <T>(placed: readonly Placed<T>[]) => placed.map(({ record }) => record)

const inFileOrder = (issues: readonly Issue[]): Issue[] => [...issues].sort((a, b) => rank(a) - rank(b))

/** Lessons come last. */
function rank({ file }: Issue): number {
	const at = (files as readonly string[]).indexOf(file)
	return at < 0 ? files.length : at
}
