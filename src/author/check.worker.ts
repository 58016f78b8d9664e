import { read, type Given } from './reading.ts'
import type { Language } from '../format/languages.ts'

/** What a worker is asked. */
export interface Asked {
	given: readonly Given[]
	language: Language
}

// Beside the page: however long a file takes to check, the page answers meanwhile.
addEventListener('message', ({ data: { given, language } }: MessageEvent<Asked>) =>
	postMessage(read(given, language))
)
