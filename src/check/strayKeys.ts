import type * as v from 'valibot'

/** A key that no schema names, the place of the object that has it, and the keys that would do. */
export interface StrayKey {
	path: (string | number)[]
	key: string
	known: ReadonlySet<string>
}

type Strict = { type: 'strict_object'; entries: Record<string, Schema> }
type Schema =
	| Strict
	| { type: 'optional'; wrapped: Schema }
	| { type: 'array'; item: Schema }
	| { type: 'union' | 'variant'; options: Schema[] }
	| { type: 'literal'; literal: unknown }

/** Every key that the schema does not name. Valibot itself stops at the first one in each object, and knows no near ones. */
export function strayKeys(schema: v.GenericSchema, value: unknown): StrayKey[] {
	// Valibot's general type hides what its schemas are made of; only those that can hold objects matter here.
	return within(schema as unknown as Schema, value, [])
}

function within(schema: Schema, value: unknown, path: (string | number)[]): StrayKey[] {
	if (schema.type === 'optional') return within(schema.wrapped, value, path)
	if (schema.type === 'array' && Array.isArray(value))
		return value.flatMap((one: unknown, i) => within(schema.item, one, [...path, i]))
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
	if (schema.type === 'union' || schema.type === 'variant') {
		const meant = optionFor(schema.options, new Map(Object.entries(value)))
		return meant ? within(meant, value, path) : []
	}
	if (schema.type !== 'strict_object') return []
	const entries = new Map(Object.entries(schema.entries))
	return Object.entries(value).flatMap(([key, one]) => {
		const entry = entries.get(key)
		return entry ? within(entry, one, [...path, key]) : [{ path, key, known: new Set(entries.keys()) }]
	})
}

/** The object schema that a value follows: the one whose literals it does not contradict. */
function optionFor(options: Schema[], value: Map<string, unknown>): Strict | undefined {
	const objects = options.filter((option): option is Strict => option.type === 'strict_object')
	return objects.find(({ entries }) =>
		Object.entries(entries).every(
			([key, entry]) => entry.type !== 'literal' || entry.literal === value.get(key)
		)
	)
}
