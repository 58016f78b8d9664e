import { editionThere, type Edition } from './edition'

/** Milliseconds for which nothing is said of something that is on its way. */
const patience = 400

/** Something that is asked for once it is needed: on its way, arrived, or asked for in vain. */
export class Arrival<T> {
	/** What was asked for; `undefined` until it has arrived. */
	arrived = $state.raw<T>()
	/** Whether it has been on its way for so long that one should say so. */
	isSlow = $state(false)
	/** How often it was asked for in vain. */
	failures = $state(0)
	/** Which page the server had when it failed last. */
	edition = $state<Edition>('unknown')

	readonly #bring: () => Promise<T>
	#onItsWay: Promise<void> | undefined

	/** Asks at once. */
	constructor(bring: () => Promise<T>) {
		this.#bring = bring
		void this.ask()
	}

	/** Asks for it, unless it is on its way or here. Never rejects: `failures` tells. */
	ask(): Promise<void> {
		return (this.#onItsWay ??= this.#try().finally(() => (this.#onItsWay = undefined)))
	}

	async #try(): Promise<void> {
		if (this.arrived !== undefined) return
		const slow = setTimeout(() => (this.isSlow = true), patience)
		try {
			this.arrived = await this.#bring()
		} catch (reason) {
			// For whoever looks after the page; the reader is told in words.
			console.error(reason)
			this.edition = await editionThere()
			this.failures++
		} finally {
			clearTimeout(slow)
			this.isSlow = false
		}
	}
}
