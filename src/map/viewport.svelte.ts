import { LatLngBounds, Point, type Map as LeafletMap } from 'leaflet'
import type { Camera } from '../explore/view'
import type { Position } from '../format/pack'
import { latLng } from './leaflet'

/** The map as it stands: where it looks, in a form that Svelte follows. Counts up on every settled move. */
export class Viewport {
	readonly map: LeafletMap
	/** Goes up when the map has come to rest somewhere else. */
	moves = $state(0)
	zoom = $state(0)
	size = $state.raw(new Point(0, 0))
	/** Pixels at the left and right that a callout covers. */
	covered = $state.raw({ left: 0, right: 0 })

	constructor(map: LeafletMap) {
		this.map = map
	}

	/** Follows the map; returns its undo. `rest` runs after each settled move. */
	watch(rest: () => void): () => void {
		const { map } = this
		const look = () => {
			this.moves++
			this.zoom = map.getZoom()
			this.size = map.getSize()
		}
		const settled = () => {
			look()
			rest()
		}
		look()
		const slides = () => this.moves++
		map.on('moveend resize', settled)
		map.on('move', slides)
		return () => {
			map.off('moveend resize', settled)
			map.off('move', slides)
		}
	}

	/** The pixel of a place in the container; follow `moves` to have it anew. */
	pixelOf(position: Position): Point {
		void this.moves
		return this.map.latLngToContainerPoint(latLng(position))
	}

	get camera(): Camera {
		const { lat, lng } = this.map.getCenter()
		return { lat, lon: lng, zoom: this.map.getZoom() }
	}

	/** Shows positions with room for labels, in the part that no callout covers. */
	fit(positions: readonly Position[]): void {
		const { left, right } = this.covered
		const { x: width, y: height } = this.map.getSize()
		const tight = width - left - right < 500
		const low = height < 420
		// The column of controls at the right of a wide map: in a tight part of it the places keep below.
		const below = tight && width > 620 && height >= 500
		this.map.fitBounds(new LatLngBounds(positions.map(latLng)), {
			paddingTopLeft: [left + (tight ? 20 : 72), low ? 56 : below ? 236 : 96],
			paddingBottomRight: [right + (tight ? 40 : 112), low ? 44 : 88],
			maxZoom: 14,
			animate: false
		})
	}

	/** Moves the map, as little as needed, until a position lies free of callout and edges. */
	uncover(position: Position, animate: boolean): void {
		const { x, y } = this.map.latLngToContainerPoint(latLng(position))
		const { x: width, y: height } = this.map.getSize()
		const edge = Math.min(70, width / 5, height / 4)
		const over = (at: number, low: number, high: number) => (at < low ? at - low : at > high ? at - high : 0)
		const dx = over(x, this.covered.left + edge, width - this.covered.right - edge)
		const dy = over(y, edge, height - edge)
		if (dx || dy) this.map.panBy([dx, dy], { animate })
	}
}
