import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import { shown } from './issue.ts'
import { endOfDay, startOfDay } from '../format/time.ts'

interface Bounds {
	day?: string | undefined
	earliest?: string | undefined
	latest?: string | undefined
}

/** Says where moments are in the wrong order, or outside their bounds. */
export function checkTimes({ speakers, claims }: Records, findings: Findings): void {
	for (const { file, path, record } of speakers)
		record.statements?.forEach((statement, i) => {
			const place = { file, path: `${path}.statements[${i}].said` }
			if (statement?.said) checkBounds(place, statement.said, findings)
		})
	for (const { file, path, record } of claims) {
		const { when } = record
		if (when === undefined) continue
		checkBounds({ file, path: `${path}.when` }, when, findings)
		const { earliest, latest } = when
		when.readings?.forEach((reading, i) => {
			const iso = reading?.iso
			if (iso === undefined || earliest === undefined || latest === undefined) return
			const at = Date.parse(iso)
			if (at >= Date.parse(earliest) && at <= Date.parse(latest)) return
			const place = { file, path: `${path}.when.readings[${i}].iso` }
			findings.say(place, shown(iso), `a moment between earliest, ${earliest}, and latest, ${latest}`)
		})
	}
}

function checkBounds({ file, path }: Place, { day, earliest, latest }: Bounds, findings: Findings): void {
	if (earliest === undefined || latest === undefined) return
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
