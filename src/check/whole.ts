import type { Records } from './files.ts'
import type { Findings } from './findings.ts'

/** Says what a pack with a report lacks that one without passages may go without: its narrator, and what it says of each thing on the map. */
export function checkWhole({ incident, features, ids }: Records, findings: Findings): void {
	// Where the passages could not be read, there may be some.
	if (ids.passage?.size === 0) return
	if (incident && !('narrator' in incident))
		findings.say({ file: 'incident.json', path: 'narrator' }, 'nothing', 'this key and its value')
	for (const { file, path, record } of features)
		if (record.properties?.says?.length === 0)
			findings.say({ file, path: `${path}.properties.says` }, 'a list of 0', 'a list of at least 1')
}
