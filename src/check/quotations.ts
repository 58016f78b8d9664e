import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { shown } from './issue.ts'
import { languages, type Language } from '../format/languages.ts'
import { claimsMarked, markupProblems, quotationsIn } from '../format/markup.ts'
import type { Claim, Passage, Quote, Text } from '../format/pack.ts'
import type { Placed } from './record.ts'

const nameOf: Record<Language, string> = { en: 'English', uk: 'Ukrainian' }

/** What the texts that tell a passage may mark and quote; `undefined` where records that cannot be read may have more. */
interface Told {
	id: string
	claims: ReadonlySet<string> | undefined
	quotes: ReadonlySet<string> | undefined
}

/** Says where texts, their marks and their quotations do not fit the claims and quotes of their passages. */
export function checkQuotations(records: Records, findings: Findings): void {
	const told = toldIn(records)
	for (const { file, path, record } of records.passages) {
		const here = told.get(record.id)
		if (here) checkText({ file, path: `${path}.text` }, record.text, here, findings)
		record.quotes.forEach((quote, i) =>
			checkQuote({ file, path: `${path}.quotes[${i}]` }, quote, record, findings)
		)
	}
	for (const { file, path, record } of records.features)
		record.properties.says.forEach(({ passage, text }, i) => {
			const there = told.get(passage)
			// What is told at a place marks no claims: they are listed below it.
			const unmarked = there && { ...there, claims: new Set<string>() }
			if (unmarked) checkText({ file, path: `${path}.properties.says[${i}].text` }, text, unmarked, findings)
		})
	const passages = new Map(records.passages.map(({ record }) => [record.id, record]))
	for (const claim of records.claims) {
		const { words, passage, alsoIn } = claim.record
		const place = { file: claim.file, path: `${claim.path}.words` }
		if (typeof words !== 'string') checkQuote(place, words, passages.get(passage ?? ''), findings)
		for (const id of [passage ?? '', ...alsoIn]) checkMarked(claim, passages.get(id), findings)
	}
}

function toldIn({ claims, passages, ids }: Records): ReadonlyMap<string, Told> {
	const told = new Map(
		passages.map(({ record: { id, quotes } }) => {
			const exact = quotes.map((quote) => quote.exact)
			return [id, { id, claims: new Set<string>(), quotes: new Set(exact) }]
		})
	)
	for (const { record: claim } of claims) {
		for (const id of [claim.passage, ...claim.alsoIn]) told.get(id ?? '')?.claims.add(claim.id)
		if (typeof claim.words !== 'string') told.get(claim.passage ?? '')?.quotes.add(claim.words.exact)
	}
	const allRead = ids.claim !== undefined && ids.claim.size <= claims.length
	return allRead
		? told
		: new Map(passages.map(({ record: { id } }) => [id, { id, claims: undefined, quotes: undefined }]))
}

function checkText(
	{ file, path }: Place,
	text: Text,
	{ id, claims, quotes }: Told,
	findings: Findings
): void {
	for (const language of languages) {
		const place = { file, path: `${path}.${language}` }
		for (const problem of markupProblems(text[language]))
			findings.say(place, problem, 'only [words](claim-id) and “quotation” as markup')
		for (const claim of claimsMarked(text[language]))
			findings.refer(place, claim, claims, `the claims that may be marked here, those made in "${id}"`)
		for (const words of quotationsIn(text[language]))
			findings.refer(place, words, quotes, `the quotes of "${id}" and of the claims made there`)
	}
}

/** A quote stands in its passage in each language, and has our translation into each language but its own. */
function checkQuote(
	{ file, path }: Place,
	quote: Quote,
	passage: Passage | undefined,
	findings: Findings
): void {
	for (const language of languages) {
		const ours = quote.ours[language]
		const place = { file, path: `${path}.ours.${language}` }
		if (quote.lang === language && ours !== undefined)
			findings.say(place, shown(ours), 'nothing: the quote is in this language itself')
		if (quote.lang !== language && ours === undefined)
			findings.say(place, 'nothing', `our translation of ${shown(quote.exact)}`)
		if (!passage || quotationsIn(passage.text[language]).some((words) => words.includes(quote.exact)))
			continue
		const where = `in “ ” in the ${nameOf[language]} text of "${passage.id}"`
		findings.say({ file, path: `${path}.exact` }, shown(quote.exact), where)
	}
}

function checkMarked(
	{ file, path, record }: Placed<Claim>,
	passage: Passage | undefined,
	findings: Findings
): void {
	if (!passage) return
	for (const language of languages) {
		if (claimsMarked(passage.text[language]).includes(record.id)) continue
		const where = `in the ${nameOf[language]} text of "${passage.id}"`
		findings.say({ file, path: `${path}.id` }, `[…](${record.id})`, where)
	}
}
