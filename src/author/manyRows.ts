import type { Issue } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { idOfNumber } from '../format/many.ts'
import { mostFeatures, type PlaceFeature } from '../format/pack.ts'
import { checked } from './checked.ts'
import { unchecked, noCaveat, type Made } from './made.ts'
import type { Gathered } from './many.ts'

const placesIn = ({ files }: Made) => (files['places.geojson'] as { features: PlaceFeature[] }).features

/** Whether what was made of a table of places has more of them than are shown at once. */
export const isTooLong = (made: Made): boolean =>
	(made.files['claims.json'] as unknown[]).length === 0 && placesIn(made).length > mostFeatures

/** Gathers the places that were made of the rows of a table; or says everything that keeps them from being opened. */
export function rowsGathered(made: Made, language: Language): Gathered | { issues: readonly Issue[] } {
	const all = placesIn(made)
	const caveats = made.files['caveats.json'] as { id: string }[]
	const some = (features: readonly PlaceFeature[], origins = made.origins): Made => {
		const cited = new Set([unchecked, noCaveat, ...features.flatMap(({ properties }) => properties.caveats)])
		const files = {
			...made.files,
			'places.geojson': { type: 'FeatureCollection', features },
			'caveats.json': caveats.filter(({ id }) => cited.has(id))
		}
		return { files, origins, remarks: [] }
	}
	const parts = Array.from({ length: Math.ceil(all.length / mostFeatures) }, (_, i) => i * mostFeatures)
	const issues = parts.flatMap((from) => {
		const part = checked(some(all.slice(from, from + mostFeatures), originsFrom(made.origins, from)))
		return 'issues' in part ? part.issues : []
	})
	if (issues.length > 0) return { issues }
	return {
		names: all.map(({ properties }) => properties.name[language]),
		positions: all.map(({ geometry }) => geometry.coordinates),
		language,
		remarks: made.remarks,
		drawn: () => 0,
		made: (indexes) => some(indexes.map((i) => ({ ...all[i]!, id: idOfNumber(i + 1) })))
	}
}

/** Where values stood of places that begin so far down. */
function originsFrom(origins: Made['origins'], from: number): Made['origins'] {
	const whole = (place: string) =>
		place.replace(
			/^(places\.geojson\.features\[)(\d+)/,
			(_, start: string, i: string) => start + (Number(i) + from)
		)
	return { has: (place) => origins.has(whole(place)), get: (place) => origins.get(whole(place)) }
}
