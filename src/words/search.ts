import { chosenForm } from './plural'

const en = {
	list: 'What was found',
	kinds: { place: 'Place', claim: 'Claim', speaker: 'Speaker', passage: 'Paragraph', caveat: 'Caveat' },
	/** Stands before the words that matched, which keep their own language. */
	matched: 'matched:',
	results: (n: number) => `${n} ${n === 1 ? 'result' : 'results'}`,
	/** Where there are too many to show. */
	firstOf: (shown: number, n: number) => `${n} results, the best ${shown} here`,
	nothing: (query: string) => `Nothing found for “${query}”.`,
	nearest: 'Nearest names:'
}

const uk: typeof en = {
	list: 'Що знайдено',
	kinds: {
		place: 'Місце',
		claim: 'Твердження',
		speaker: 'Мовець',
		passage: 'Абзац',
		caveat: 'Застереження'
	},
	matched: 'збіглося:',
	results: (n) => `${n} ${chosenForm(n, 'результат', 'результати', 'результатів')}`,
	firstOf: (shown, n) =>
		`${n} ${chosenForm(n, 'результат', 'результати', 'результатів')}, тут найкращі ${shown}`,
	nothing: (query) => `Нічого не знайдено для «${query}».`,
	nearest: 'Найближчі назви:'
}

/** The words of the search, which arrive together with what it finds. */
export const searchWords = { en, uk }
