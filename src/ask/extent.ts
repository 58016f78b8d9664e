import { lonFrom, seamFor, type Seam } from '../format/geo.ts'
import type { Feature, Pack, PlaceFeature, Position } from '../format/pack.ts'
import { isPlace } from './select.ts'

/** Coordinates of GeoJSON, however deep. */
type Nested = Position | readonly Nested[]

const isPosition = (nested: Nested): nested is Position => typeof nested[0] === 'number'

const within = (nested: Nested): Position[] => (isPosition(nested) ? [nested] : nested.flatMap(within))

const corners = ([west, south, east, north]: NonNullable<PlaceFeature['bbox']>): Position[] => [
	[west, south],
	[east, north]
]

/** The corners of what a place looks like, where it is more than a point. */
const cornersOf = (feature: Feature): Position[] =>
	'bbox' in feature && feature.bbox ? corners(feature.bbox) : []

/** What of a pack tells how far it reaches. */
type Reaching = Pick<Pack, 'features' | 'many'>

/** Every position of things on the map: points, ends, corners; of many places the corners of all. */
export const positionsOf = ({ features, many }: Reaching): Position[] =>
	many
		? corners(many.bbox)
		: features.flatMap((feature) => [...within(feature.geometry.coordinates), ...cornersOf(feature)])

/** What a view of the whole holds: where marks stand, and the corners of what they mark. */
export const spotsOf = ({ features, many }: Reaching): Position[] =>
	many
		? corners(many.bbox)
		: features.flatMap((feature) =>
				feature.geometry.type === 'Point' ? [feature.geometry.coordinates, ...cornersOf(feature)] : []
			)

/** Where every map of a pack is cut open. */
export const seamOf = (pack: Reaching): Seam => pack.many?.seam ?? seamFor(positionsOf(pack))

/** Where the incident is on a map of the country or the world: its first place, or the middle of very many. */
export function middleOf({ features, many }: Reaching): Position {
	const [west, south, east, north] = many?.bbox ?? []
	const first = features.find(isPlace)?.geometry.coordinates
	if (west === undefined) return first ?? [0, 0]
	return [lonFrom(-180, (west + lonFrom(west, east!)) / 2), (south! + north!) / 2]
}
