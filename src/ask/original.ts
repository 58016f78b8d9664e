import type { Claim, Pack, Quote } from '../format/pack.ts'

/** Longest text that is searched, in characters. */
export const longest = 1_000_000

/** Why a text is not searched: what was found in it, and the most that is taken. */
export type Refusal =
	| { problem: 'empty' }
	| { problem: 'too long'; found: number; most: number }
	/** `found` counts NUL characters and signs that no encoding gave a meaning. */
	| { problem: 'binary'; found: number; most: number }

/** A paragraph of an opened text, without the space around it; `from` and `to` are its place in that text. */
export interface Paragraph {
	text: string
	from: number
	to: number
}

/** Where words stand: the index of a paragraph, and `from` and `to` in the whole opened text, as it was opened. */
export interface Stand {
	paragraph: number
	from: number
	to: number
}

/** A quotation of the pack, the passage that quotes it, and the claim whose words it is, if it is one's. */
export interface Quotation {
	quote: Quote
	passage: string
	claim?: Claim
}

/** What became of a quotation in an opened text. Never a likeness: it stands there exactly once, more often, or not. */
export type Outcome =
	{ state: 'found'; stand: Stand } | { state: 'ambiguous'; stands: readonly Stand[] } | { state: 'missing' }

/** An opened text and all quotations of the pack, in the order of its passages, with what became of them. */
export interface Found {
	paragraphs: readonly Paragraph[]
	quotations: readonly (Quotation & Outcome)[]
}

/** A stretch of an opened text: quoted or not, and the claims whose words it is. */
export interface OriginalRun {
	text: string
	quoted: boolean
	claims: readonly string[]
}

/**
 * Searches a text for every quotation that the pack takes from its report; claims made after the report are not sought.
 *
 * Compared are characters in NFC, with quotation marks and apostrophes made alike and every run of white space as one
 * space. Nothing else is evened out: case counts, and a quotation begins and ends where words do, so that "hundreds" is not in
 * "hundredsfold", nor "400" in "1,400". A quotation lies within one paragraph.
 *
 * One that stands in several places is found by one rule only: if exactly one of them is in quotation marks of its own
 * (with at most a full stop, comma or the like before the closing mark), this is the quotation, because the pack quotes
 * nothing but what the report puts between its marks or writes itself. Else it is ambiguous. The order of paragraphs never
 * decides: the original has headlines, captions and notes that the pack leaves out, so it proves nothing.
 */
export function findQuotes(pack: Pack, text: string): Found | Refusal {
	return refusalOf(text) ?? outcomeAtOnce(findingQuotes(pack, text))
}

/** The same search, of a text that is not refused, in steps that are short however long the text is. */
export function* findingQuotes(pack: Pack, text: string): Generator<void, Found> {
	const paragraphs = yield* paragraphing(text)
	const folds: Folded[] = []
	for (const paragraph of paragraphs) {
		yield
		folds.push(yield* folding(paragraph.text))
	}
	const quotations: (Quotation & Outcome)[] = []
	for (const quotation of quotationsOf(pack)) {
		const exact = fold(quotation.quote.exact.trim()).text
		quotations.push({ ...quotation, ...(yield* finding(exact, folds, paragraphs)) })
	}
	return { paragraphs, quotations }
}

function outcomeAtOnce<T>(steps: Generator<void, T>): T {
	for (;;) {
		const { done, value } = steps.next()
		if (done) return value
	}
}

/** Why a text cannot be searched; `undefined` if it can. */
export function refusalOf(text: string): Refusal | undefined {
	if (text.length > longest) return { problem: 'too long', found: text.length, most: longest }
	if (text.trim() === '') return { problem: 'empty' }
	const nuls = text.split('\0').length - 1
	const found = nuls + text.split('\uFFFD').length - 1
	// A damaged character or two may stand in a real text; a wrong encoding leaves one at every quotation mark.
	const most = Math.max(3, Math.floor(text.length / 1000))
	return nuls > 0 || found > most ? { problem: 'binary', found, most: nuls > 0 ? 0 : most } : undefined
}

/**
 * The paragraphs of a text: its lines that are not empty. Where empty lines part paragraphs and every line that another
 * one follows directly is 40 to 100 characters long, the lines were broken to a width, and are put together again.
 */
export const paragraphsOf = (text: string): Paragraph[] => outcomeAtOnce(paragraphing(text))

function* paragraphing(text: string): Generator<void, Paragraph[]> {
	const lines: Omit<Paragraph, 'text'>[] = []
	/** By line: whether the next one follows it directly. */
	const goesOn: boolean[] = []
	for (const { index, 0: line } of text.matchAll(/[^\r\n\u0085\u2029]+/g)) {
		yield
		const from = index + line.length - line.trimStart().length
		const to = from + line.trim().length
		if (from === to) continue
		const last = lines.at(-1)
		if (last) goesOn.push(/^[^\S\r\n]*(\r\n|\r|\n)[^\S\r\n]*$/.test(text.slice(last.to, from)))
		lines.push({ from, to })
	}
	const wrapped =
		goesOn.includes(false) &&
		lines.every(({ from, to }, i) => to - from <= 100 && (to - from >= 40 || !goesOn[i]))
	yield
	const starts = lines.filter((_, i) => !(wrapped && goesOn[i - 1]))
	const ends = lines.filter((_, i) => !(wrapped && goesOn[i]))
	return starts.map(({ from }, i) => {
		const to = ends[i]?.to ?? from
		return { text: text.slice(from, to), from, to }
	})
}

