import { seamFor, lonFrom } from '../format/geo.ts'
import { idOfNumber, numberOf, type Many } from '../format/many.ts'
import type { Language } from '../format/languages.ts'
import type { Pack, Position, Text } from '../format/pack.ts'
import { pageLength, type Group, type Listed, type Listing, type Look, type Sight } from '../source/many.ts'
import { checked } from './checked.ts'
import { rounded } from './geometry.ts'
import { Groups, type Box, type Found } from './groups.ts'
import type { Made, Remark } from './made.ts'
import { mostDrawn } from './placesMade.ts'
import { assumedWords } from '../words/assumed.ts'

/** As many places as have marks and names of their own on the map at once. */
export const mostMarked = 100

/** Very many places, before they are looked up. */
export interface Gathered {
	names: readonly string[]
	positions: readonly Position[]
	language: Language
	remarks: readonly Remark[]
	/** How many positions are drawn of one beside its mark. */
	drawn(i: number): number
	/** Some of them as the files of a pack, under the ids of their numbers. */
	made(indexes: readonly number[]): Made
}

/** The places of a map, kept and looked up beside the page; it answers as `ManyPlaces` promises. */
export class ManyKept {
	readonly many: Many
	readonly remarks: readonly Remark[]
	readonly #gathered: Gathered
	readonly #groups: Groups
	/** The names as they are looked for. */
	#sought: string[] | undefined

	constructor(gathered: Gathered) {
		this.#gathered = gathered
		this.remarks = gathered.remarks
		this.many = manyFrom(gathered.positions)
		this.#groups = new Groups(gathered.positions)
	}

	/** The pack of which the page makes itself: the whole, and none of its places yet. */
	readonly pack = (): Pack => this.#packOf([])

	sight({ zoom, ...look }: Look, chosen?: string): Sight {
		const box: Box = [look.west, look.south, look.east, look.north]
		const inside = this.#groups.inside(box, Math.round(zoom))
		const places = inside.reduce((sum, { found }) => sum + (found.properties?.point_count ?? 1), 0)
		const number = chosen === undefined ? undefined : numberOf(this.many, chosen)
		const also = number === undefined ? [] : [number - 1]
		const marked = places > 4 * mostMarked ? undefined : this.#marked(box)
		if (marked) return { places: marked.length, groups: [], pack: this.#packOf([...also, ...marked]) }
		const groups = inside
			.map(({ number, found }) => this.#groupOf(number, found))
			.sort((a, b) => b.places - a.places || b.at[1] - a.at[1])
		return { places, groups, pack: this.#packOf(also) }
	}

	/** The places of a box, if they are few enough. */
	#marked(box: Box): number[] | undefined {
		const all = this.#groups.placesIn(box)
		if (all.length > mostMarked) return undefined
		const drawn = all.reduce((sum, i) => sum + this.#gathered.drawn(i), 0)
		return drawn > mostDrawn ? undefined : all
	}

	#groupOf(cluster: number, { id, properties, geometry }: Found): Group & { places: number } {
		if (!properties) return { ...this.#listed(Number(id)), places: 1 }
		const opensAt = this.#groups.opensAt(cluster)
		const [first = 0] = this.#groups.placesOf(cluster, 1)
		return {
			at: rounded(geometry.coordinates),
			cluster,
			places: properties.point_count,
			name: this.#gathered.names[first] ?? '',
			...(opensAt !== undefined && { opensAt })
		}
	}

	tile = (z: number, x: number, y: number): Float32Array => Float32Array.from(this.#groups.signsOn(z, x, y))

	named(words: string, from: number): Listing {
		const asked = words.trim().normalize('NFC').toLowerCase()
		this.#sought ??= this.#gathered.names.map((name) => name.normalize('NFC').toLowerCase())
		const all = this.#sought.flatMap((name, i) => (name.includes(asked) ? i : []))
		return this.#listing(all, from)
	}

	within(cluster: number, from: number): Listing {
		return this.#listing(this.#groups.placesOf(cluster), from)
	}

	#listing(all: readonly number[], from: number): Listing {
		return { all: all.length, places: all.slice(from, from + pageLength).map(this.#listed) }
	}

	readonly #listed = (i: number): Listed => {
		const { names, positions } = this.#gathered
		return { id: idOfNumber(i + 1), name: names[i]!, at: positions[i]! }
	}

	#packOf(indexes: readonly number[]): Pack {
		const wanted = [...new Set(indexes)]
		const made = this.#gathered.made(wanted.length > 0 ? wanted : [0])
		return packOfSome(made, wanted.length, this.many, this.#gathered.language)
	}
}

/** So many of very many places as a pack, checked like any. The whole is told even where none of it is shown: of one place that was made. */
export function packOfSome(made: Made, places: number, many: Many, language: Language): Pack {
	const result = checked(made)
	// What was read once is in order: only a fault of ours would end here.
	if ('issues' in result) throw new Error(result.issues.map(({ path, found }) => `${path}: ${found}`).join())
	const { pack } = result
	const part = { [language]: assumedWords[language].part(places, many.places) } as Text
	return places > 0 ? { ...pack, many: { ...many, part } } : { ...pack, features: [], many }
}

/** How many there are and how far they reach: the narrower way round the earth. */
function manyFrom(positions: readonly Position[]): Many {
	const seam = seamFor(positions)
	const bbox: Many['bbox'] = [Infinity, Infinity, -Infinity, -Infinity]
	for (const [lon, lat] of positions) {
		const turned = lonFrom(seam, lon)
		bbox[0] = Math.min(bbox[0], turned)
		bbox[1] = Math.min(bbox[1], lat)
		bbox[2] = Math.max(bbox[2], turned)
		bbox[3] = Math.max(bbox[3], lat)
	}
	const home = (lon: number) => (lon > 180 ? lon - 360 : lon)
	return { places: positions.length, bbox: [home(bbox[0]), bbox[1], home(bbox[2]), bbox[3]], seam }
}
