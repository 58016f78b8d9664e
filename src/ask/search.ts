import type { Language } from '../format/languages.ts'
import { lettersApart } from '../format/nearest.ts'
import type { Pack, Quote } from '../format/pack.ts'
import { contentOf } from './asking.ts'
import type { Entry, Found, Part } from './searchable.ts'
import { indexOf, written, type Index, type Name, type Standing, type Vocable } from './searchIndex.ts'
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

/** Lower is better. */
interface Match {
	key: number
	standing: Standing
	/** Found only by way of a claim made after the report. */
	later?: boolean
}

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
	const index = indexOf(pack)
	const best: (Match | undefined)[] = []
	const asked = query.slice(0, longestQuery)
	for (const reading of readingsOf(asked)) {
		const words = reading.slice(0, mostWords)
		const found = [
			...matches(index, words, language),
			...matchesByName(index, words, written(asked), language),
			...questionsMatched(index, contentOf(words, index.idle), language)
		]
		for (const match of found) if (match) keepBest(best, match)
	}
	for (const later of [false, true]) askForAmounts(index, best, later)
	return best
		.flatMap((match) => match ?? [])
		.sort((a, b) => a.key - b.key || a.standing.entry - b.standing.entry)
		.map(({ standing: { entry, matched, lang }, later }) => {
			const { found, id, later: onlyLater } = index.entries[entry]!
			return { ...found, id, matched, lang, later: later ?? onlyLater }
		})
}

/** Names to look for instead, nearest first, in the reader's language. */
export function nearestNames(pack: Pack, query: string, language: Language, later = false): string[] {
	const { entries, names } = indexOf(pack)
	const words = foldedWords(query.slice(0, longestQuery)).slice(0, mostWords).map(skeleton)
	const distanceTo = distanceFrom([...new Set([words.join(' '), ...words])])
	const apart = new Map<number, number>()
	for (const { entry, skeleton: name } of names) {
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

/** By entry: what matches all words, by the worst of them. */
function matches(index: Index, words: string[], language: Language): (Match | undefined)[] {
	const [first = [], ...others] = [...new Set(words)].map((word) => matchesOf(index, word, language))
	return others.reduce(
		(together, found) =>
			together.map((match, entry) => {
				const other = found[entry]
				return match && other && other.key > match.key ? other : other && match
			}),
		first
	)
}

/** The questions that words of a query ask, whatever stands between them. */
function questionsMatched(index: Index, words: string[], language: Language): Match[] {
	if (words.length === 0) return []
	return matches(index, words, language).flatMap((match) =>
		match && index.entries[match.standing.entry]?.found.kind === 'question' ? [match] : []
	)
}

/** Adds the question of every claim with an amount, right before the best of its claims. */
function askForAmounts({ entries, questions }: Index, best: (Match | undefined)[], later: boolean): void {
	for (const match of [...best]) {
		const entry = match && entries[match.standing.entry]
		if (entry?.found.kind !== 'claim' || !entry.found.claim.amount || entry.later !== later) continue
		const question = questions.get(entry.found.claim.question)
		if (question === undefined || (later && best[question])) continue
		keepBest(best, { key: match!.key, standing: { ...match!.standing, entry: question }, later })
	}
}

/** Whole names that the words are, begin, or resemble. Of several spellings the one that was typed is told. */
function matchesByName({ names }: Index, words: string[], typed: string, language: Language): Match[] {
	if (words.length === 0) return []
	const phrase = words.join(' ')
	const bare = words.map(skeleton).join(' ')
	return names.flatMap((standing) => {
		const rank = rankOfName(standing, phrase, bare)
		if (rank === undefined) return []
		return [{ key: keyOf(rank, standing, language, standing.written.startsWith(typed)), standing }]
	})
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

/** By entry: where a word stands, begun or alike. */
function matchesOf({ entries, vocabulary }: Index, word: string, language: Language): (Match | undefined)[] {
	const best: (Match | undefined)[] = entries.map(() => undefined)
	const rankOf = comparison(word)
	for (const vocable of vocabulary) {
		const rank = rankOf(vocable)
		if (!rank) continue
		for (const standing of vocable.standings) {
			const found = rank[standing.part]
			if (found !== undefined) keepBest(best, { key: keyOf(found, standing, language), standing })
		}
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

/** How a word of a query compares with the words of the pack. */
function comparison(word: string): (vocable: Vocable) => RankByPart | undefined {
	if (isNumber(word)) return (vocable) => (vocable.word === word ? literal : undefined)
	const bare = skeleton(word)
	const limit = word.length < shortestFuzzy ? 0 : word.length < 8 ? 1 : 2
	return (vocable) => {
		if (vocable.word.startsWith(word)) return literal
		if (isNumber(vocable.word)) return undefined
		if (bare.length >= shortestSkeleton && vocable.skeleton.startsWith(bare)) return alike
		if (akin(word, vocable.word) && vocable.standings.some(({ part }) => part === 'asked')) return inflected
		const near = limit > 0 && Math.abs(vocable.word.length - word.length) <= limit
		const named = near && vocable.standings.some(({ part }) => part === 'name')
		return named && lettersApart(word, vocable.word) <= limit ? fuzzy : undefined
	}
}

/** Of equal rank, what is written as it was typed comes first, then what is in the reader's language. */
const keyOf = (rank: number, { lang }: Standing, language: Language, asTyped = false): number =>
	4 * rank + (asTyped ? 0 : 2) + (lang === language ? 0 : 1)

function keepBest(best: (Match | undefined)[], match: Match): void {
	const { entry } = match.standing
	if (match.key < (best[entry]?.key ?? Infinity)) best[entry] = match
}

const isNamed = (entry: Entry | undefined) =>
	entry?.found.kind === 'speaker' || (entry?.found.kind === 'place' && isPlace(entry.found.place))
