import type * as v from 'valibot'
import { own } from './ids.ts'
import { madeOf, objectsIn } from './schemas.ts'
import { languages, type Language } from '../format/languages.ts'
import { Text } from '../format/text.ts'

/** A language in which a text is missing, or stands although its pack does not speak it. */
export interface Unspoken {
	path: (string | number)[]
	language: Language
	missing: boolean
}

/** The languages that an incident names, as far as they can be read: all of them where it names none. */
export function languagesOf(incident: unknown): readonly Language[] {
	const named = own(incident, 'languages')
	const known = Array.isArray(named) ? languages.filter((language) => named.includes(language)) : []
	return known.length > 0 ? known : languages
}

/** Where texts do not stand in just the languages of their pack. */
export const unspoken = (schema: v.GenericSchema, value: unknown, spoken: readonly Language[]): Unspoken[] =>
	objectsIn(madeOf(schema), value)
		.filter(({ schema }) => schema.entries === madeEntries)
		.flatMap(({ value, path }) =>
			languages
				.filter((language) => language in value !== spoken.includes(language))
				.map((language) => ({ path, language, missing: spoken.includes(language) }))
		)

const madeEntries: unknown = Text.entries
