import Supercluster from 'supercluster'
import type { Position } from '../format/pack.ts'

/** How places become groups: those within 56 pixels of the screen, of the size that its tiles have, so that signs do not touch. */
export const grouping = { radius: 56, extent: 256 }
/** From the level after this on, none are. */
export const deepest = 16
/** The last level of which groups are made at once. */
const lastFar = 10
/** What tells the groups of later levels from those of the first ones, whose numbers are below it. */
const nearby = 2 ** 32

/** A group, or a place by itself, as an index tells it. */
export type Found = ReturnType<Supercluster<null>['getClusters']>[number]
/** West, south, east and north, in degrees. */
export type Box = [west: number, south: number, east: number, north: number]

/** Very many places, each a number, and their groups at every level. Those of the later levels, which take longest, are made when somebody first comes so near. */
export class Groups {
	readonly #positions: readonly Position[]
	readonly #far: Supercluster<null>
	#near: Supercluster<null> | undefined

	constructor(positions: readonly Position[]) {
		this.#positions = positions
		this.#far = indexOf(positions, 0, lastFar)
	}

	#at(level: number): { index: Supercluster<null>; from: number } {
		if (level <= lastFar) return { index: this.#far, from: 0 }
		this.#near ??= indexOf(this.#positions, lastFar + 1, deepest)
		return { index: this.#near, from: nearby }
	}

	/** Those at a level whose middle is in a box; their numbers are asked for with the other methods. */
	inside(box: Box, level: number): { number: number; found: Found }[] {
		const { index, from } = this.#at(level)
		return index.getClusters(box, level).map((found) => ({ number: from + Number(found.id), found }))
	}

	/** The places in a box. */
	placesIn = (box: Box): number[] => this.#far.getClusters(box, lastFar + 1).map(({ id }) => Number(id))

	/** The places of a group, or the first of them. */
	placesOf(group: number, most = Infinity): number[] {
		const index = group < nearby ? this.#far : this.#near!
		return index.getLeaves(group % nearby, most).map(({ id }) => Number(id))
	}

	/** The level from which on a group may be several; `undefined` where its places stand on one spot. */
	opensAt(group: number): number | undefined {
		const isFar = group < nearby
		const level = (isFar ? this.#far : this.#near!).getClusterExpansionZoom(group % nearby)
		if (level <= (isFar ? lastFar : deepest)) return level
		return isFar && !this.#isOneSpot(this.placesOf(group)) ? level : undefined
	}

	#isOneSpot([first, ...others]: readonly number[]): boolean {
		const [lon, lat] = this.#positions[first!]!
		return others.every((i) => this.#positions[i]![0] === lon && this.#positions[i]![1] === lat)
	}

	/** The signs on a square of the map, as `x, y, places` after each other: pixels from its corner. */
	signsOn = (z: number, x: number, y: number): number[] => signsOn(this.#at(z).index, z, x, y)
}

/** An index of groups of some positions for some levels; the numbers of the positions are its ids. */
export function indexOf(
	positions: readonly Position[],
	minZoom: number,
	maxZoom: number
): Supercluster<null> {
	const index = new Supercluster<null>({ ...grouping, minZoom, maxZoom })
	return index.load(
		positions.map((coordinates, id) => ({
			type: 'Feature',
			id,
			properties: null,
			geometry: { type: 'Point', coordinates }
		}))
	)
}

/** The same of one index. */
export const signsOn = (index: Supercluster<null>, z: number, x: number, y: number): number[] =>
	(index.getTile(z, x, y)?.features ?? []).flatMap(({ geometry: [[px, py] = [0, 0]], tags }) => [
		px,
		py,
		tags?.point_count ?? 1
	])
