import type * as v from 'valibot'
import { standIn, type Findings, type Place } from './findings.ts'
import { own } from './ids.ts'
import { placeOf, shown } from './issue.ts'
import { madeOf, objectsIn, type Schooled } from './schemas.ts'
import { languages, nameable } from '../format/languages.ts'
import { anyOf, quotedLanguage } from '../format/values.ts'

/** What may stand beside a text in a language of the pack. */
export const others = 'only the languages that incident.json names'

const isOfInterface = (key: string): boolean => languages.some((language) => language === key)

/** A tag of BCP 47: language, script, region and variants. */
const tag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-[a-z\d]{5,8})*$/i
const isForeign = (name: unknown): name is string =>
	typeof name === 'string' && tag.test(name) && !isOfInterface(name.toLowerCase().split('-')[0] ?? '')

/** Sees whether an incident names a language that the interface does not have; such a one stands alone. */
export function readOwnLanguage(incident: unknown, findings: Findings): void {
	const named = own(incident, 'languages')
	if (!Array.isArray(named) || !named.some(isForeign)) return
	const known = named.filter((name) => isForeign(name) || languages.some((language) => language === name))
	findings.ownLanguages = known.slice(0, 9)
	if (named.length > 1) {
		const found = named.slice(0, 9).map(shown).join(', ')
		findings.say({ file: 'incident.json', path: 'languages' }, found, nameable)
	}
	Object.assign(incident as object, { languages: [standIn] })
}

/**
 * Puts the texts of a record in a pack's own language under its stand-in, and says where a text stands in another one. Changes
 * the record, which was just read from JSON. Where an incident names several, each text is taken in the first that it has.
 */
export function takeOwnLanguage(
	place: Place,
	value: unknown,
	schema: v.GenericSchema,
	findings: Findings
): void {
	const { ownLanguages } = findings
	for (const one of objectsIn(madeOf(schema), value)) {
		checkQuoted(place, one, findings)
		if (ownLanguages.length === 0 || !Object.keys(one.schema.entries).every(isOfInterface)) continue
		const at = within(place, one.path)
		const keys = Object.keys(one.value)
		const written = ownLanguages.find((language) => keys.includes(language)) ?? ownLanguages[0]!
		const text = own(one.value, written)
		for (const key of keys) {
			if (!ownLanguages.includes(key)) findings.say(within(at, [key]), 'a text', others)
			Reflect.deleteProperty(one.value, key)
		}
		if (keys.includes(written)) Object.assign(one.value, { [standIn]: text })
		findings.writtenIn(at, written)
	}
}

/** Somebody is quoted in a language that quotes may have, or in the pack's own. */
function checkQuoted(place: Place, { schema, value, path }: Schooled, findings: Findings): void {
	const lang = own(value, 'lang')
	const known = findings.quotedLanguages
	const isQuoted: boolean = Object.is(schema.entries['lang'], quotedLanguage)
	if (!isQuoted || typeof lang !== 'string' || known.includes(lang)) return
	findings.say(within(place, [...path, 'lang']), shown(lang), anyOf(known))
}

/** A place within a record. */
export function within({ file, path }: Place, keys: readonly unknown[]): Place {
	const rest = placeOf(keys)
	return { file, path: path === '' || rest === '' || rest.startsWith('[') ? path + rest : `${path}.${rest}` }
}
