import { rangeLine } from '../ask/compare'
import { isLater, standingOf } from '../ask/select'
import { area, moved, stroke, svg, type Svg } from '../atlas/svg'
import { mapPicture } from '../atlas/mapPicture'
import type { Telling } from '../explore/telling'
import type { Basemap } from '../source/basemap'
import { claimWords } from '../words/later'
import { versionOf } from '../words/version'
import { second, serif } from '../atlas/faces'
import { ended, revisedSince } from './about'
import { wrapped } from './picture'

/** Pixels, as previews of links want them. */
export const cardSize = { width: 1200, height: 630 }
const { width, height } = cardSize
const margin = 48
/** Of the column of words, and of the strip below that holds the caveat. */
const column = 408
const foot = 112
/** More figures than this are not drawn; their number is said. */
const most = 3

/**
 * What a link to the page shows elsewhere: its name, the numbers of the first question with their speakers, days and doubts, the map, and the
 * caveat that is never out of sight, in full.
 */
export function shareCard(telling: Telling, basemap: Basemap | undefined): Svg {
	const { pack, tell, language } = telling
	const { incident } = pack
	const title = wrapped(tell(incident.title), column, 30).map((line, i) =>
		svg('text', { y: 30 + i * 38, 'font-family': serif, 'font-size': 34, 'font-weight': 700 }, line)
	)
	const standing = tell(standingOf(pack))
	const map = mapPicture({ pack, basemap, language, version: versionOf(pack, language) }, 400, 'card')
	const strip = height - foot
	const top = 32
	const heads = title.length * 38 + 16
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			'font-family': 'sans-serif',
			fill: '#000'
		},
		svg('rect', { width, height, fill: '#fff' }),
		moved(margin, top, ...title, moved(0, heads, ...numbersWithin(telling, strip - top - heads - 12))),
		svg(
			'svg',
			{
				...map.values,
				x: margin + column + 28,
				y: 32,
				width: 668,
				height: (668 / 680) * Number(map.values.height)
			},
			...map.inside
		),
		area(`M0 ${strip}H${width}V${height}H0z`, '#efe7d3'),
		hatched(strip),
		...wrapped(standing, width - 2 * margin - 16, 24).map((line, i) =>
			svg('text', { x: margin, y: strip + 48 + i * 32, 'font-size': 25, 'font-weight': 700 }, line)
		)
	)
}

/** The same in words, for whoever hears it. */
export function cardInWords(telling: Telling): string {
	const { pack, tell, words } = telling
	const numbers = numbersOf(telling)
	const named = numbers.figures
		.slice(0, most)
		.flatMap(({ claim }) => [telling.nameOf(claim), ...revisedSince(telling, claim)])
	const more = numbers.worded > 0 ? [words.firstLookWords(numbers.worded)] : []
	return [tell(pack.incident.title), ...named, ...more, tell(standingOf(pack))].map(ended).join(' ')
}

/** The edge that marks what has to be kept in mind. */
function hatched(top: number): Svg {
	const lines = Array.from({ length: Math.ceil(foot / 8) }, (_, i) => `M4 ${top + 8 * i + 12}l16-16`).join('')
	return stroke(lines, 2, '#7d735d')
}

interface Line {
	text: string
	/** Set large. */
	figure?: true
}

/** The numbers in the report that answer the first counted question, and how many speakers gave a word and no number. */
function numbersOf({ pack }: Telling) {
	const question = pack.incident.questions.find(({ axis }) => axis !== undefined)
	if (!question) return { asks: undefined, figures: [], worded: 0 }
	const told = pack.claims.filter((claim) => !isLater(pack, claim))
	const { figures, worded } = rangeLine(pack, told, question)
	return { asks: question.asks, figures, worded }
}

/** Each number with who gave it, when, and that it was revised since; how many more there are is said. */
function numbersIn(telling: Telling, many: number): Line[] {
	const { tell, language, words } = telling
	const { asks, figures, worded } = numbersOf(telling)
	const left = figures.length - many
	return [
		...(asks ? [{ text: tell(asks) }] : []),
		...figures
			.slice(0, many)
			.flatMap(({ claim }): Line[] => [
				{ text: tell(claim.answer), figure: true },
				...[telling.sayingOf(claim), ...revisedSince(telling, claim)].map((text) => ({ text }))
			]),
		...(left > 0 ? [{ text: claimWords(language).moreInTable(left) }] : []),
		...(worded > 0 ? [{ text: words.firstLookWords(worded) }] : [])
	]
}

/** As many of them as have room. */
function numbersWithin(telling: Telling, room: number): Svg[] {
	for (let many = most; many >= 0; many--) {
		const lines = numbersIn(telling, many).flatMap(({ text, figure }) =>
			wrapped(text, column, figure ? 28 : 16).map((text) => ({ text, figure }))
		)
		const height = lines.reduce((sum, { figure }) => sum + (figure ? 40 : 21), 0)
		if (height <= room || many === 0) return drawn(lines)
	}
	return []
}

function drawn(lines: readonly { text: string; figure: true | undefined }[]): Svg[] {
	let y = 0
	return lines.map(({ text, figure }) => {
		y += figure ? 40 : 21
		const face = figure
			? { 'font-family': serif, 'font-size': 32, 'font-weight': 700 }
			: { 'font-size': 16, fill: second }
		return svg('text', { y, ...face }, text)
	})
}
