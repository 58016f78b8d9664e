import { listed } from './grammar'

/** What the search and the opened original say. */
export const finding = {
	search: {
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
		laterAnswers: (n: number) =>
			`${n} more ${n === 1 ? 'answer was' : 'answers were'} given after the report`,
		/** Under the first of very many answers; the result opens the claims. */
		moreAnswers: (n: number) => `${n} more ${n === 1 ? 'answer' : 'answers'}: open this result to see all`,
		/** What matched, and is left out, because it was said after the report. */
		saidLater: (n: number) => `${n} ${n === 1 ? 'result is' : 'results are'} from after the report.`,
		showLater: 'Show what was said later',
		/** Of a map of very many places. */
		inSightOnly: 'Only places in sight are searched here.',
		everywhere: 'Search the names of all places'
	},

	original: {
		title: 'Compare with the original',
		why: 'The published report is not part of this page. If you have its text, open it here: each quotation is searched for exactly, and the original paragraph appears beside ours.',
		stays: 'The text stays on this device and is sent nowhere.',
		file: 'Text file (.txt)',
		paste: 'Or paste the text',
		compare: 'Compare',
		keep: 'Keep it on this device',
		keepNote: 'Otherwise it is gone when the page closes.',
		sharedDisk:
			'This page was opened from disk: other pages opened from disk may be able to read what is kept here.',
		kept: 'The text is kept on this device until you delete it.',
		notKept:
			'This browser refuses to keep the text: storage is blocked or full. It stays open until the page closes.',
		forget: 'Delete it',
		forgotten: 'The text is deleted.',
		outcome: (found: number, ambiguous: number, missing: number) => {
			const all = found + ambiguous + missing
			const parts = [`${found} of ${all} ${all === 1 ? 'quotation' : 'quotations'} found once`]
			if (ambiguous > 0) parts.push(`${ambiguous} found more than once`)
			if (missing > 0) parts.push(`${missing} not found`)
			return `${parts.join('; ')}.`
		},
		unplaced: 'Quotations we could not place',
		unplacedNote: 'They are listed, not guessed. Another edition of the report may word them differently.',
		said: (speaker: string, paragraph: number) => `${speaker}, paragraph ${paragraph} here`,
		missing: 'not found',
		ambiguous: (times: number, paragraphs: readonly number[]) =>
			`found ${times} times, in ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(paragraphs, 'and')} of the text you opened`,
		before: 'What was opened before stays open.',
		empty: 'There is nothing to compare yet. Choose a text file or paste the text.',
		tooLong: (found: number, most: number) =>
			`The text is ${found.toLocaleString('en')} characters long; at most ${most.toLocaleString('en')} can be searched. Open the report alone.`,
		tooLarge: (found: number, most: number) =>
			`The file is ${found.toLocaleString('en')} bytes large; at most ${most.toLocaleString('en')} can be opened. Open the report alone.`,
		binary: (found: number, most: number) =>
			`This is not plain text: ${found.toLocaleString('en')} unreadable ${found === 1 ? 'character' : 'characters'}, at most ${most.toLocaleString('en')} allowed. Save the report as text in UTF-8, or paste it.`,
		unreadable: 'The browser could not read this file. Choose it again, or paste the text.',
		fromOpened: 'From the text you opened',
		notHere: (n: number) =>
			n === 1
				? '1 quotation from this paragraph could not be placed there.'
				: `${n} quotations from this paragraph could not be placed there.`
	}
}

export type Finding = typeof finding
