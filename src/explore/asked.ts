import { languages, type Language } from '../format/languages'
import { partsIn } from './hash'

const parts = () => partsIn(location.hash)

/** The language that the address names, before anything else is known; `undefined` if it names none of ours. */
export function languageAsked(): Language | undefined {
	const named = parts().get('lang')
	return languages.find((language) => language === named)
}

/** Parts of the address that name a view, and not a paragraph of the text that stands before the program. */
const asked = (): string[] => [...parts()].flatMap(([key, value]) => (value && key !== 'lang' ? [key] : []))

/** Whether the address names a part. */
export const asks = (part: string): boolean => asked().includes(part)

/** Whether the address names a view, before the program is there to show it. */
export const asksForView = (): boolean => asked().length > 0

/** The view that the address names, as part of an address; empty if it names none. */
export const viewAsked = (): string => (asksForView() ? location.hash : '')

/** Whether it names more than a place to look at: what stands before the program would be the wrong view. */
export const asksForMore = (): boolean => asked().some((key) => key !== 'place' && key !== 'map')

/** The address that a link asks to open, as it stands there; `undefined` if it asks for none. */
export const addressAsked = (): string | undefined => parts().get('open') || undefined

/** Calls whenever the address says something else, until it is told to stop. */
export function whenAsked(call: () => void): () => void {
	addEventListener('hashchange', call)
	return () => removeEventListener('hashchange', call)
}
