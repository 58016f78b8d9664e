import type { Language } from '../format/languages'
import type { Pack } from '../format/pack'
import { editionWords, licenceWords } from './later'

/** The version of the program, and the edition of the data where a pack counts its editions: 1.2.0, data edition 3. */
export function versionOf({ incident }: Pack, language: Language): string {
	const version = import.meta.env.VITE_VERSION as string
	const [latest] = incident.editions
	return latest ? editionWords(language)(version, latest.edition) : version
}

/** How the texts and data of a pack may be used, as a sentence. */
export const licenceOf = ({ incident: { licence } }: Pack, language: Language): string =>
	licence?.text[language] ?? licenceWords(language)
