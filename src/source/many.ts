import type { Pack, Position } from '../format/pack.ts'

/** Where a map looks: degrees, which may count on beyond 180°, and a level of Web Mercator. */
export interface Look {
	west: number
	south: number
	east: number
	north: number
	zoom: number
}

/** Places that stand too close together to be told apart at a level, or one that stands alone. */
export interface Group {
	at: Position
	/** Left out where not all of them may be known at that level. */
	places?: number
	/** One of them, by name. */
	name: string
	/** What to ask for the others by; left out of one that stands alone. */
	cluster?: number
	/** The level from which on it is several; left out where its places stand on one spot. */
	opensAt?: number
	/** The id of one that stands alone. */
	id?: string
}

/** What is seen of many places at once. */
export interface Sight {
	/** Left out where not all of them may be known at that level. */
	places?: number
	/** Largest first; empty where every place in sight is in the pack. */
	groups: readonly Group[]
	/** Those that are few enough to have marks and names of their own, and the one that was asked for. */
	pack: Pack
}

/** A place of a list. */
export interface Listed {
	id: string
	name: string
	at: Position
}

/** Some places of a list, and how many it has in all. */
export interface Listing {
	places: readonly Listed[]
	all: number
}

/** How many places of a list are told at once. */
export const pageLength = 50

/** The places of a map that has more of them than a page can show at once; they are kept elsewhere, and asked for. All of it rejects once they are closed. */
export interface ManyPlaces {
	/** What is in sight, and one place beside it by its id. */
	sight(look: Look, chosen?: string): Promise<Sight>
	/** Groups on a square of the map, as `x, y, places` after each other: pixels from its corner, of 256 that it is wide. */
	tile(z: number, x: number, y: number): Promise<Float32Array>
	/** Those whose name has these words, from a place of the list on. */
	named(words: string, from: number): Promise<Listing>
	/** Those of a group. */
	within(cluster: number, from: number): Promise<Listing>
	/** Lets go of them. */
	close(): void
}
