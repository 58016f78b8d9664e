import { distance } from '../format/geo.ts'
import type {
	Caveat,
	Claim,
	DistanceFeature,
	Feature,
	Pack,
	Passage,
	PlaceFeature,
	Quote,
	Said,
	Speaker,
	Statement,
	Text,
	UncertaintyFeature
} from '../format/pack.ts'

/** What a pack is asked for again and again, found once. A Map, since ids come from files and links of strangers. */
interface Index {
	features: Map<string, Feature>
	speakers: Map<string, Speaker>
	claims: Map<string, Claim>
	passages: Map<string, Passage>
	caveats: Map<string, Caveat>
	statements: Map<string, Statement>
}

const indexes = new WeakMap<Pack, Index>()

function indexOf(pack: Pack): Index {
	const known = indexes.get(pack)
	if (known) return known
	const byId = <T extends { id: string }>(records: readonly T[]) =>
		new Map(records.map((record) => [record.id, record]))
	const statements = pack.speakers.flatMap((speaker) => speaker.statements)
	const index: Index = {
		features: byId(pack.features),
		speakers: byId(pack.speakers),
		claims: byId(pack.claims),
		passages: byId(pack.passages),
		caveats: byId(pack.caveats),
		statements: byId(statements)
	}
	indexes.set(pack, index)
	return index
}

export const featureById = (pack: Pack, id: string): Feature | undefined => indexOf(pack).features.get(id)
export const claimById = (pack: Pack, id: string): Claim | undefined => indexOf(pack).claims.get(id)
export const passageById = (pack: Pack, id: string): Passage | undefined => indexOf(pack).passages.get(id)
export const statementById = (pack: Pack, id: string): Statement | undefined =>
	indexOf(pack).statements.get(id)
export const caveatById = (pack: Pack, id: string): Caveat | undefined => indexOf(pack).caveats.get(id)

export const isPlace = (feature: Feature): feature is PlaceFeature => feature.properties.role === 'place'
export const isUncertainty = (feature: Feature): feature is UncertaintyFeature =>
	feature.properties.role === 'uncertainty'
export const isDistance = (feature: Feature): feature is DistanceFeature =>
	feature.properties.role === 'distance'

/** Who makes a claim. A parsed pack has every speaker that it names. */
export function speakerOf(pack: Pack, claim: Claim): Speaker {
	const speaker = indexOf(pack).speakers.get(claim.speaker)
	if (!speaker) throw new Error(`claim "${claim.id}" has no speaker: this pack was not parsed`)
	return speaker
}

/** In which statement a claim was made. */
export function statementOf(pack: Pack, claim: Claim): Statement {
	const statement = indexOf(pack).statements.get(claim.statement)
	if (!statement) throw new Error(`claim "${claim.id}" has no statement: this pack was not parsed`)
	return statement
}

/** When a claim was made; not when it is about. */
export const saidOf = (pack: Pack, claim: Claim): Said => statementOf(pack, claim).said

/** Whether a claim was made after the report; a pack without passages retells none. */
export const isLater = ({ passages }: Pick<Pack, 'passages'>, { passage }: Claim): boolean =>
	passages.length > 0 && passage === undefined

/** The passages that tell a claim, the one with its words first; none for one that was made after the report. */
export const passagesOf = ({ passage, alsoIn }: Claim): string[] =>
	passage === undefined ? [] : [passage, ...alsoIn]

/**
 * What is to be said beside a claim of whether it was checked: its publisher could not corroborate it, or nobody here has
 * checked it. Nothing beside what the publisher tells in its own name.
 */
export function doubtOf({ incident }: Pack, claim: Claim): 'not corroborated' | 'not checked' | undefined {
	if (claim.passage === undefined) return 'not checked'
	const own = claim.speaker === incident.narrator && !claim.tellingOf
	return !own && claim.caveats.includes(incident.standing.caveat) ? 'not corroborated' : undefined
}

