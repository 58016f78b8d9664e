import { placeOf, shown, type Issue } from './issue.ts'
import { languages, type Language } from '../format/languages.ts'
import { nearest } from '../format/nearest.ts'
import { quotedLanguages } from '../format/values.ts'

/** A place in one of the files. */
export interface Place {
	file: string
	path: string
}

/** The language of the interface under which texts in a language of the pack's own are checked: in one alone, so that each mistake is told once. */
export const standIn = languages[0]

/** Gathers the issues of one reading, so that an author is told of all of them at once. */
export class Findings {
	readonly issues: Issue[] = []
	/** The languages of the pack, once its incident has been read. */
	languages: readonly Language[] = languages
	/** Languages that the interface does not have, in which the pack is written instead: none as a rule, and several by mistake. */
	ownLanguages: readonly string[] = []
	/** Where texts stand that are checked under the stand-in, and their own language. */
	readonly #written = new Map<string, string>()
	// Looking for near ids takes time: a file of nothing but wrong ids must not take minutes.
	#suggestions = 500

	say({ file, path }: Place, found: string, expected: string, remedy?: string): void {
		this.issues.push({
			file,
			path: this.asWritten({ file, path }),
			found,
			expected,
			...(remedy !== undefined && { remedy })
		})
	}

	/** The languages in which somebody may be quoted. */
	get quotedLanguages(): readonly string[] {
		return [...quotedLanguages, ...this.ownLanguages]
	}

	/** Remembers in which language a text is written that is checked under the stand-in: its issues are told by that. */
	writtenIn({ file, path }: Place, language: string): void {
		this.#written.set(`${file} ${path}`, language)
	}

	/** A place as the author of the file sees it. */
	asWritten({ file, path }: Place): string {
		if (!path.endsWith(`.${standIn}`)) return path
		const text = path.slice(0, -standIn.length - 1)
		const language = this.#written.get(`${file} ${text}`)
		if (language === undefined) return path
		return placeOf([standIn, language]).replace(standIn, () => text)
	}

	/** Says where an id names nothing. Silent where nothing is known to be valid, since then every id would be wrong. */
	refer(place: Place, id: string | undefined, valid: ReadonlySet<string> | undefined, where: string): void {
		if (id === undefined || valid === undefined || valid.has(id)) return
		const near = this.#suggestions-- > 0 ? nearest(id, valid) : undefined
		this.say(place, shown(id), `in ${where}`, near === undefined ? undefined : `did you mean "${near}"?`)
	}
}
