import type { Records } from './files.ts'
import type { Findings } from './findings.ts'
import { shown } from './issue.ts'

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
