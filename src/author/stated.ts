import type { Language } from '../format/languages.ts'
import { qualifierAtEnd } from '../check/amounts.ts'
import { numbersIn } from '../check/numbers.ts'
import { qualifierWords } from '../format/qualifiers.ts'

/** How many, as an answer says it: a number, which is never changed, with the kind of its qualifier; or no such number. */
export type Stated = { value: number; qualifier: string } | 'digits' | 'words'

/** A whole number as it is written, its thousands parted by one and the same sign or by none. */
const whole = String.raw`(0|[1-9]\d*|[1-9]\d{0,2}(?:([ ,'’])\d{3}(?:\2\d{3})*)?)`
const alone = new RegExp(`^${whole}$`)
const most = 1e7

/** Forms of an answer that is a number behind a qualifier, with the kind of it, by language. */
const qualified = new Map(
	[...qualifierWords].map(([language, kinds]) => [
		language,
		Object.entries(kinds).map(([kind, words]): [string, RegExp] => [
			kind,
			new RegExp(`^(?:${words.join('|')}) ${whole}$`, 'iu')
		])
	])
)

/** The number that a cell is; `undefined` where it is anything else. */
export function numberIn(cell: string): number | undefined {
	const [, digits] = alone.exec(cell) ?? []
	return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''))
}

/** What an answer states: a number only where it is nothing else, with or without a qualifier of its language. */
export function statedIn(answer: string, language: Language): Stated {
	const value = numberIn(answer)
	if (value !== undefined && value <= most) return { value, qualifier: 'as stated' }
	for (const [qualifier, form] of qualified.get(language) ?? []) {
		const [, digits] = form.exec(answer) ?? []
		const value = digits === undefined ? undefined : numberIn(digits)
		if (value !== undefined && value <= most) return { value, qualifier }
	}
	return /\p{Nd}/u.test(answer) ? 'digits' : 'words'
}

/** The kind of the qualifier before the number of an answer, which may have other words too; `undefined` where that is not its one number. */
export function qualifierBefore(value: number, answer: string, language: Language): string | undefined {
	const [only, ...others] = numbersIn(answer)
	if (!only || others.length > 0 || Number(only.digits) !== value) return undefined
	const known = qualifierWords.get(language)
	return (known && qualifierAtEnd(answer.slice(0, only.at), known)?.of) ?? 'as stated'
}

/** The kind that a qualifier is of: itself, or one that a word of the language names. What is not known stays as it is. */
export function kindOfQualifier(cell: string, language: Language): string {
	const word = cell.toLowerCase()
	const kinds = Object.entries(qualifierWords.get(language) ?? {})
	return kinds.find(([, words]) => words.includes(word))?.[0] ?? word
}
