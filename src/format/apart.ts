import { languages, type Language } from './languages.ts'
import type { Text } from './text.ts'

/** Texts in one language, in the order of the places that they have in a pack; `null` where that language says nothing. */
export type Column = readonly (string | null)[]

const isText = (value: object): boolean => {
	const entries = Object.entries(value)
	return (
		entries.length > 0 &&
		entries.every(([key, said]) => languages.some((one) => one === key) && typeof said === 'string')
	)
}

/**
 * Plain JSON with `null` in the place of each text, and what stands there in each of its languages, so that a page may be sent
 * the texts of one alone. Throws where a `null` stood before.
 */
export function apart(
	content: unknown,
	spoken: readonly Language[]
): { frame: unknown; columns: [Language, Column][] } {
	const texts: Partial<Text>[] = []
	const frame = JSON.parse(
		JSON.stringify(content, (_, value: unknown) => {
			if (value === null) throw new Error('Found null in a pack, which has no texts there.')
			if (typeof value !== 'object' || Array.isArray(value) || !isText(value)) return value
			texts.push(value)
			return null
		})
	) as unknown
	return { frame, columns: spoken.map((one) => [one, texts.map((text) => text[one] ?? null)]) }
}

/** Puts a text, as yet empty, in the place of each `null` of a frame; all else is unchangeable from here on. Returns the texts in their order. */
export function makeRoom(frame: unknown, texts: Text[] = []): Text[] {
	if (typeof frame !== 'object' || frame === null) return texts
	const places = frame as Record<string, unknown>
	for (const [key, value] of Object.entries(places)) {
		if (value === null) texts.push((places[key] = {} as Text))
		else makeRoom(value, texts)
	}
	Object.freeze(frame)
	return texts
}

/** Says the texts in a language. */
export const fill = (texts: readonly Text[], language: Language, column: Column): void =>
	texts.forEach((text, i) => {
		const said = column[i]
		if (typeof said === 'string') text[language] = said
	})
