import { checkTies } from './ties.ts'
import { readFiles, type RawFiles } from './files.ts'
import { Findings } from './findings.ts'
import { frozen } from '../format/frozen.ts'
import { describe, type Issue } from './issue.ts'
import { files, type FileName, type Pack } from '../format/pack.ts'
import type { Placed } from './record.ts'

export { describe, type Issue, type RawFiles }

/** A pack, or everything that keeps its files from being one. */
export type Parsed = { pack: Pack } | { issues: Issue[] }

/** Reads the files of a pack: a frozen pack, or all issues at once, in the order of the files. Never throws, whatever the texts are. */
export function parse(raw: RawFiles): Parsed {
	const findings = new Findings()
	const records = readFiles(raw, findings)
	checkTies(records, findings)
	const { incident } = records
	if (findings.issues.length > 0 || incident === undefined) return { issues: inFileOrder(findings.issues) }
	const bare = <T>(placed: Placed<T>[]) => placed.map(({ record }) => record)
	return {
		pack: frozen({
			incident,
			features: bare(records.features),
			speakers: bare(records.speakers),
			claims: bare(records.claims),
			passages: bare(records.passages),
			caveats: bare(records.caveats),
			lessons: []
		})
	}
}

/** The files of a pack, such that `parse` makes the same pack of them. */
export function serialise(pack: Pack): Record<FileName, string> {
	const text = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`
	return {
		'incident.json': text(pack.incident),
		'places.geojson': text({ type: 'FeatureCollection', features: pack.features }),
		'speakers.json': text(pack.speakers),
		'claims.json': text(pack.claims),
		'passages.json': text(pack.passages),
		'caveats.json': text(pack.caveats)
	}
}

const inFileOrder = (issues: readonly Issue[]): Issue[] => [...issues].sort((a, b) => rank(a) - rank(b))

const rank = ({ file }: Issue): number => (files as readonly string[]).indexOf(file)
