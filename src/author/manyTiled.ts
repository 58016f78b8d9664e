import { tileIdToZxy, zxyToTileId } from 'pmtiles'
import type { Language } from '../format/languages.ts'
import { idOfNumber, numberOf, type Many } from '../format/many.ts'
import { columnOf, mercator } from '../format/mercator.ts'
import type { Pack } from '../format/pack.ts'
import { pageLength, type Group, type Listed, type Listing, type Look, type Sight } from '../source/many.ts'
import type { TileArchive } from '../source/tileArchive.ts'
import { rounded } from './geometry.ts'
import { deepest as lastGroups, signsOn, type Box, type Found } from './groups.ts'
import type { Made } from './made.ts'
import { mostMarked, packOfSome } from './many.ts'
import { dotsOn, tilePlaces, type Square, type Tiled, type TilePlaces } from './tilePlaces.ts'

/** As many numbers as each tile has for its places: at level 15 they are still exact. */
const numbersOfTile = 2 ** 20
/** Tiles whose places stay at hand. */
const remembered = 128

/** A place, its tile, and its number in the archive. */
export interface Numbered extends Tiled {
	square: Square
	number: number
}

/** Makes packs of places; says what one is called. */
export interface Maker {
	language: Language
	nameOf(place: Numbered): string
	made(places: readonly Numbered[]): Made
}

/**
 * The places of an archive of tiles, looked up in it; it answers as `ManyPlaces` promises. Only the deepest level has them all: before
 * it an archive leaves some out or draws several as one, so none are counted there. They are found by no name.
 */
export class ManyTiled {
	readonly many: Many
	readonly #archive: TileArchive
	readonly #maker: Maker
	readonly #tiles = new Map<string, Promise<TilePlaces | undefined>>()
	/** The groups that were told of, by the number under which they were. */
	readonly #groups: { tile: TilePlaces; id: number }[] = []
	readonly #known = new Map<string, number>()
	#first: Numbered | undefined

	constructor(archive: TileArchive, maker: Maker) {
		this.#archive = archive
		this.#maker = maker
		const { west, south, east, north } = archive.bounds
		this.many = { bbox: [west, south, east, north], seam: -180 }
	}

	/** The pack of which the page makes itself: the whole, and none of its places yet; `undefined` where it has no place. */
	async pack(): Promise<Pack | undefined> {
		this.#first = await this.#firstIn({ z: 0, x: 0, y: 0 })
		return this.#first && this.#packOf([])
	}

	async #firstIn(square: Square): Promise<Numbered | undefined> {
		const tile = await this.#tile(square)
		if (!tile) return undefined
		const { z, x, y } = square
		if (z === this.#archive.zooms[1]) return tile.places.length > 0 ? numberedAt(tile, 0) : undefined
		for (const i of [0, 1, 2, 3]) {
			const found = await this.#firstIn({ z: z + 1, x: 2 * x + (i % 2), y: 2 * y + (i >> 1) })
			if (found) return found
		}
		return undefined
	}

