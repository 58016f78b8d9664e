import Supercluster from 'supercluster'
import { own } from '../check/ids.ts'
import { seamFor, lonFrom } from '../format/geo.ts'
import { idOfNumber, numberOf, type Many } from '../format/many.ts'
import { mostFeatures, type Pack, type Position, type Text } from '../format/pack.ts'
import { pageLength, type Group, type Listed, type Listing, type Look, type Sight } from '../source/many.ts'
import { alike } from './alike.ts'
import { checked } from './checked.ts'
import { anchorOf, rounded } from './geometry.ts'
import { featuresOf, madeOf, saysSystem, type From } from './geojson.ts'
import type { Remark } from './made.ts'
import { mostDrawn, PlacesMade } from './placesMade.ts'
import type { Issue } from '../check/issue.ts'

/** As many places as one machine keeps and looks through without keeping anybody waiting. */
const mostPlaces = 250_000
/** What to do with a map of more. */
export const tiled = 'leave some out, or make it an archive of tiles (PMTiles), for instance with tippecanoe'
/** As many places as have marks and names of their own on the map at once. */
const mostMarked = 100
/** Pixels on the screen within which places are one group: their signs do not touch. */
const together = 56
/** From the level after this on, none are. */
const deepest = 16

/** Positions in lines and areas of a geometry of any kind. */
function positionsIn(value: unknown): number {
	if (!Array.isArray(value)) return 0
	return typeof value[0] === 'number' ? 1 : value.reduce<number>((sum, one) => sum + positionsIn(one), 0)
}

/** Whether a map has more places, or more of lines and areas, than are drawn at once. */
export function isMany(value: unknown): boolean {
	const features = featuresOf(value)
	if (features.length > mostFeatures) return true
	return features.reduce<number>((sum, one) => sum + drawnOf(one), 0) > mostDrawn
}

/** Positions that are drawn of a feature; of one that has too many by itself, none is. */
function drawnOf(feature: unknown): number {
	const geometry = own(feature, 'geometry')
	const inside = own(geometry, 'geometries')
	const all = [geometry, ...(Array.isArray(inside) ? (inside as unknown[]) : [])]
	const drawn = all.reduce<number>((sum, one) => sum + positionsIn(own(one, 'coordinates')), 0)
	return drawn > mostDrawn ? 0 : drawn
}

/** Reads a map of many places; or says everything that keeps it from being opened. */
export function manyOf(value: unknown, from: From): ManyKept | { issues: readonly Issue[] } {
	const made = new PlacesMade(from.file, from.language)
	const features = featuresOf(value)
	const kept = new Kept(features.length)
	if (!saysSystem(value, made))
		features.forEach((one, i) => {
			const read = made.read(one, `features[${i}]`)
			if (read) kept.take(i, read.name, anchorOf(read.parts))
		})
	if (kept.names.length > mostPlaces)
		made.say('features', `${kept.names.length} places`, `at most ${mostPlaces}`, tiled)
	const issues = made.issues()
	if (issues.length > 0) return { issues }
	made.sayLeftOver()
	const remarks = alike(made.making.remarks).map(({ first, more }) => ({ ...first, more }) as Remark)
	return new ManyKept(value, kept, from, remarks)
}

/** What of each place is asked for again and again, by its number less one. */
class Kept {
	readonly names: string[] = []
	readonly positions: Position[] = []
	/** Where each stands among the features of its file. */
	readonly #features: Uint32Array

	constructor(most: number) {
		this.#features = new Uint32Array(most)
	}

	take(feature: number, name: string, at: Position): void {
		this.#features[this.names.length] = feature
		this.names.push(name)
		this.positions.push(at)
	}

	featureOf = (i: number): number => this.#features[i]!

	listed = (i: number): Listed => ({
		id: idOfNumber(i + 1),
		name: this.names[i]!,
		at: this.positions[i]!
	})
}

/** The places of a map, kept and looked up beside the page; it answers as `ManyPlaces` promises. */
export class ManyKept {
	readonly many: Many
	readonly remarks: readonly Remark[]
	readonly #value: unknown
	readonly #from: From
	readonly #kept: Kept
	readonly #index: Supercluster<null>
	/** The names as they are looked for. */
	#sought: string[] | undefined

