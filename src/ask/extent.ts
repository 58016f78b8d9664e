import { seamFor, type Seam } from '../format/geo.ts'
import type { Pack, Position } from '../format/pack.ts'

/** Coordinates of GeoJSON, however deep. */
type Nested = Position | readonly Nested[]

const isPosition = (nested: Nested): nested is Position => typeof nested[0] === 'number'

const within = (nested: Nested): Position[] => (isPosition(nested) ? [nested] : nested.flatMap(within))

/** Every position of things on the map: points, ends, corners. */
export const positionsOf = (features: Pack['features']): Position[] =>
	features.flatMap(({ geometry }) => within(geometry.coordinates))

/** Where every map of a pack is cut open. */
export const seamOf = ({ features }: Pick<Pack, 'features'>): Seam => seamFor(positionsOf(features))
