import { createSubscriber } from 'svelte/reactivity'

/** Which colours are in force: changes when the device or the reader switches between light and dark. */
class Scheme {
	#dark = matchMedia('(prefers-color-scheme: dark)')
	#follow = createSubscriber((changed) => {
		const seen = new MutationObserver(changed)
		seen.observe(document.documentElement, { attributeFilter: ['data-scheme'] })
		this.#dark.addEventListener('change', changed)
		return () => {
			seen.disconnect()
			this.#dark.removeEventListener('change', changed)
		}
	})

	get current(): string {
		this.#follow()
		return document.documentElement.dataset['scheme'] ?? (this.#dark.matches ? 'dark' : 'light')
	}
}

export const scheme = new Scheme()
