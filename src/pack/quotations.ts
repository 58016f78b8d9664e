import { shown, type Issue } from './issue'
import { markupProblems, runsOf } from './markup'
import { nearest } from './nearest'
import { languages } from './languages'
import type { Claim, FileName, Quote, Text } from './pack'
import type { Draft } from './parse'

const quoteOf = ({ words }: Claim): Quote | undefined => (typeof words === 'string' ? undefined : words)
const tells = (claim: Claim, passage: string) => claim.passage === passage || claim.alsoIn.includes(passage)

/** Issues of passages' texts: markup, marks of claims made elsewhere, claims that are not marked, quotations of nobody. */
export function passageIssues({ passages, claims, features }: Draft): Issue[] {
	const issues: Issue[] = []
	const quotesOf = (id: string) => [
		...claims.filter(({ record }) => record.passage === id).flatMap(({ record }) => quoteOf(record) ?? []),
		...(passages.find(({ record }) => record.id === id)?.record.quotes ?? [])
	]
	for (const { path, record } of passages) {
		const made = claims.flatMap(({ record: claim }) => (tells(claim, record.id) ? [claim.id] : []))
		checkText('passages.json', `${path}.text`, record.text, quotesOf(record.id), made, issues)
	}
	for (const { path, record } of features)
		record.properties.says.forEach(({ passage, text }, i) =>
			checkText('places.geojson', `${path}.properties.says[${i}].text`, text, quotesOf(passage), [], issues)
		)
	for (const { path, record: claim } of claims) {
		for (const id of [claim.passage, ...claim.alsoIn]) {
			const passage = passages.find(({ record }) => record.id === id)?.record
			for (const language of passage ? languages : []) {
				const runs = passage ? runsOf(passage.text[language]) : []
				if (!runs.some((run) => run.claim === claim.id))
					issues.push({ file: 'claims.json', path: `${path}.passage`, found: `no [words](${claim.id}) in the ${language} text of ${id}`, expected: 'the claim marked where it is told' })
			}
		}
	}
	return issues
}

function checkText(file: FileName, path: string, text: Text, quotes: readonly Quote[], made: readonly string[], issues: Issue[]): void {
	for (const language of languages) {
		const at = `${path}.${language}`
		for (const problem of markupProblems(text[language]))
			issues.push({ file, path: at, found: problem, expected: 'markup as pack.ts describes it' })
		for (const run of runsOf(text[language])) {
			if (run.claim !== undefined && !made.includes(run.claim)) {
				const near = nearest(run.claim, made)
				issues.push({ file, path: at, found: shown(run.claim), expected: 'a claim that is made in this passage', ...(near && { remedy: `did you mean "${near}"?` }) })
			}
			if (run.quote && !quotes.some(({ exact }) => `“${exact}”` === run.text))
				issues.push({ file, path: at, found: shown(run.text), expected: 'a quotation of a claim made here, or one of the passage’s quotes', remedy: 'quote exactly, or tell it without quotation marks' })
		}
	}
}

/** Issues of quotes: they stand in their passage in each language, and are translated into each language but their own. */
export function quotationIssues({ claims, passages }: Draft): Issue[] {
	const issues: Issue[] = []
	const check = (file: FileName, path: string, quote: Quote, passage: { id: string; text: Text } | undefined) => {
		for (const language of languages) {
			const translated = quote.ours[language] !== undefined
			if (translated === (quote.lang === language))
				issues.push({
					file,
					path: `${path}.ours.${language}`,
					found: translated ? shown(quote.ours[language]) : 'nothing',
					expected: translated ? `nothing: the quote is in this language` : `our translation of ${shown(quote.exact)}`
				})
			if (passage && !runsOf(passage.text[language]).some((run) => run.quote && run.text === `“${quote.exact}”`))
				issues.push({ file, path: `${path}.exact`, found: shown(quote.exact), expected: `words that stand as “…” in the ${language} text of ${passage.id}`, remedy: 'quote exactly, or use "reported speech"' })
		}
	}
	for (const { path, record } of claims) {
		const quote = quoteOf(record)
		if (quote) check('claims.json', `${path}.words`, quote, passages.find((passage) => passage.record.id === record.passage)?.record)
	}
	for (const { path, record } of passages) record.quotes.forEach((quote, i) => check('passages.json', `${path}.quotes[${i}]`, quote, record))
	return issues
}
