import type { Language } from '../format/languages.ts'
import { lettersApart } from '../format/nearest.ts'
import type { Claim, Pack, Quote } from '../format/pack.ts'
import { contentOf } from './asking.ts'
import type { Entry, Found, Part } from './searchable.ts'
import {
	beginning,
	indexOf,
	written,
	type Index,
	type Name,
	type Standing,
	type Vocable
} from './searchIndex.ts'
import { isPlace } from './select.ts'
import { akin, foldedWords, isNumber, readingsOf, skeleton } from './spelling.ts'

/** What a search finds: a record, and the spelling or the word that matched, as it stands in the pack. */
export type Hit = Found & {
	id: string
	matched: string
	lang: Quote['lang']
	/** Known, or matched, only from what was said after the report. */
	later: boolean
}

/** How well something matches, best first. Names are those of places and speakers; a label is also a claim's answer. */
const ranks = {
	exact: 0,
	start: 1,
	label: 2,
	text: 3,
	/** By its skeleton: a whole name, a word of a name or label, a word elsewhere. */
	alike: 4,
	alikeLabel: 5,
	alikeText: 6,
	fuzzy: 7
}
const longestQuery = 100
const mostWords = 12
const shortestSkeleton = 4
const shortestFuzzy = 5

/** By entry: how well it matches, the lower the better, and by what. */
interface Matches {
	keys: Uint8Array
	by: (Matched | undefined)[]
}
type Matched = Pick<Standing, 'matched' | 'lang'>
const none = 255
const noMatches = ({ entries }: Index): Matches => ({
	keys: new Uint8Array(entries.length).fill(none),
	by: new Array<Matched | undefined>(entries.length)
})

/**
 * What matches every word of a query, best first; of equal rank questions, places, claims, speakers, passages, caveats, each in
 * their order. A question is also found by those words of a query that have a meaning of their own. A claim with an amount
 * never comes without its question before it: that shows all answers side by side.
 */
export function search(pack: Pack, query: string, language: Language, later: boolean): Hit[] {
	return searchAll(pack, query, language).filter((hit) => later || !hit.later)
}

/** The same with what was said after the report, which is marked so. */
export function searchAll(pack: Pack, query: string, language: Language): Hit[] {
	const { order, hit } = rank(pack, query, language)
	return order.map(hit)
}

/** What matches, by its place in a list of all records, best first: short words are in thousands of which a few are shown. */
export interface Ranking {
	order: readonly number[]
	isLater(entry: number): boolean
	found(entry: number): Found
	hit(entry: number): Hit
}

/** What `searchAll` finds. */
export function rank(pack: Pack, query: string, language: Language): Ranking {
	const index = indexOf(pack)
	const best = noMatches(index)
	const asked = query.slice(0, longestQuery)
	for (const reading of readingsOf(asked)) {
		const words = reading.slice(0, mostWords)
		keepBetter(best, matches(index, words, language))
		keepNames(index, best, words, written(asked), language)
		const content = contentOf(words, index.idle)
		if (content.length > 0) keepBetter(best, matches(index, content, language), index.questions.size)
	}
	askForAmounts(index, best, false)
	const later = askForAmounts(index, best, true)
	const isLater = (entry: number) => index.entries[entry]!.later || later.has(entry)
	return {
		order: inOrder(best),
		isLater,
		found: (entry) => index.entries[entry]!.found,
		hit(entry) {
			const { found, id } = index.entries[entry]!
			const { matched, lang } = best.by[entry]!
			return { ...found, id, matched, lang, later: isLater(entry) }
		}
	}
}

/** All answers to a question, in the order of saying. */
export const answersTo = (pack: Pack, question: string): readonly Claim[] =>
	indexOf(pack).answers.get(question) ?? []

/** Names to look for instead, nearest first, in the reader's language. */
export function nearestNames(pack: Pack, query: string, language: Language, later = false): string[] {
	const { entries, names } = indexOf(pack)
	const words = foldedWords(query.slice(0, longestQuery)).slice(0, mostWords).map(skeleton)
	const distanceTo = distanceFrom([...new Set([words.join(' '), ...words])])
	const apart = new Map<number, number>()
	for (const { entries, skeleton: name } of names)
		for (const entry of entries) {
			const before = apart.get(entry) ?? 1
			apart.set(entry, Math.min(before, ...[name, ...name.split(' ')].map(distanceTo)))
		}
	const near = [...apart]
		.filter(([entry]) => isNamed(entries[entry]) && (later || !entries[entry]?.later))
		.sort(([a, far], [b, farther]) => far - farther || a - b)
		.flatMap(
			([entry]) =>
				entries[entry]?.parts.find(({ part, lang }) => part === 'name' && lang === language)?.text ?? []
		)
	return [...new Set(near)].slice(0, 3)
}

/** How far the nearest of some words is from a word: 0 for the same, 1 for one of other letters or another length altogether. */
function distanceFrom(words: string[]): (word: string) => number {
	const known = new Map<string, number>()
	return (word) => {
		let nearest = known.get(word) ?? 1
		if (known.has(word)) return nearest
		for (const asked of words) {
			const longest = Math.max(asked.length, word.length, 1)
			// A difference in length alone may be too much already.
			if (Math.abs(asked.length - word.length) / longest < nearest)
				nearest = Math.min(nearest, lettersApart(asked, word) / longest)
		}
		known.set(word, nearest)
		return nearest
	}
}

