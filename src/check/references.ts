import type { Records } from './files.ts'
import type { Findings, Place } from './findings.ts'
import type { Kind } from './ids.ts'
import type { Claim, Feature } from '../format/pack.ts'
import type { Placed } from './record.ts'

/** Where the ids of each kind stand, in words that follow "in". */
const home: Record<Kind, string> = {
	question: 'the questions of incident.json',
	clock: 'the clocks of incident.json',
	feature: 'places.geojson',
	place: 'the places of places.geojson',
	speaker: 'speakers.json',
	statement: 'the statements of speakers.json',
	claim: 'claims.json',
	passage: 'passages.json',
	caveat: 'caveats.json'
}

type Named = string | readonly (string | undefined)[] | undefined
type Refer = (at: Place, key: string, kind: Kind, ids: Named) => void

/** Says where a record names another one that is not there, and where a claim belongs neither to the report nor after it. */
export function checkReferences(records: Records, findings: Findings): void {
	const refer: Refer = ({ file, path }, key, kind, ids) => {
		const at = path === '' ? key : `${path}.${key}`
		const one = (id: string | undefined, step: string) =>
			findings.refer({ file, path: at + step }, id, records.ids[kind], home[kind])
		if (typeof ids === 'string') one(ids, '')
		else ids?.forEach((id, i) => one(id, `[${i}]`))
	}
	const { incident } = records
	const at: Place = { file: 'incident.json', path: '' }
	refer(at, 'standing.caveat', 'caveat', incident?.standing?.caveat)
	refer(at, 'caveats', 'caveat', incident?.caveats)
	refer(at, 'narrator', 'speaker', incident?.narrator)
	for (const feature of records.features) checkFeature(feature, refer)
	// Without passages there is no report to which claims could belong.
	const retold = records.ids.passage?.size !== 0
	for (const claim of records.claims) {
		checkClaim(claim, refer)
		if (retold) checkHome(claim, findings)
	}
	for (const caveat of records.caveats) refer(caveat, 'passage', 'passage', caveat.record.passage)
	checkStatements(records, findings)
	checkNumbers(records, findings)
}

function checkFeature(feature: Placed<Feature>, refer: Refer): void {
	const { properties } = feature.record
	refer(feature, 'properties.caveats', 'caveat', properties?.caveats)
	properties?.says?.forEach((said, i) =>
		refer(feature, `properties.says[${i}].passage`, 'passage', said?.passage)
	)
	if (properties?.role === 'uncertainty') refer(feature, 'properties.of', 'place', properties.of)
	if (properties?.role !== 'distance') return
	refer(feature, 'properties.from', 'place', properties.from)
	refer(feature, 'properties.to', 'place', properties.to)
	refer(feature, 'properties.claim', 'claim', properties.claim)
}

function checkClaim(claim: Placed<Claim>, refer: Refer): void {
	const { speaker, question, passage, alsoIn, places, caveats, revises } = claim.record
	refer(claim, 'speaker', 'speaker', speaker)
	refer(claim, 'question', 'question', question)
	refer(claim, 'passage', 'passage', passage)
	refer(claim, 'alsoIn', 'passage', alsoIn)
	refer(claim, 'places', 'place', places)
	refer(claim, 'caveats', 'caveat', caveats)
	refer(claim, 'revises', 'claim', revises)
}

function checkHome(claim: Placed<Claim>, findings: Findings): void {
	const [inReport, elsewhere] = ['passage' in claim.record, 'sources' in claim.record]
	if (inReport !== elsewhere) return
	const found = inReport ? 'both a passage and sources' : 'neither a passage nor sources'
	findings.say(claim, found, 'a passage for a claim of the report, or sources for a later one')
}

function checkStatements({ claims, ids }: Records, findings: Findings): void {
	for (const { file, path, record } of claims) {
		const place = { file, path: `${path}.statement` }
		const made = ids.statementsOf.get(record.speaker ?? '')
		// A speaker who is not there has been told; whether anybody made the statement can still be seen.
		if (made)
			findings.refer(place, record.statement, made, `the statements of "${record.speaker}" in speakers.json`)
		else findings.refer(place, record.statement, ids.statement, home.statement)
	}
}

function checkNumbers({ passages }: Records, findings: Findings): void {
	let last = 0
	for (const { file, path, record } of passages) {
		if (record.number === undefined) continue
		const place = { file, path: `${path}.number` }
		if (record.number <= last)
			findings.say(
				place,
				String(record.number),
				`more than ${last}: passages stand in order, each number once`
			)
		last = record.number
	}
}
