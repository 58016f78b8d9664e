/** The languages of the interface, of which a pack speaks one or more; apart from the schemas, which the page itself does not need. */
export const languages = ['en', 'uk'] as const
/** What an incident may name as its languages, in an author's words. */
export const nameable = '"en", "uk" or both, or one other language alone, such as "de"'
export type Language = (typeof languages)[number]

/** Brings something in a language, or where it cannot be had in that one, in another of those that are spoken. Rejects where it can be had in none. */
export function bringIn<T>(
	language: Language,
	spoken: readonly Language[],
	bring: (language: Language) => Promise<T>
): Promise<T> {
	const others = spoken.filter((other) => other !== language)
	const [first = language, ...rest] = spoken.includes(language) ? [language, ...others] : others
	return rest.reduce((brought, other) => brought.catch(() => bring(other)), bring(first))
}
