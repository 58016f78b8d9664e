import { DomUtil, type Coords, type Map as LeafletMap } from 'leaflet'
import { GridLayer } from 'leaflet/grid'
import { radiusOf } from '../atlas/grouped'
import { columnOf } from '../format/mercator'
import type { ManyPlaces } from '../source/many'

const side = 256

/** How the signs of groups are drawn: a colour of the page by its custom property, and a number as the page writes it. */
export interface Manner {
	colour(token: string): string
	write(places: number): string
	/** What a group is drawn larger by where the text of the page is. */
	times: number
}

/** Groups of places, drawn on canvases: a sign each, with how many it holds. */
class GroupLayer extends GridLayer {
	readonly #many: ManyPlaces
	readonly #manner: Manner
	readonly #onfail: () => void

	constructor(many: ManyPlaces, manner: Manner, onfail: () => void) {
		super({ pane: 'groups', updateWhenZooming: false })
		this.#many = many
		this.#manner = manner
		this.#onfail = onfail
	}

	override createTile({ x, y, z }: Coords, done: (problem?: Error, tile?: HTMLElement) => void): HTMLElement {
		const canvas = DomUtil.create('canvas', 'leaflet-tile')
		this.#many.tile(z, columnOf(x, z), y).then(
			(groups) => {
				draw(canvas, groups, this.#manner)
				done(undefined, canvas)
			},
			(problem: Error) => {
				done(problem, canvas)
				this.#onfail()
			}
		)
		return canvas
	}
}

function draw(canvas: HTMLCanvasElement, groups: Float32Array, { colour, write, times }: Manner): void {
	const sharp = Math.max(2, devicePixelRatio)
	canvas.width = canvas.height = side * sharp
	const pen = canvas.getContext('2d')
	if (!pen) return
	pen.scale(sharp, sharp)
	pen.textAlign = 'center'
	pen.textBaseline = 'middle'
	pen.font = `700 ${12 * times}px ${colour('--sans')}`
	for (let i = 0; i < groups.length; i += 3) {
		const [x, y, places] = [groups[i]!, groups[i + 1]!, groups[i + 2]!]
		pen.beginPath()
		pen.arc(x, y, radiusOf(places) * times, 0, 2 * Math.PI)
		pen.fillStyle = colour(places === 1 ? '--ink' : '--surface')
		pen.strokeStyle = colour(places === 1 ? '--surface' : '--ink')
		pen.lineWidth = 1.5
		pen.fill()
		pen.stroke()
		pen.fillStyle = colour('--ink')
		if (places > 1) pen.fillText(write(places), x, y)
	}
}

/** Draws groups of places on a map, and returns the undo; `onfail` is called where some cannot be had. */
export function layGroups(map: LeafletMap, many: ManyPlaces, manner: Manner, onfail: () => void): () => void {
	const layer = new GroupLayer(many, manner, onfail).addTo(map)
	return () => void layer.remove()
}
