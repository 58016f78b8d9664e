import { Point, type Coords, type Map as LeafletMap } from 'leaflet'
import { TileLayer } from 'leaflet/grid'
import { columnOf } from '../format/mercator'
import { streetZooms, zooms } from './leaflet'

const patience = 5000

/** Tiles by their own numbers, wherever the map begins. */
class Tiles extends TileLayer {
	override getTileUrl({ x, y, z }: Coords): string {
		return super.getTileUrl(Object.assign(new Point(columnOf(x, z), y), { z }))
	}
}

/**
 * Lays street tiles over the sketch, and calls `onfail` once one does not come; returns how to take them off again, or
 * `undefined` where none can be had. One tile is asked for first: a 403 with a picture would not count as an error.
 */
export async function layTiles(
	map: LeafletMap,
	template: string,
	onfail: () => void
): Promise<(() => void) | undefined> {
	if (!(await isPicture(tileAtCentre(map, template)))) return undefined
	const layer = new Tiles(template, {
		maxZoom: zooms.highestStreets,
		referrerPolicy: 'strict-origin-when-cross-origin',
		updateWhenIdle: true
	})
	layer.on('tileerror', onfail)
	layer.addTo(map)
	const undo = streetZooms(map)
	return () => {
		layer.off('tileerror')
		layer.remove()
		undo()
	}
}

function tileAtCentre(map: LeafletMap, template: string): string {
	const zoom = Math.round(map.getZoom())
	const { x, y } = map.project(map.getCenter(), zoom).divideBy(256).floor()
	const values: Record<string, string | number> = { x: columnOf(x, zoom), y, z: zoom, s: 'a', r: '' }
	return template.replace(/\{(\w)\}/g, (_, key: string) => String(values[key] ?? ''))
}

/** Whether an address answers in time with status 200 and a picture. */
async function isPicture(address: string): Promise<boolean> {
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
