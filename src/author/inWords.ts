import { inFile, type Issue } from '../check/issue'
import type { Mistakes } from '../words/mistakes'
import type { Remark } from './made'

/** An issue, or a remark on what was not given or is not shown. */
export type Told = Issue & Partial<Pick<Remark, 'kind' | 'more'>>

/**
 * Tells issues in another language than English: each in one sentence, or not at all where a part of it has no phrase there. The
 * English of a phrase is its key, as in gettext, with what stands in it left open.
 */
export function tellingIn(mistakes: Mistakes): (issue: Told) => string | undefined {
	const { phrases } = mistakes
	// Those that say most by themselves come first: "at most {} rows" before "at most {}".
	const open = Object.entries(phrases)
		.filter(([english]) => english.includes('{}'))
		.sort(([a], [b]) => b.length - a.length)
		.map(([english, own]) => ({ pattern: patternOf(english), own }))

	function phrase(english: string): string | undefined {
		if (isValue(english)) return english
		if (Object.hasOwn(phrases, english)) return phrases[english]
		for (const { pattern, own } of open) {
			const values = pattern.exec(english)?.slice(1)
			if (values) return own.replaceAll('{}', () => part(values.shift() ?? ''))
		}
		return undefined
	}

	/** What stands in a phrase may be one itself, or a place; else it is the file's own. */
	const part = (english: string): string => phrase(english) ?? placed(english)
	const placed = (place: string): string =>
		place
			.replace(/(^|, )row (?=\d)/, `$1${mistakes.row} `)
			.replace(/(^|, )column (?=["\d])/, `$1${mistakes.column} `)

	return ({ kind, file, path, found, expected, remedy }) => {
		const [what, wanted] = [phrase(found), expected === 'shown' ? '' : phrase(expected)]
		// What the page says where something was not given is in the language of the file.
		const advice = remedy === undefined ? '' : (phrase(remedy) ?? (kind === 'gap' ? remedy : undefined))
		if (what === undefined || wanted === undefined || advice === undefined) return undefined
		return `${placed(inFile(file, path))}: ${mistakeOf(mistakes, what, expected, wanted)}${advice === '' ? '' : `; ${advice}`}`
	}
}

function mistakeOf(
	{ instead, notIn, notShown }: Mistakes,
	what: string,
	expected: string,
	wanted: string
): string {
	if (wanted === '') return notShown(what)
	return expected.startsWith('in ') ? notIn(what, wanted) : instead(what, wanted)
}

/** What stands in quotation marks is never cut in two. */
const patternOf = (english: string): RegExp =>
	new RegExp(`^${english.split('{}').map(literally).join(`((?:${quoted}|\`[^\`]*\`|[^"\`])+?)`)}$`, 'su')
const quoted = String.raw`"(?:[^"\\]|\\.)*"`
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Whether a text is no more than values: what stands in quotation marks, numbers (1e+20), and what else JSON knows. */
const isValue = (text: string): boolean => !/\p{L}/u.test(text.replace(values, ''))
const values = new RegExp(`${quoted}|\\b(?:true|false|null)\\b|(?<=\\d)e(?=[+-]\\d)`, 'gsu')
