import { languages, type Language } from '../format/languages'
import type { Text } from '../format/pack'
import { en, type Words } from './en'

/** What each language calls itself. */
export const names: Record<Language, { short: string; name: string }> = {
	en: { short: 'EN', name: 'English' },
	uk: { short: 'УК', name: 'Українська' }
}

/** English comes with the page; another language when it is asked for. */
const arrived: Partial<Record<Language, Words>> = { en }

/** The interface words of a language; English until they have arrived. */
export const wordsOf = (language: Language): Words => arrived[language] ?? en

/** Fetches the interface words of a language. Rejects where they cannot be had; then English stays. */
export async function loadWords(language: Language): Promise<void> {
	if (!arrived[language]) arrived.uk = (await import('./uk')).uk
}

/** A text of the pack in a language. */
export const pick = (text: Text, language: Language): string => text[language]

/**
 * A decimal number as a language writes it: 13.0 in English, 13,0 in Ukrainian. Without `Intl`, whose first formatter
 * holds up the first marker on a slow machine; our numbers are too small to be grouped.
 */
export function number(value: number, language: Language, digits = 0): string {
	const text = value.toFixed(digits)
	return language === 'uk' ? text.replace('.', ',') : text
}

/** A length in metres with its unit, in kilometres from 1,000 m. */
export function length(metres: number, language: Language): string {
	const unit = language === 'uk' ? { m: 'м', km: 'км' } : { m: 'm', km: 'km' }
	return metres < 1000
		? `${number(metres, language)} ${unit.m}`
		: `${number(metres / 1000, language)} ${unit.km}`
}

/** The language to begin with where a link names none: the first of the device's languages that we have. */
export function firstLanguage(preferred: readonly string[]): Language {
	const primary = preferred.map((tag) => tag.toLowerCase().split('-')[0])
	return (
		languages.find((language) => language === primary.find((tag) => languages.some((own) => own === tag))) ??
		'en'
	)
}
