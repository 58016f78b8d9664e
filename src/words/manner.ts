import type { Language } from '../format/languages'
import type { Claim, Text } from '../format/pack'
import { claimWords } from './later'

/** How a claim's words were given: the words themselves in their marks, or who only retells them. */
export function mannerOf(
	{ words, tellingOf }: Claim,
	{ language, tell }: { language: Language; tell: (text: Text) => string }
): string {
	const own = claimWords(language)
	if (typeof words !== 'string') return `“${words.exact}”`
	if (words === 'reported speech') return own.citeReported
	return tellingOf ? own.citeRetelling(tell(tellingOf)) : own.citeNarration
}
