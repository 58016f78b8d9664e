import { DomUtil, LatLngBounds, type Coords, type Map as LeafletMap, type TileEvent } from 'leaflet'
import { GridLayer } from 'leaflet/grid'
import { columnOf, unmercator } from '../format/mercator'
import type { LetterStreets } from '../atlas/letterGround'
import { letterStreets, type Street } from '../atlas/letterStreets'
import type { Position } from '../format/pack'
import { languages } from '../format/languages'
import { streetZooms } from './leaflet'
import type { TileArchive } from '../source/tileArchive'
import { drawTile, kindOf, roadKinds, type Colour } from './streetStyle'

/** From farther away the sketch says more: an archive of a town holds little of the country round it. */
const nearest = 10
const side = 256

/** Which tile of an archive holds a tile of the screen, and how many times larger it is drawn there. */
function sourceOf({ x, y, z }: Coords, deepest: number): { z: number; x: number; y: number; times: number } {
	const up = Math.max(0, z - deepest)
	return { z: z - up, x: columnOf(x, z) >> up, y: y >> up, times: 2 ** up }
}

/** The tiles of an archive, drawn on canvases in the colours of the page. */
class StreetLayer extends GridLayer {
	readonly #file: TileArchive
	readonly #colour: Colour
	readonly #onfail: () => void
	/** The tiles of the screen that are on the map. */
	readonly #seen = new Set<Coords>()

	constructor(file: TileArchive, bounds: LatLngBounds | undefined, colour: Colour, onfail: () => void) {
		super({ minZoom: Math.max(nearest, file.zooms[0]), ...(bounds && { bounds }) })
		this.#file = file
		this.#colour = colour
		this.#onfail = onfail
		this.on('tileunload', ({ coords }: TileEvent) =>
			this.#seen.forEach((one) => one.equals(coords) && one.z === coords.z && this.#seen.delete(one))
		)
	}

	override createTile(coords: Coords, done: (problem?: Error, tile?: HTMLElement) => void): HTMLElement {
		const canvas = DomUtil.create('canvas', 'leaflet-tile')
		this.#seen.add(coords)
		void this.#draw(canvas, coords).then(
			() => done(undefined, canvas),
			(reason: Error) => {
				console.error(reason)
				done(reason, canvas)
				this.#onfail()
			}
		)
		return canvas
	}

	async #draw(canvas: HTMLCanvasElement, coords: Coords): Promise<void> {
		const { z, x, y, times } = sourceOf(coords, this.#file.zooms[1])
		const tile = await this.#file.tile(z, x, y)
		const sharp = devicePixelRatio
		canvas.width = canvas.height = side * sharp
		const pen = canvas.getContext('2d')
		if (!tile || !pen) return
		pen.scale(sharp, sharp)
		const cut = {
			x: (columnOf(coords.x, coords.z) - x * times) * side,
			y: (coords.y - y * times) * side,
			scale: (extent: number) => (side * times) / extent
		}
		drawTile(pen, tile, coords.z, cut, this.#colour)
	}

	/** The named streets of the tiles that are on the map. */
	async streets(): Promise<Street[]> {
		const sources = new Map(
			[...this.#seen].map((coords) => {
				const source = sourceOf(coords, this.#file.zooms[1])
				return [`${source.z}/${source.x}/${source.y}`, source]
			})
		)
		const found = await Promise.all(
			[...sources.values()].map(async ({ z, x, y }) => {
				const roads = (await this.#file.tile(z, x, y).catch(() => undefined))?.layers['roads']
				if (!roads) return []
				const at = (px: number, py: number): Position =>
					unmercator((x + px / roads.extent) / 2 ** z, (y + py / roads.extent) / 2 ** z)
				return Array.from({ length: roads.length }, (_, i) => roads.feature(i)).flatMap((road): Street[] => {
					const names = namesOf(road.properties)
					if (!names || road.type !== 2) return []
					const lines = road.loadGeometry().map((line) => line.map((point) => at(point.x, point.y)))
					return [{ names, rank: roadKinds.findIndex((kind) => kind === kindOf(road)), lines }]
				})
			})
		)
		return found.flat()
	}
}

/** A name in each language of the page, the local one where there is none in that; `undefined` for what has no name. */
function namesOf(properties: Readonly<Record<string, unknown>>): Street['names'] | undefined {
	const local = properties['name']
	const named = languages.map((language) => [language, properties[`name:${language}`] ?? local] as const)
	if (
		!named.every((pair): pair is [(typeof pair)[0], string] => typeof pair[1] === 'string' && pair[1] !== '')
	)
		return undefined
	return Object.fromEntries(named)
}

/** How far an archive reaches on a map; `undefined` where it goes on at the other edge of it. */
function boundsOn(map: LeafletMap, { bounds }: TileArchive): LatLngBounds | undefined {
	const [west, east] = [bounds.west, bounds.east].map((lon) => map.wrapLatLng([0, lon]).lng) as [
		number,
		number
	]
	return west < east ? new LatLngBounds([bounds.south, west], [bounds.north, east]) : undefined
}

/** Streets that lie on a map. */
export interface Laid {
	/** Draws them anew, as after a change of colours. */
	redraw(): void
	remove(): void
}

/** Lays an archive over the sketch. `named` is given what names the streets in sight, whenever they change; `onfail` is called once a tile cannot be read. */
export function layFile(
	map: LeafletMap,
	file: TileArchive,
	colour: Colour,
	named: (streets: LetterStreets | undefined) => void,
	onfail: () => void
): Laid {
	const layer = new StreetLayer(file, boundsOn(map, file), colour, onfail)
	const undo = streetZooms(map)
	let laid = true
	layer.on(
		'load',
		() =>
			void layer
				.streets()
				.then((streets) => laid && named((look, room) => letterStreets(streets, look, room)))
	)
	layer.addTo(map)
	return {
		redraw: () => layer.redraw(),
		remove() {
			laid = false
			named(undefined)
			layer.remove()
			undo()
		}
	}
}
