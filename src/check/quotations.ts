import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { shown } from './issue.ts'
import { languages, type Language } from '../format/languages.ts'
import { claimsMarked, markupProblems, quotationsIn } from '../format/markup.ts'
import type { Claim, Passage, Quote, Text } from '../format/pack.ts'
import type { Placed } from './record.ts'
import type { Sound } from './sound.ts'

const nameOf: Record<Language, string> = { en: 'English', uk: 'Ukrainian' }
/** Where a pack has a language of its own, each text is in that one. */
const textIn = (language: Language, { ownLanguages }: Findings): string =>
	ownLanguages.length > 0 ? 'text' : `${nameOf[language]} text`

/** What the texts that tell a passage may mark and quote; `undefined` where records that cannot be read may have more. */
interface Told {
	id: string
	claims: Set<string> | undefined
	quotes: Set<string> | undefined
}

/** Says where texts, their marks and their quotations do not fit the claims and quotes of their passages. */
export function checkQuotations(records: Records, findings: Findings): void {
	const told = toldIn(records)
	for (const { file, path, record } of records.passages) {
		checkText({ file, path: `${path}.text` }, record.text, told.get(record.id ?? ''), findings)
		record.quotes?.forEach((quote, i) =>
			checkQuote({ file, path: `${path}.quotes[${i}]` }, quote, record, findings)
		)
	}
	for (const { file, path, record } of records.features)
		record.properties?.says?.forEach((said, i) => {
			const there = told.get(said?.passage ?? '')
			// What is told at a place marks no claims: they are listed below it.
			const unmarked = there && { ...there, claims: new Set<string>() }
			checkText({ file, path: `${path}.properties.says[${i}].text` }, said?.text, unmarked, findings)
		})
	const passages = new Map(records.passages.map(({ record }) => [record.id ?? '', record]))
	for (const claim of records.claims) {
		const { words, passage, alsoIn = [] } = claim.record
		const place = { file: claim.file, path: `${claim.path}.words` }
		if (typeof words === 'object') checkQuote(place, words, passages.get(passage ?? ''), findings)
		for (const id of new Set([passage, ...alsoIn])) checkMarked(claim, passages.get(id ?? ''), findings)
	}
}

function toldIn({ claims, passages, ids }: Records): ReadonlyMap<string, Told> {
	const told = new Map<string, Told>()
	for (const { record } of passages) {
		const exact = (record.quotes ?? []).map((quote) => quote?.exact)
		told.set(record.id ?? '', { id: record.id ?? '', claims: known([]), quotes: known(exact) })
	}
	// A claim that nobody can place may belong to any of them.
	const unplaced = ids.claim === undefined || claims.some(({ record }) => !isPlaced(record))
	for (const { record } of claims) {
		const { id, passage, alsoIn = [], words } = record
		for (const one of [passage, ...alsoIn]) told.get(one ?? '')?.claims?.add(id ?? '')
		const there = told.get(passage ?? '')
		if (there && typeof words !== 'string')
			there.quotes = words?.exact === undefined ? undefined : there.quotes?.add(words.exact)
	}
	for (const one of told.values()) if (unplaced) one.claims = one.quotes = undefined
	return told
}

/** A set of what is given; `undefined` where something that cannot be read may belong to it. */
const known = (given: readonly (string | undefined)[]): Set<string> | undefined =>
	given.includes(undefined) ? undefined : new Set(given.filter((one) => one !== undefined))

const isPlaced = (claim: Sound<Claim>): boolean =>
	claim.id !== undefined &&
	(claim.passage !== undefined || !('passage' in claim)) &&
	claim.alsoIn?.includes(undefined) === false

function checkText(
	{ file, path }: Place,
	text: Sound<Text> | undefined,
	told: Told | undefined,
	findings: Findings
): void {
	for (const language of languages) {
		const words = text?.[language]
		if (words === undefined) continue
		const place = { file, path: `${path}.${language}` }
		for (const problem of markupProblems(words))
			findings.say(place, problem, 'only [words](claim-id) and “quotation” as markup')
		if (!told) continue
		for (const claim of claimsMarked(words))
			findings.refer(
				place,
				claim,
				told.claims,
				`the claims that may be marked here, those made in "${told.id}"`
			)
		for (const quotation of quotationsIn(words))
			findings.refer(place, quotation, told.quotes, `the quotes of "${told.id}" and of the claims made there`)
	}
}

/** A quote stands in its passage in each language, and has our translation into each language but its own. */
function checkQuote(
	{ file, path }: Place,
	quote: Sound<Quote> | undefined,
	passage: Sound<Passage> | undefined,
	findings: Findings
): void {
	const { exact, lang, ours } = quote ?? {}
	const { ownLanguages, quotedLanguages: known } = findings
	const [own, ...others] = ownLanguages
	// Of which language a text is that stands in one of several, nobody knows.
	for (const language of others.length > 0 ? [] : findings.languages) {
		const place = { file, path: `${path}.ours.${language}` }
		const given = ours !== undefined && language in ours
		const isItsOwn = lang === (own ?? language)
		if (isItsOwn && given)
			findings.say(place, shown(ours?.[language]), 'nothing: the quote is in this language itself')
		if (lang !== undefined && known.includes(lang) && !isItsOwn && ours && !given)
			findings.say(place, 'nothing', `our translation of ${shown(exact)}`)
		const text = passage?.text?.[language]
		if (exact === undefined || text === undefined) continue
		if (quotationsIn(text).some((words) => words.includes(exact))) continue
		const where = `in “ ” in the ${textIn(language, findings)} of "${passage?.id}"`
		findings.say({ file, path: `${path}.exact` }, shown(exact), where)
	}
}

function checkMarked(
	{ file, path, record: { id } }: Placed<Claim>,
	passage: Sound<Passage> | undefined,
	findings: Findings
): void {
	for (const language of languages) {
		const text = passage?.text?.[language]
		if (id === undefined || text === undefined || claimsMarked(text).includes(id)) continue
		const where = `in the ${textIn(language, findings)} of "${passage?.id}"`
		findings.say({ file, path: `${path}.id` }, `[…](${id})`, where)
	}
}
