import { untrack } from 'svelte'
import { DomUtil, Point, type Map as LeafletMap } from 'leaflet'
import { meet, type Box } from '../atlas/boxes'
import { fitting } from '../atlas/fitting'
import { frameAt, type Frame } from '../atlas/frame'
import type { Camera } from '../explore/view'
import { lonFrom, type Seam } from '../format/geo'
import type { Position } from '../format/pack'
import { latLng } from './leaflet'

/** What may lie over the map. */
export type Over = 'buttons' | 'popup' | 'note' | 'foot' | 'locator' | 'consent'

/** The map as it stands: where it looks, in a form that Svelte follows, and what lies over it. */
export class Viewport {
	readonly map: LeafletMap
	readonly #seam: Seam
	zoom = $state(0)
	size = $state.raw(new Point(0, 0))
	/** What the map shows at rest, as pixels. While it moves this stays what it was. */
	frame = $state.raw<Frame>(frameAt({ lat: 0, lon: 0, zoom: 0 }, 0, 0))
	/** Pixels by which the map was moved since it rested. */
	slide = $state.raw({ x: 0, y: 0 })
	/** While the scale changes, what is written on the map is out of place. */
	zooming = $state(false)
	readonly popupWidth = $derived(Math.min(384, this.size.x * 0.52))
	/** Pixels at the left that the popup covers where it stands at the edge. */
	readonly covered = $derived.by(() => (this.#hasPopup() ? this.popupEdge + this.popupWidth : 0))
	/** How far a popup keeps from the edge of the map, and where its left side stands. */
	readonly popupEdge = 24
	popupLeft = $state(24)
	/** What lies over the map, and where. */
	over = $state.raw<Readonly<Partial<Record<Over, Box>>>>({})
	/** What of it hides a sign: of the buttons each for itself, since the map is seen between them. */
	hiding = $state.raw<readonly Box[]>([])
	readonly #lying = new Map<Over, HTMLElement | SVGElement>()
	readonly #sizes: ResizeObserver
	/** Whether a frame with the map was drawn. */
	#seen = false
	readonly #hasPopup: () => boolean

	/** `hasPopup` tells whether a popup stands over the map, which begins at `seam`. */
	constructor(map: LeafletMap, hasPopup: () => boolean, seam: Seam) {
		this.map = map
		this.#seam = seam
		this.#hasPopup = hasPopup
		this.#sizes = new ResizeObserver(() => {
			this.#seen = true
			this.measure()
		})
	}