	async sight(look: Look, chosen?: string): Promise<Sight> {
		const level = Math.round(look.zoom)
		const [, deepest] = this.#archive.zooms
		const also = chosen === undefined ? [] : await this.#numbered(numberOf(this.many, chosen))
		const tiles = await this.#have(squaresOver(look, Math.min(level, deepest)))
		const box: Box = [look.west, look.south, look.east, look.north]
		const found = tiles.flatMap((tile) =>
			tile.index.getClusters(box, level).map((one) => this.#groupOf(tile, one))
		)
		if (level < deepest) {
			const groups = found.map(({ places: _, id: _id, ...group }) => ({ ...group, opensAt: deepest }))
			return { groups, pack: this.#packOf(also) }
		}
		const places = found.reduce((sum, { places }) => sum + places, 0)
		if (places <= mostMarked) {
			const marked = tiles.flatMap((tile) => {
				const all = tile.index.getClusters(box, lastGroups + 1)
				return all.map(({ id }) => numberedAt(tile, Number(id)))
			})
			if (marked.length <= mostMarked)
				return { places: marked.length, groups: [], pack: this.#packOf([...also, ...marked]) }
		}
		found.sort((a, b) => b.places - a.places || b.at[1] - a.at[1])
		return { places, groups: found, pack: this.#packOf(also) }
	}

	/** What stands for some places at a level; one that stands alone is itself only at the deepest. */
	#groupOf(tile: TilePlaces, { id, properties, geometry }: Found): Group & { places: number } {
		const at = rounded(geometry.coordinates)
		const first = properties ? tile.index.getLeaves(properties.cluster_id, 1)[0]?.id : id
		const one = numberedAt(tile, Number(first))
		const name = this.#maker.nameOf(one)
		if (!properties && tile.z === this.#archive.zooms[1])
			return { at, name, id: idOfNumber(one.number), places: 1 }
		const key = Number(id)
		if (!properties) return { at, name, cluster: this.#keep(tile, key), places: 1 }
		const opensAt = tile.index.getClusterExpansionZoom(key)
		return {
			at,
			name,
			cluster: this.#keep(tile, key),
			places: properties.point_count,
			...(opensAt <= lastGroups && { opensAt })
		}
	}

	/** The number under which a group is told of. */
	#keep(tile: TilePlaces, id: number): number {
		const key = `${keyOf(tile)}/${id}`
		const known = this.#known.get(key) ?? this.#groups.push({ tile, id }) - 1
		this.#known.set(key, known)
		return known
	}

	async tile(z: number, x: number, y: number): Promise<Float32Array> {
		const [, deepest] = this.#archive.zooms
		if (z < deepest) {
			const tile = await this.#archive.tile(z, x, y)
			return Float32Array.from(tile ? dotsOn(tile) : [])
		}
		// A sign may reach over the edge of a tile of the archive.
		const near = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [x + right, y + down] as const))
		const deep = 2 ** (z - deepest)
		const squares = near.map(([x, y]) => ({
			z: deepest,
			x: columnOf(Math.floor((x + 2 ** z) / deep), deepest),
			y: Math.floor(y / deep)
		}))
		const apart = [...new Map(squares.map((square) => [keyOf(square), square])).values()]
		const tiles = await this.#have(apart)
		return Float32Array.from(tiles.flatMap(({ index }) => signsOn(index, z, x, y)))
	}

	/** None: nobody reads all names of an archive. */
	named = (): Listing => ({ all: 0, places: [] })

	within(group: number, from: number): Listing {
		const { tile, id } = this.#groups[group]!
		const all = tile.index.getLeaves(id, Infinity).map(({ id }) => numberedAt(tile, Number(id)))
		return { all: all.length, places: all.slice(from, from + pageLength).map(this.#listed) }
	}

	readonly #listed = (place: Numbered): Listed => ({
		id: idOfNumber(place.number),
		name: this.#maker.nameOf(place),
		at: rounded(place.at)
	})

	/** The place of a number, if the archive has one. */
	async #numbered(number: number | undefined): Promise<Numbered[]> {
		if (number === undefined) return []
		const [, deepest] = this.#archive.zooms
		const [z, x, y] = tileIdToZxy(zxyToTileId(deepest, 0, 0) + Math.floor((number - 1) / numbersOfTile))
		const tile = z === deepest ? await this.#tile({ z, x, y }) : undefined
		const at = (number - 1) % numbersOfTile
		return tile && at < tile.places.length ? [numberedAt(tile, at)] : []
	}

	async #have(squares: readonly Square[]): Promise<TilePlaces[]> {
		const tiles = await Promise.all(squares.map((square) => this.#tile(square)))
		return tiles.filter((tile) => tile !== undefined)
	}

	#tile(square: Square): Promise<TilePlaces | undefined> {
		const key = keyOf(square)
		const known = this.#tiles.get(key)
		if (known) return known
		const { z, x, y } = square
		const [, deepest] = this.#archive.zooms
		const tile = this.#archive.tile(z, x, y).then((tile) => tile && tilePlaces(tile, square, z === deepest))
		this.#tiles.set(key, tile)
		// Asked for again another time, it may arrive.
		tile.catch(() => this.#tiles.delete(key))
		const [oldest] = this.#tiles.keys()
		if (this.#tiles.size > remembered && oldest !== undefined) this.#tiles.delete(oldest)
		return tile
	}

	#packOf(places: readonly Numbered[]): Pack {
		const wanted = [...new Map(places.map((place) => [place.number, place])).values()]
		const made = this.#maker.made(wanted.length > 0 ? wanted : [this.#first!])
		return packOfSome(made, wanted.length, this.many, this.#maker.language)
	}
}

const keyOf = ({ z, x, y }: Square): string => `${z}/${x}/${y}`

/** A place of a tile under its number: that of the tile on its level, as archives count them, and its own in the tile. */
function numberedAt({ z, x, y, places }: TilePlaces, at: number): Numbered {
	const tile = zxyToTileId(z, x, y) - zxyToTileId(z, 0, 0)
	return { ...places[at]!, square: { z, x, y }, number: tile * numbersOfTile + at + 1 }
}

/** The squares of a level that a box reaches into. */
function squaresOver({ west, south, east, north }: Omit<Look, 'zoom'>, z: number): Square[] {
	const side = 2 ** z
	const within = (at: number) => Math.max(0, Math.min(side - 1, Math.floor(at * side)))
	const [top, foot] = [within(mercator([west, north]).y), within(mercator([west, south]).y)]
	// Longitudes may count on beyond 180°.
	const [left, right] = [west, east].map((lon) => Math.floor(((lon + 180) / 360) * side)) as [number, number]
	const columns = Array.from({ length: Math.min(side, right - left + 1) }, (_, i) => left + i)
	const rows = Array.from({ length: foot - top + 1 }, (_, i) => top + i)
	return rows.flatMap((y) => columns.map((x) => ({ z, x: columnOf(x + side, z), y })))
}
