import type { Language } from '../pack/languages'
import { printWords } from '../words/print'
import { length } from '../words/words'
import type { Drawing } from './drawing'

type Sign = 'city' | 'site' | 'uncertainty' | 'distance' | 'rings' | 'none'

/** The signs of a map with their words, set in rows of a width; only those that are on it. */
export function legendOf(
	{ pins, circles, lines, rings }: Drawing,
	language: Language,
	width: number
): { entries: { sign: Sign; text: string; x: number; y: number }[]; height: number } {
	const words = printWords(language)
	const kinds = new Set(pins.map(({ place }) => place.properties.kind))
	const all: [Sign, string][] = []
	if (kinds.has('city')) all.push(['city', words.city])
	if (kinds.has('site')) all.push(['site', words.site])
	if (circles[0]) all.push(['uncertainty', words.within(length(circles[0].metres, language))])
	if (lines.length > 0) all.push(['distance', words.distance])
	if (rings.length > 0) all.push(['rings', words.rings])
	all.push(['none', words.noStreets])

	let [x, y] = [0, 0]
	const entries = all.map(([sign, text]) => {
		const needed = text.length * 6.6 + 40
		if (x > 0 && x + needed > width) [x, y] = [0, y + 18]
		const entry = { sign, text, x, y }
		x += needed
		return entry
	})
	return { entries, height: y + 18 }
}
