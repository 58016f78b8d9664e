import * as v from 'valibot'
import type { Language } from './languages.ts'
import { prose } from './values.ts'

/** A text in every language of its pack, which the incident names; check/spoken.ts holds texts to them. */
export type Text = Record<Language, string>

// As a type it stands in every language of the interface: the page speaks those of its pack, and asks a text for no other.
export const Text = v.pipe(
	v.strictObject({ en: v.optional(prose), uk: v.optional(prose) }),
	v.check((text) => Object.keys(text).length > 0, 'an object with a text in each language')
) as unknown as v.StrictObjectSchema<{ readonly en: typeof prose; readonly uk: typeof prose }, undefined>
