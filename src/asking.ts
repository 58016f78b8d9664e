import { languageAsked } from './explore/asked'
import { languages, type Language } from './format/languages'
import { firstLanguage, loadWords } from './words/words'

// By itself, so that a hosted page asks for its words while the program is still on its way.

/** The language in which the page begins. */
export const language: Language = languageAsked() ?? firstLanguage(navigator.languages)

/** Its words, or where they cannot be had those of another language. Rejects where there are none. */
export const spoken: Promise<void> = languages
	.filter((other) => other !== language)
	.reduce((words, other) => words.catch(() => loadWords(other)), loadWords(language))
