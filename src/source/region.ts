import land from 'basemap/land.topo.json'
import locator from 'basemap/locator.topo.json'
import quarters from 'basemap/quarters.json'
import region from 'basemap/region.json'
import towns from 'basemap/towns.json'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { arcRead, type Arc } from '../format/arcs'
import type { Basemap, Names, QuarterRecord, Region, Shapes, TownRecord } from './basemap'

function shapesIn(file: unknown): Shapes {
	const { arcs, ...others } = file as Topology & { arcs: (string | Arc)[] }
	const topology = {
		...others,
		arcs: arcs.map((arc) => (typeof arc === 'string' ? arcRead(arc) : arc))
	} as Topology
	return Object.fromEntries(
		Object.entries(topology.objects).map(([name, object]) => {
			const found = feature(topology, object)
			return [name, found.type === 'FeatureCollection' ? found.features : [found]]
		})
	)
}

/** The base map of the region, which comes with its data as one late part. */
export function regionalMap(): Basemap {
	// The files are ours, made by the recipe and covered by its tests: their types are known here and nowhere else.
	const own = region as unknown as Region
	const named = (names: string[]): Names =>
		Object.fromEntries(own.languages.map((language, i) => [language, names[i] ?? '']))
	return {
		region: own,
		land: shapesIn(land),
		locator: shapesIn(locator),
		towns: (towns as unknown as TownRecord[]).map(([lon, lat, hundreds, ...names]) => ({
			at: [lon, lat],
			hundreds,
			name: named(names)
		})),
		quarters: (quarters as unknown as QuarterRecord[]).map(([lon, lat, ...names]) => ({
			at: [lon, lat],
			hundreds: 0,
			name: named(names)
		}))
	}
}
