import type { Language } from '../format/languages.ts'

/**
 * In which language of the interface a table is told: Ukrainian where its letters are mostly Cyrillic, with those that Russian lacks
 * and without those that Ukrainian does; English where they are mostly Latin; else in the one that is given. Qualifiers ("about") are known by it.
 */
export function tableLanguage(texts: readonly string[], otherwise: Language): Language {
	const all = texts.join(' ').replace(/https?:\/\/\S+/g, '')
	const count = (letters: RegExp) => all.match(letters)?.length ?? 0
	const [cyrillic, latin] = [count(/\p{Script=Cyrillic}/gu), count(/\p{Script=Latin}/gu)]
	if (latin > cyrillic) return 'en'
	return cyrillic > latin && /[іїєґ]/i.test(all) && !/[ыэъёў]/i.test(all) ? 'uk' : otherwise
}
