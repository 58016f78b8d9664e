import { languages, type Language } from '../format/languages'

/** The language that the address names, before anything else is known; `undefined` if it names none of ours. */
export function languageAsked(): Language | undefined {
	const named = new URLSearchParams(location.hash.replace(/^#/, '')).get('lang')
	return languages.find((language) => language === named)
}
