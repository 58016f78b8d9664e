import type { Language } from '../format/languages'
import type { Pack } from '../format/pack'
import { Arrival } from '../source/arrival.svelte'
import { hasTexts, loadTexts } from '../source/texts'
import { isBegun, loadWords } from '../words/words'
import type { Chosen } from './view'

/** Brings the page from one language to another. */
export class Speaking {
	readonly #pack: Pack
	readonly #chosen: Chosen
	/** The language last asked for, which the page speaks once its words and texts have arrived. */
	#asked: Language | undefined
	/** A language of which words or texts could not be had, and what asks for them again. */
	missing = $state.raw<{ language: Language; coming: Arrival<true> }>()

	constructor(pack: Pack, chosen: Chosen) {
		this.#pack = pack
		this.#chosen = chosen
	}

	/** Speaks another language as soon as it can; the last one asked for, however fast. Never rejects: `missing` tells. */
	async speak(language: Language): Promise<void> {
		const changes = language !== this.#chosen.language
		this.#asked = language
		const came = await this.#bring(language).then(
			() => true,
			() => false
		)
		if (this.#asked !== language) return
		// Where a part of the page waits for words of its own, it says so itself.
		if (came) this.missing = undefined
		else if (changes || !isBegun(language))
			this.missing = { language, coming: new Arrival(() => this.#bring(language)) }
	}

	/** Rejects where words or texts do not arrive. Without its words the content changes all the same, and the interface keeps those it has. */
	async #bring(language: Language): Promise<true> {
		const came = await Promise.allSettled([loadTexts(this.#pack, language), loadWords(language)])
		if (this.#asked === language && hasTexts(this.#pack, language)) this.#chosen.language = language
		for (const one of came) if (one.status === 'rejected') throw one.reason
		return true
	}
}
