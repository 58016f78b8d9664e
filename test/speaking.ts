import { languages } from '../src/format/languages'
import { withWords } from '../src/words/words'

// Components and sheets are tried by themselves: on the page, what loads them waits for the words they say. A test may ask
// for words as soon as it is read.
for (const language of languages)
	await withWords(
		language,
		['reading', 'finding', 'teaching', 'menu', 'paper', 'sharing', 'trust', 'explaining', 'opening', 'long'],
		Promise.resolve()
	)
