import type * as v from 'valibot'
import { madeOf, optionFor, type Made } from './schemas.ts'

/** A key that no schema names, the place of the object that has it, and the keys that would do. */
export interface StrayKey {
	path: (string | number)[]
	key: string
	known: ReadonlySet<string>
}

/** Every key that the schema does not name. Valibot itself stops at the first one in each object, and knows no near ones. */
export const strayKeys = (schema: v.GenericSchema, value: unknown): StrayKey[] =>
	within(madeOf(schema), value, [])

function within(schema: Made, value: unknown, path: (string | number)[]): StrayKey[] {
	if (schema.type === 'optional') return within(schema.wrapped, value, path)
	if (schema.type === 'array' && Array.isArray(value))
		return value.flatMap((one: unknown, i) => within(schema.item, one, [...path, i]))
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
	if (schema.type === 'union' || schema.type === 'variant') {
		const meant = optionFor(schema.options, value)
		return meant ? within(meant, value, path) : []
	}
	if (schema.type !== 'strict_object') return []
	const entries = new Map(Object.entries(schema.entries))
	return Object.entries(value).flatMap(([key, one]) => {
		const entry = entries.get(key)
		return entry ? within(entry, one, [...path, key]) : [{ path, key, known: new Set(entries.keys()) }]
	})
}
