import {
	DivIcon,
	DomUtil,
	LatLng,
	LatLngBounds,
	Map as LeafletMap,
	Marker,
	type CRS,
	type LatLngTuple
} from 'leaflet'
import { lonFrom, type Seam } from '../format/geo'
import type { Position } from '../format/pack'
import type { Bounds } from '../source/basemap'

/** GeoJSON's `[longitude, latitude]` as Leaflet's `[latitude, longitude]`. */
export const latLng = ([lon, lat]: Position): LatLngTuple => [lat, lon]

/** Panes below Leaflet's own, lowest first: the sketch under tiles (200), its names over them, and over the clickable shapes; groups of places over names. */
const panes = { sketch: 150, rings: 380, names: 450, groups: 500 } as const

/** Zoom levels of the sketch of a region, and of the world; the street map goes further. */
export const zooms = { lowest: 6, lowestWorld: 0, highest: 15, highestStreets: 19, snap: 0.25 } as const

/** Web Mercator that begins at a seam: what lies west of it follows a turn further east. Leaflet's own begins at 180° W. */
function mercatorFrom(seam: Seam): CRS {
	const crs = LeafletMap.prototype.options.crs!
	const turned = ({ lat, lng }: LatLng) => new LatLng(lat, lonFrom(seam, lng))
	return {
		...crs,
		wrapLng: [seam, seam + 360],
		latLngToPoint: (at, zoom) => crs.latLngToPoint(turned(at as LatLng), zoom)
	}
}

/**
 * A map without controls of its own. Leaflet ignores `prefers-reduced-motion`, so its three animations are switched
 * off by hand; quarter zoom levels let the whole view fill the plate. One that yields leaves the wheel, and one finger, to the page around it.
 */
export function createMap(
	container: HTMLElement,
	still: boolean,
	yields: boolean,
	seam: Seam,
	{ lowest, snap }: { lowest: number; snap: number }
): LeafletMap {
	const map = new LeafletMap(container, {
		zoomControl: false,
		attributionControl: false,
		...(seam === 0 && { crs: mercatorFrom(seam) }),
		minZoom: lowest,
		maxZoom: zooms.highest,
		zoomSnap: snap,
		// Watched by ourselves: Leaflet would report the change late, as if the reader had moved the map.
		trackResize: false,
		scrollWheelZoom: !yields,
		dragging: !(yields && matchMedia('(pointer: coarse)').matches),
		maxBoundsViscosity: 1,
		zoomAnimation: !still,
		fadeAnimation: !still,
		markerZoomAnimation: !still
	})
	// Lines and circles have buttons of their own.
	map.getPane('overlayPane')!.setAttribute('aria-hidden', 'true')
	for (const [name, order] of Object.entries(panes)) {
		const pane = map.createPane(name)
		pane.style.zIndex = String(order)
		pane.style.pointerEvents = 'none'
		pane.setAttribute('aria-hidden', 'true')
	}
	return map
}

/** Lets a map of streets go further than the sketch, by whole levels, at which its tiles are sharp; returns the undo. */
export function streetZooms(map: LeafletMap): () => void {
	map.setMaxZoom(zooms.highestStreets)
	const { zoomSnap = zooms.snap } = map.options
	map.options.zoomSnap = 1
	map.setZoom(Math.round(map.getZoom()), { animate: false })
	return () => {
		map.setMaxZoom(zooms.highest)
		map.options.zoomSnap = zoomSnap
	}
}

/** Keeps the map within what the base map holds; call it when the map's size has changed. */
export function keepWithin(map: LeafletMap, { south, west, north, east }: Bounds): void {
	const ground = new LatLngBounds([south, west], [north, east])
	const lowest = east - west < 360 ? zooms.lowest : zooms.lowestWorld
	map.setMinZoom(Math.max(lowest, map.getBoundsZoom(ground, true)))
	map.options.maxBounds = ground
	map.off('moveend', turnBack).on('moveend', turnBack)
	turnBack.call(map)
}

/** At once: `setMaxBounds` would do it by an animation, whose end looks as if the reader had moved the map. */
function turnBack(this: LeafletMap): void {
	const { maxBounds } = this.options
	if (maxBounds) this.panInsideBounds(maxBounds, { animate: false })
}

declare module 'leaflet' {
	interface Marker {
		/** Sets the marker where it is, as the map stands. Its types leave this out. */
		update(): this
	}
}

/** Lies flat on the map. Leaflet sets its markers in space, of which a browser makes a picture each, and puts them together anew in every frame of a drag. */
class FlatMarker extends Marker {
	override update(): this {
		super.update()
		const node = this.getElement()
		if (!node) return this
		const { x, y } = DomUtil.getPosition(node)
		node.style.transform = `translate(${x}px, ${y}px)`
		return this
	}
}

/** Hands an element rendered by Svelte to a marker; the element keeps its own name, keys and events. */
export function adopt(map: LeafletMap, at: Position, node: HTMLElement, pane = 'markerPane'): Marker {
	const icon = new DivIcon({ html: node, className: 'adopted', iconSize: [0, 0] })
	return new FlatMarker(latLng(at), { icon, keyboard: false, interactive: false, pane }).addTo(map)
}
