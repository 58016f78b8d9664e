import { circleRing } from '../src/format/geo'
import type { Drawing } from './drawing'

/** Places near and far, circles around some of them, and a line between the first two that a claim may tell of. */
export function drawFeatures(
	draw: Drawing,
	{
		places,
		claims,
		passages,
		caveats
	}: Record<'places' | 'passages' | 'caveats', readonly string[]> & {
		claims: readonly { id: string }[]
	}
): object[] {
	const told = () => ({
		name: draw.text(),
		here: draw.text(),
		says: draw
			.some(passages, Math.min(1, passages.length))
			.map((passage, i) => ({ passage, text: draw.text(i) })),
		caveats: draw.some(caveats, 1),
		...(draw.maybe() && { precision_m: draw.one([1, 300, 1_000_000]) }),
		basis: draw.text(),
		exactness: draw.text()
	})
	const points = places.map((id, i): [id: string, at: [number, number]] => {
		const near = draw.one([0.002, 0.05, 1])
		return [id, [Number((37 + i * near).toFixed(4)), Number((48 + i * near).toFixed(4))]]
	})
	const pins = points.map(([id, coordinates]) => ({
		type: 'Feature',
		id,
		properties: {
			role: 'place',
			kind: draw.one(['city', 'site']),
			...told(),
			otherNames: draw.each(draw.many(0, 3), (i) => ({
				name: draw.text(i).en.slice(-70).trim(),
				lang: draw.one(['en', 'uk', 'ru'])
			})),
			...(draw.maybe() && { formerNames: draw.text() }),
			...(draw.maybe() && { status: draw.text() }),
			...(draw.maybe() && { shape: drawShapes(draw) }),
			elsewhere: draw.each(draw.many(0, 3), (i) => ({ text: draw.text(i), source: draw.link() }))
		},
		geometry: { type: 'Point', coordinates }
	}))
	const circles = draw.some(points).map(([of, at]) => {
		const radius_m = draw.one([100, 300, 20_000])
		return {
			type: 'Feature',
			id: `${of}-circle`,
			properties: { role: 'uncertainty', of, radius_m, ...told() },
			geometry: { type: 'Polygon', coordinates: [circleRing(at, radius_m)] }
		}
	})
	const [from, to] = points
	const lines = from && to && claims.length > 0 && draw.maybe() ? [[from, to] as const] : []
	const distances = lines.map(([[a, start], [b, end]]) => ({
		type: 'Feature',
		id: 'line',
		properties: {
			role: 'distance',
			from: a,
			to: b,
			reported: draw.text(),
			claim: draw.one(claims).id,
			...told()
		},
		geometry: { type: 'LineString', coordinates: [start, end] }
	}))
	return [...pins, ...circles, ...distances]
}

/** Points, lines, and an area with a hole, near the other places. */
function drawShapes(draw: Drawing): object[] {
	const ring = (size: number) => [
		[37, 48],
		[37 + size, 48],
		[37 + size, 48 + size],
		[37, 48]
	]
	return draw.some(
		[
			{ type: 'MultiPoint', coordinates: ring(0.01) },
			{ type: 'MultiLineString', coordinates: [ring(0.1), ring(0.02)] },
			{ type: 'MultiPolygon', coordinates: [[ring(1), ring(0.1)]] }
		],
		1
	)
}
