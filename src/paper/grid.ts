import type { Explorer } from '../explore/explorer.svelte'
import { matrix, type Column, type Matrix } from '../ask/compare'
import { runsOf } from '../format/markup'
import { momentsOf } from '../ask/moments'
import type { Claim, Speaker, Text } from '../format/pack'
import { claimById, isLater, passageById, saidOf } from '../ask/select'
import { claimWords } from '../words/claims'
import type { Answer, Cell, Table, Unit } from './unit'

type Row = Extract<Unit, { kind: 'row' }>

/** Which rows and columns of the matrix are wanted: all questions, and all speakers who answer one of them, if none is named. */
export interface Choice {
	questions: readonly string[]
	speakers: readonly string[]
}

/** What the report's speakers answered, whatever the screen shows at the moment; speakers who were chosen stand apart. */
function gridOf({ pack }: Explorer, { questions, speakers }: Choice): Matrix {
	const moments = momentsOf(pack, false)
	const claims = pack.claims.filter((claim) => !isLater(claim))
	const answering = claims
		.filter(({ question }) => questions.includes(question))
		.map(({ speaker }) => speaker)
	const narrowed = { questions, speakers: speakers.length > 0 ? speakers : answering }
	const grid = matrix(pack, claims, { moments, now: moments.at(-1)!, later: false, ...narrowed })
	if (speakers.length === 0) return grid
	const columns = grid.speakers.map((speaker) => ({
		id: speaker.id,
		speakers: [speaker],
		dated: speaker.statements.some(({ said }) => said.day)
	}))
	return { ...grid, columns }
}

/** A claim's paragraph as ¶13; the paragraphs of all that a speaker said, where there is no claim. */
export function paragraphOf({ pack }: Explorer, claim: Claim): string {
	const number = claim.passage === undefined ? undefined : passageById(pack, claim.passage)?.number
	return number === undefined ? '' : `¶${number}`
}

const paragraphsOf = (explorer: Explorer, claims: readonly Claim[]): string =>
	[...new Set(claims.map((claim) => paragraphOf(explorer, claim)))]
		.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
		.join(', ')

/** How a claim's words were given: the words themselves in their marks, or that the report only tells them. */
export function howOf(explorer: Explorer, { words }: Claim): string {
	const own = claimWords(explorer.language)
	if (typeof words !== 'string') return `“${words.exact}”`
	return words === 'narration' ? own.citeNarration : own.citeReported
}

/** A claim as an answer; its own words in place of ours, where they say the same. */
export function answerOf(explorer: Explorer, claim: Claim, named: boolean): Answer {
	const { words } = claim
	const answer = explorer.tell(claim.answer)
	const shared = {
		// An amount keeps its speaker in its own cell: paper is cut and copied.
		...((named || claim.tellingOf || claim.amount) && { speaker: explorer.sayerOf(claim) }),
		paragraph: paragraphOf(explorer, claim)
	}
	if (typeof words === 'string') return { ...shared, text: answer, how: howOf(explorer, claim) }
	const quote = { exact: words.exact, lang: words.lang }
	const bare = answer.replace(/[“”]/g, '')
	if (words.lang === explorer.language && words.exact.includes(bare)) return { ...shared, text: '', quote }
	// The answer quotes them already.
	if (answer.includes(`“${words.exact}”`)) return { ...shared, text: answer }
	return { ...shared, text: answer, quote }
}

/** The matrix of all answers, a row for each question. */
export function filledRows(explorer: Explorer, id: string, choice: Choice): Row[] {
	const grid = gridOf(explorer, choice)
	const table = tableOf(explorer, id, grid, false)
	const words = claimWords(explorer.language)
	return grid.rows.map(({ question, cell, answering }) => ({
		kind: 'row',
		table,
		head: explorer.tell(question.label),
		note: answering === 1 ? words.oneSpeaker : question.together ? explorer.tell(question.together.text) : '',
		cells: grid.columns.map((column) => {
			const said = column.speakers.flatMap((speaker) => {
				const one = cell(speaker)
				return one.state === 'said' ? one.claims : []
			})
			if (said.length === 0) return { text: words.notStated }
			return { answers: said.map((claim) => answerOf(explorer, claim, column.speakers.length > 1)) }
		})
	}))
}

