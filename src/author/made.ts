import type { Issue } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import type { FileName } from '../format/pack.ts'
import { assumedWords } from '../words/assumed.ts'

/** Something that did not keep a file from being opened: what its author did not give, or what of it is not shown. */
export interface Remark extends Issue {
	kind: 'gap' | 'left out'
	/** How many more there are that say the same of other records, and are not told one by one. */
	more?: number
}

/** What was made of files in another form: the files of a pack, as the checker reads them, and what there is to say of it. */
export interface Made {
	files: Record<FileName, unknown>
	/**
	 * Where in what was given a value stood, by its place in the pack's files, such as `claims.json[4].answer`. Of several that a
	 * place begins with, the longest one tells.
	 */
	origins: Pick<ReadonlyMap<string, { file: string; path: string }>, 'has' | 'get'>
	remarks: readonly Remark[]
}

/** Ids of the two caveats that such a pack has of its own. */
export const [unchecked, noCaveat] = ['unchecked', 'no-caveat']

/** A text in the one language that such a pack speaks; each line break and each run of space is one space, as in HTML. */
export const textIn = (language: Language, text: string): Record<string, string> => ({
	[language]: text.replace(/\s+/g, ' ').trim()
})

/** What `incident.json` has in every such pack, questions apart: it says of itself that nobody here has checked it, and names the file as what is retold. `day` is ISO 8601. */
export function incidentOf(
	file: string,
	title: string,
	day: string,
	language: Language,
	summary?: string
): object {
	const words = assumedWords[language]
	const text = (one: string) => textIn(language, one)
	return {
		format: 1,
		id: idFrom(file.replace(/\.[^.]*$/, '')) ?? 'file',
		languages: [language],
		title: text(title),
		short: text(title),
		summary: text(summary ?? words.summary),
		contentNote: [text(words.contentNote)],
		report: {
			publisher: text(file),
			by: text(words.by),
			date: text(words.date),
			day,
			note: text(words.note),
			copyright: text(words.copyright)
		},
		standing: { caveat: unchecked, line: text(words.uncheckedLine) },
		caveats: [unchecked],
		questions: [],
		clocks: [{ id: 'utc', name: text('UTC'), offset: '+00:00' }],
		notes: []
	}
}

/** The caveats that stand in every such pack. */
export const ownCaveats = (language: Language): object[] => [
	{ id: unchecked, text: textIn(language, assumedWords[language].unchecked), whose: 'us' },
	{ id: noCaveat, text: textIn(language, assumedWords[language].noCaveat), whose: 'us' }
]

const longestId = 50

/** An id from a name, such as `old-mill` from "Old Mill"; `undefined` where the name has no Latin letter or digit. */
export const idFrom = (name: string): string | undefined =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longestId)
		.replace(/^-|-$/g, '') || undefined
