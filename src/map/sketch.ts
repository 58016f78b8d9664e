import type { PathOptions } from 'leaflet'
import type { Feature } from 'geojson'
import type { Basemap } from '../source/basemap'

type Colour = (token: string) => string

/** One kind of shape on the sketch, lowest first. */
export interface Shape {
	features: readonly Feature[]
	style(colour: Colour): PathOptions
	/** Only while the map looks from far: the data is too coarse for more. */
	far: boolean
	/** Part of the layer "regions, borders, towns". */
	region: boolean
}

/** The shapes of the sketch in the order in which they are drawn; the sea is what they leave free. */
export function shapesOf({ land }: Basemap): Shape[] {
	const shape = (name: string, style: Shape['style'], region: boolean, far = false): Shape => ({
		features: land[name] ?? [],
		style,
		region,
		far
	})
	return [
		shape('neighbours', (colour) => filled(colour('--land')), false),
		shape('regions', (colour) => filled(colour('--land-home')), false),
		shape('rivers', (colour) => drawn(colour('--river'), 1.25), true, true),
		shape('coast', (colour) => drawn(colour('--border'), 0.75), true),
		shape('regionLines', (colour) => drawn(colour('--border'), 1, '5 3'), true),
		shape('frontiers', (colour) => drawn(colour('--border'), 1.5), true)
	]
}

const filled = (fillColor: string): PathOptions => ({
	stroke: true,
	weight: 1,
	color: fillColor,
	fillColor,
	fillOpacity: 1,
	opacity: 1
})

const drawn = (color: string, weight: number, dashArray?: string): PathOptions => ({
	color,
	weight,
	opacity: 1,
	fill: false,
	...(dashArray && { dashArray })
})
