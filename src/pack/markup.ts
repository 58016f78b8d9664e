/** A stretch of a text with one meaning: of a claim, quoted, both, or neither. */
export interface Run {
	text: string
	/** Id of the claim that the words make. */
	claim?: string
	/** A quotation, its marks included. */
	quote?: true
}

const mark = /\[([^\][]*)\]\(([a-z0-9-]+)\)/g
const quotation = /“[^“”]*”/g

/** Reads the small markup of passages: `[words](claim-id)` and “quotation”. What is not markup stays as it is written. */
export function runsOf(text: string): Run[] {
	const runs: Run[] = []
	let at = 0
	for (const { index, 0: whole, 1: words = '', 2: claim = '' } of text.matchAll(mark)) {
		runs.push(...quotedRuns(text.slice(at, index)), ...quotedRuns(words).map((run) => ({ ...run, claim })))
		at = index + whole.length
	}
	return [...runs, ...quotedRuns(text.slice(at))]
}

/** The text as it reads, without its markup. */
export const plainText = (text: string): string => text.replace(mark, '$1')

/** What is wrong with a text's markup, in words for its author; empty if nothing is. */
export function markupProblems(text: string): string[] {
	const rest = text.replace(mark, '$1')
	const problems: string[] = []
	if (/[[\]]/.test(rest)) problems.push('a bracket that belongs to no [words](claim-id)')
	if (/[“”]/.test(rest.replace(quotation, ''))) problems.push('a quotation mark “ or ” without its other half')
	return problems
}

function quotedRuns(text: string): Run[] {
	const runs: Run[] = []
	let at = 0
	for (const { index, 0: words } of text.matchAll(quotation)) {
		if (index > at) runs.push({ text: text.slice(at, index) })
		runs.push({ text: words, quote: true })
		at = index + words.length
	}
	if (at < text.length) runs.push({ text: text.slice(at) })
	return runs
}
