import type { Language } from '../format/languages'
import { dateWords } from './later'

/** A day, `2023-01-02`, with its month: 2 January. */
export function dayAndMonth(day: string, language: Language): string {
	const [, month, date] = day.split('-').map(Number)
	return dateWords(language).day(date ?? 1, month ?? 1)
}

/** The same with its year: 2 January 2023. */
export const dayWords = (day: string, language: Language): string =>
	dateWords(language).dayOfYear(dayAndMonth(day, language), Number(day.split('-')[0]))

/** The same as short as a chart needs it: 2 Jan. */
export function shortDay(day: string, language: Language): string {
	const [, month, date] = day.split('-').map(Number)
	return dateWords(language).shortDay(date ?? 1, month ?? 1)
}
