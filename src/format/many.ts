import type { Seam } from './geo.ts'
import type { Pack } from './pack.ts'
import type { Text } from './text.ts'

/** Of a map with more places than a page can show at once: how far they reach. The features of its pack are those in sight. */
export interface Many {
	/** How many it has; left out of an archive of tiles, which nobody reads whole. */
	places?: number
	/** West, south, east and north, in degrees: across 180° west is more than east. */
	bbox: [west: number, south: number, east: number, north: number]
	seam: Seam
	/** That what leaves the page is a part of it. */
	part?: Text
}

/** The id of the place that stands at a number in its file or archive, counted from 1. */
export const idOfNumber = (number: number): string => `place-${number}`

/** The number that an id names; `undefined` where it names none of them. */
export function numberOf({ places }: Pick<Many, 'places'>, id: string): number | undefined {
	const number = Number(/^place-([1-9]\d*)$/.exec(id)?.[1] ?? 0)
	return number >= 1 && number <= (places ?? Number.MAX_SAFE_INTEGER) ? number : undefined
}

/** Whether an id names a place of a map of very many, in sight or not. */
export const isOneOf = ({ many }: Pick<Pack, 'many'>, id: string): boolean =>
	many !== undefined && numberOf(many, id) !== undefined
