import type { Claim, Pack } from '../format/pack.ts'
import { entriesOf, type Entry, type Part } from './searchable.ts'
import { isPlace } from './select.ts'
import { foldedWords, skeleton, wordsIn, type Word } from './spelling.ts'

/** A part of records that a word stands in. */
export interface Standing extends Omit<Part, 'text'> {
	matched: string
	/** The places of those records among the entries, in their order. */
	entries: readonly number[]
}
export interface Vocable {
	word: string
	skeleton: string
	/** Its place in the order in which the words of the pack come first. */
	order: number
	standings: Standing[]
}
export interface Name extends Standing {
	written: string
	phrase: string
	skeleton: string
}
export interface Index {
	entries: readonly Entry[]
	/** By their letters, and by those of their skeletons; numbers are among both. */
	byWord: readonly Vocable[]
	bySkeleton: readonly Vocable[]
	/** Words of questions, and words of names: only these are found in other forms, and only those are guessed at. */
	asked: ReadonlySet<Vocable>
	named: ReadonlySet<Vocable>
	names: readonly Name[]
	/** The place of each question among the entries, by its id; they are the first. */
	questions: ReadonlyMap<string, number>
	/** By entry: the place of the question to which it is an answer with an amount; -1 for all others. */
	asks: Int32Array
	/** The answers to each question, in the order of saying. */
	answers: ReadonlyMap<string, readonly Claim[]>
	/** Words of the incident's own name and places: every question is about them. */
	idle: ReadonlySet<string>
}

const indexes = new WeakMap<Pack, Index>()

/** All texts of a pack, read once, by the words in them. */
export function indexOf(pack: Pack): Index {
	const indexing = indexingOf(pack)
	for (;;) {
		const { done, value } = indexing.next()
		if (done) return value
	}
}

/** The same in steps that are short even in a large pack; none where it was read before. */
export function* indexingOf(pack: Pack): Generator<void, Index> {
	const known = indexes.get(pack)
	if (known) return known
	const reading = new Reading()
	for (const entry of entriesOf(pack)) {
		reading.read(entry)
		yield
	}
	const { entries, names, asked, named } = reading
	const byWord = [...reading.vocables.values()].sort((a, b) => inOrder(a.word, b.word))
	yield
	const bySkeleton = byWord.toSorted((a, b) => inOrder(a.skeleton, b.skeleton))
	yield
	const found = { entries, byWord, bySkeleton, asked, named, names, idle: namesOf(pack) }
	const index: Index = { ...found, ...questionsIn(entries) }
	indexes.set(pack, index)
	return index
}

/** The vocables whose letters, or those of whose skeletons, begin so; the list is in the order of these letters. */
export function beginning(
	vocables: readonly Vocable[],
	by: 'word' | 'skeleton',
	start: string
): readonly Vocable[] {
	let [from, to] = [0, vocables.length]
	while (from < to) {
		const middle = (from + to) >> 1
		if (vocables[middle]![by] < start) from = middle + 1
		else to = middle
	}
	while (vocables[to]?.[by].startsWith(start)) to++
	return vocables.slice(from, to)
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What has been read of a pack so far. */
class Reading {
	readonly entries: Entry[] = []
	readonly vocables = new Map<string, Vocable>()
	readonly asked = new Set<Vocable>()
	readonly named = new Set<Vocable>()
	readonly names: Name[] = []
	readonly #words = new Map<string, readonly Word[]>()
	/** The entries that have a text, by the part it plays and its language. */
	readonly #having = new Map<Part['part'], Map<Part['lang'], Map<string, number[]>>>()

	read(entry: Entry): void {
		const at = this.entries.push(entry) - 1
		for (const part of entry.parts) {
			const alike = made(made(this.#having, part.part), part.lang)
			const having = alike.get(part.text)
			// What many claims have in common, such as the name of their speaker, is read once.
			if (!having) alike.set(part.text, this.#read(part, [at]))
			else if (having.at(-1) !== at) having.push(at)
		}
	}

	#read({ text, lang, part }: Part, entries: number[]): number[] {
		const isWhole = part === 'name' || part === 'asked'
		if (isWhole) this.names.push(nameOf(text, { entries, lang, part, matched: text }))
		for (const { word, as } of wordsIn(text, this.#words)) {
			const vocable = this.#vocable(word)
			if (part === 'asked') this.asked.add(vocable)
			if (part === 'name') this.named.add(vocable)
			// The same word of the same text says nothing new.
			if (vocable.standings.at(-1)?.entries === entries) continue
			vocable.standings.push({ entries, lang, part, matched: isWhole ? text : as })
		}
		return entries
	}

	#vocable(word: string): Vocable {
		const known = this.vocables.get(word)
		if (known) return known
		const vocable = { word, skeleton: skeleton(word), order: this.vocables.size, standings: [] }
		this.vocables.set(word, vocable)
		return vocable
	}
}

/** What a map holds for a key; a new map, if it holds nothing yet. */
function made<Key, K, V>(maps: Map<Key, Map<K, V>>, key: Key): Map<K, V> {
	const known = maps.get(key) ?? new Map<K, V>()
	maps.set(key, known)
	return known
}

function questionsIn(entries: readonly Entry[]): Pick<Index, 'questions' | 'asks' | 'answers'> {
	const questions = new Map<string, number>()
	const answers = new Map<string, Claim[]>()
	const asks = new Int32Array(entries.length).fill(-1)
	entries.forEach(({ found, id }, entry) => {
		if (found.kind === 'question') {
			questions.set(id, entry)
			answers.set(id, [])
		} else if (found.kind === 'claim') {
			const { question, amount } = found.claim
			answers.get(question)?.push(found.claim)
			if (amount) asks[entry] = questions.get(question) ?? -1
		}
	})
	return { questions, asks, answers }
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
