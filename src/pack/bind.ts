import { circleIssues, lineIssues } from './shapes'
import { nearest } from './nearest'
import { shown, type Issue } from './issue'
import type { Claim, FileName, Said } from './pack'
import type { Draft, Placed } from './parse'
import { passageIssues, quotationIssues } from './quotations'

type Say = (file: FileName, path: string, found: unknown, expected: string, remedy?: string) => void

/** Everything that a schema of one record cannot see: references, ids used twice, quotations, rings, order in time. */
export function issuesBetween(draft: Draft): Issue[] {
	const issues: Issue[] = []
	const say: Say = (file, path, found, expected, remedy) =>
		void issues.push({ file, path, found: shown(found), expected, ...(remedy && { remedy }) })
	checkIds(draft, say)
	checkIncident(draft, say)
	checkFeatures(draft, say)
	for (const claim of draft.claims) checkClaim(draft, claim, say)
	checkPassages(draft, say)
	checkTimes(draft, say)
	issues.push(...circleIssues(draft), ...lineIssues(draft), ...passageIssues(draft), ...quotationIssues(draft))
	return issues
}

const ids = (placed: readonly Placed<{ id: string }>[]) => new Set(placed.map(({ record }) => record.id))

/** Says where an id names nothing; silent where the other file could not be read, since then every id would be wrong. */
function refers(say: Say, file: FileName, path: string, id: string, valid: Set<string>, where: string): void {
	if (valid.size === 0 || valid.has(id)) return
	const near = nearest(id, valid)
	say(file, path, id, `an id from ${where}`, near ? `did you mean "${near}"?` : `add it to ${where}, or name another`)
}

function checkIds({ incident, features, speakers, claims, passages, caveats }: Draft, say: Say): void {
	const once = (file: FileName, placed: readonly { path: string; id: string }[]) => {
		const first = new Map<string, string>()
		for (const { path, id } of placed) {
			const before = first.get(id)
			if (before !== undefined) say(file, path, id, `an id of its own: ${before} has this one`, 'rename one of the two')
			else first.set(id, path)
		}
	}
	const own = (placed: readonly Placed<{ id: string }>[]) => placed.map(({ path, record }) => ({ path: `${path}.id`, id: record.id }))
	const within = (path: string, records: readonly { id: string }[]) => records.map(({ id }, i) => ({ path: `${path}[${i}].id`, id }))
	once('places.geojson', own(features))
	once('speakers.json', own(speakers))
	once('speakers.json', speakers.flatMap(({ path, record }) => within(`${path}.statements`, record.statements)))
	once('claims.json', own(claims))
	once('passages.json', own(passages))
	once('caveats.json', own(caveats))
	if (incident) {
		once('incident.json', within('questions', incident.questions))
		once('incident.json', within('clocks', incident.clocks))
	}
}

function checkIncident({ incident, caveats, speakers }: Draft, say: Say): void {
	if (!incident) return
	refers(say, 'incident.json', 'standing.caveat', incident.standing.caveat, ids(caveats), 'caveats.json')
	refers(say, 'incident.json', 'narrator', incident.narrator, ids(speakers), 'speakers.json')
	incident.caveats.forEach((id, i) => refers(say, 'incident.json', `caveats[${i}]`, id, ids(caveats), 'caveats.json'))
}

function checkFeatures({ features, passages, caveats, claims }: Draft, say: Say): void {
	const file = 'places.geojson'
	const places = ids(features.filter(({ record }) => record.properties.role === 'place'))
	for (const { path, record } of features) {
		const { properties } = record
		const at = `${path}.properties`
		properties.caveats.forEach((id, i) => refers(say, file, `${at}.caveats[${i}]`, id, ids(caveats), 'caveats.json'))
		properties.says.forEach(({ passage }, i) => refers(say, file, `${at}.says[${i}].passage`, passage, ids(passages), 'passages.json'))
		if (properties.role === 'uncertainty') refers(say, file, `${at}.of`, properties.of, places, 'the places of places.geojson')
		if (properties.role !== 'distance') continue
		refers(say, file, `${at}.from`, properties.from, places, 'the places of places.geojson')
		refers(say, file, `${at}.to`, properties.to, places, 'the places of places.geojson')
		refers(say, file, `${at}.claim`, properties.claim, ids(claims), 'claims.json')
	}
}

