import type { Map as LeafletMap } from 'leaflet'
import { keep, kept } from '../explore/device'

const template: string = import.meta.env.VITE_TILES

/** The street map online: off until the reader asks for it, and again the sketch as soon as it fails. */
export class Streets {
	/** Chosen by the reader; whether tiles are seen is `shown`. */
	wanted = $state(false)
	state = $state<'off' | 'asking' | 'shown' | 'failed'>('off')
	/** Whether the reader is being told where requests would go. */
	asks = $state(false)
	readonly #map: LeafletMap
	#takeOff: (() => void) | undefined

	constructor(map: LeafletMap) {
		this.#map = map
	}

	/** Only where tiles can work: a page from disk sends no Referer, which tile servers ask for. */
	readonly offered = template !== '' && /^https?:$/.test(location.protocol)
	readonly host =
		template === '' ? '' : new URL(template.replace(/\{s\}\./, '').replace(/[{}]/g, ''), location.href).host

	/** Whether the reader has agreed before, on this device. */
	get allowed(): boolean {
		return kept('streets') === 'allowed'
	}

	/** Switches on where the reader has agreed before; else tells first where requests go. */
	choose(): void {
		if (this.allowed) void this.switchOn()
		else this.asks = true
	}

	/** The reader's answer to that. */
	answer(yes: boolean): void {
		this.asks = false
		if (yes) void this.switchOn()
	}

	/** Shows the streets if they can be had; else says so. */
	async switchOn(): Promise<void> {
		this.wanted = true
		keep('streets', 'allowed')
		this.state = 'asking'
		const takeOff = await import('./tiles').then(
			({ layTiles }) => layTiles(this.#map, template, () => this.#fail()),
			// The part of the page that lays tiles did not arrive: to the reader that is the same.
			() => undefined
		)
		if (!this.wanted || this.state !== 'asking') return takeOff?.()
		if (!takeOff) return this.#fail()
		this.#takeOff = takeOff
		this.state = 'shown'
	}

	switchOff(): void {
		this.wanted = false
		this.asks = false
		this.close()
		this.state = 'off'
	}

	#fail(): void {
		this.close()
		this.state = 'failed'
	}

	/** Frees the map of the tiles. */
	close(): void {
		this.#takeOff?.()
		this.#takeOff = undefined
	}
}
