import type { Amount, Claim, Pack, Question } from '../format/pack'
import { inOrderOfSaying } from './select'

type Numbered = Claim & { amount: Extract<Amount, { kind: 'number' }> }

/**
 * What is answered in numbers before all else: each number as a claim, in the order of saying, and how many speakers gave no
 * number. Apart from the lines in compare.ts, which the first screen need not wait for.
 */
export interface FirstLook {
	question: Question
	numbers: readonly Numbered[]
	worded: number
}

/** The first look at some claims; `undefined` where none of them answers in a number what the incident counts. */
export function firstLookAt(pack: Pack, claims: readonly Claim[]): FirstLook | undefined {
	const question = pack.incident.questions.find(({ axis }) => axis !== undefined)
	if (!question) return undefined
	const answers = inOrderOfSaying(
		pack,
		claims.filter((claim) => claim.question === question.id)
	)
	const numbers = answers.filter((claim): claim is Numbered => claim.amount?.kind === 'number')
	const worded = answers.filter(({ amount, tellingOf }) => amount && amount.kind !== 'number' && !tellingOf)
	if (numbers.length === 0) return undefined
	return { question, numbers, worded: new Set(worded.map(({ speaker }) => speaker)).size }
}
