import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { shown } from './issue.ts'
import { languages } from '../format/languages.ts'
import { numbersIn } from './numbers.ts'
import type { Amount, Claim, Text } from '../format/pack.ts'
import { qualifierWords } from '../format/qualifiers.ts'
import type { Placed } from './record.ts'
import type { Sound } from './sound.ts'

/** Says where an amount is missing or out of place, and where the texts beside it, or a text's languages, do not say the same. */
export function checkAmounts({ claims, features, incident }: Records, findings: Findings): void {
	const counted = new Map(incident?.questions?.map((question) => [question?.id, question?.counted]))
	for (const claim of claims) {
		const { answer, label, amount, question } = claim.record
		const asked = counted.get(question)
		const place = { file: claim.file, path: `${claim.path}.amount` }
		const why = `since "${question}" is ${asked ? '' : 'not '}counted in incident.json`
		if (asked === false && 'amount' in claim.record) findings.say(place, 'an amount', `no amount, ${why}`)
		if (asked && !('amount' in claim.record))
			findings.say(place, 'nothing', `an amount, ${why}: the number, or the word instead of one`)
		if (amount) checkTexts(claim, amount, findings)
		// An amount has been held against each language.
		if (amount?.kind !== undefined) continue
		checkLanguages(claim, 'answer', answer, findings)
		checkLanguages(claim, 'label', label, findings)
	}
	for (const feature of features) {
		const { properties } = feature.record
		if (properties?.role === 'distance')
			checkLanguages(feature, 'properties.reported', properties.reported, findings)
	}
}

/** Whether the numbers of a text are the same in all its languages, however each of them writes a number. */
function checkLanguages(
	{ file, path }: Place,
	key: string,
	text: Sound<Text> | undefined,
	findings: Findings
): void {
	const numbers = (language: (typeof languages)[number]) =>
		numbersIn(text?.[language] ?? '').map(({ digits }) => digits)
	const [first, ...others] = languages.filter((language) => text?.[language] !== undefined)
	if (first === undefined) return
	for (const language of others)
		if (numbers(language).sort().join() !== numbers(first).sort().join())
			findings.say(
				{ file, path: `${path}.${key}.${language}` },
				shown(text?.[language]),
				`the same numbers as in ${shown(text?.[first])}`
			)
}

function checkTexts({ file, path, record }: Placed<Claim>, amount: Sound<Amount>, findings: Findings): void {
	const texts: [string, Sound<Text> | undefined][] = [
		['answer', record.answer],
		['label', record.label]
	]
	if (amount.kind === 'band' || amount.kind === 'word') texts.push(['amount.word', amount.word])
	for (const [key, text] of texts) {
		for (const language of languages) {
			const place = { file, path: `${path}.${key}.${language}` }
			const words = text?.[language]
			if (words === undefined) continue
			if (amount.kind === 'number') checkNumber(place, language, words, amount, findings)
			else if (amount.kind !== undefined && numbersIn(words).length > 0)
				findings.say(
					place,
					shown(words),
					'no digit: where a speaker gave a word, no number is made up for it'
				)
		}
	}
}

/** A text has the number of its amount and no other, and before it the qualifier and no other. */
function checkNumber(
	place: Place,
	language: string,
	words: string,
	{ value, qualifier }: Sound<Extract<Amount, { kind: 'number' }>>,
	findings: Findings
): void {
	if (value === undefined) return
	const numbers = numbersIn(words)
	const own = numbers.find(({ digits }) => Number(digits) === value)
	if (!own) return findings.say(place, shown(words), `a text with the number ${value}`)
	if (numbers.length > 1)
		findings.say(place, shown(words), `a text with no number but ${value}, and that once`)
	// By which words another language qualifies a number is not known here.
	const known = findings.ownLanguages.length > 0 ? undefined : qualifierWords.get(language)
	if (!known || qualifier === undefined) return
	const before = qualifierAtEnd(words.slice(0, own.at), known)
	if (before?.of === qualifier || (!before && qualifier === 'as stated')) return
	findings.say(
		place,
		shown(words),
		qualifier === 'as stated'
			? `no "${before?.word}" before ${value}, since its qualifier is "as stated"`
			: `"${qualifier}" before ${value}, as its qualifier says: ${known[qualifier].map((word) => `"${word}"`).join(', ')}`
	)
}

export type Words = NonNullable<ReturnType<typeof qualifierWords.get>>

/** The qualifier with which a text ends. Of "no more than" and "more than" it is the longer one. */
export function qualifierAtEnd(text: string, known: Words): { of: string; word: string } | undefined {
	const all = Object.entries(known).flatMap(([of, words]) => words.map((word) => ({ of, word })))
	all.sort((a, b) => b.word.length - a.word.length)
	return all.find(({ word }) => new RegExp(`(?<![\\p{L}\\p{M}])${word}\\s+$`, 'iu').test(text))
}
