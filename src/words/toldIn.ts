import type { Incident } from '../format/pack'
import { names } from './words'

/** The languages in which an incident is told, each as it calls itself; also one that the interface does not have. */
export function toldIn({ languages, writtenIn }: Incident): string {
	if (writtenIn !== undefined)
		return new Intl.DisplayNames(writtenIn, { type: 'language' }).of(writtenIn) ?? writtenIn
	return languages.map((language) => names[language].name).join(', ')
}
