import { aside, quoted } from '../explore/marking'
import type { Telling } from '../explore/telling'
import { matrix, type Column, type Matrix } from '../ask/compare'
import { runsOf } from '../format/markup'
import { momentsOf } from '../ask/moments'
import type { Claim, Speaker, Text } from '../format/pack'
import { claimById, isLater, passageById, passagesOf, saidOf } from '../ask/select'
import { claimWords } from '../words/later'
import { mannerOf, translationOf } from '../words/manner'
import type { Answer, Cell, Table, Unit } from './unit'

type Row = Extract<Unit, { kind: 'row' }>

/** Which rows and columns of the matrix are wanted: all questions, and all speakers who answer one of them, if none is named. */
export interface Choice {
	questions: readonly string[]
	speakers: readonly string[]
}

/** What the report's speakers answered, whatever the screen shows at the moment; speakers who were chosen stand apart. */
function gridOf({ pack }: Telling, { questions, speakers }: Choice): Matrix {
	const moments = momentsOf(pack, false)
	const claims = pack.claims.filter((claim) => !isLater(pack, claim))
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

/** The paragraphs of all that a speaker said. */
const paragraphsOf = ({ pack }: Telling, claims: readonly Claim[]): string =>
	[...new Set(claims.flatMap(passagesOf))]
		.map((id) => passageById(pack, id)!.number)
		.sort((a, b) => a - b)
		.map((number) => `¶${number}`)
		.join(', ')

/** A claim as an answer; its own words in place of ours, where they say the same. */
export function answerOf(telling: Telling, claim: Claim, named: boolean): Answer {
	const { words } = claim
	const answer = telling.tell(claim.answer)
	const shared = {
		// An amount keeps its speaker in its own cell: paper is cut and copied.
		...((named || claim.tellingOf || claim.amount) && { speaker: telling.sayerOf(claim) }),
		paragraph: telling.paragraphOf(claim)
	}
	if (typeof words === 'string') return { ...shared, text: answer, how: mannerOf(claim, telling) }
	const quote = { exact: words.exact, lang: words.lang }
	const ours = translationOf(claim, telling)
	const bare = answer.replace(/[“”]/g, '')
	if (words.lang === telling.language && words.exact.includes(bare)) return { ...shared, text: '', quote }
	// The answer quotes them already.
	const said = { ...shared, text: answer, ...(ours && { how: ours }) }
	return answer.includes(`“${words.exact}”`) ? said : { ...said, quote }
}

/** The matrix of all answers, a row for each question; its columns have no room for translations, which the cards have. */
export function filledRows(telling: Telling, id: string, choice: Choice): Row[] {
	const grid = gridOf(telling, choice)
	const table = tableOf(telling, id, grid)
	const words = claimWords(telling.language)
	return grid.rows.map(({ question, cell, answering }) => ({
		kind: 'row',
		table,
		head: telling.tell(question.label),
		note: answering === 1 ? words.oneSpeaker : question.together ? telling.tell(question.together.text) : '',
		cells: grid.columns.map((column) => {
			const said = column.speakers.flatMap((speaker) => {
				const one = cell(speaker)
				return one.state === 'said' ? one.claims : []
			})
			if (said.length === 0) return { text: words.notStated }
			return {
				answers: said.map((claim) => {
					const { how, ...answer } = answerOf(telling, claim, column.speakers.length > 1)
					return how && typeof claim.words === 'string' ? { ...answer, how } : answer
				})
			}
		})
	}))
}

/**
 * The same with empty cells, the paragraphs to look in at the lower right. With examples, two cells stay filled:
 * the first one that quotes somebody, and the first "not stated" below it.
 */
export function emptyRows(telling: Telling, choice: Choice, examples: boolean): Row[] {
	const grid = gridOf(telling, choice)
	const table = { ...tableOf(telling, 'empty', grid), open: 16.5, together: true }
	const silent = claimWords(telling.language).notStated
	let [quoted, unsaid] = [!examples, !examples]
	return grid.rows.map(({ question }, i) => ({
		kind: 'row',
		table,
		head: telling.tell(question.label),
		cells: grid.columns.map((column): Cell => {
			const own = claimsOf(telling, column.speakers)
			const said = own.filter((claim) => claim.question === question.id)
			const mark = paragraphsOf(telling, said.length > 0 ? said : own)
			const first = said[0]
			if (!quoted && column.dated && first && typeof first.words !== 'string') {
				quoted = true
				return { answers: [{ ...answerOf(telling, first, false), paragraph: '' }], mark }
			}
			if (!unsaid && i > 0 && column.dated && said.length === 0) {
				unsaid = true
				return { text: silent, mark }
			}
			return { mark }
		})
	}))
}

const claimsOf = ({ pack }: Telling, speakers: readonly Speaker[]): Claim[] =>
	pack.claims.filter((claim) => !isLater(pack, claim) && speakers.some(({ id }) => id === claim.speaker))

function tableOf(telling: Telling, id: string, { columns }: Matrix): Table {
	const words = claimWords(telling.language)
	// A column of several voices needs hardly more room than one: what tears in it is a long word.
	const first = 12.5
	const parts = columns.map(({ speakers }) => (speakers.length > 1 ? 1.15 : 1))
	const one = (100 - first) / parts.reduce((sum, part) => sum + part, 0)
	return {
		id,
		corner: words.question,
		widths: [first, ...parts.map((part) => part * one)],
		heads: columns.map((column) => ({ text: headOf(telling, column), note: noteOf(telling, column) }))
	}
}

function headOf(telling: Telling, { speakers }: Column): string {
	const words = claimWords(telling.language)
	return speakers.length > 1
		? words.voices(speakers.length)
		: speakers.map(({ short }) => telling.tell(short)).join()
}

/** When they spoke; of several, who they are. */
function noteOf(telling: Telling, { speakers }: Column): string {
	if (speakers.length > 1) return speakers.map(({ short }) => telling.tell(short)).join(', ')
	const claim = claimsOf(telling, speakers)[0]
	return claim ? telling.tell(saidOf(telling.pack, claim).words) : ''
}

/** A text with small markup as it stands on paper: no link leads on from there, so the speaker follows the words. */
export function onPaper(telling: Telling, text: Text): string {
	const runs = runsOf(telling.tell(text))
	return runs
		.map((run, i) => {
			const claim =
				run.claim && run.claim !== runs[i + 1]?.claim ? claimById(telling.pack, run.claim) : undefined
			return claim ? run.text + aside(telling, ` (${sourceOf(telling, claim)})`) : run.text
		})
		.join('')
}

/** Whose a claim is; a figure never stands without the time, the manner and the caveat of its saying. */
export function sourceOf(telling: Telling, claim: Claim): string {
	const paragraph = telling.paragraphOf(claim)
	const { words } = claim
	// It follows the same in words of ours.
	const given =
		typeof words === 'string' ? mannerOf(claim, telling) : quoted(telling, `“${words.exact}”`, words.lang)
	const parts = claim.amount
		? [telling.sayingOf(claim), given, paragraph]
		: [telling.sayerOf(claim), paragraph]
	return parts.filter(Boolean).join(', ')
}