	constructor(value: unknown, kept: Kept, from: From, remarks: readonly Remark[]) {
		this.#value = value
		this.#kept = kept
		this.#from = from
		this.remarks = remarks
		this.many = manyFrom(kept.positions)
		// Groups of the size that its tiles have: 256 pixels of the screen.
		this.#index = new Supercluster<null>({ radius: together, extent: 256, maxZoom: deepest })
		this.#index.load(
			kept.positions.map((coordinates, id) => ({
				type: 'Feature',
				id,
				properties: null,
				geometry: { type: 'Point', coordinates }
			}))
		)
	}

	/** The pack of which the page makes itself: the whole, and none of its places yet. */
	readonly pack = (): Pack => this.#packOf([])

	sight({ zoom, ...look }: Look, chosen?: string): Sight {
		const box: [number, number, number, number] = [look.west, look.south, look.east, look.north]
		const found = this.#index.getClusters(box, Math.round(zoom))
		const places = found.reduce((sum, { properties }) => sum + (properties?.point_count ?? 1), 0)
		const number = chosen === undefined ? undefined : numberOf(this.many, chosen)
		const also = number === undefined ? [] : [number - 1]
		const marked = places > 4 * mostMarked ? undefined : this.#marked(box)
		if (marked) return { places: marked.length, groups: [], pack: this.#packOf([...also, ...marked]) }
		const groups = found
			.map((one) => this.#groupOf(one))
			.sort((a, b) => b.places - a.places || b.at[1] - a.at[1])
		return { places, groups, pack: this.#packOf(also) }
	}

	/** The places of a box, if they are few enough. */
	#marked(box: [number, number, number, number]): number[] | undefined {
		const all = this.#index.getClusters(box, deepest + 1).map(({ id }) => Number(id))
		if (all.length > mostMarked) return undefined
		const features = featuresOf(this.#value)
		const drawn = all.reduce((sum, i) => sum + drawnOf(features[this.#kept.featureOf(i)]), 0)
		return drawn > mostDrawn ? undefined : all
	}

	#groupOf({ id, properties, geometry }: ReturnType<Supercluster<null>['getClusters']>[number]): Group {
		const at = rounded(geometry.coordinates)
		if (!properties) return { ...this.#kept.listed(Number(id)), places: 1 }
		const cluster = properties.cluster_id
		const opensAt = this.#index.getClusterExpansionZoom(cluster)
		const [first] = this.#index.getLeaves(cluster, 1)
		return {
			at,
			cluster,
			places: properties.point_count,
			name: this.#kept.names[Number(first?.id)] ?? '',
			...(opensAt <= deepest && { opensAt })
		}
	}

	tile(z: number, x: number, y: number): Float32Array {
		const found = this.#index.getTile(z, x, y)?.features ?? []
		return Float32Array.from(
			found.flatMap(({ geometry: [[px, py] = [0, 0]], tags }) => [px, py, tags?.point_count ?? 1])
		)
	}

	named(words: string, from: number): Listing {
		const asked = words.trim().normalize('NFC').toLowerCase()
		this.#sought ??= this.#kept.names.map((name) => name.normalize('NFC').toLowerCase())
		const all = this.#sought.flatMap((name, i) => (name.includes(asked) ? i : []))
		return this.#listing(all, from)
	}

	within(cluster: number, from: number): Listing {
		const all = this.#index.getLeaves(cluster, Infinity).map(({ id }) => Number(id))
		return this.#listing(all, from)
	}

	#listing(all: readonly number[], from: number): Listing {
		return { all: all.length, places: all.slice(from, from + pageLength).map(this.#kept.listed) }
	}

	/** Some places as a pack, checked like any. */
	#packOf(indexes: readonly number[]): Pack {
		const made = new PlacesMade(this.#from.file, this.#from.language)
		const features = featuresOf(this.#value)
		const wanted = new Set(indexes)
		// The whole is told even where nothing of it is shown.
		for (const i of wanted.size > 0 ? wanted : [0]) {
			const feature = this.#kept.featureOf(i)
			made.takeNumbered(i + 1, features[feature], `features[${feature}]`)
		}
		const result = checked(madeOf(made, this.#value, this.#from))
		// What was read once is in order: only a fault of ours would end here.
		if ('issues' in result)
			throw new Error(result.issues.map(({ path, found }) => `${path}: ${found}`).join())
		const { pack } = result
		const { places } = this.many
		const part = { [this.#from.language]: made.making.words.part(wanted.size, places) } as Text
		return wanted.size > 0
			? { ...pack, many: { ...this.many, part } }
			: { ...pack, features: [], many: this.many }
	}
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
