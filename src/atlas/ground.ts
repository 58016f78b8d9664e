import type { Feature, Geometry, Position as Place } from 'geojson'
import { clipPolygon, clipPolyline, type Edges, type Pixel } from 'lineclip'
import type { Position } from '../format/pack'
import type { Basemap } from '../source/basemap'
import type { Box, Point } from './boxes'
import type { Frame } from './frame'

/** The lines of a geometry, and whether they close round an area. */
function linesOf(geometry: Geometry): { lines: Place[][]; closed: boolean } {
	if (geometry.type === 'Polygon') return { lines: geometry.coordinates, closed: true }
	if (geometry.type === 'MultiPolygon') return { lines: geometry.coordinates.flat(), closed: true }
	if (geometry.type === 'LineString') return { lines: [geometry.coordinates], closed: false }
	return { lines: geometry.type === 'MultiLineString' ? geometry.coordinates : [], closed: false }
}

/** Pixels beyond its frame that a drawing goes on, so that no line is drawn along the frame itself. */
const over = 8

/** Pixels from the point before within which a corner of a coast is not seen. */
const unseen = 1.2

/** A line without the corners that are not seen; its ends stay. */
function apart(points: readonly Pixel[]): readonly Pixel[] {
	let last: Pixel | undefined
	return points.filter((point, i) => {
		const kept =
			!last || i === points.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) > unseen
		if (kept) last = point
		return kept
	})
}

/** Points in tenths of a pixel as a path. All but the first stand as steps from the one before, which takes half as many signs. */
function written(points: readonly Pixel[]): string {
	const tenths = points.map((point) => point.map((pixels) => Math.round(pixels * 10)))
	const pairs = tenths.map((point, i) => point.map((part, j) => (part - (tenths[i - 1]?.[j] ?? 0)) / 10))
	const [first, ...steps] = pairs.map((pair) => pair.join(' '))
	return `M${first}l${steps.join(' ').replaceAll(' -', '-').replace(/\b0\./g, '.')}`
}

/** Areas or lines as an SVG path, cut off a little beyond a size: of a coast of a thousand kilometres a map needs a bay. */
export function pathOf(
	features: readonly Feature[] | undefined,
	at: (position: Position) => Point,
	{ width, height }: Pick<Box, 'width' | 'height'>
): string {
	const frame: Edges = [-over, -over, width + over, height + over]
	const drawn = (points: readonly Pixel[], close: string): string =>
		points.length > 1 ? `${written(apart(points))}${close}` : ''
	const trace = (line: Place[], closed: boolean): string => {
		const points = line.map(([lon = 0, lat = 0]): Pixel => {
			const { x, y } = at([lon, lat])
			return [x, y]
		})
		if (closed) return drawn(clipPolygon(points, frame), 'z')
		return clipPolyline(points, frame)
			.map((part) => drawn(part, ''))
			.join('')
	}
	return (features ?? [])
		.map(({ geometry }) => linesOf(geometry))
		.flatMap(({ lines, closed }) => lines.map((line) => trace(line, closed)))
		.join('')
}

/** Pixels that a coast may be off and still say where one is. */
const rough = 96

/** Whether the land of a base map is drawn on a frame: from near by its coasts would run through towns. */
export function isDrawn({ region }: Basemap, frame: Frame): boolean {
	const [, lat] = frame.back({ x: frame.width / 2, y: frame.height / 2 })
	return region.within_m === undefined || frame.long(region.within_m, lat) <= rough
}

/** Whether a position lies in one of the areas: a line from it to the east crosses their outlines an odd number of times. */
export function liesIn(areas: readonly Feature[], [lon, lat]: Position): boolean {
	const crosses = (line: Place[]): boolean => {
		let odd = false
		let [fromX = 0, fromY = 0] = line[0] ?? []
		// Thousands of corners: without an array for each.
		for (const [x = 0, y = 0] of line) {
			if (y > lat !== fromY > lat && lon < ((fromX - x) * (lat - y)) / (fromY - y) + x) odd = !odd
			;[fromX, fromY] = [x, y]
		}
		return odd
	}
	return areas.some(({ geometry }) => linesOf(geometry).lines.filter(crosses).length % 2 === 1)
}
