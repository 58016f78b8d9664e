import { expect, test } from 'vitest'
import { apart, type Column } from '../../src/format/apart'
import { languages, type Language } from '../../src/format/languages'
import type { Pack } from '../../src/format/pack'
import { beginIn, hasTexts, loadAllTexts, loadTexts, type Columns } from '../../src/source/texts'
import { tinyPack } from '../tinypack'

const pack = tinyPack()
const { title } = pack.incident

/** The parts of a page's own pack, and which languages were asked for. */
function parts(): { frame: Pack; columns: Columns; asked: Language[]; refused: Set<Language> } {
	const { frame, columns } = apart(pack, languages)
	const asked: Language[] = []
	const refused = new Set<Language>()
	const bring = (language: Language, column: Column) => async () => {
		asked.push(language)
		if (refused.has(language)) throw new Error(`texts.${language}.json: refused`)
		return column
	}
	return {
		frame: frame as Pack,
		columns: Object.fromEntries(columns.map(([language, column]) => [language, bring(language, column)])),
		asked,
		refused
	}
}

test('a pack begins in one language and asks for no other', async () => {
	const { frame, columns, asked } = parts()
	const begun = await beginIn('uk', frame, columns)
	expect(begun.incident.title).toEqual({ uk: title.uk })
	expect([hasTexts(begun, 'uk'), hasTexts(begun, 'en')]).toEqual([true, false])
	expect(asked).toEqual(['uk'])
})

test('a reader of a language that it does not speak is told in its first', async () => {
	const { frame, columns } = parts()
	const begun = await beginIn('en', frame, { uk: columns.uk! })
	expect(begun.incident.title).toEqual({ uk: title.uk })
})

test('where its language cannot be had it begins in another, and where none can it says so', async () => {
	const { frame, columns, refused } = parts()
	refused.add('uk')
	const begun = await beginIn('uk', frame, columns)
	expect(begun.incident.title).toEqual({ en: title.en })
	expect([hasTexts(begun, 'uk'), hasTexts(begun, 'en')]).toEqual([false, true])
	const none = parts()
	for (const language of languages) none.refused.add(language)
	await expect(beginIn('uk', none.frame, none.columns)).rejects.toThrow('texts.en.json: refused')
})

test('it is whole and unchangeable once all languages have come', async () => {
	const { frame, columns } = parts()
	const begun = await beginIn('en', frame, columns)
	await Promise.all([loadAllTexts(begun), loadTexts(begun, 'uk'), loadTexts(begun, 'en')])
	expect(begun).toEqual(JSON.parse(JSON.stringify(pack)))
	expect(hasTexts(begun, 'uk')).toBe(true)
	expect(Object.isFrozen(begun.incident.title)).toBe(true)
})

test('texts that did not come leave the pack as it was, and come when they are asked for again', async () => {
	const { frame, columns, refused } = parts()
	const begun = await beginIn('en', frame, columns)
	refused.add('uk')
	await expect(loadTexts(begun, 'uk')).rejects.toThrow('texts.uk.json: refused')
	expect(begun.incident.title).toEqual({ en: title.en })
	expect(hasTexts(begun, 'uk')).toBe(false)
	refused.clear()
	await loadTexts(begun, 'uk')
	expect(begun.incident.title).toEqual(title)
})

test('a pack that came whole is told in each of its languages', async () => {
	expect(hasTexts(pack, 'uk')).toBe(true)
	await loadAllTexts(pack)
})