function checkClaim(draft: Draft, { path, record: claim }: Placed<Claim>, say: Say): void {
	const file = 'claims.json'
	const to = (key: string, id: string, valid: Set<string>, where: string) => refers(say, file, `${path}.${key}`, id, valid, where)
	const passages = ids(draft.passages)
	to('speaker', claim.speaker, ids(draft.speakers), 'speakers.json')
	const speaker = draft.speakers.find(({ record }) => record.id === claim.speaker)?.record
	if (speaker) to('statement', claim.statement, new Set(speaker.statements.map(({ id }) => id)), `the statements of "${speaker.id}" in speakers.json`)
	if (draft.incident) to('question', claim.question, new Set(draft.incident.questions.map(({ id }) => id)), 'the questions of incident.json')
	if (claim.passage !== undefined) to('passage', claim.passage, passages, 'passages.json')
	claim.alsoIn.forEach((id, i) => to(`alsoIn[${i}]`, id, passages, 'passages.json'))
	const places = ids(draft.features.filter(({ record }) => record.properties.role === 'place'))
	claim.places.forEach((id, i) => to(`places[${i}]`, id, places, 'the places of places.geojson'))
	claim.caveats.forEach((id, i) => to(`caveats[${i}]`, id, ids(draft.caveats), 'caveats.json'))
	checkRevision(draft, path, claim, say)
	checkAmount(draft, path, claim, say)
	if ((claim.passage === undefined) === (claim.sources === undefined))
		say(file, path, claim.passage === undefined ? 'neither passage nor sources' : 'both passage and sources', 'a passage for a claim of the report, or sources for a later one')
}

function checkRevision({ claims }: Draft, path: string, claim: Claim, say: Say): void {
	if (claim.revises === undefined) return
	refers(say, 'claims.json', `${path}.revises`, claim.revises, ids(claims), 'claims.json')
	const byId = new Map(claims.map(({ record }) => [record.id, record]))
	const revised = byId.get(claim.revises)
	if (revised && revised.question !== claim.question)
		say('claims.json', `${path}.revises`, claim.revises, `a claim that answers the same question, "${claim.question}"`)
	const seen = new Set([claim.id])
	for (let next = revised; next; next = next.revises === undefined ? undefined : byId.get(next.revises)) {
		if (seen.has(next.id)) return say('claims.json', `${path}.revises`, claim.revises, 'a claim that does not come back to this one', 'a revision points at what was said before it')
		seen.add(next.id)
	}
}

function checkAmount({ incident }: Draft, path: string, { amount, question, answer, label }: Claim, say: Say): void {
	if (!amount) return
	const counted = incident?.questions.find(({ id }) => id === question)?.counted
	if (counted === false) say('claims.json', `${path}.amount`, amount.kind, `no amount: "${question}" is not counted`, 'leave the amount out, or set counted in incident.json')
	for (const language of ['en', 'uk'] as const) {
		for (const [key, text] of [['answer', answer[language]], ['label', label[language]]] as const) {
			if (amount.kind === 'number' && !text.includes(String(amount.value)))
				say('claims.json', `${path}.${key}.${language}`, text, `a text with the number ${amount.value}`)
			if (amount.kind !== 'number' && /\d/.test(text))
				say('claims.json', `${path}.${key}.${language}`, text, 'no digit: the speaker gave a word', 'a word stays a word')
		}
		if (amount.kind !== 'number' && /\d/.test(amount.word[language]))
			say('claims.json', `${path}.amount.word.${language}`, amount.word[language], 'no digit: the speaker gave a word')
	}
}

function checkPassages({ passages, features }: Draft, say: Say): void {
	const places = ids(features.filter(({ record }) => record.properties.role === 'place'))
	let last = 0
	for (const { path, record } of passages) {
		if (record.number <= last) say('passages.json', `${path}.number`, record.number, `a number above ${last}: passages stand in order, each number once`)
		last = record.number
		record.places.forEach((id, i) => refers(say, 'passages.json', `${path}.places[${i}]`, id, places, 'the places of places.geojson'))
	}
}

function checkTimes({ speakers, claims }: Draft, say: Say): void {
	type Bounds = Pick<Said, 'earliest' | 'latest'> & { day?: string | undefined }
	const check = (file: FileName, path: string, { earliest, latest, day }: Bounds) => {
		const [from, to] = [Date.parse(earliest), Date.parse(latest)]
		if (from > to) say(file, `${path}.earliest`, earliest, `a moment not after latest, ${latest}`)
		// Somewhere on earth it is this day from 14 hours before UTC's until 12 hours after it.
		const hour = 3_600_000
		const start = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`)
		if (start - 14 * hour > to || start + 36 * hour < from) say(file, `${path}.day`, day, `a day between ${earliest} and ${latest}`)
	}
	for (const { path, record } of speakers)
		record.statements.forEach(({ said }, i) => check('speakers.json', `${path}.statements[${i}].said`, said))
	for (const { path, record } of claims) {
		const { when } = record
		if (!when) continue
		check('claims.json', `${path}.when`, when)
		when.readings?.forEach(({ iso }, i) => {
			const at = Date.parse(iso)
			if (at < Date.parse(when.earliest) || at > Date.parse(when.latest))
				say('claims.json', `${path}.when.readings[${i}].iso`, iso, `a moment between ${when.earliest} and ${when.latest}`)
		})
	}
}

