import { seamFor, type Seam } from '../format/geo.ts'
import type { Feature, Pack, Position } from '../format/pack.ts'

/** Coordinates of GeoJSON, however deep. */
type Nested = Position | readonly Nested[]

const isPosition = (nested: Nested): nested is Position => typeof nested[0] === 'number'

const within = (nested: Nested): Position[] => (isPosition(nested) ? [nested] : nested.flatMap(within))

/** The corners of what a place looks like, where it is more than a point. */
const cornersOf = (feature: Feature): Position[] => {
	const [west, south, east, north] = ('bbox' in feature && feature.bbox) || []
	return west === undefined
		? []
		: [
				[west, south!],
				[east!, north!]
			]
}

/** Every position of things on the map: points, ends, corners. */
export const positionsOf = ({ features }: Pick<Pack, 'features'>): Position[] =>
	features.flatMap((feature) => [...within(feature.geometry.coordinates), ...cornersOf(feature)])

/** What a view of the whole holds: where marks stand, and the corners of what they mark. */
export const spotsOf = ({ features }: Pick<Pack, 'features'>): Position[] =>
	features.flatMap((feature) =>
		feature.geometry.type === 'Point' ? [feature.geometry.coordinates, ...cornersOf(feature)] : []
	)

/** Where every map of a pack is cut open. */
export const seamOf = (pack: Pick<Pack, 'features'>): Seam => seamFor(positionsOf(pack))
