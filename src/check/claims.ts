import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { shown } from './issue.ts'
import { languages } from '../format/languages.ts'
import type { Amount, Claim } from '../format/pack.ts'
import type { Placed } from './record.ts'
import { endOfDay, startOfDay } from '../format/time.ts'

/** Says where a claim revises the answer to another question, or in the end itself. */
export function checkRevisions({ claims }: Records, findings: Findings): void {
	const byId = new Map(claims.map(({ record }) => [record.id, record]))
	for (const { file, path, record: claim } of claims) {
		if (claim.revises === undefined) continue
		const place = { file, path: `${path}.revises` }
		const revised = byId.get(claim.revises)
		if (revised && revised.question !== claim.question)
			findings.say(place, shown(claim.revises), `a claim that answers the same question, "${claim.question}"`)
		const seen = new Set<string>()
		let next = revised
		while (next && next.id !== claim.id && !seen.has(next.id)) {
			seen.add(next.id)
			next = next.revises === undefined ? undefined : byId.get(next.revises)
		}
		if (next?.id === claim.id)
			findings.say(place, shown(claim.revises), 'a claim that does not lead back to this one')
	}
}

/** Says where an amount is out of place, or the texts beside it do not say the same. */
export function checkAmounts({ claims, incident }: Records, findings: Findings): void {
	const uncounted = new Set(incident?.questions.flatMap(({ id, counted }) => (counted ? [] : [id])))
	for (const claim of claims) {
		const { amount, question } = claim.record
		if (amount === undefined) continue
		const place = { file: claim.file, path: `${claim.path}.amount` }
		if (uncounted.has(question))
			findings.say(place, 'an amount', `no amount, since "${question}" is not counted in incident.json`)
		checkFigures(claim, amount, findings)
	}
}

function checkFigures({ file, path, record }: Placed<Claim>, amount: Amount, findings: Findings): void {
	const { answer, label } = record
	const texts = { answer, label, ...(amount.kind !== 'number' && { 'amount.word': amount.word }) }
	for (const [key, text] of Object.entries(texts)) {
		for (const language of languages) {
			const place = { file, path: `${path}.${key}.${language}` }
			const words = text[language]
			if (amount.kind === 'number' && !numbersIn(words).has(amount.value))
				findings.say(place, shown(words), `a text with the number ${amount.value}`)
			if (amount.kind !== 'number' && /\d/.test(words))
				findings.say(
					place,
					shown(words),
					'no digit: where a speaker gave a word, no number is made up for it'
				)
		}
	}
}

/** The numbers of a text, whose thousands may be parted by a space or a comma. */
const numbersIn = (text: string): Set<number> =>
	new Set(
		Array.from(text.matchAll(/\d{1,3}(?:[\s,]\d{3})+(?!\d)|\d+/g), ([digits]) =>
			Number(digits.replace(/\D/g, ''))
		)
	)

interface Bounds {
	day?: string | undefined
	earliest: string
	latest: string
}

/** Says where moments are in the wrong order, or outside their bounds. */
export function checkTimes({ speakers, claims }: Records, findings: Findings): void {
	for (const { file, path, record } of speakers)
		record.statements.forEach(({ said }, i) =>
			checkBounds({ file, path: `${path}.statements[${i}].said` }, said, findings)
		)
	for (const { file, path, record } of claims) {
		const { when } = record
		if (when === undefined) continue
		checkBounds({ file, path: `${path}.when` }, when, findings)
		when.readings?.forEach(({ iso }, i) => {
			const at = Date.parse(iso)
			if (at >= Date.parse(when.earliest) && at <= Date.parse(when.latest)) return
			const place = { file, path: `${path}.when.readings[${i}].iso` }
			findings.say(
				place,
				shown(iso),
				`a moment between earliest, ${when.earliest}, and latest, ${when.latest}`
			)
		})
	}
}

function checkBounds({ file, path }: Place, { day, earliest, latest }: Bounds, findings: Findings): void {
	const [from, to] = [Date.parse(earliest), Date.parse(latest)]
	if (from > to)
		findings.say(
			{ file, path: `${path}.earliest` },
			shown(earliest),
			`a moment that is not after latest, ${latest}`
		)
	// The first places on earth to have a day, and the last ones.
	if (day !== undefined && (startOfDay(day, '+14:00') > to || endOfDay(day, '-12:00') < from))
		findings.say(
			{ file, path: `${path}.day` },
			shown(day),
			`a day between earliest, ${earliest}, and latest, ${latest}`
		)
}
