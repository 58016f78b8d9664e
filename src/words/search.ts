import { chosenForm } from './plural'

const en = {
	list: 'What was found',
	kinds: {
		question: 'Question',
		place: 'Place',
		claim: 'Claim',
		speaker: 'Speaker',
		passage: 'Paragraph',
		caveat: 'Caveat'
	},
	/** Stands before the words that matched, which keep their own language. */
	matched: 'matched:',
	results: (n: number) => `${n} ${n === 1 ? 'result' : 'results'}`,
	/** Where there are too many to show. */
	firstOf: (shown: number, n: number) => `${n} results, the best ${shown} here`,
	nothing: (query: string) => `Nothing found for “${query}”.`,
	nearest: 'Nearest names:',
	/** Under a question and its answers. */
	laterAnswers: (n: number) => `${n} more ${n === 1 ? 'answer was' : 'answers were'} given after the report`,
	/** What matched, and is left out, because it was said after the report. */
	saidLater: (n: number) => `${n} ${n === 1 ? 'result was' : 'results were'} said after the report.`,
	showLater: 'Show what was said later'
}

const uk: typeof en = {
	list: 'Що знайдено',
	kinds: {
		question: 'Запитання',
		place: 'Місце',
		claim: 'Твердження',
		speaker: 'Автор заяви',
		passage: 'Абзац',
		caveat: 'Застереження'
	},
	matched: 'збіглося:',
	results: (n) => `${n} ${chosenForm(n, 'результат', 'результати', 'результатів')}`,
	firstOf: (shown, n) =>
		`${n} ${chosenForm(n, 'результат', 'результати', 'результатів')}, тут найкращі ${shown}`,
	nothing: (query) => `За запитом «${query}» нічого не знайдено.`,
	nearest: 'Найближчі назви:',
	laterAnswers: (n) => `ще ${n} ${chosenForm(n, 'відповідь', 'відповіді', 'відповідей')} після публікації`,
	saidLater: (n) =>
		`${n} ${chosenForm(n, 'результат', 'результати', 'результатів')} — зі сказаного після публікації.`,
	showLater: 'Показати сказане пізніше'
}

/** The words of the search, which arrive together with what it finds. */
export const searchWords = { en, uk }
