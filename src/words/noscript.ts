import type { Language } from '../format/languages.ts'

/** What the page says where no script runs; written into it by the build, and into no script. */
export const noscriptWords: Record<Language, string> = {
	en: 'This page needs JavaScript to show its map, the claims of each speaker and their caveats. It is blocked or switched off here.',
	uk: 'Щоб показати карту, твердження всіх, хто говорив, і застереження, сторінці потрібен JavaScript. Тут його заблоковано або вимкнено.'
}
