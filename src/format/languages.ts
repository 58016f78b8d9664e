/** The languages of the interface, of which a pack speaks one or more; apart from the schemas, which the page itself does not need. */
export const languages = ['en', 'uk'] as const
/** What an incident may name as its languages, in an author's words. */
export const nameable = '"en", "uk" or both, or one other language alone, such as "de"'
export type Language = (typeof languages)[number]
