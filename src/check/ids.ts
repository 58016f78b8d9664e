import type { Findings, Place } from './findings.ts'
import { shown } from './issue.ts'
import type { FileName } from '../format/pack.ts'

/** An id, and the place of the record that it is given to. */
export interface Given extends Place {
	id: string
}

export type Kind =
	'question' | 'clock' | 'feature' | 'place' | 'speaker' | 'statement' | 'claim' | 'passage' | 'caveat'

/** All ids of each kind; `undefined` where their list could not be read, since then no reference to it can be wrong. */
export type Ids = Readonly<Record<Kind, ReadonlySet<string> | undefined>> & {
	/** The statements of each speaker. */
	readonly statementsOf: ReadonlyMap<unknown, ReadonlySet<string>>
}

/** A value's own key, for values of which nothing is known yet. */
export function own(value: unknown, key: string): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
	return (value as Record<string, unknown>)[key]
}

/**
 * Every id that the files give, even to records that are wrong elsewhere: to name such a record is no mistake.
 * Says where an id is given twice.
 */
export function readIds(values: ReadonlyMap<FileName, unknown>, findings: Findings): Ids {
	const incident = values.get('incident.json')
	const features = own(values.get('places.geojson'), 'features')
	const speakers = values.get('speakers.json')
	const made = Array.isArray(speakers)
		? speakers.map((speaker: unknown, i) => ({
				by: own(speaker, 'id'),
				statements: given('speakers.json', `[${i}].statements`, own(speaker, 'statements')) ?? []
			}))
		: undefined
	const places = given('places.geojson', 'features', features, isPlace)
	const once = (ids: Given[] | undefined) => ids && unique(ids, findings)
	return {
		question: once(given('incident.json', 'questions', own(incident, 'questions'))),
		clock: once(given('incident.json', 'clocks', own(incident, 'clocks'))),
		feature: once(given('places.geojson', 'features', features)),
		place: places && new Set(places.map(({ id }) => id)),
		speaker: once(given('speakers.json', '', speakers)),
		statement: once(made?.flatMap(({ statements }) => statements)),
		statementsOf: new Map(made?.map(({ by, statements }) => [by, new Set(statements.map(({ id }) => id))])),
		claim: once(given('claims.json', '', values.get('claims.json'))),
		passage: once(given('passages.json', '', values.get('passages.json'))),
		caveat: once(given('caveats.json', '', values.get('caveats.json')))
	}
}

function given(
	file: FileName,
	path: string,
	list: unknown,
	accepts = (_: unknown) => true
): Given[] | undefined {
	if (!Array.isArray(list)) return undefined
	return list.flatMap((record: unknown, i) => {
		const id = own(record, 'id')
		// Longer ones are refused by their schema, and would only slow down the search for near ones.
		return typeof id === 'string' && id.length <= 60 && accepts(record)
			? [{ file, path: `${path}[${i}]`, id }]
			: []
	})
}

/** The ids of records that are all of one kind. Says where one is given again. */
export function unique(ids: readonly Given[], findings: Findings): ReadonlySet<string> {
	const first = new Map<string, string>()
	for (const { id, ...place } of ids) {
		const before = first.get(id)
		if (before === undefined) first.set(id, place.path)
		else
			findings.say(
				{ ...place, path: `${place.path}.id` },
				shown(id),
				`an id of its own: ${before} has this one`
			)
	}
	return new Set(first.keys())
}

/** Whether a feature is, or might be meant as, a place: its role may be what is wrong with it. */
function isPlace(feature: unknown): boolean {
	const role = own(own(feature, 'properties'), 'role')
	return role !== 'uncertainty' && role !== 'distance'
}
