import { own } from '../check/ids.ts'
import type { Issue } from '../check/issue.ts'
import { mostFeatures, type Position } from '../format/pack.ts'
import { alike } from './alike.ts'
import { anchorOf } from './geometry.ts'
import { featuresOf, madeOf, pathOf, saysSystem, type From } from './geojson.ts'
import type { Remark } from './made.ts'
import type { Gathered } from './many.ts'
import { mostDrawn, PlacesMade } from './placesMade.ts'

/** As many places as one machine keeps and looks through without keeping anybody waiting. */
const mostPlaces = 250_000
/** What to do with a map of more. */
export const tiled = 'leave some out, or make it an archive of tiles (PMTiles), for instance with tippecanoe'

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

/** Gathers the features of a map of very many; or says everything that keeps it from being opened. */
export function featuresGathered(value: unknown, from: From): Gathered | { issues: readonly Issue[] } {
	const made = new PlacesMade(from.file, from.language)
	const features = featuresOf(value)
	const [names, positions]: [string[], Position[]] = [[], []]
	/** Where each stands among the features of the file. */
	const at = new Uint32Array(features.length)
	if (!saysSystem(value, made))
		features.forEach((one, i) => {
			const read = made.read(one, pathOf(from, i))
			if (!read) return
			at[names.length] = i
			names.push(read.name)
			positions.push(anchorOf(read.parts))
		})
	if (names.length > mostPlaces)
		made.say('features', `${names.length} places`, `at most ${mostPlaces}`, tiled)
	const issues = made.issues()
	if (issues.length > 0) return { issues }
	made.sayLeftOver()
	const remarks = alike(made.making.remarks).map(({ first, more }) => ({ ...first, more }) as Remark)
	return {
		names,
		positions,
		language: from.language,
		remarks,
		drawn: (i) => drawnOf(features[at[i]!]),
		made(indexes) {
			const some = new PlacesMade(from.file, from.language)
			for (const i of indexes) some.takeNumbered(i + 1, features[at[i]!], pathOf(from, at[i]!))
			return madeOf(some, value, from)
		}
	}
}
