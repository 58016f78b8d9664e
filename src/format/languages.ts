/** The languages in which every text stands; apart from the schemas, which the page itself does not need. */
export const languages = ['en', 'uk'] as const
export type Language = (typeof languages)[number]
