import type { Map as LeafletMap } from 'leaflet'
import { viewOfStep } from '../explore/address'
import type { Explorer } from '../explore/explorer.svelte'
import type { Camera } from '../explore/view'

/** Px of a laptop's map, on which authors choose what a step shows. */
const authored = { x: 700, y: 460 }

/** Moves a map to a camera. A step's own is seen from farther away where the map is smaller than its author's, so that it shows as much. */
export function lookFrom(map: LeafletMap, camera: Camera, explorer: Explorer): void {
	const { x, y } = map.getSize()
	// One that has no width yet, beneath the claims, is moved again when it has.
	const farther =
		x > 0 && isOfStep(camera, explorer) ? Math.max(0, Math.log2(Math.max(authored.x / x, authored.y / y))) : 0
	map.setView([camera.lat, camera.lon], camera.zoom - farther, { animate: false })
}

/** Whether a camera is the one that the step under way asks for, and not a reader's. */
export function isOfStep({ lat, lon, zoom }: Camera, { step, view, pack }: Explorer): boolean {
	const own = step === undefined ? undefined : viewOfStep(view, pack).camera
	return own?.zoom === zoom && own.lat === lat && own.lon === lon
}
