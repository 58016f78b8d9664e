import { fill, makeRoom, type Column } from '../format/apart.ts'
import { bringIn, type Language } from '../format/languages.ts'
import type { Pack, Text } from '../format/pack.ts'

/** Where the texts of a pack are to be had, by language; each rejects where they do not arrive. */
export type Columns = Partial<Record<Language, () => Promise<Column>>>

/** The texts of a pack, and the languages that have yet to come, each by how it is brought. */
interface Coming {
	texts: readonly Text[]
	languages: Map<Language, () => Promise<Column>>
}

const coming = new WeakMap<Pack, Coming>()

/** A pack that begins in a language, or where that cannot be had in another; its others may follow. Rejects where none can be had. */
export async function beginIn(language: Language, pack: Pack, columns: Columns): Promise<Pack> {
	const languages = new Map(Object.entries(columns) as [Language, () => Promise<Column>][])
	coming.set(pack, { texts: makeRoom(pack), languages })
	await bringIn(language, [...languages.keys()], (one) => loadTexts(pack, one))
	return pack
}

function take(pack: Pack, language: Language, column: Column): void {
	const { texts, languages } = coming.get(pack)!
	fill(texts, language, column)
	languages.delete(language)
	if (languages.size > 0) return
	texts.forEach(Object.freeze)
	coming.delete(pack)
}

/** Whether the texts of a pack are here in a language, or never come in it. */
export const hasTexts = (pack: Pack, language: Language): boolean =>
	!coming.get(pack)?.languages.has(language)

/** The languages of a pack whose texts are here. */
export const languagesHere = (pack: Pack): Language[] =>
	pack.incident.languages.filter((language) => hasTexts(pack, language))

/** Brings the texts of a pack in a language, unless they are here. Rejects where they do not arrive. */
export async function loadTexts(pack: Pack, language: Language): Promise<void> {
	const column = await coming.get(pack)?.languages.get(language)?.()
	if (column && !hasTexts(pack, language)) take(pack, language, column)
}

/** Brings the texts of a pack in all its languages: for what finds or saves all of them. Rejects where they do not arrive. */
export const loadAllTexts = async (pack: Pack): Promise<void> =>
	void (await Promise.all(
		[...(coming.get(pack)?.languages.keys() ?? [])].map((language) => loadTexts(pack, language))
	))
