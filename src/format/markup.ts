/** A stretch of a text with one meaning: of a claim, quoted, both, or neither. */
export interface Run {
	text: string
	/** Id of the claim that the words make. */
	claim?: string
	/** The whole quotation that these words, its marks included, are part of; without its marks. */
	quote?: string
}

interface Span {
	from: number
	to: number
	name: string
}

const mark = /\[([^\][]+)\]\(([a-z0-9-]+)\)/g
/** „Words“ and „words”, as many languages mark them, end in a sign of a “quotation”, and are none of ours. */
const quotation = /„[^„“”]*[“”]|“([^“”]*)”/g

/**
 * Reads the small markup of passages: `[words](claim-id)` and “quotation”, one inside the other if need be. What is not
 * markup stays as it is written.
 */
export function runsOf(text: string): Run[] {
	const plain = plainText(text)
	const [claims, quotes] = [marksOf(text), spansOf(plain, quotation)]
	const cuts = [
		...new Set([0, plain.length, ...[...claims, ...quotes].flatMap(({ from, to }) => [from, to])])
	]
	cuts.sort((a, b) => a - b)
	return cuts.slice(1).map((to, i) => {
		const from = cuts[i] ?? 0
		const around = (spans: Span[]) => spans.find((span) => span.from <= from && to <= span.to)?.name
		const [claim, quote] = [around(claims), around(quotes)]
		return {
			text: plain.slice(from, to),
			...(claim !== undefined && { claim }),
			...(quote !== undefined && { quote })
		}
	})
}

/** The text as it reads, without its markup. */
export const plainText = (text: string): string => text.replace(mark, '$1')

/** What stands in quotation marks, in the order of the text. */
export const quotationsIn = (text: string): string[] =>
	spansOf(plainText(text), quotation).map(({ name }) => name)

/** The ids of the claims that are marked, in the order of the text. */
export const claimsMarked = (text: string): string[] => marksOf(text).map(({ name }) => name)

/** What is wrong with a text's markup, in words for its author; empty if nothing is. */
export function markupProblems(text: string): string[] {
	const rest = plainText(text)
	const problems: string[] = []
	if (/[[\]]/.test(rest)) problems.push('a bracket that belongs to no [words](claim-id)')
	if (/[“”]/.test(rest.replace(quotation, '')))
		problems.push('a quotation mark “ or ” without its other half')
	return problems
}

/** The marks of a text, as stretches of the same text without them. */
function marksOf(text: string): Span[] {
	let left = 0
	return Array.from(text.matchAll(mark), ({ index, 0: whole, 1: words = '', 2: name = '' }) => {
		const from = index - left
		left += whole.length - words.length
		return { from, to: from + words.length, name }
	})
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
	Array.from(text.matchAll(pattern)).flatMap(({ index, 0: whole, 1: name }) =>
		name === undefined ? [] : { from: index, to: index + whole.length, name }
	)
