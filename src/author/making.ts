import { Findings, type Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { nearest } from '../format/nearest.ts'
import type { FileName } from '../format/pack.ts'
import { assumedWords, type Assumed } from '../words/assumed.ts'
import { idFrom, noCaveat, ownCaveats, textIn, unchecked, type Remark } from './made.ts'

/** A record that was made, where its row stands, and where the cells of its values do, by their paths within it. */
export interface Traced {
	record: object
	from: Place
	parts: readonly (readonly [path: string, from: Place])[]
}

/** Gaps of one kind that are told one by one: nobody reads more. */
const mostTold = 1000

/** What arises while tables or a map become a pack: records, where each is from, and what there is to say of them. */
export class Making {
	readonly findings = new Findings()
	readonly remarks: Remark[] = []
	readonly origins = new Map<string, Place>()
	readonly language: Language
	/** What stands where nothing is given. */
	readonly words: Assumed
	readonly #gaps = new Map<string, [count: number, last: Remark]>()
	readonly #caveats = new Map<string, { id: string; from: Place }>()
	readonly #caveatIds = new Ids([unchecked, noCaveat])
	// As in Findings: a file of nothing but wrong names must not take minutes.
	#suggestions = 500

	constructor(language: Language) {
		this.language = language
		this.words = assumedWords[language]
	}

	text = (cell: string): Record<string, string> => textIn(this.language, cell)

	/** Says that something was not given, and what stands in its place; of very many the last that is told stands for the rest. */
	gap(at: Place, expected: string, remedy: string, found = 'nothing'): void {
		const [count, last] = this.#gaps.get(expected) ?? [0, undefined]
		if (last && count === mostTold) return void (last.more = (last.more ?? 0) + 1)
		const gap: Remark = { kind: 'gap', ...at, found, expected, remedy }
		this.#gaps.set(expected, [count + 1, gap])
		this.remarks.push(gap)
	}

	/** A name that is not known, and the known one that may be meant. */
	near(name: string, known: Iterable<string>): string | undefined {
		return this.#suggestions-- > 0 ? nearest(name, known) : undefined
	}

	/** Ids of the caveats with these texts; a text that stands several times is one caveat. */
	caveats(texts: readonly string[], from: Place): string[] {
		const ids = texts.map((text) => {
			const known = this.#caveats.get(text) ?? { id: this.#caveatIds.next(text, 'caveat'), from }
			this.#caveats.set(text, known)
			return known.id
		})
		return ids.length > 0 ? [...new Set(ids)] : [noCaveat]
	}

	/** All caveats: those of the file are its author's, and the two of every such pack are ours. */
	caveatRecords(): object[] {
		const given = [...this.#caveats].map(([text, { id, from }]): Traced => ({
			record: { id, text: this.text(text), whose: 'the report' },
			from,
			parts: []
		}))
		return [...this.records('caveats.json', given), ...ownCaveats(this.language)]
	}

	/** The bare records of a file, and keeps where each is from. */
	records(file: FileName, traced: readonly Traced[], list = ''): object[] {
		return traced.map(({ record, from, parts }, i) => {
			const path = `${file}${list}[${i}]`
			this.origins.set(path, from)
			for (const [part, at] of parts) this.origins.set(`${path}.${part}`, at)
			return record
		})
	}
}

/** Ids that were given, so that none is given twice. */
export class Ids {
	readonly #taken: Set<string>
	readonly #count = new Map<string, number>()

	constructor(taken: Iterable<string> = []) {
		this.#taken = new Set(taken)
	}

	/** An id from a name, or from what the thing is where the name has no letter for one. */
	next(name: string, otherwise: string): string {
		const base = idFrom(name) ?? otherwise
		for (let i = this.#count.get(base) ?? 1; ; i++) {
			const id = i === 1 ? base : `${base}-${i}`
			if (this.#taken.has(id)) continue
			this.#count.set(base, i + 1)
			this.#taken.add(id)
			return id
		}
	}
}

/** A name or an id as it is looked for: in whichever case it is written. */
export const sought = (name: string): string => name.toLowerCase()

/** That a name is given to a second thing. */
export function sayAgain(making: Making, at: Place, name: string, first: Place): void {
	making.findings.say(at, shown(name), `another one than in ${first.path}, since each stands once`)
}
