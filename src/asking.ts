import { languageAsked } from './explore/asked'
import { bringIn, languages, type Language } from './format/languages'
import { loadPack, type Loaded } from './source/builtIn'
import { firstLanguage, loadWords } from './words/words'

// By itself, so that a hosted page asks for its words, and reads its incident, while the program is still on its way.

/** The language in which the page begins. */
export const language: Language = languageAsked() ?? firstLanguage(navigator.languages)

/** Its words, or where they cannot be had those of another language. Rejects where there are none. */
export const spoken: Promise<void> = bringIn(language, languages, loadWords)

/** What the page is about. Rejects where it does not arrive. */
export const loaded: Promise<Loaded> = loadPack(language)
// The program, which is not there yet, says so.
loaded.catch(() => undefined)
