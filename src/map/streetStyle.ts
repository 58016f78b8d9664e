import type { VectorTile, VectorTileFeature } from '@mapbox/vector-tile'

/** A colour of the page by the name of its custom property. */
export type Colour = (token: string) => string

/** A part of a data tile as one tile on the screen shows it: `scale` is pixels to a unit of the data, `x` and `y` are pixels. */
export interface Cut {
	x: number
	y: number
	scale(extent: number): number
}

type Kind = 'highway' | 'major_road' | 'medium_road' | 'minor_road' | 'path' | 'rail'
/** Pixels that a road is wide at zoom level 14; from the least to the most important. */
const widths: Readonly<Record<Kind, number>> = {
	path: 0.8,
	rail: 1.2,
	minor_road: 2.4,
	medium_road: 4,
	major_road: 5,
	highway: 6
}
export const roadKinds = Object.keys(widths) as Kind[]
/** From this width on a road has two sides. */
const cased = 3
const buildingsFrom = 14
const minorFrom = 12
/** Kinds of land that are a shade darker than what is built on. */
const green = new Set([
	...['park', 'wood', 'forest', 'cemetery', 'grass', 'grassland', 'meadow', 'farmland', 'scrub'],
	...['nature_reserve', 'recreation_ground', 'golf_course', 'allotments', 'orchard', 'national_park']
])

/** Thin lines give way to what is said on the map, all but those that lead through it. */
const thin = (kind: Kind): string =>
	['highway', 'major_road', 'rail'].includes(kind) ? '--border' : '--rule'

export const kindOf = ({ properties }: VectorTileFeature): string =>
	String(properties['kind'] ?? properties['pmap:kind'] ?? '')

/**
 * Draws a tile in the colours of the page: land, water, buildings, roads. Borders are left out: where they run is contested, and those
 * of the sketch are told on the page.
 */
export function drawTile(
	pen: CanvasRenderingContext2D,
	tile: VectorTile,
	zoom: number,
	cut: Cut,
	colour: Colour
): void {
	const fill = (
		layer: string,
		token: string,
		wanted: (feature: VectorTileFeature) => boolean = () => true
	) => {
		const path = pathOf(tile, layer, cut, (feature) => feature.type === 3 && wanted(feature))
		pen.fillStyle = colour(token)
		pen.fill(path, 'evenodd')
	}
	fill('earth', '--land-home')
	fill('landuse', '--caveat', (feature) => green.has(kindOf(feature)))
	fill('water', '--sea')
	const flowing = pathOf(tile, 'water', cut, ({ type }) => type === 2)
	stroke(pen, flowing, colour('--river'), 1)
	if (zoom >= buildingsFrom) fill('buildings', '--rule')
	const roads = roadKinds
		.filter((kind) => zoom >= minorFrom || !['minor_road', 'path'].includes(kind))
		.map((kind) => ({
			kind,
			width: Math.max(0.5, widths[kind] * 1.4 ** (zoom - 14)),
			path: pathOf(tile, 'roads', cut, (feature) => feature.type === 2 && kindOf(feature) === kind)
		}))
	for (const { kind, width, path } of roads)
		if (width < cased) stroke(pen, path, colour(thin(kind)), width, kind === 'path' ? [3, 2] : [])
		else stroke(pen, path, colour('--border'), width + 1.5)
	for (const { width, path } of roads) if (width >= cased) stroke(pen, path, colour('--surface'), width)
}

function stroke(
	pen: CanvasRenderingContext2D,
	path: Path2D,
	colour: string,
	width: number,
	dashes: number[] = []
): void {
	pen.strokeStyle = colour
	pen.lineWidth = width
	pen.lineJoin = 'round'
	pen.lineCap = dashes.length > 0 ? 'butt' : 'round'
	pen.setLineDash(dashes)
	pen.stroke(path)
}

/** Everything of a layer that is wanted, as one path. */
function pathOf(
	tile: VectorTile,
	name: string,
	{ x, y, scale }: Cut,
	wanted: (feature: VectorTileFeature) => boolean
): Path2D {
	const path = new Path2D()
	const layer = tile.layers[name]
	for (let i = 0; layer && i < layer.length; i++) {
		const feature = layer.feature(i)
		if (!wanted(feature)) continue
		const by = scale(feature.extent)
		for (const line of feature.loadGeometry()) {
			line.forEach((point, j) => path[j === 0 ? 'moveTo' : 'lineTo'](point.x * by - x, point.y * by - y))
			if (feature.type === 3) path.closePath()
		}
	}
	return path
}