/** The claims about a thing on the map, in the order of saying; a distance has the claim that it pictures. */
export function claimsAbout(pack: Pack, feature: string): Claim[] {
	const properties = featureById(pack, feature)?.properties
	const about = (claim: Claim) =>
		properties?.role === 'distance' ? claim.id === properties.claim : claim.places.includes(feature)
	return inOrderOfSaying(pack, pack.claims.filter(about))
}

/** All answers to a question, in the order of saying. */
export const claimsAnswering = (pack: Pack, question: string): Claim[] =>
	inOrderOfSaying(
		pack,
		pack.claims.filter((claim) => claim.question === question)
	)

/** Claims by their speakers, who stand in the order of saying; what was made after the report comes last. */
export function inOrderOfSaying(pack: Pack, claims: readonly Claim[]): Claim[] {
	const rank = new Map(pack.speakers.map((speaker, i) => [speaker.id, i]))
	// Looked up once a claim, not once a comparison.
	const placed = claims.map((claim) => ({
		claim,
		after: isLater(pack, claim) ? saidOf(pack, claim).order : 0,
		place: rank.get(claim.speaker) ?? 0
	}))
	return placed.sort((a, b) => a.after - b.after || a.place - b.place).map(({ claim }) => claim)
}

/** The place that a feature is, or that its circle surrounds. */
export function placeOf(pack: Pack, feature: Feature): PlaceFeature | undefined {
	const of = isUncertainty(feature) ? featureById(pack, feature.properties.of) : feature
	return of && isPlace(of) ? of : undefined
}

/** The things on the map that a claim is about: its places, and the distance that pictures it. */
export const placesOf = (pack: Pack, claim: Claim): Feature[] =>
	pack.features.filter((feature) =>
		isDistance(feature) ? feature.properties.claim === claim.id : claim.places.includes(feature.id)
	)

/** The claims that are marked in a passage. */
export const claimsIn = (pack: Pack, passage: string): Claim[] =>
	pack.claims.filter((claim) => claim.passage === passage || claim.alsoIn.includes(passage))

/** The quotations that may stand in a passage: its claims' words, and those that are no claim's. */
export function quotesIn(pack: Pack, passage: string): Quote[] {
	const words = claimsIn(pack, passage).flatMap((claim) =>
		typeof claim.words === 'string' ? [] : [claim.words]
	)
	return [...words, ...(passageById(pack, passage)?.quotes ?? [])]
}

/** The caveat that is never out of sight, in full; of a part of very many places it says so. */
export function standingOf(pack: Pack): Text {
	const text = caveatById(pack, pack.incident.standing.caveat)?.text ?? pack.incident.standing.line
	const part = pack.many?.part
	if (!part) return text
	const languages = Object.keys(text) as (keyof Text)[]
	return Object.fromEntries(languages.map((one) => [one, `${text[one]} ${part[one]}`])) as Text
}

/** Caveats by their ids, each once, in the order of the pack: what holds for everything comes first. */
export function caveatsOf(pack: Pack, ids: Iterable<string>): Caveat[] {
	const asked = new Set(ids)
	return pack.caveats.filter((caveat) => asked.has(caveat.id))
}

/** The great-circle length of a distance, in kilometres. */
export function measuredKm({ geometry }: DistanceFeature): number {
	return distance(...geometry.coordinates) / 1000
}

const quotations = new WeakMap<Pack, Quote[]>()

/** Every quotation of a pack: of its passages, and of claims made elsewhere. */
export function quotesOf(pack: Pack): readonly Quote[] {
	const known = quotations.get(pack)
	if (known) return known
	const quotes = [
		...pack.passages.flatMap((passage) => passage.quotes),
		...pack.claims.flatMap(({ words }) => (typeof words === 'string' ? [] : [words]))
	]
	quotations.set(pack, quotes)
	return quotes
}
