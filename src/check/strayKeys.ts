import type * as v from 'valibot'
import { madeOf, objectsIn } from './schemas.ts'

/** A key that no schema names, the place of the object that has it, and the keys that would do. */
export interface StrayKey {
	path: (string | number)[]
	key: string
	known: ReadonlySet<string>
}

/** Every key that the schema does not name. Valibot itself stops at the first one in each object, and knows no near ones. */
export const strayKeys = (schema: v.GenericSchema, value: unknown): StrayKey[] =>
	objectsIn(madeOf(schema), value).flatMap(({ schema, value, path }) => {
		const known = new Set(Object.keys(schema.entries))
		return Object.keys(value)
			.filter((key) => !known.has(key))
			.map((key) => ({ path, key, known }))
	})
