import type { Cell, Matrix, Row } from '../ask/compare'
import { isLater, saidOf } from '../ask/select'
import { stroke, svg, type Svg } from '../atlas/svg'
import type { Telling } from '../explore/telling'
import type { Claim } from '../format/pack'
import { claimWords } from '../words/later'
import { mannerOf } from '../words/manner'
import { second } from '../atlas/faces'
import { revisedSince } from './about'
import { framed, margin, wrapped, type Piece } from './picture'

const head = 150
const column = 164
const gap = 16
const line = 16

interface Line {
	text: string
	bold: boolean
}

/** What is said of a cell without an answer. */
const silent = { 'not stated': 'notStated', 'not yet': 'notYet', 'left out': 'leftOut' } as const

/** Questions by speakers as a picture, as the page shows them: every answer below its speaker, with when it was said and whether it could be checked. */
export function matrixPicture(telling: Telling, { speakers, rows }: Matrix, limits: string): Svg {
	const { tell, language } = telling
	const words = claimWords(language)
	const wide = head + speakers.length * column
	const plain = (text: string): Line[] => wrapped(text, column - gap).map((text) => ({ text, bold: false }))
	const lines = (cell: Cell) =>
		cell.state === 'said'
			? cell.claims.flatMap((claim) => saidIn(telling, claim))
			: plain(words[silent[cell.state]])
	const asked = ({ question, answering }: Row) => [
		...bold(tell(question.asks), head - gap),
		...(answering > 1 && question.together ? plain(tell(question.together.text)) : [])
	]
	const cells = rows.flatMap(({ cell }) => speakers.map(cell))
	return framed(telling, {
		title: words.whoAnswers,
		width: wide + 2 * margin,
		limits,
		pieces: [
			rowOf([[], ...speakers.map(({ short }) => bold(tell(short), column - gap))], wide),
			...rows.map((row) => rowOf([asked(row), ...speakers.map((speaker) => lines(row.cell(speaker)))], wide))
		],
		caveats: cells
			.flatMap((cell) => (cell.state === 'said' ? cell.claims : []))
			.flatMap(({ caveats }) => caveats)
	})
}

const bold = (text: string, width: number): Line[] =>
	wrapped(text, width, 14).map((text) => ({ text, bold: true }))

/** An answer with the words in which it was given, its day, its doubt, and that it was revised since. */
function saidIn(telling: Telling, claim: Claim): Line[] {
	const { pack, tell, words } = telling
	const below = [
		mannerOf(claim, telling),
		tell(saidOf(pack, claim).words),
		telling.paragraphOf(claim),
		isLater(pack, claim) ? words.later : '',
		telling.doubtOf(claim),
		claim.tellingOf ? telling.sayerOf(claim) : '',
		...revisedSince(telling, claim)
	]
	const plain = wrapped(below.filter(Boolean).join(', '), column - gap)
	return [...bold(tell(claim.answer), column - gap), ...plain.map((text) => ({ text, bold: false }))]
}

function rowOf(cells: readonly (readonly Line[])[], wide: number): Piece {
	const height = Math.max(...cells.map((lines) => lines.length)) * line + 14
	const texts = cells.flatMap((lines, i) =>
		lines.map(({ text, bold }, j) =>
			svg(
				'text',
				{
					x: i === 0 ? 0 : head + (i - 1) * column,
					y: 18 + j * line,
					...(bold ? { 'font-weight': 700 } : { fill: second })
				},
				text
			)
		)
	)
	return { drawn: svg('g', {}, stroke(`M0 0H${wide}`, 1, '#bdbdbd'), ...texts), height }
}
