import { sans, second, serif } from '../atlas/faces'
import { inLines } from '../atlas/mapfile'
import { stroke, svg, type Svg } from '../atlas/svg'
import type { Telling } from '../explore/telling'
import { fileWords } from '../words/later'
import { aboutOf, caveatTexts } from './about'

export const margin = 20
const noteLine = 17
/** Pixels that a letter of 12 px takes at most, on the average of a line. */
const letter = 6.6

/** A piece of a picture, drawn from its top left corner, and how high it is in pixels. */
export interface Piece {
	drawn: Svg
	height: number
}

/**
 * A picture of claims that stands alone: its title, what is drawn, every caveat of its claims, and where it comes from. It needs
 * nothing from outside, neither a style sheet nor a font of its own; all is black on white.
 */
export function framed(
	telling: Telling,
	{
		title,
		width,
		limits,
		pieces,
		caveats
	}: {
		title: string
		width: number
		/** To what its claims are held; empty where they are all there are. */
		limits: string
		pieces: readonly Piece[]
		caveats: readonly string[]
	}
): Svg {
	const about = aboutOf(telling)
	const { tell, pack } = telling
	const inside = width - 2 * margin
	const texts = caveatTexts(telling, [pack.incident.standing.caveat, ...caveats])
	const under = [tell(pack.incident.standing.line), limits]
		.filter(Boolean)
		.flatMap((text) => wrapped(text, inside))
	const top = 2 * margin + 15 + under.length * noteLine
	const { rows, bottom } = stacked(pieces, top)
	const notes = [
		...texts.map((text) => `• ${text}`),
		`${about.rules} ${about.report} ${about.version}`
	].flatMap((text) => wrapped(text, inside))
	const box = bottom + 12
	const height = box + 26 + notes.length * noteLine + margin
	return svg(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: 'img',
			'aria-labelledby': 'title desc',
			'xml:lang': telling.language,
			'font-family': sans,
			'font-size': 12,
			fill: '#000'
		},
		svg('title', { id: 'title' }, title),
		svg('desc', { id: 'desc' }, `${about.summary} ${about.caveat} ${about.rules}`),
		svg('metadata', {}, `${about.report} ${about.version} ${about.report_link}`),
		svg('rect', { width, height, fill: '#fff' }),
		svg(
			'text',
			{ x: margin, y: margin + 18, 'font-family': serif, 'font-size': 22, 'font-weight': 700 },
			title
		),
		...under.map((text, i) => svg('text', { x: margin, y: margin + 40 + i * noteLine, fill: second }, text)),
		...rows,
		stroke(`M${margin} ${box}H${width - margin}`, 1.5),
		svg('text', { x: margin, y: box + 20, 'font-weight': 700 }, telling.words.keepInMind),
		...notes.map((text, i) =>
			svg('text', { x: margin, y: box + 20 + (i + 1) * noteLine, fill: second }, text)
		)
	)
}

function stacked(pieces: readonly Piece[], top: number): { rows: Svg[]; bottom: number } {
	const rows: Svg[] = []
	let bottom = top
	for (const { drawn, height } of pieces) {
		rows.push(svg('g', { transform: `translate(${margin} ${bottom})` }, drawn))
		bottom += height
	}
	return { rows, bottom }
}

/** A text in lines that fit into so many pixels at a size of 12; longer words stay whole. */
export const wrapped = (text: string, width: number, size = 12): string[] =>
	inLines(text, Math.floor(width / ((letter * size) / 12)))
