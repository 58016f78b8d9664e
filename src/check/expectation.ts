import type * as v from 'valibot'

/** What a schema expected, in an author's words; for those schemas that do not say it themselves. */
export function expectation({ type, expected, requirement, input }: v.BaseIssue<unknown>): string {
	// A strict tuple's complaint about one value too many.
	if (expected === 'never') return 'nothing more'
	const [least, most] = [`at least ${String(requirement)}`, `at most ${String(requirement)}`]
	const sized = (size: string) =>
		typeof input === 'string' ? `a text of ${size} characters` : `a list of ${size}`
	const phrases = new Map([
		['string', 'a text'],
		['number', 'a number'],
		['boolean', 'true or false'],
		['array', 'a list'],
		['strict_tuple', 'a list'],
		['strict_object', 'an object'],
		['loose_object', 'an object'],
		['integer', 'a whole number'],
		['min_value', least],
		['max_value', most],
		['min_length', sized(least)],
		['max_length', sized(most)]
	])
	return phrases.get(type) ?? alternatives(expected ?? 'another value')
}

/** Valibot's `("en" | "uk" | "ru")` as `"en", "uk" or "ru"`. */
const alternatives = (expected: string): string =>
	expected
		.replace(/^\((.*)\)$/, '$1')
		.replace(/ \| (?=[^|]*$)/, ' or ')
		.replaceAll(' | ', ', ')
