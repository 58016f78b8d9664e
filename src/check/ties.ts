import { checkAmounts } from './amounts.ts'
import type { Records } from './files.ts'
import type { Findings } from './findings.ts'
import { checkQuotations } from './quotations.ts'
import { checkReferences } from './references.ts'
import { checkRepeats } from './repeats.ts'
import { checkRevisions } from './revisions.ts'
import { checkSaying } from './saying.ts'
import { checkShapes } from './shapes.ts'
import { checkTimes } from './times.ts'
import { checkWhole } from './whole.ts'

/** Says everything that a schema of one record cannot see: what ties the records of a pack together. */
export function checkTies(records: Records, findings: Findings): void {
	checkWhole(records, findings)
	checkReferences(records, findings)
	checkRevisions(records, findings)
	checkAmounts(records, findings)
	checkTimes(records, findings)
	checkSaying(records, findings)
	checkShapes(records, findings)
	checkRepeats(records, findings)
	checkQuotations(records, findings)
}
