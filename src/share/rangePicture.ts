import { axisOf, rangeLine } from '../ask/compare'
import { isLater } from '../ask/select'
import { svg, dot, rounded, stroke, type Svg } from '../atlas/svg'
import type { Telling } from '../explore/telling'
import type { Claim, Question } from '../format/pack'
import { claimWords } from '../words/later'
import { mannerOf } from '../words/manner'
import { second, serif } from '../atlas/faces'
import { revisedSince } from './about'
import { framed, margin, wrapped, type Piece } from './picture'

const width = 760
const inside = width - 2 * margin
const line = 17
/** Of the axis, from the left. */
const end = inside - 16

/**
 * The answers to one counted question as a picture: a row for each, with its figure or its word, who said it, when, whether it could
 * be checked, and its place on the axis they share. Nothing is added up, averaged or ranked; a word has no place on it.
 */
export function rangePicture(
	telling: Telling,
	claims: readonly Claim[],
	question: Question,
	limits: string
): Svg {
	const { pack, tell, language } = telling
	const words = claimWords(language)
	const answers = rangeLine(pack, claims, question)
	const { top, ticks } = axisOf([answers])
	const at = (value: number) => rounded(8 + (value / top) * (end - 8))
	const rows = [
		...answers.figures.map(({ claim, amount }) => {
			const mark = dot(5.5, amount.qualifier === 'as stated' ? '#000' : '#fff', {
				cx: at(amount.value),
				stroke: '#000',
				'stroke-width': 2
			})
			return rowOf(telling, claim, [stroke(`M8 0H${end}`, 1, '#bdbdbd'), mark])
		}),
		...answers.bands.map(({ claim }) => rowOf(telling, claim, [hatched()])),
		...answers.words.map(({ claim }) => rowOf(telling, claim, []))
	]
	return framed(telling, {
		title: tell(question.asks),
		width,
		limits,
		pieces: [
			headOf(`${words.rangeHead(answers.speakers, answers.numbers)} ${words.rangeWords(answers.worded)}`),
			...rows,
			...(answers.figures.length > 0 ? [axis(ticks, at)] : [])
		],
		caveats: claims.filter((claim) => claim.question === question.id).flatMap(({ caveats }) => caveats)
	})
}

const headOf = (text: string): Piece => ({
	drawn: svg('text', { y: 8, 'font-weight': 700, 'font-size': 14 }, text),
	height: 24
})

/** Words such as "hundreds" span the axis without edges. */
const hatched = (): Svg =>
	stroke(
		Array.from({ length: Math.floor((end - 8) / 8) }, (_, i) => `M${8 + i * 8} 6l8-12`).join(''),
		1,
		'#5a5a5a'
	)

/** What was said and all that belongs to it, above its mark. */
function rowOf(telling: Telling, claim: Claim, mark: readonly Svg[]): Piece {
	const said = claimSaid(telling, claim, inside - 8)
	const height = 26 + said.length * line + (mark.length > 0 ? 22 : 6)
	return {
		drawn: svg(
			'g',
			{ 'data-claim': claim.id },
			svg(
				'text',
				{ x: 8, y: 20, 'font-family': serif, 'font-size': 20, 'font-weight': 700 },
				telling.tell(claim.label)
			),
			...said.map((text, i) => svg('text', { x: 8, y: 22 + (i + 1) * line, fill: second }, text)),
			svg('g', { transform: `translate(0 ${34 + said.length * line})` }, ...mark)
		),
		height: height + 8
	}
}

/** By whom, when, in what words, what is counted, and that it was revised since; in lines. */
export function claimSaid(telling: Telling, claim: Claim, wide: number): string[] {
	const { pack, tell, words } = telling
	const later = isLater(pack, claim) ? words.later : ''
	const saying = [telling.sayingOf(claim), telling.paragraphOf(claim), later]
	return [
		saying.filter(Boolean).join(', '),
		mannerOf(claim, telling),
		tell(claim.counts),
		...revisedSince(telling, claim)
	].flatMap((text) => wrapped(text, wide))
}

function axis(ticks: readonly number[], at: (value: number) => number): Piece {
	const marks = ticks.flatMap((tick) => [
		stroke(`M${at(tick)} 0v5`, 1),
		svg(
			'text',
			{ x: at(tick), y: 20, 'text-anchor': tick === 0 ? 'start' : 'middle', fill: second },
			String(tick)
		)
	])
	return { drawn: svg('g', {}, stroke(`M8 0H${end + 12}m-7-5 7 5-7 5`, 1.5), ...marks), height: 30 }
}
