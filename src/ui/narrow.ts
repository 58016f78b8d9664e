import { createSubscriber } from 'svelte/reactivity'
import { on } from 'svelte/events'

/**
 * Whether the screen is narrow: then the account of a place stands in the sheet and not beside its mark. Paper does not
 * count: a page that changed its parts while it is being printed would lose what comes after the first sheet.
 */
class Narrow {
	readonly #query = matchMedia('(max-width: 56.24em)')
	readonly #paper = matchMedia('print')
	/** As it was when it was last asked for on a screen, which may have changed while nobody asked. */
	#matches = this.#query.matches
	readonly #follow = createSubscriber((changed) =>
		on(this.#query, 'change', () => void (this.#paper.matches || changed()))
	)

	get current(): boolean {
		this.#follow()
		if (!this.#paper.matches) this.#matches = this.#query.matches
		return this.#matches
	}
}

export const narrow = new Narrow()
