import type { Language } from '../format/languages'
import type { Claim, Text } from '../format/pack'
import { claimWords } from './later'

/** Whom it is told to, and in which words of ours. */
interface Told {
	language: Language
	tell: (text: Text) => string
	words: { ourTranslation: string }
}

/** Our translation of a claim's words, and that it is ours; empty where they need none. */
export function translationOf({ words }: Claim, { language, words: own }: Omit<Told, 'tell'>): string {
	const ours = typeof words === 'string' || words.lang === language ? undefined : words.ours[language]
	return ours ? `${own.ourTranslation}: «${ours}»` : ''
}

/** How a claim's words were given: the words themselves in their marks, with our translation, or who only retells them. */
export function mannerOf(claim: Claim, told: Told): string {
	const { words, tellingOf } = claim
	const { language, tell } = told
	const own = claimWords(language)
	if (typeof words !== 'string') {
		const ours = translationOf(claim, told)
		return `“${words.exact}”${ours && ` (${ours})`}`
	}
	if (words === 'reported speech') return own.citeReported
	return tellingOf ? own.citeRetelling(tell(tellingOf)) : own.citeNarration
}