/** The paragraphs of an opened text that hold quotations of a passage, in their order, each cut into runs. */
export function originalOf(found: Found, passage: string): OriginalRun[][] {
	const quoted = found.quotations.flatMap((quotation) =>
		quotation.passage === passage && quotation.state === 'found'
			? [{ ...quotation.stand, claim: quotation.claim?.id }]
			: []
	)
	const holding = [...new Set(quoted.map(({ paragraph }) => paragraph))].sort((a, b) => a - b)
	return holding.map((index) => {
		const here = quoted.filter(({ paragraph }) => paragraph === index)
		const { text = '', from: start = 0, to: end = 0 } = found.paragraphs[index] ?? {}
		const cuts = [...new Set([start, end, ...here.flatMap(({ from, to }) => [from, to])])]
		cuts.sort((a, b) => a - b)
		return cuts.slice(1).map((to, i) => {
			const from = cuts[i] ?? start
			const around = here.filter((stand) => stand.from <= from && to <= stand.to)
			const claims = around.flatMap(({ claim }) => claim ?? [])
			return { text: text.slice(from - start, to - start), quoted: around.length > 0, claims }
		})
	})
}

const quotationsOf = (pack: Pack): Quotation[] =>
	pack.passages.flatMap(({ id, quotes }) => [
		...pack.claims.flatMap((claim) =>
			claim.passage === id && typeof claim.words !== 'string'
				? [{ quote: claim.words, passage: id, claim }]
				: []
		),
		...quotes.map((quote) => ({ quote, passage: id }))
	])

/** A text as it is compared. Each of its UTF-16 units knows from where to where its origin stands. */
interface Folded {
	text: string
	from: number[]
	to: number[]
}

/**
 * White space, or a character with all that may become one with it in NFC: its marks, or the vowel and final of a
 * Hangul syllable. Between two of these, NFC never reaches.
 */
const unit = /\s+|[^\s\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gu

/** Makes a text comparable; exported for its test. */
export const fold = (text: string): Folded => outcomeAtOnce(folding(text))

function* folding(text: string): Generator<void, Folded> {
	const folded: Folded = { text: '', from: [], to: [] }
	for (const { index, 0: origin } of text.matchAll(unit)) {
		const alike = /^\s/.test(origin) ? ' ' : marksAlike(origin.normalize('NFC'))
		folded.text += alike
		for (let i = 0; i < alike.length; i++) {
			folded.from.push(index)
			folded.to.push(index + origin.length)
		}
		if (folded.from.length % 256 === 0) yield
	}
	return folded
}

const marksAlike = (text: string): string =>
	text.replace(/[‘’‚‛‹›ʹʻʼʽˈ′`´]/g, "'").replace(/[“”„‟«»″〝〞〟＂]/g, '"')

function* finding(
	exact: string,
	folds: readonly Folded[],
	paragraphs: readonly Paragraph[]
): Generator<void, Outcome> {
	const all: { stand: Stand; enclosed: boolean }[] = []
	for (const [paragraph, folded] of folds.entries()) {
		const start = paragraphs[paragraph]?.from ?? 0
		for (const at of placesOf(exact, folded)) {
			yield
			if (!stands(exact, folded, at)) continue
			const last = at + exact.length - 1
			const stand = {
				paragraph,
				from: start + (folded.from[at] ?? 0),
				to: start + (folded.to[last] ?? 0)
			}
			all.push({ stand, enclosed: isEnclosed(folded.text, at, last + 1) })
		}
		if (paragraph % 64 === 0) yield
	}
	const own = all.filter(({ enclosed }) => enclosed)
	const [only, ...others] = own.length > 0 ? own : all
	if (!only) return { state: 'missing' }
	return others.length > 0
		? { state: 'ambiguous', stands: all.map(({ stand }) => stand) }
		: { state: 'found', stand: only.stand }
}

/** Where the letters of some words come in a folded text, overlaps included. */
function* placesOf(exact: string, { text }: Folded): Generator<number> {
	// Nothing stands everywhere.
	if (exact === '') return
	for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) yield at
}

/** Whether words that come at a place are whole words there. */
function stands(exact: string, { text, from }: Folded, at: number): boolean {
	const parted = (cut: number) => from[cut - 1] !== from[cut] && !isInWord(text, cut)
	return parted(at) && parted(at + exact.length)
}

const letter = '[\\p{L}\\p{N}\\p{M}_\\u00AD\\u200C\\u200D]'
/** What goes on through a cut, shown as NUL: a word, one with an apostrophe or a hyphen in it, a number, a number in groups. */
const goesThrough = new RegExp(
	[
		`${letter}\\0['‐‑-]?${letter}`,
		`${letter}['‐‑-]\\0${letter}`,
		'\\d(\\0[.,:/]|[.,:/]\\0)\\d',
		'(^|\\D)\\d{1,3}(\\0 | \\0)\\d{3}(?!\\d)'
	].join('|'),
	'u'
)

/** Whether a cut before the character at `at` would part a word or a number. */
const isInWord = (text: string, at: number): boolean =>
	goesThrough.test(`${text.slice(Math.max(0, at - 6), at)}\0${text.slice(at, at + 6)}`)

/** Whether a stretch has a quotation mark right before it, and right after it and at most one sign of the sentence. */
const isEnclosed = (text: string, from: number, to: number): boolean =>
	/(^|[\s\p{Ps}\p{Pd}"'/])["']$/u.test(text.slice(Math.max(0, from - 2), from)) &&
	/^[.,;:!?…]?["'](?![\p{L}\p{N}])/u.test(text.slice(to, to + 4))