/**
 * The same with empty cells, the paragraphs to look in at the lower right. With examples, two cells stay filled:
 * the first one that quotes somebody, and the first "not stated" below it.
 */
export function emptyRows(explorer: Explorer, choice: Choice, examples: boolean): Row[] {
	const grid = gridOf(explorer, choice)
	const table = tableOf(explorer, 'empty', grid, true)
	const silent = claimWords(explorer.language).notStated
	let [quoted, unsaid] = [!examples, !examples]
	return grid.rows.map(({ question }, i) => ({
		kind: 'row',
		table,
		head: explorer.tell(question.label),
		cells: grid.columns.map((column): Cell => {
			const own = claimsOf(explorer, column.speakers)
			const said = own.filter((claim) => claim.question === question.id)
			const mark = paragraphsOf(explorer, said.length > 0 ? said : own)
			const first = said[0]
			if (!quoted && column.dated && first && typeof first.words !== 'string') {
				quoted = true
				return { answers: [{ ...answerOf(explorer, first, false), paragraph: '' }], mark }
			}
			if (!unsaid && i > 0 && column.dated && said.length === 0) {
				unsaid = true
				return { text: silent, mark }
			}
			return { mark }
		})
	}))
}

const claimsOf = ({ pack }: Explorer, speakers: readonly Speaker[]): Claim[] =>
	pack.claims.filter((claim) => !isLater(claim) && speakers.some(({ id }) => id === claim.speaker))

function tableOf(explorer: Explorer, id: string, { columns }: Matrix, open: boolean): Table {
	const words = claimWords(explorer.language)
	// A column of several voices needs more room than one.
	const parts = columns.map(({ speakers }) => (speakers.length > 1 ? 1.5 : 1))
	const one = 86 / parts.reduce((sum, part) => sum + part, 0)
	return {
		id,
		corner: words.question,
		open,
		together: open,
		widths: [14, ...parts.map((part) => part * one)],
		heads: columns.map((column) => ({ text: headOf(explorer, column), note: noteOf(explorer, column) }))
	}
}

function headOf(explorer: Explorer, { speakers }: Column): string {
	const words = claimWords(explorer.language)
	return speakers.length > 1
		? words.voices(speakers.length)
		: speakers.map(({ short }) => explorer.tell(short)).join()
}

/** When they spoke; of several, who they are. */
function noteOf(explorer: Explorer, { speakers }: Column): string {
	if (speakers.length > 1) return speakers.map(({ short }) => explorer.tell(short)).join(', ')
	const claim = claimsOf(explorer, speakers)[0]
	return claim ? explorer.tell(saidOf(explorer.pack, claim).words) : ''
}

/** A text with small markup as it stands on paper: no link leads on from there, so the speaker follows the words. */
export function onPaper(explorer: Explorer, text: Text): string {
	const runs = runsOf(explorer.tell(text))
	return runs
		.map((run, i) => {
			const claim =
				run.claim && run.claim !== runs[i + 1]?.claim ? claimById(explorer.pack, run.claim) : undefined
			return claim ? `${run.text} (${sourceOf(explorer, claim)})` : run.text
		})
		.join('')
}

/** Whose a claim is; a figure never stands without the time, the manner and the caveat of its saying. */
export function sourceOf(explorer: Explorer, claim: Claim): string {
	const paragraph = paragraphOf(explorer, claim)
	const parts = claim.amount
		? [explorer.sayingOf(claim), howOf(explorer, claim), paragraph]
		: [explorer.sayerOf(claim), paragraph]
	return parts.filter(Boolean).join(', ')
}
