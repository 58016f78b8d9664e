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
