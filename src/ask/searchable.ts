import { languages } from '../format/languages.ts'
import { plainText } from '../format/markup.ts'
import type {
	Caveat,
	Claim,
	Feature,
	Pack,
	Passage,
	Question,
	Quote,
	Speaker,
	Statement,
	Text
} from '../format/pack.ts'
import { inOrderOfSaying, isLater, speakerOf, statementOf } from './select.ts'

/** A record that can be found. */
export type Found =
	| { kind: 'question'; question: Question }
	| { kind: 'place'; place: Feature }
	| { kind: 'claim'; claim: Claim }
	| { kind: 'speaker'; speaker: Speaker }
	| { kind: 'passage'; passage: Passage }
	| { kind: 'caveat'; caveat: Caveat }

/** A text of a record, and what part it plays there. */
export interface Part {
	text: string
	lang: Quote['lang']
	/** `asked`: words in which a question is asked, found in any form but never guessed at. */
	part: 'name' | 'label' | 'asked' | 'text'
}
/** A record with all its texts. */
export interface Entry {
	found: Found
	id: string
	/** Known only from what was said after the report. */
	later: boolean
	parts: readonly Part[]
}
/** What to open so that a caveat without a passage is seen where it holds; `undefined` if it holds for the whole report only. */
export function carrierOf(pack: Pack, caveat: Caveat, later: boolean): Claim | Feature | undefined {
	return (
		pack.claims.find((claim) => (later || !isLater(pack, claim)) && claim.caveats.includes(caveat.id)) ??
		pack.features.find(({ properties }) => properties.caveats.includes(caveat.id))
	)
}

/** All that can be found, by kind and each in the order of the pack; claims in the order of saying. One after the other: of a large pack it takes long. */
export function* entriesOf(pack: Pack): Generator<Entry> {
	const spokeBefore = new Set(
		pack.claims.filter((claim) => !isLater(pack, claim)).map(({ speaker }) => speaker)
	)
	const holdsBefore = (caveat: Caveat) =>
		pack.incident.caveats.includes(caveat.id) ||
		caveat.passage !== undefined ||
		carrierOf(pack, caveat, false) !== undefined
	const entry = (found: Found, id: string, parts: readonly Part[], later = false): Entry => ({
		found,
		id,
		later,
		parts
	})
	const { questions } = pack.incident
	for (const question of questions)
		yield entry({ kind: 'question', question }, question.id, partsOfQuestion(question))
	for (const place of pack.features) yield entry({ kind: 'place', place }, place.id, partsOfPlace(place))
	const partsOf = partsOfClaims(pack)
	for (const claim of inOrderOfSaying(pack, pack.claims))
		yield entry({ kind: 'claim', claim }, claim.id, partsOf(claim), isLater(pack, claim))
	for (const speaker of pack.speakers)
		yield entry(
			{ kind: 'speaker', speaker },
			speaker.id,
			partsOfSpeaker(speaker),
			!spokeBefore.has(speaker.id)
		)
	for (const passage of pack.passages)
		yield entry({ kind: 'passage', passage }, passage.id, partsOfPassage(passage))
	for (const caveat of pack.caveats)
		yield entry({ kind: 'caveat', caveat }, caveat.id, told('text', caveat.text), !holdsBefore(caveat))
}

function told(part: Part['part'], ...texts: (Text | undefined)[]): Part[] {
	const parts: Part[] = []
	for (const text of texts)
		for (const lang of languages) {
			const own = text?.[lang]
			if (own) parts.push({ text: own, lang, part })
		}
	return parts
}

const quoted = ({ exact, lang, ours }: Quote): Part[] => [
	{ text: exact, lang, part: 'text' },
	...languages.flatMap((own): Part[] => (ours[own] ? [{ text: ours[own], lang: own, part: 'text' }] : []))
]

function partsOfQuestion({ label, asks, alsoAsked }: Question): Part[] {
	const phrases = alsoAsked
		? languages.flatMap((lang) =>
				(alsoAsked[lang] ?? '').split(';').map((text): Part => ({ text: text.trim(), lang, part: 'asked' }))
			)
		: []
	return [...told('asked', asks, label), ...phrases]
}

function partsOfPlace({ properties }: Feature): Part[] {
	const { name, here, says, exactness } = properties
	const common = [...told('name', name), ...told('text', here, ...says.map(({ text }) => text), exactness)]
	if (properties.role === 'distance') return [...common, ...told('label', properties.reported)]
	if (properties.role === 'uncertainty') return common
	const { otherNames, formerNames, status, elsewhere } = properties
	const others = otherNames.map((other): Part => ({ text: other.name, lang: other.lang, part: 'name' }))
	const texts = told('text', status, ...elsewhere.map(({ text }) => text))
	return [...common, ...others, ...told('label', formerNames), ...texts]
}

/** The parts of each claim; what it has from its speaker, question and statement is read once for all of theirs. */
function partsOfClaims(pack: Pack): (claim: Claim) => Part[] {
	const partsOf = once(({ short, name }: Speaker) => told('label', short, name))
	const asking = once(({ label, asks }: Question) => told('text', label, asks))
	const saying = once(({ channel, said }: Statement) => told('text', channel, said.words))
	const questions = new Map(pack.incident.questions.map((question) => [question.id, question]))
	return (claim) => {
		const question = questions.get(claim.question)
		return [
			...told('label', claim.label, claim.answer),
			...partsOf(speakerOf(pack, claim)),
			...told('label', claim.tellingOf),
			...(typeof claim.words === 'string' ? [] : quoted(claim.words)),
			...told('text', claim.counts),
			...(question ? asking(question) : []),
			...saying(statementOf(pack, claim))
		]
	}
}

/** Does the same thing for each once. */
function once<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
	const known = new Map<Of, Made>()
	return (of) => {
		const made = known.get(of) ?? make(of)
		known.set(of, made)
		return made
	}
}

const partsOfSpeaker = ({ name, short, who, part, stake, where }: Speaker): Part[] => [
	...told('name', short, name),
	...told('text', who, part, stake, where)
]

function partsOfPassage({ number, text, quotes }: Passage): Part[] {
	const plain = languages.flatMap((lang): Part[] =>
		text[lang]
			? [
					{ text: String(number), lang, part: 'label' },
					{ text: plainText(text[lang]), lang, part: 'text' }
				]
			: []
	)
	return [...plain, ...quotes.flatMap(quoted)]
}
