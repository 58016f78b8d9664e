import type { FeatureCollection, MultiLineString } from 'geojson'
import type { PathOptions } from 'leaflet'
import { feature as featuresOf } from 'topojson-client'
import type { Basemap } from '../source/basemap'

type Colour = (token: string) => string

/** One kind of shape on the sketch, lowest first. */
export interface Shape {
	features: FeatureCollection
	style(colour: Colour): PathOptions
	/** Only while the map looks from far: the data is too coarse for more. */
	upTo: boolean
	/** Part of the layer "regions, borders, towns". */
	region: boolean
}

/** The shapes of the sketch in the order in which they are drawn; the sea is what they leave free. */
export function drawn({ land }: Basemap): Shape[] {
	const collection = (name: string) => {
		const object = land.objects[name]
		return object
			? (featuresOf(land, object) as FeatureCollection)
			: ({ type: 'FeatureCollection', features: [] } as FeatureCollection)
	}
	const fill = (fillColor: string): PathOptions => ({
		stroke: true,
		weight: 1,
		color: fillColor,
		fillColor,
		fillOpacity: 1,
		opacity: 1
	})
	const line = (color: string, weight: number, dashArray?: string): PathOptions => ({
		color,
		weight,
		opacity: 1,
		fill: false,
		...(dashArray && { dashArray })
	})
	return [
		{ features: collection('neighbours'), style: (c) => fill(c('--land')), upTo: false, region: false },
		{
			features: collection('oblasts'),
			style: (c) => fill(c('--land-home')),
			upTo: false,
			region: false
		},
		{ features: collection('rivers'), style: (c) => line(c('--river'), 1.25), upTo: true, region: true },
		{ features: collection('coast'), style: (c) => line(c('--border'), 0.75), upTo: false, region: true },
		{
			features: collection('oblastLines'),
			style: (c) => line(c('--border'), 1, '5 3'),
			upTo: false,
			region: true
		},
		{ features: collection('frontiers'), style: (c) => line(c('--border'), 1.5), upTo: false, region: true }
	]
}

/** The lines and areas of the locator map. */
export function locatorShapes({
	locator
}: Basemap): Record<'neighbours' | 'ukraine' | 'frontiers', FeatureCollection> {
	const collection = (name: string) => featuresOf(locator, locator.objects[name]!) as FeatureCollection
	return {
		neighbours: collection('neighbours'),
		ukraine: collection('ukraine'),
		frontiers: collection('frontiers') as FeatureCollection<MultiLineString>
	}
}
