import type { Language } from '../format/languages'

// Plain tables: the first formatter of `Intl` holds up a slow machine more than these do.
const months: Record<Language, string> = {
	en: 'January February March April May June July August September October November December',
	uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'
}

/** A day, `2023-01-02`, with its month: 2 January. */
export function dayAndMonth(day: string, language: Language): string {
	const [, month, date] = day.split('-').map(Number)
	return `${date} ${months[language].split(' ')[(month ?? 1) - 1]}`
}

/** The same with its year: 2 January 2023. */
export const dayWords = (day: string, language: Language): string =>
	`${dayAndMonth(day, language)} ${day.split('-')[0]}`
