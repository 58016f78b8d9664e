import { matrix } from '../ask/compare'
import { momentsOf, revisionOf } from '../ask/moments'
import { isLater, saidOf } from '../ask/select'
import { stroke, svg, type Svg } from '../atlas/svg'
import type { Telling } from '../explore/telling'
import type { Claim, Question, Speaker } from '../format/pack'
import { claimWords } from '../words/later'
import { framed, margin, second, wrapped, type Piece } from './picture'

const head = 150
const column = 164
const gap = 16
const line = 16

interface Line {
	text: string
	bold: boolean
}

/** Questions by speakers as a picture: every answer below its speaker, with when it was said and whether it could be checked. */
export function matrixPicture(telling: Telling, claims: readonly Claim[]): Svg {
	const { pack, tell, language } = telling
	const words = claimWords(language)
	const later = claims.some(isLater)
	const moments = momentsOf(pack, later)
	const grid = matrix(pack, claims, { moments, now: moments.at(-1)!, later, questions: [], speakers: [] })
	const wide = head + grid.speakers.length * column
	const plain = (text: string): Line[] => wrapped(text, column - gap).map((text) => ({ text, bold: false }))
	const cellOf = (
		question: Question,
		speaker: Speaker,
		cell: (speaker: Speaker) => ReturnType<(typeof grid.rows)[number]['cell']>
	) => {
		const { state, ...rest } = cell(speaker)
		if (!('claims' in rest)) return plain(state === 'not stated' ? words.notStated : words.notYet)
		return rest.claims.flatMap((claim) => saidIn(telling, claim))
	}
	const rows = grid.rows.map(({ question, cell, answering }) =>
		rowOf(
			[
				[
					...bold(tell(question.asks), head - gap),
					...(answering > 1 && question.together ? plain(tell(question.together.text)) : [])
				],
				...grid.speakers.map((speaker) => cellOf(question, speaker, cell))
			],
			wide
		)
	)
	const heads = rowOf([[], ...grid.speakers.map((speaker) => bold(tell(speaker.short), column - gap))], wide)
	return framed(telling, {
		title: words.whoAnswers,
		width: wide + 2 * margin,
		pieces: [heads, ...rows],
		caveats: claims.flatMap(({ caveats }) => caveats)
	})
}

const bold = (text: string, width: number): Line[] =>
	wrapped(text, width, 14).map((text) => ({ text, bold: true }))

/** An answer with its day, its doubt, and that it was revised since. */
function saidIn(telling: Telling, claim: Claim): Line[] {
	const { pack, tell, language, words } = telling
	const revision = revisionOf(pack.claims, claim)
	const below = [
		tell(saidOf(pack, claim).words),
		telling.paragraphOf(claim),
		isLater(claim) ? words.later : '',
		telling.doubtOf(claim),
		claim.tellingOf ? telling.sayerOf(claim) : '',
		revision ? claimWords(language).revisedBy(tell(revision.answer)) : ''
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
