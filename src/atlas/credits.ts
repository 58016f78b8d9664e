import type { Language } from '../format/languages'
import type { Basemap } from '../source/basemap'
import { printWords } from '../words/later'

/** Whose map it is, and whose borders are on it, if any. */
export function creditsOf(basemap: Basemap | undefined, language: Language): string {
	const words = printWords(language)
	return `${words.credits} ${basemap?.land['frontiers'] ? words.borders : words.noBorders}`
}
