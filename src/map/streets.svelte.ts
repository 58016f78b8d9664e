import { TileLayer, type Map as LeafletMap } from 'leaflet'
import { keep, kept } from '../explore/device'
import { zooms } from './leaflet'

const template: string = import.meta.env.VITE_TILES
const patience = 5000

/** The street map online: off until the reader asks for it, and again the sketch as soon as it fails. */
export class Streets {
	/** Chosen by the reader; whether tiles are seen is `shown`. */
	wanted = $state(false)
	state = $state<'off' | 'asking' | 'shown' | 'failed'>('off')
	/** Whether the reader is being told where requests would go. */
	asks = $state(false)
	#map: LeafletMap
	#layer: TileLayer | undefined

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

	/** Asks for one tile and shows the layer only if it is a picture: a 403 with a picture would not count as an error. */
	async switchOn(): Promise<void> {
		this.wanted = true
		keep('streets', 'allowed')
		this.state = 'asking'
		const reached = await reaches(this.#tileAtCentre())
		if (!this.wanted || this.state !== 'asking') return
		if (!reached) return this.#fail()
		this.#layer = new TileLayer(template, {
			maxZoom: zooms.highestStreets,
			referrerPolicy: 'strict-origin-when-cross-origin',
			updateWhenIdle: true
		})
		this.#layer.on('tileerror', () => this.#fail())
		this.#layer.addTo(this.#map)
		this.#map.setMaxZoom(zooms.highestStreets)
		this.#map.options.zoomSnap = 1
		this.#map.setZoom(Math.round(this.#map.getZoom()), { animate: false })
		this.state = 'shown'
	}

	switchOff(): void {
		this.wanted = false
		this.asks = false
		this.#remove()
		this.state = 'off'
	}

	#fail(): void {
		this.#remove()
		this.state = 'failed'
	}

	#remove(): void {
		this.#layer?.off('tileerror')
		this.#layer?.remove()
		this.#layer = undefined
		this.#map.setMaxZoom(zooms.highest)
		this.#map.options.zoomSnap = zooms.snap
	}

	/** Frees the map of the layer. */
	close(): void {
		this.#layer?.off('tileerror')
		this.#layer?.remove()
	}

	#tileAtCentre(): string {
		const zoom = Math.round(this.#map.getZoom())
		const { x, y } = this.#map.project(this.#map.getCenter(), zoom).divideBy(256).floor()
		const values: Record<string, string | number> = { x, y, z: zoom, s: 'a', r: '' }
		return template.replace(/\{(\w)\}/g, (_, key: string) => String(values[key] ?? ''))
	}
}

/** Whether an address answers in time with status 200 and a picture. */
async function reaches(address: string): Promise<boolean> {
	try {
		const answer = await fetch(address, {
			signal: AbortSignal.timeout(patience),
			referrerPolicy: 'strict-origin-when-cross-origin',
			credentials: 'omit'
		})
		return answer.status === 200 && (answer.headers.get('content-type') ?? '').startsWith('image/')
	} catch {
		// Blocked, unreachable or too slow: the reader is told, and the sketch stays.
		return false
	}
}
