import { DivIcon, LatLngBounds, Map as LeafletMap, Marker, type LatLngTuple } from 'leaflet'
import type { Position } from '../format/pack'

/** GeoJSON's `[longitude, latitude]` as Leaflet's `[latitude, longitude]`. */
export const latLng = ([lon, lat]: Position): LatLngTuple => [lat, lon]

/** Panes below Leaflet's own, lowest first: the sketch under tiles (200), its names over them, and over the clickable shapes. */
export const panes = { sketch: 150, rings: 380, names: 450 } as const

/** How far the sketch reaches, as south-west and north-east; beyond it there is nothing to be shown. */
const ground = new LatLngBounds([44.05, 30.05], [52.95, 44.95])

/** Zoom levels of the sketch; the street map goes further. */
export const zooms = { lowest: 6, highest: 15, highestStreets: 19, snap: 0.25 } as const

/**
 * A map without controls of its own. Leaflet ignores `prefers-reduced-motion`, so its three animations are switched
 * off by hand; quarter zoom levels let the whole view fill the plate.
 */
export function createMap(container: HTMLElement, still: boolean): LeafletMap {
	const map = new LeafletMap(container, {
		zoomControl: false,
		attributionControl: false,
		minZoom: zooms.lowest,
		maxZoom: zooms.highest,
		zoomSnap: zooms.snap,
		maxBounds: ground,
		maxBoundsViscosity: 1,
		zoomAnimation: !still,
		fadeAnimation: !still,
		markerZoomAnimation: !still
	})
	for (const [name, order] of Object.entries(panes)) {
		const pane = map.createPane(name)
		pane.style.zIndex = String(order)
		pane.style.pointerEvents = 'none'
		pane.setAttribute('aria-hidden', 'true')
	}
	return map
}

/** Keeps the map from zooming out beyond what the sketch holds; call it when the map's size has changed. */
export function limitZoom(map: LeafletMap): void {
	map.setMinZoom(Math.max(zooms.lowest, map.getBoundsZoom(ground, true)))
}

/** Hands an element rendered by Svelte to a marker; the element keeps its own name, keys and events. */
export function adopt(map: LeafletMap, at: Position, node: HTMLElement, pane = 'markerPane'): Marker {
	const icon = new DivIcon({ html: node, className: 'adopted', iconSize: [0, 0] })
	return new Marker(latLng(at), { icon, keyboard: false, interactive: false, pane }).addTo(map)
}
