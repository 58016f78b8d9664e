import type { Language } from '../format/languages.ts'

/** The page in one language and as text alone, beside the hosted page. */
export const textFile = (language: Language): string => `read.${language}.html`
