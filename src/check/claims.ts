import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { shown } from './issue.ts'
import type { Amount, Claim, Text } from '../format/pack.ts'
import { languages } from '../format/languages.ts'
import type { Placed } from './record.ts'
import type { Sound } from './sound.ts'

/** Says where a claim revises the answer to another question, or in the end itself. */
export function checkRevisions({ claims }: Records, findings: Findings): void {
	const byId = new Map(claims.flatMap(({ record }) => (record.id === undefined ? [] : [[record.id, record]])))
	for (const { file, path, record: claim } of claims) {
		if (claim.revises === undefined) continue
		const place = { file, path: `${path}.revises` }
		const revised = byId.get(claim.revises)
		if (revised?.question && claim.question && revised.question !== claim.question)
			findings.say(place, shown(claim.revises), `a claim that answers the same question, "${claim.question}"`)
		const seen = new Set<string>()
		let next = revised
		while (next?.id !== undefined && next.id !== claim.id && !seen.has(next.id)) {
			seen.add(next.id)
			next = next.revises === undefined ? undefined : byId.get(next.revises)
		}
		if (next?.id !== undefined && next.id === claim.id)
			findings.say(place, shown(claim.revises), 'a claim that does not lead back to this one')
	}
}

/** Says where an amount is out of place, or the texts beside it do not say the same. */
export function checkAmounts({ claims, incident }: Records, findings: Findings): void {
	const uncounted = new Set(
		incident?.questions?.flatMap((question) => (question?.counted === false ? [question.id] : []))
	)
	for (const claim of claims) {
		const { amount, question } = claim.record
		if (amount === undefined) continue
		const place = { file: claim.file, path: `${claim.path}.amount` }
		if (question !== undefined && uncounted.has(question))
			findings.say(place, 'an amount', `no amount, since "${question}" is not counted in incident.json`)
		checkFigures(claim, amount, findings)
	}
}

function checkFigures(
	{ file, path, record }: Placed<Claim>,
	amount: Sound<Amount>,
	findings: Findings
): void {
	const texts: [string, Sound<Text> | undefined][] = [
		['answer', record.answer],
		['label', record.label]
	]
	if (amount.kind === 'band' || amount.kind === 'word') texts.push(['amount.word', amount.word])
	for (const [key, text] of texts) {
		for (const language of languages) {
			const place = { file, path: `${path}.${key}.${language}` }
			const words = text?.[language]
			if (words !== undefined) checkFigure(place, words, amount, findings)
		}
	}
}

function checkFigure(place: Place, words: string, amount: Sound<Amount>, findings: Findings): void {
	if (amount.kind === 'number' && amount.value !== undefined && !numbersIn(words).has(amount.value))
		findings.say(place, shown(words), `a text with the number ${amount.value}`)
	if ((amount.kind === 'band' || amount.kind === 'word') && /\d/.test(words))
		findings.say(place, shown(words), 'no digit: where a speaker gave a word, no number is made up for it')
}

/** The numbers of a text, whose thousands may be parted by a space or a comma. */
const numbersIn = (text: string): Set<number> =>
	new Set(
		Array.from(text.matchAll(/\d{1,3}(?:[\s,]\d{3})+(?!\d)|\d+/g), ([digits]) =>
			Number(digits.replace(/\D/g, ''))
		)
	)
