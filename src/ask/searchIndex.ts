import type { Pack } from '../format/pack.ts'
import { entriesOf, type Entry, type Part } from './searchable.ts'
import { isPlace } from './select.ts'
import { foldedWords, skeleton, wordsIn, type Word } from './spelling.ts'

/** A part of a record that a word stands in. */
export interface Standing extends Omit<Part, 'text'> {
	entry: number
	matched: string
}
export interface Vocable {
	word: string
	skeleton: string
	standings: Standing[]
}
export interface Name extends Standing {
	written: string
	phrase: string
	skeleton: string
}
export interface Index {
	entries: Entry[]
	vocabulary: Vocable[]
	names: Name[]
	/** The place of each question among the entries, by its id. */
	questions: ReadonlyMap<string, number>
	/** Words of the incident's own name and places: every question is about them. */
	idle: ReadonlySet<string>
}

const indexes = new WeakMap<Pack, Index>()

/** All texts of a pack, read once, by the words in them. */
export function indexOf(pack: Pack): Index {
	const known = indexes.get(pack)
	if (known) return known
	const entries = entriesOf(pack)
	const questions = new Map(
		entries.flatMap(({ found, id }, entry) => (found.kind === 'question' ? [[id, entry]] : []))
	)
	const index: Index = { entries, questions, vocabulary: [], names: [], idle: namesOf(pack) }
	const vocables = new Map<string, Vocable>()
	const read = new Map<string, readonly Word[]>()
	index.entries.forEach(({ parts }, entry) => {
		for (const { text, lang, part } of parts) {
			if (part === 'name' || part === 'asked')
				index.names.push(nameOf(text, { entry, lang, part, matched: text }))
			for (const { word, as } of wordsIn(text, read)) {
				let vocable = vocables.get(word)
				if (!vocable) vocables.set(word, (vocable = { word, skeleton: skeleton(word), standings: [] }))
				const last = vocable.standings.at(-1)
				// The same word of the same text, or of its neighbour, says nothing new.
				if (last?.entry === entry && last.lang === lang && last.part === part) continue
				vocable.standings.push({
					entry,
					lang,
					part,
					matched: part === 'name' || part === 'asked' ? text : as
				})
			}
		}
	})
	index.vocabulary = [...vocables.values()]
	indexes.set(pack, index)
	return index
}

/** The words of the names that a pack's incident and its places have, in every spelling. */
function namesOf({ incident, features }: Pack): ReadonlySet<string> {
	const names = features
		.filter(isPlace)
		.flatMap(({ properties }) => [
			...Object.values(properties.name),
			...properties.otherNames.map(({ name }) => name)
		])
	return new Set([...names, ...Object.values(incident.short)].flatMap(foldedWords))
}

function nameOf(text: string, standing: Standing): Name {
	const words = foldedWords(text)
	return {
		...standing,
		written: written(text),
		phrase: words.join(' '),
		skeleton: words.map(skeleton).join(' ')
	}
}

/** A text as it is compared with what was typed. */
export const written = (text: string): string => text.trim().normalize('NFC').toLowerCase()
