/** The languages of the interface, of which a pack speaks one or more; apart from the schemas, which the page itself does not need. */
export const languages = ['en', 'uk'] as const
export type Language = (typeof languages)[number]
