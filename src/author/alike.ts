import type { Issue } from '../check/issue'

/** Issues that say the same of different records: the first of them, and how many more there are. */
export interface Alike {
	first: Issue
	more: number
}

/** Groups issues whose places differ in their numbers alone, in the order of the first of each. */
export function alike(issues: readonly Issue[]): Alike[] {
	const groups = new Map<string, Alike>()
	for (const issue of issues) {
		const { file, path, found, expected } = issue
		// Of what is missing everywhere it is the same; of other things each is its own.
		const what = found === 'nothing' || expected === 'no such key' ? '' : found
		const key = [file, path.replace(/\d+/g, 'n'), what, expected].join('\n')
		const known = groups.get(key)
		if (known) known.more++
		else groups.set(key, { first: issue, more: 0 })
	}
	return [...groups.values()]
}
