import type { Issue } from '../check/issue'

/** Issues that say the same of different records: the first of them, and how many more there are. */
export interface Alike<I> {
	first: Omit<I, 'more'>
	more: number
}

/** Groups issues whose places differ in their numbers alone, in the order of the first of each; one may stand for `more` already. */
export function alike<I extends Issue & { more?: number }>(issues: readonly I[]): Alike<I>[] {
	const groups = new Map<string, Alike<I>>()
	for (const { more = 0, ...issue } of issues) {
		const { file, path, found, expected } = issue
		// Of what is missing everywhere it is the same; of other things each is its own.
		const what = found === 'nothing' || expected === 'no such key' ? '' : found
		const key = [file, path.replace(/\d+/g, 'n'), what, expected].join('\n')
		const known = groups.get(key)
		if (known) known.more += 1 + more
		else groups.set(key, { first: issue, more })
	}
	return [...groups.values()]
}
