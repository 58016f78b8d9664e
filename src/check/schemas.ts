import type * as v from 'valibot'

/** A schema of Valibot as far as it says what it is made of; its general type hides that. */
export type Made =
	| { type: 'strict_object'; entries: Record<string, Made> }
	| { type: 'optional'; wrapped: Made }
	| { type: 'array'; item: Made }
	| { type: 'union' | 'variant'; options: Made[] }
	| { type: 'literal'; literal: unknown }

type Strict = Extract<Made, { type: 'strict_object' }>

/** What a schema is made of. Kinds that hold nothing else are told apart by nobody here. */
export const madeOf = (schema: v.GenericSchema): Made => schema as unknown as Made

/** An object in a value, the schema that it follows, and the keys that lead to it. */
export interface Schooled {
	schema: Strict
	value: object
	path: (string | number)[]
}

/** Every object in a value for which a schema has one, the inner ones first. */
export function objectsIn(schema: Made, value: unknown, path: (string | number)[] = []): Schooled[] {
	if (schema.type === 'optional') return objectsIn(schema.wrapped, value, path)
	if (schema.type === 'array' && Array.isArray(value))
		return value.flatMap((one: unknown, i) => objectsIn(schema.item, one, [...path, i]))
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
	if (schema.type === 'union' || schema.type === 'variant') {
		const meant = optionFor(schema.options, value)
		return meant ? objectsIn(meant, value, path) : []
	}
	if (schema.type !== 'strict_object') return []
	const entries = new Map(Object.entries(schema.entries))
	const inner = Object.entries(value).flatMap(([key, one]) => {
		const entry = entries.get(key)
		return entry ? objectsIn(entry, one, [...path, key]) : []
	})
	return [...inner, { schema, value, path }]
}

/** The object schema that a value follows: the one whose literals it does not contradict. */
export function optionFor(options: Made[], value: object): Strict | undefined {
	const own = new Map<string, unknown>(Object.entries(value))
	const objects = options.filter((option): option is Strict => option.type === 'strict_object')
	return objects.find(({ entries }) =>
		Object.entries(entries).every(
			([key, entry]) => entry.type !== 'literal' || entry.literal === own.get(key)
		)
	)
}
