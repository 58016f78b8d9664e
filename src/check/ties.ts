import { checkAmounts, checkRevisions, checkTimes } from './claims.ts'
import type { Draft } from './files.ts'
import type { Findings } from './findings.ts'
import { checkQuotations } from './quotations.ts'
import { checkReferences } from './references.ts'
import { checkShapes } from './shapes.ts'

/** Says everything that a schema of one record cannot see: what ties the records of a pack together. */
export function bind(draft: Draft, findings: Findings): void {
	checkReferences(draft, findings)
	checkRevisions(draft, findings)
	checkAmounts(draft, findings)
	checkTimes(draft, findings)
	checkShapes(draft, findings)
	checkQuotations(draft, findings)
}
