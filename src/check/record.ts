import * as v from 'valibot'
import { expectation } from './expectation.ts'
import type { Findings, Place } from './findings.ts'
import { own } from './ids.ts'
import { shown } from './issue.ts'
import { others, takeOwnLanguage, within } from './ownLanguage.ts'
import { soundOf, type Sound } from './sound.ts'
import { unspoken } from './spoken.ts'
import { strayKeys } from './strayKeys.ts'
import { nearest } from '../format/nearest.ts'

/** What is sound of a record, and where it stands. */
export interface Placed<T> extends Place {
	record: Sound<T>
}

export type Schema<T> = v.GenericSchema<unknown, T>

/** How many records a list may have. */
export interface Size {
	least?: number
	most?: number
}

// Far more than a reader can take in; it keeps a stranger's file from taking minutes to check.
export const mostRecords = 10_000

/** The records of a list, each looked at by itself, so that one with mistakes hides no other. */
export function readRecords<T>(
	place: Place,
	list: unknown,
	schemaFor: (value: unknown) => Schema<T>,
	findings: Findings,
	{ least = 1, most = mostRecords }: Size = {}
): Placed<T>[] {
	if (!Array.isArray(list) || list.length < least || list.length > most) {
		findings.say(place, shown(list), `a list of ${least > 0 ? `${least} to` : 'at most'} ${most} records`)
		return []
	}
	return list.flatMap((value: unknown, i) => {
		const at = { file: place.file, path: `${place.path}[${i}]` }
		const record = readRecord(at, value, schemaFor(value), findings)
		return record === undefined ? [] : [{ ...at, record }]
	})
}

/** What of a value passes its schema, made of the schema's own keys only; every mistake in it is said. */
export function readRecord<T>(
	place: Place,
	value: unknown,
	schema: Schema<T>,
	findings: Findings
): Sound<T> | undefined {
	takeOwnLanguage(place, value, schema, findings)
	for (const { path, key, known } of strayKeys(schema, value)) {
		const near = nearest(key, known)
		const remedy = near === undefined ? undefined : `did you mean "${near}"?`
		findings.say(within(place, [...path, key]), 'a key that pack.ts does not name', 'no such key', remedy)
	}
	for (const { path, language, missing } of unspoken(schema, value, findings.languages)) {
		const found = missing ? 'nothing' : 'a text'
		const expected = missing ? 'this key and its value' : others
		findings.say(within(place, [...path, language]), found, expected)
	}
	const result = v.safeParse(schema, value, { message: expectation })
	// It passed whole, and what is whole is sound.
	if (result.success) return result.output as Sound<T>
	const lists = new Map<unknown, unknown[]>()
	for (const issue of result.issues) {
		const keys = (issue.path ?? []).map(({ key }) => key)
		const last = issue.path?.at(-1)
		if (last?.origin !== 'key') {
			// Valibot takes a list for an object, and an empty one for one without keys.
			const there = keys.reduce<unknown>((one, key) => own(one, String(key)), value)
			findings.say(within(place, keys), shown(Array.isArray(there) ? there : issue.input), issue.message)
		} else if (Array.isArray(last.input)) lists.set(last.input, keys.slice(0, -1))
		// Of keys that are too many Valibot tells only the first; told above are all.
		else if (issue.expected !== 'never')
			findings.say(within(place, keys), 'nothing', 'this key and its value')
	}
	// Valibot takes a list for an object with the wrong keys.
	for (const [list, keys] of lists) findings.say(within(place, keys), shown(list), 'an object')
	return soundOf(schema, value)
}