/** What matches all words, by the worst of them. */
function matches(index: Index, words: string[], language: Language): Matches {
	const [first, ...others] = [...new Set(words)].map((word) => matchesOf(index, word, language))
	if (!first) return noMatches(index)
	for (const { keys, by } of others)
		for (let entry = 0; entry < keys.length; entry++) {
			if (keys[entry]! <= first.keys[entry]!) continue
			first.keys[entry] = first.keys[entry] === none ? none : keys[entry]!
			first.by[entry] = by[entry]
		}
	return first
}

/** Takes what is better than the best so far, of the first entries. */
function keepBetter(best: Matches, { keys, by }: Matches, many = keys.length): void {
	for (let entry = 0; entry < many; entry++)
		if (keys[entry] !== none) keepBest(best, entry, keys[entry]!, by[entry]!)
}

/** Adds the question of every claim with an amount, right before the best of its claims; tells which were not found otherwise. */
function askForAmounts({ entries, questions, asks }: Index, best: Matches, later: boolean): Set<number> {
	const added = new Set<number>()
	const before = best.keys.slice(0, questions.size)
	asks.forEach((question, entry) => {
		const key = best.keys[entry]!
		if (question < 0 || key === none || entries[entry]!.later !== later) return
		if (later && before[question] !== none) return
		keepBest(best, question, key, best.by[entry]!)
		added.add(question)
	})
	return added
}

/** Whole names that the words are, begin, or resemble. Of several spellings the one that was typed is told. */
function keepNames(
	{ names }: Index,
	best: Matches,
	words: string[],
	typed: string,
	language: Language
): void {
	if (words.length === 0) return
	const phrase = words.join(' ')
	const bare = words.map(skeleton).join(' ')
	for (const name of names) {
		const rank = rankOfName(name, phrase, bare)
		if (rank === undefined) continue
		const key = keyOf(rank, name, language, name.written.startsWith(typed))
		for (const entry of name.entries) keepBest(best, entry, key, name)
	}
}

function rankOfName(name: Name, phrase: string, bare: string): number | undefined {
	if (name.phrase === phrase) return ranks.exact
	const next = name.phrase.slice(phrase.length)
	// A number that goes on is another number.
	const broken = /\p{N}$/u.test(phrase) && /^[\p{N}.:]/u.test(next)
	if (name.phrase.startsWith(phrase) && !broken) return ranks.start
	return !/\p{N}/u.test(bare) && bare.length >= shortestSkeleton && name.skeleton === bare
		? ranks.alike
		: undefined
}

/** Where a word stands, begun or alike. */
function matchesOf(index: Index, word: string, language: Language): Matches {
	const best = noMatches(index)
	// In the order of the pack: of what matches equally well the first is told.
	for (const [vocable, rank] of [...alikeTo(index, word)].sort(([a], [b]) => a.order - b.order))
		for (const standing of vocable.standings) {
			const found = rank[standing.part]
			if (found === undefined) continue
			const key = keyOf(found, standing, language)
			for (const entry of standing.entries) keepBest(best, entry, key, standing)
		}
	return best
}

type RankByPart = Partial<Record<Part['part'], number>>
const literal: RankByPart = { name: ranks.label, label: ranks.label, asked: ranks.label, text: ranks.text }
const alike: RankByPart = {
	name: ranks.alikeLabel,
	label: ranks.alikeLabel,
	asked: ranks.alikeLabel,
	text: ranks.alikeText
}
const inflected: RankByPart = { asked: ranks.alikeLabel }
const fuzzy: RankByPart = { name: ranks.fuzzy }

/** The words of the pack that a word of a query begins or resembles, each in the nearest way. */
function alikeTo({ byWord, bySkeleton, asked, named }: Index, word: string): Map<Vocable, RankByPart> {
	const found = new Map<Vocable, RankByPart>()
	const keep = (vocables: Iterable<Vocable>, rank: RankByPart, resembles: (vocable: Vocable) => boolean) => {
		for (const vocable of vocables) if (!found.has(vocable) && resembles(vocable)) found.set(vocable, rank)
	}
	const begun = beginning(byWord, 'word', word)
	if (isNumber(word)) {
		keep(begun, literal, (vocable) => vocable.word === word)
		return found
	}
	keep(begun, literal, () => true)
	const isWord = (vocable: Vocable) => !isNumber(vocable.word)
	const bare = skeleton(word)
	if (bare.length >= shortestSkeleton) keep(beginning(bySkeleton, 'skeleton', bare), alike, isWord)
	keep(asked, inflected, (vocable) => akin(word, vocable.word) && isWord(vocable))
	if (word.length < shortestFuzzy) return found
	const limit = word.length < 8 ? 1 : 2
	const isNear = ({ word: other }: Vocable) =>
		Math.abs(other.length - word.length) <= limit && lettersApart(word, other) <= limit
	keep(named, fuzzy, (vocable) => isNear(vocable) && isWord(vocable))
	return found
}

/** Of equal rank, what is written as it was typed comes first, then what is in the reader's language. */
const keyOf = (rank: number, { lang }: Standing, language: Language, asTyped = false): number =>
	4 * rank + (asTyped ? 0 : 2) + (lang === language ? 0 : 1)

function keepBest({ keys, by }: Matches, entry: number, key: number, matched: Matched): void {
	if (key >= keys[entry]!) return
	keys[entry] = key
	by[entry] = matched
}

/** The entries that match, best first, of equal ones in their order. */
function inOrder({ keys }: Matches): number[] {
	const byKey: number[][] = []
	keys.forEach((key, entry) => {
		if (key !== none) (byKey[key] ??= []).push(entry)
	})
	return byKey.flat()
}

const isNamed = (entry: Entry | undefined) =>
	entry?.found.kind === 'speaker' || (entry?.found.kind === 'place' && isPlace(entry.found.place))
