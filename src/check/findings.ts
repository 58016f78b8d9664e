import { shown, type Issue } from './issue.ts'
import { languages, type Language } from '../format/languages.ts'
import { nearest } from '../format/nearest.ts'

/** A place in one of the files. */
export interface Place {
	file: string
	path: string
}

/** Gathers the issues of one reading, so that an author is told of all of them at once. */
export class Findings {
	readonly issues: Issue[] = []
	/** The languages of the pack, once its incident has been read. */
	languages: readonly Language[] = languages
	// Looking for near ids takes time: a file of nothing but wrong ids must not take minutes.
	#suggestions = 500

	say({ file, path }: Place, found: string, expected: string, remedy?: string): void {
		this.issues.push({ file, path, found, expected, ...(remedy !== undefined && { remedy }) })
	}

	/** Says where an id names nothing. Silent where nothing is known to be valid, since then every id would be wrong. */
	refer(place: Place, id: string | undefined, valid: ReadonlySet<string> | undefined, where: string): void {
		if (id === undefined || valid === undefined || valid.has(id)) return
		const near = this.#suggestions-- > 0 ? nearest(id, valid) : undefined
		this.say(place, shown(id), `in ${where}`, near === undefined ? undefined : `did you mean "${near}"?`)
	}
}
