import * as v from 'valibot'
import type { Findings, Place } from './findings.ts'
import { own, readIds, type Ids } from './ids.ts'
import {
	Caveat,
	Claim,
	DistanceFeature,
	files,
	Incident,
	mostFeatures,
	Passage,
	PlaceCollection,
	PlaceFeature,
	Quote,
	Speaker,
	UncertaintyFeature,
	type Feature,
	type FileName
} from '../format/pack.ts'
import { readOwnLanguage } from './ownLanguage.ts'
import { mostRecords, readRecord, readRecords, type Placed, type Schema, type Size } from './record.ts'
import type { Sound } from './sound.ts'
import { languagesOf } from './spoken.ts'
import { readJson, type Raw } from './syntax.ts'

/** What each file of a pack holds. */
export type RawFiles = { readonly [F in FileName]: Raw }

/** What could be read of a pack, mistakes elsewhere notwithstanding: the ground on which ties are checked. */
export interface Records {
	incident: Sound<Incident> | undefined
	features: Placed<Feature>[]
	speakers: Placed<Speaker>[]
	claims: Placed<Claim>[]
	passages: Placed<Passage>[]
	caveats: Placed<Caveat>[]
	ids: Ids
}

/** Reads what can be read, and says what cannot. */
export function readFiles(raw: RawFiles, findings: Findings): Records {
	const values = new Map(files.map((file) => [file, readJson(file, raw[file], findings)]))
	readOwnLanguage(values.get('incident.json'), findings)
	findings.languages = languagesOf(values.get('incident.json'))
	// A file that is no JSON has been told already.
	const read = <T>(file: FileName, schemaFor: (value: unknown) => Schema<T>, size: Size = {}) => {
		const list = values.get(file)
		return list === undefined ? [] : readRecords({ file, path: '' }, list, schemaFor, findings, size)
	}
	const ifAny = { least: 0 }
	const [incident, collection] = [values.get('incident.json'), values.get('places.geojson')]
	return {
		incident:
			incident === undefined
				? undefined
				: readRecord({ file: 'incident.json', path: '' }, incident, Incident, findings),
		features: collection === undefined ? [] : readFeatures(collection, findings),
		speakers: read('speakers.json', () => Speaker, ifAny),
		claims: read('claims.json', claimSchema, ifAny),
		passages: read('passages.json', () => Passage, ifAny),
		// Each claim and each place may have one of its own.
		caveats: read('caveats.json', () => Caveat, { most: 2 * mostRecords }),
		ids: readIds(values, findings)
	}
}

function readFeatures(collection: unknown, findings: Findings): Placed<Feature>[] {
	readRecord({ file: 'places.geojson', path: '' }, collection, Shell, findings)
	const place: Place = { file: 'places.geojson', path: 'features' }
	return readRecords(place, own(collection, 'features'), featureSchema, findings, {
		most: mostFeatures
	})
}

/** The collection without its features, which are looked at one by one. */
const Shell = v.strictObject({ ...PlaceCollection.entries, features: v.optional(v.unknown()) })

const NoRole = v.looseObject({
	properties: v.looseObject({ role: v.picklist(['place', 'uncertainty', 'distance']) })
})

// A union would only say that a feature is none of the three; its role tells which one it is meant to be.
function featureSchema(value: unknown): Schema<Feature> {
	const role = own(own(value, 'properties'), 'role')
	if (role === 'place') return PlaceFeature
	if (role === 'uncertainty') return UncertaintyFeature
	if (role === 'distance') return DistanceFeature
	return v.pipe(NoRole, v.never())
}

const QuotingClaim = v.strictObject({ ...Claim.entries, words: Quote })

// For the same reason.
const claimSchema = (value: unknown): Schema<Claim> => {
	const words = own(value, 'words')
	return typeof words === 'object' && words !== null ? QuotingClaim : Claim
}
