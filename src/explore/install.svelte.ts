/** Chromium's offer to install the page; other browsers have it in a menu of their own. */
interface Offer extends Event {
	prompt(): Promise<unknown>
}

/** Whether the browser would install the page as an app: it asks only when the reader does. */
class Install {
	/** Asks the browser to install the page; `undefined` while it does not offer to. */
	ask = $state.raw<() => void>()

	/** Takes the browser's offer, so that it does not stand over the page. */
	take = (offer: Event): void => {
		offer.preventDefault()
		this.ask = () => {
			this.ask = undefined
			void (offer as Offer).prompt()
		}
	}
}

export const install = new Install()
