import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { shown } from './issue.ts'
import type { Claim, Said, Speaker } from '../format/pack.ts'
import type { Placed } from './record.ts'
import { endOfDay, startOfDay } from '../format/time.ts'
import type { Sound } from './sound.ts'

/** A statement whose order is known, with its bounds in milliseconds since 1970 (not a number where they cannot be read). */
interface Made extends Place {
	id: string | undefined
	by: string | undefined
	said: Sound<Said>
	order: number
	from: number
	to: number
}

/** Says where the order of saying is not one: against the instants, among the speakers, or between the report and what came after. */
export function checkSaying({ incident, speakers, claims, ids }: Records, findings: Findings): void {
	const bySpeaker = speakers.map(madeBy)
	const made = bySpeaker.flat()
	checkInstants(made, findings)
	bySpeaker.forEach((own) => checkOwn(own, findings))
	checkSpeakers(speakers, bySpeaker, findings)
	const reports = made.filter(({ by }) => by !== undefined && by === incident?.narrator)
	const day = incident?.report?.day
	// Without passages no claim is of a report, and none later than it.
	if (day === undefined || reports.length === 0 || ids.passage?.size === 0) return
	const order = Math.min(...reports.map(({ order }) => order))
	const statements = new Map(made.map((one) => [one.id, one]))
	for (const claim of claims) {
		const statement = statements.get(claim.record.statement)
		if (statement) checkClaim(claim, statement, { day, order }, findings)
	}
}

function madeBy({ file, path, record }: Placed<Speaker>): Made[] {
	return (record.statements ?? []).flatMap((statement, i) => {
		const { id, said } = statement ?? {}
		if (said?.order === undefined) return []
		const instant = (iso: string | undefined) => (iso === undefined ? NaN : Date.parse(iso))
		const [from, to] = [instant(said.earliest), instant(said.latest)]
		const at = `${path}.statements[${i}].said.order`
		return [{ file, path: at, id, by: record.id, said, order: said.order, from, to }]
	})
}

/** What was certainly said before something else has a lower order. */
function checkInstants(made: readonly Made[], findings: Findings): void {
	const bounded = made.filter(({ from, to }) => !Number.isNaN(from) && !Number.isNaN(to))
	// Of one order the one that begins last comes first: all the others have to reach it.
	bounded.sort((a, b) => a.order - b.order || b.from - a.from)
	let last: Made | undefined
	for (const one of bounded) {
		if (!last || one.from > last.from) last = one
		if (one.to >= last.from) continue
		const why = `the order of ${shown(last.id)}, which was not made before ${last.said.earliest}`
		findings.say(one, String(one.order), `less than ${last.order}, ${why}`)
	}
}

/** Statements of a speaker stand in the order in which they were made. */
function checkOwn(own: readonly Made[], findings: Findings): void {
	own.forEach((one, i) => {
		const before = own[i - 1]?.order ?? one.order
		if (one.order < before)
			findings.say(one, String(one.order), `${before} or more: statements stand in the order of saying`)
	})
}

/** Speakers stand in the order in which they first spoke; those of one order with the dated ones first. */
function checkSpeakers(
	speakers: readonly Placed<Speaker>[],
	made: readonly (readonly Made[])[],
	findings: Findings
): void {
	let before: Made | undefined
	speakers.forEach(({ file, path, record }, i) => {
		const [first] = [...(made[i] ?? [])].sort(inOrder)
		if (!first) return
		if (!before || inOrder(before, first) <= 0) return void (before = first)
		const why =
			first.order === before.order
				? `both first spoke in order ${first.order}, and dated statements come before undated ones`
				: `they first spoke in order ${first.order} and ${before.order}`
		findings.say(
			{ file, path },
			`${shown(record.id)} after ${shown(before.by)}`,
			`the other way round: ${why}`
		)
	})
}

const inOrder = (a: Made, b: Made): number =>
	a.order - b.order || Number(a.said.day === undefined) - Number(b.said.day === undefined)

/** A claim of the report was made by the time of the report, and one that is read elsewhere after it. */
function checkClaim(
	{ file, path, record }: Placed<Claim>,
	{ said, order, from, to }: Made,
	report: { day: string; order: number },
	findings: Findings
): void {
	const place = { file, path: `${path}.statement` }
	const day = said.day ?? report.day
	// The last places on earth to have the day of the report, and the first ones.
	const after = order > report.order || day > report.day || from > endOfDay(report.day, '-12:00')
	const before = order <= report.order || day < report.day || to < startOfDay(report.day, '+14:00')
	if ('passage' in record && !('sources' in record) && after)
		findings.say(
			place,
			shown(record.statement),
			`a statement made by ${report.day}, the day of the report, of its order ${report.order} at most`
		)
	if ('sources' in record && !('passage' in record) && before)
		findings.say(
			place,
			shown(record.statement),
			`a statement made after the report, of a higher order than its ${report.order}`
		)
}
