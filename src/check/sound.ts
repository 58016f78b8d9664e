import * as v from 'valibot'
import { own } from './ids.ts'
import { madeOf, optionFor, type Made } from './schemas.ts'

/**
 * A value as far as it passes its schema: what does not is left out, and in a list `undefined`, so that the others keep
 * their places. A position or another list of fixed length is whole or nothing.
 */
export type Sound<T> = T extends string | number | boolean | undefined
	? T
	: T extends readonly (infer One)[]
		? number extends T['length']
			? readonly (Sound<One> | undefined)[]
			: T
		: { readonly [Key in keyof T]?: Sound<T[Key]> | undefined }

/** The sound parts of a value. What ties records together is checked on these, so that one mistake hides no other. */
export function soundOf<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Sound<T> | undefined {
	// Each part has passed the schema of its own place.
	return within(schema, value) as Sound<T> | undefined
}

function within(schema: v.GenericSchema, value: unknown): unknown {
	const whole = v.safeParse(schema, value)
	if (whole.success) return whole.output
	const inner = (part: Made, one: unknown) => within(part as unknown as v.GenericSchema, one)
	const made = madeOf(schema)
	if (made.type === 'optional') return inner(made.wrapped, value)
	if (made.type === 'array' && Array.isArray(value)) return value.map((one: unknown) => inner(made.item, one))
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
	if (made.type === 'union' || made.type === 'variant') {
		const meant = optionFor(made.options, value)
		return meant && inner(meant, value)
	}
	if (made.type !== 'strict_object') return undefined
	// A key that is there stays there, whatever is wrong with its value.
	const entries = Object.entries(made.entries).map(([key, entry]) => [key, inner(entry, own(value, key))])
	return Object.fromEntries(
		entries.filter(([key, part]) => part !== undefined || Object.hasOwn(value, String(key)))
	)
}
