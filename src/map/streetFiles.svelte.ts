import { drop, keep, kept } from '../explore/device'
import type { Explorer } from '../explore/explorer.svelte'
import { isPlace } from '../ask/select'
import { homeOf } from '../source/opened'
import type { TileArchive } from '../source/tileArchive'
import type { Plan } from './plan.svelte'
import { scheme } from './scheme.svelte'
import type { Refusal } from './streetFile'
import { besideName } from './beside'
import type { Streets } from './streets.svelte'
import type { Viewport } from './viewport.svelte'

/** Why a file is not shown, and which. */
export type NotShown = { name: string } & (Refusal | { problem: 'notLoaded' })

/** Where they are laid. */
export interface OnMap {
	plan: Plan
	viewport: Viewport
	explorer: Explorer
}

/** Archives of streets: of the reader's own, which stays in memory and on the device only on wish, or beside the page. */
export class StreetFiles {
	/** The name of the reader's own, open or kept. */
	own = $state<string>()
	/** Why the last attempt failed; what was shown before it stays. */
	refusal = $state.raw<NotShown>()
	opening = $state(false)
	/** Whether the device holds the reader's own. */
	isKept = $state(false)
	/** Whether the device refused to keep it. */
	isRefused = $state(false)

	readonly #streets: Streets
	readonly #plan: Plan
	readonly #viewport: Viewport
	readonly #incident: string
	readonly #around
	#file: File | undefined
	#attempts = 0

	constructor(streets: Streets, { plan, viewport, explorer: { pack } }: OnMap) {
		this.#streets = streets
		this.#plan = plan
		this.#viewport = viewport
		this.#incident = homeOf(pack)
		this.#around = pack.features.filter(isPlace).map(({ geometry }) => geometry.coordinates)
		this.own = kept(this.#key)
		this.isKept = this.own !== undefined
	}

	get #key() {
		return `${this.#incident}/street-map` as const
	}

	/** Shows what stands beside the page. */
	showBeside(): Promise<boolean> {
		return this.#show('beside', besideName, (engine) =>
			engine.openBeside(new URL(besideName, document.baseURI).href, this.#around)
		)
	}

	/** Opens a file that the reader has chosen. */
	open(file: File): Promise<boolean> {
		return this.#showOwn(file, false)
	}

	/** Shows the reader's own, which is open or kept. */
	async showOwn(): Promise<boolean> {
		if (this.#file) return this.#showOwn(this.#file, this.isKept)
		const file = await import('../explore/keptFile').then(
			({ keptFile }) => keptFile(this.#incident),
			() => undefined
		)
		if (file) return this.#showOwn(file, true)
		this.refusal = { name: this.own ?? '', problem: 'unreadable' }
		return false
	}

	async #showOwn(file: File, isKept: boolean): Promise<boolean> {
		const isShown = await this.#show('own', file.name, (engine) => engine.openFile(file, this.#around))
		if (!isShown) return false
		this.#file = file
		this.own = file.name
		this.isKept = isKept
		return true
	}

	/** Something else was chosen: what is on its way is not shown. */
	forgo(): void {
		this.#attempts++
		this.opening = false
	}

	/** Once more what failed. */
	again(): Promise<boolean> {
		return this.#streets.chosen === 'beside' ? this.showBeside() : this.showOwn()
	}

	/** Keeps the reader's own on this device from now on, or takes it from there. */
	async keepHere(wanted: boolean): Promise<void> {
		this.isRefused = false
		const device = await import('../explore/keptFile').catch(() => undefined)
		if (!device) {
			this.isRefused = wanted
			return
		}
		if (!wanted) {
			drop(this.#key)
			await device.dropFile(this.#incident)
			this.isKept = false
			if (!this.#file) this.own = undefined
			return
		}
		this.isKept = this.#file !== undefined && (await device.keepFile(this.#incident, this.#file))
		this.isRefused = !this.isKept
		if (this.isKept) keep(this.#key, this.own ?? '')
	}

	/** Tells whether it is shown now. */
	async #show(
		chosen: 'beside' | 'own',
		name: string,
		open: (engine: typeof import('./streetFile')) => Promise<TileArchive | Refusal>
	): Promise<boolean> {
		const attempt = ++this.#attempts
		this.opening = true
		this.refusal = undefined
		const parts = await Promise.all([import('./streetFile'), import('./streetLayer')]).catch(() => undefined)
		const opened = parts ? await open(parts[0]) : ({ problem: 'notLoaded' } as const)
		// Another one was asked for meanwhile.
		if (attempt !== this.#attempts) return false
		this.opening = false
		if ('problem' in opened) this.refusal = { name, ...opened }
		else this.#streets.show(chosen, opened.credit, (fail) => this.#lay(opened, parts![1].layFile, fail))
		return !('problem' in opened)
	}

	#lay(
		file: TileArchive,
		layFile: (typeof import('./streetLayer'))['layFile'],
		fail: () => void
	): () => void {
		const { map } = this.#viewport
		const colour = (token: string) => getComputedStyle(map.getContainer()).getPropertyValue(token).trim()
		const laid = layFile(map, file, colour, (streets) => (this.#plan.streets = streets), fail)
		let drawn: string | undefined
		// Of no component: it ends when the streets are taken off.
		const stop = $effect.root(() => {
			// Talks to Leaflet: a canvas knows no custom properties.
			$effect(() => {
				const { current } = scheme
				if (drawn !== undefined && drawn !== current) laid.redraw()
				drawn = current
			})
		})
		return () => {
			stop()
			laid.remove()
		}
	}
}
