import type { Language } from '../format/languages'
import { printWords } from '../words/later'
import { length } from '../words/words'
import type { Drawing } from './drawing'
import { paperPalette as palette } from './palette'
import { distanceLine, ring, uncertain } from './extents'
import { city } from './signs'
import { dot, moved, svg, type Svg } from './svg'

const row = 18

type Sign = 'city' | 'site' | 'uncertainty' | 'distance' | 'rings' | 'group'

/** The signs of a map with their words, set in rows of a width; only those that are on it. */
export function legendOf(
	{ marks, lines, rings }: Pick<Drawing, 'marks' | 'lines' | 'rings'>,
	circles: readonly number[],
	language: Language,
	width: number,
	isGrouped = false
): { entries: Svg[]; height: number } {
	const words = printWords(language)
	const kinds = new Set(marks.map(({ place }) => place.properties.kind))
	const all: [Sign | undefined, string][] = []
	if (kinds.has('city')) all.push(['city', words.city])
	if (kinds.has('site')) all.push(['site', words.site])
	if (circles[0]) all.push(['uncertainty', words.within(length(circles[0], language))])
	if (lines.length > 0) all.push(['distance', words.distance])
	if (rings.length > 0) all.push(['rings', words.rings])
	if (isGrouped) all.push(['group', words.groups])
	all.push([undefined, words.noStreets])

	let [x, y] = [0, 0]
	const entries = all.map(([sign, text]) => {
		const indent = !sign ? 0 : sign === 'distance' || sign === 'rings' ? 32 : 22
		const needed = indent + text.length * 6.3
		if (x > 0 && x + needed > width) [x, y] = [0, y + row]
		const entry = moved(x, y, ...signOf(sign), svg('text', { x: indent }, text))
		x += needed + 12
		return entry
	})
	return { entries, height: y + row }
}

function signOf(sign: Sign | undefined): Svg[] {
	if (sign === 'city') return [moved(8, -4, ...city(palette))]
	if (sign === 'site')
		return [svg('path', { d: 'M8-12l8 8-8 8-8-8z' }), svg('circle', { cx: 8, cy: -4, r: 2.2, fill: '#fff' })]
	if (sign === 'uncertainty') return [moved(8, -4, ...uncertain(palette, 7))]
	if (sign === 'group') return [moved(8, -4, dot(8, '#fff', { stroke: '#000', 'stroke-width': 1.5 }))]
	if (sign === 'distance') return distanceLine(palette, 'M0-4H26')
	return sign === 'rings' ? [ring(palette, 'M0-4H26')] : []
}
