/**
 * A copy of a value of a pack in which each text that stands in just the languages of `from` stands in those of `to`; it is the
 * same text in all of them. Nothing else in a pack has languages for keys.
 */
export function moved(value: unknown, from: readonly string[], to: readonly string[]): unknown {
	if (Array.isArray(value)) return value.map((one: unknown) => moved(one, from, to))
	if (typeof value !== 'object' || value === null) return value
	const entries: [string, unknown][] = Object.entries(value)
	const isText = entries.length === from.length && entries.every(([key]) => from.includes(key))
	if (isText) return Object.fromEntries(to.map((language) => [language, entries[0]?.[1]]))
	return Object.fromEntries(entries.map(([key, one]) => [key, moved(one, from, to)]))
}
