import type { Map as LeafletMap } from 'leaflet'
import { keep, kept } from '../explore/device'
import { isBeside } from './beside'
import type { OnMap, StreetFiles } from './streetFiles.svelte'

const template: string = import.meta.env.VITE_TILES

/** What the map may lie on: the sketch, tiles of a server, an archive beside the page, one of the reader's own. */
export type BaseMap = 'sketch' | 'online' | 'beside' | 'own'

/** Shows an archive; tells whether it does. */
type Showing = (files: StreetFiles) => Promise<boolean>

/** What the reader chose for the map to lie on: streets are off until asked for, and again the sketch as soon as they fail. */
export class Streets {
	/** Chosen by the reader; whether it is seen is `shown`. */
	chosen = $state<BaseMap>('sketch')
	state = $state<'off' | 'asking' | 'shown' | 'failed'>('off')
	/** Whether the reader is being told where requests would go. */
	asks = $state(false)
	/** Whose streets are shown, where an archive says so. */
	credit = $state('')
	/** What opens archives, once one was wanted. */
	files = $state.raw<StreetFiles>()
	/** Whether the server of this page has an archive beside it. */
	hasBeside = $state(false)
	/** Whether the reader was led to the choice of a file, and has yet to arrive there. */
	seeks = false
	readonly #map: LeafletMap
	readonly #on: () => OnMap
	#takeOff: (() => void) | undefined
	/** Which archive was last wanted. */
	#wanted: Showing = (files) => files.again()

	constructor(map: LeafletMap, on: () => OnMap) {
		this.#map = map
		this.#on = on
	}

	/** Only where tiles can work: a page from disk sends no Referer, which tile servers ask for. */
	readonly offered = template !== '' && /^https?:$/.test(location.protocol)
	readonly host =
		template === '' ? '' : new URL(template.replace(/\{s\}\./, '').replace(/[{}]/g, ''), location.href).host

	/** Whether the reader has agreed before, on this device. */
	get allowed(): boolean {
		return kept('streets') === 'allowed'
	}

	/** Switches tiles on where the reader has agreed before; else tells first where requests go. */
	choose(): void {
		if (this.allowed) void this.switchOn()
		else this.asks = true
	}

	/** The reader's answer to that. */
	answer(yes: boolean): void {
		this.asks = false
		if (yes) void this.switchOn()
	}

	/** Shows tiles if they can be had; else says so. */
	async switchOn(): Promise<void> {
		this.#turnTo('online')
		keep('streets', 'allowed')
		this.state = 'asking'
		const takeOff = await import('./tiles').then(
			({ layTiles }) => layTiles(this.#map, template, () => this.#fail()),
			// The part of the page that lays tiles did not arrive: to the reader that is the same.
			() => undefined
		)
		if (this.chosen !== 'online' || this.state !== 'asking') return takeOff?.()
		if (!takeOff) return this.#fail()
		this.#takeOff = takeOff
		this.state = 'shown'
	}

	/** Shows an archive. `lay` puts it on the map, is given what to call once it fails, and returns how to take it off. */
	show(chosen: 'beside' | 'own', credit: string, lay: (fail: () => void) => () => void): void {
		this.#turnTo(chosen)
		this.#wanted = (files) => files.again()
		this.credit = credit
		this.state = 'shown'
		this.#takeOff = lay(() => this.#fail())
	}

	/** Looks for an archive beside the page. */
	async findBeside(): Promise<boolean> {
		return (this.hasBeside = await isBeside())
	}

	/** Brings what opens archives and has it show one; where either is in vain the map says that streets failed. */
	async open(chosen: 'beside' | 'own', show: Showing): Promise<void> {
		this.#turnTo(chosen)
		this.#wanted = show
		this.state = 'asking'
		const isShown = await import('./streetFiles.svelte').then(
			({ StreetFiles }) => show((this.files ??= new StreetFiles(this, this.#on()))),
			() => false
		)
		if (!isShown && this.chosen === chosen && this.state === 'asking') this.#fail()
	}

	switchOff(): void {
		this.#turnTo('sketch')
		this.asks = false
		this.state = 'off'
	}

	/** Once more what failed. */
	again(): void {
		if (this.chosen === 'beside' || this.chosen === 'own') void this.open(this.chosen, this.#wanted)
		else void this.switchOn()
	}

	#turnTo(chosen: BaseMap): void {
		this.files?.forgo()
		this.close()
		this.chosen = chosen
		this.credit = ''
	}

	#fail(): void {
		this.close()
		this.state = 'failed'
	}

	/** Frees the map of the streets. */
	close(): void {
		this.#takeOff?.()
		this.#takeOff = undefined
	}
}
