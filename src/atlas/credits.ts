import type { Telling } from '../explore/telling'
import type { Language } from '../format/languages'
import type { Basemap } from '../source/basemap'
import { printWords } from '../words/later'

/** Whose map it is, and whose borders are on it, if any. */
export function creditsOf(basemap: Basemap | undefined, language: Language): string {
	const words = printWords(language)
	return `${words.credits} ${basemap?.land['frontiers'] ? words.borders : words.noBorders}`
}

/** Whose report is retold, which need not bear a date; of a pack without passages, from which file it is. */
export function retoldFrom({ pack, language, tell }: Pick<Telling, 'pack' | 'language' | 'tell'>): string {
	const { passages, incident } = pack
	const words = printWords(language)
	const publisher = tell(incident.report.publisher)
	return passages.length > 0 ? words.toldAfter(publisher) : words.fromFile(publisher)
}
