import { createContext } from 'svelte'
import type { Pack } from '../format/pack'
import { note, type Opened } from '../source/opened'
import { leaveAddress } from './follow.svelte'

/** Which incident the page shows: its own, or one that a reader opened in its place. */
export class Incidents {
	readonly builtIn: Pack
	/** What a reader opened; `undefined` while the page shows its own. */
	opened = $state.raw<Opened>()
	/** Files that were dropped on the page and have yet to be read. */
	dropped = $state.raw<readonly File[]>()
	/** The address at which the page's own was left. */
	#left = ''

	constructor(builtIn: Pack) {
		this.builtIn = builtIn
	}

	/** Shows an incident in the place of the one before, which `back` finds at this hash. */
	open(one: Opened, left: string): void {
		leaveAddress('')
		this.opened?.many?.close()
		if (!this.opened) this.#left = left
		note(one)
		this.opened = one
	}

	/** Shows the page's own again, as it was left. */
	back(): void {
		leaveAddress(this.#left)
		this.opened?.many?.close()
		this.opened = undefined
	}
}

/** For the page alone: a frame, or a part by itself, opens nothing. */
export const [getIncidents, provideIncidents] = createContext<Incidents>()
