import { shown } from '../check/issue.ts'
import { quotedLanguages } from '../format/values.ts'
import type { Sheet } from './columns.ts'
import type { Making } from './making.ts'
import type { Row } from './table.ts'

// As format/values.ts has it for whatever somebody else wrote or said.
const longest = { words: 12, characters: 160 }

const narration = 'narration'
const reported = 'reported speech'
const marked = /^(?:“([^“”]+)”|„([^„“]+)“|«([^«»]+)»|"([^"]+)")$/

/**
 * The exact words of a claim, without the marks around them. Where they are too long to be quoted, the claim is told without
 * them, and a remark says so; where there are none, only that it was reported.
 */
export function quoteOf(making: Making, sheet: Sheet<'claims'>, row: Row): object | string {
	const given = sheet.cell(row, 'words')
	if (given === '') return sheet.cell(row, 'manner').toLowerCase() === narration ? narration : reported
	const exact = marked.exec(given)?.slice(1).find(Boolean) ?? given
	if (exact.length > longest.characters || exact.split(' ').length > longest.words) {
		const most = `at most ${longest.words} words and ${longest.characters} characters`
		making.gap(sheet.at(row, 'words'), most, 'the claim is told as reported speech', shown(given))
		return reported
	}
	const { language } = making
	const named = sheet.cell(row, 'words_language').toLowerCase()
	const lang = quotedLanguages.find((known) => known === named) ?? language
	const ours = sheet.cell(row, 'our_translation')
	return { exact, lang, ours: lang !== language && ours !== '' ? { [language]: ours } : {} }
}