	/** Follows the map; returns its undo. `rest` runs after each settled move. */
	watch(rest: () => void): () => void {
		const { map } = this
		const settled = () => {
			this.#look()
			rest()
		}
		const slides = () => {
			const { x, y } = map.latLngToContainerPoint(this.#resting).subtract(map.getSize().divideBy(2))
			this.slide = { x: Math.round(x), y: Math.round(y) }
		}
		const zooms = () => (this.zooming = true)
		this.#look()
		map.on('moveend resize', settled)
		map.on('move', slides)
		map.on('zoomstart', zooms)
		return () => {
			map.off('moveend resize', settled)
			map.off('move', slides)
			map.off('zoomstart', zooms)
			this.#sizes.disconnect()
		}
	}

	#resting = { lat: 0, lng: 0 }

	#look(): void {
		const { map } = this
		this.zoom = map.getZoom()
		this.size = map.getSize()
		this.#resting = map.getCenter()
		this.frame = frameAt(this.camera, this.size.x, this.size.y, this.#seam)
		this.slide = { x: 0, y: 0 }
		this.zooming = false
		this.measure()
	}

	/** Where the pane of the map begins at rest: what hangs in it is set by this much against the frame. */
	get pane(): Point {
		void this.frame
		return DomUtil.getPosition(this.map.getPane('mapPane')!)
	}

	/** Counts an element as lying over the map for as long as it is there. */
	lies =
		(as: Over) =>
		(node: HTMLElement | SVGElement): (() => void) => {
			this.#lying.set(as, node)
			this.#sizes.observe(node)
			// What a ResizeObserver moves counts as a jump, even before the first frame.
			if (!this.#seen) untrack(() => this.measure())
			return () => {
				if (this.#lying.get(as) === node) this.#lying.delete(as)
				this.#sizes.unobserve(node)
				this.measure()
			}
		}

	/** Looks anew where everything lies that lies over the map. */
	measure(): void {
		const { left, top } = this.map.getContainer().getBoundingClientRect()
		const boxesOf = (nodes: Iterable<Element>): Box[] =>
			[...nodes]
				.map((node) => node.getBoundingClientRect())
				.filter(({ width, height }) => width > 0 && height > 0)
				.map(({ x, y, width, height }) => ({ x: x - left, y: y - top, width, height }))
		const lying = [...this.#lying]
		const found = Object.fromEntries(
			lying.flatMap(([as, node]) => boxesOf([node]).map((box): [Over, Box] => [as, box]))
		)
		const hiding = lying.flatMap(([as, node]) =>
			boxesOf(as === 'buttons' ? node.querySelectorAll(':scope > :not(.pan), .pan > *') : [node])
		)
		if (JSON.stringify([found, hiding]) === JSON.stringify([this.over, this.hiding])) return
		this.over = found
		this.hiding = hiding
	}

	get camera(): Camera {
		const { lat, lng } = this.map.getCenter()
		return { lat, lon: lonFrom(-180, lng), zoom: this.map.getZoom() }
	}

	/** Shows positions, with room for signs and names, as near as it can be without any of them under what lies over the map. */
	fit(positions: readonly Position[]): void {
		const over = Object.values(this.over)
		const { x: width, y: height } = this.map.getSize()
		const free: Box = { x: this.covered, y: 0, width: Math.min(width - this.covered, widest), height }
		const best = fitting(positions, free, over, this.#seam, this.map.getMinZoom())
		const middle: Point = new Point(width / 2, height / 2)
		const snap = this.map.options.zoomSnap ?? 1
		const zoom = Math.floor(best.zoom / snap) * snap
		const centre = this.map.project(latLng(best.position), zoom).add(middle.subtract([best.x, best.y]))
		this.map.setView(this.map.unproject(centre, zoom), zoom, { animate: false })
	}

	/** Moves the map, as little as needed, until a position lies free of popup, buttons and edges. */
	uncover(position: Position, animate: boolean): void {
		const { x, y } = this.map.latLngToContainerPoint(latLng(position))
		const { x: width, y: height } = this.map.getSize()
		const edge = Math.min(70, width / 5, height / 4)
		const column = this.over.buttons
		// On a narrow screen the buttons stand below the map, which may end at a part of a pixel: its size has none.
		const beside = column !== undefined && Math.round(column.y) < height && y < column.y + column.height + 40
		const right = beside ? width - column.x + 30 : edge
		const short = (at: number, low: number, high: number) => (at < low ? at - low : at > high ? at - high : 0)
		const dx = short(x, this.covered + edge, width - right)
		const dy = short(y, edge, height - edge)
		const near = Math.abs(dx) < width && Math.abs(dy) < height
		if (dx || dy) this.map.panBy([dx, dy], { animate: animate && near })
	}

	/** Stands the popup near what it tells of, as far to the right as it covers none of the boxes. */
	standNear(position: Position, boxes: readonly Box[]): void {
		const { x } = this.map.latLngToContainerPoint(latLng(position))
		const width = this.covered - this.popupEdge
		const height = this.over.popup?.height ?? this.size.y
		const covers = (left: number) =>
			boxes.some((box) => meet({ x: left - 16, y: 0, width: width + 32, height: height + 28 }, box))
		let left = x - width - nearest
		while (left > this.popupEdge && covers(left)) left -= 20
		this.popupLeft = Math.max(this.popupEdge, Math.round(left))
	}

	/** Zooms by levels; a position that is in sight keeps its place. */
	zoomBy(levels: number, position: Position | undefined, animate: boolean): void {
		const { map } = this
		const zoom = map.getZoom() + levels
		const { x, y } = position ? map.latLngToContainerPoint(latLng(position)) : { x: -1, y: -1 }
		const inSight = x > this.covered && y > 0 && x < this.size.x && y < this.size.y
		if (position && inSight) map.setZoomAround(latLng(position), zoom, { animate })
		else map.setZoom(zoom, { animate })
	}
}

/** Pixels between a popup and what it tells of. */
const nearest = 400

/** On a very wide map the eye should not have to travel: places keep within so many pixels. */
const widest = 1100
