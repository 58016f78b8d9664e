import { revisionOf } from '../ask/moments'
import {
	claimById,
	inOrderOfSaying,
	isLater,
	passageById,
	placesOf,
	saidOf,
	speakerOf,
	statementOf
} from '../ask/select'
import { sourceOf } from '../ask/sources'
import type { Telling } from '../explore/telling'
import { csvOf } from '../format/csv'
import type { Claim } from '../format/pack'
import { mannerOf } from '../words/manner'
import { columnWords } from '../words/later'
import { aboutOf, caveatTexts, type About } from './about'
import type { Sharing } from '../words/enSharing'

export type Column = keyof Sharing['columns']

/**
 * One claim as a record that may stand alone: whoever sorts, filters or cuts a table of them still has in each row who says it, in
 * what words, when, and what to keep in mind.
 */
export type ClaimRecord = Record<
	Exclude<Column, 'number' | 'paragraph' | 'after_report' | 'caveats' | 'read_at'>,
	string
> & {
	number: number | null
	paragraph: number | null
	after_report: boolean
	caveats: string[]
	read_at: string[]
}

/** All claims of a pack, in the order of saying. */
export function claimRecords(telling: Telling): ClaimRecord[] {
	const about = aboutOf(telling)
	return inOrderOfSaying(telling.pack, telling.pack.claims).map((claim) => recordOf(telling, claim, about))
}

/** Keys stand in the order of the table's columns. */
export function recordOf(telling: Telling, claim: Claim, about: About): ClaimRecord {
	const { pack, tell, language } = telling
	const speaker = speakerOf(pack, claim)
	const said = saidOf(pack, claim)
	const quote = typeof claim.words === 'string' ? undefined : claim.words
	const number = claim.amount?.kind === 'number' ? claim.amount : undefined
	const revised = claim.revises === undefined ? undefined : claimById(pack, claim.revises)
	const revision = revisionOf(pack.claims, claim)
	const passage = claim.passage === undefined ? undefined : passageById(pack, claim.passage)
	return {
		id: claim.id,
		question: tell(pack.incident.questions.find(({ id }) => id === claim.question)!.asks),
		speaker: tell(speaker.name),
		speaker_is: tell(speaker.who),
		telling_of: claim.tellingOf ? tell(claim.tellingOf) : '',
		answer: tell(claim.label),
		qualifier: number?.qualifier ?? '',
		number: number?.value ?? null,
		words: quote?.exact ?? '',
		words_language: quote?.lang ?? '',
		our_translation: quote?.ours[language] ?? '',
		manner: quote ? '' : mannerOf(claim, telling),
		said: tell(said.words),
		said_on: said.day ?? '',
		channel: tell(statementOf(pack, claim).channel),
		about: claim.when ? timeOf(telling, claim.when) : '',
		counts: tell(claim.counts),
		places: placesOf(pack, claim)
			.map(({ properties }) => tell(properties.name))
			.join('; '),
		paragraph: passage?.number ?? null,
		read_at: passage ? [about.report_link].filter(Boolean) : readAt(telling, claim),
		after_report: isLater(pack, claim),
		revises: revised ? telling.nameOf(revised) : '',
		revised_by: revision ? telling.nameOf(revision) : '',
		checked: telling.doubtOf(claim),
		caveats: caveatTexts(telling, claim.caveats),
		source: about.report,
		version: about.version
	}
}

/** Every reading of a time of day, as one instant each, never one alone; or the day. */
const timeOf = ({ tell, words }: Telling, { day, readings }: NonNullable<Claim['when']>): string =>
	readings
		? readings.map(({ label, iso }) => `${iso} (${tell(label)}; ${words.ourNote})`).join('; ')
		: (day ?? '')

/** Where a claim was read that is not in the report: who published it, and the address. */
const readAt = ({ pack, tell }: Telling, claim: Claim): string[] =>
	(claim.sources ?? []).map((link) => {
		const source = sourceOf(pack, link)
		return source ? `${tell(source.publisher)}: ${link}` : link
	})

/** The claims as a table for spreadsheets, with a row of names first. Caveats of one claim share its row. */
export function claimTable(telling: Telling): string {
	const columns = Object.keys(columnWords(telling.language)) as Column[]
	const rows = claimRecords(telling).map((record) => columns.map((column) => cell(record[column])))
	return csvOf([columns, ...rows])
}

const cell = (value: ClaimRecord[Column]): string =>
	Array.isArray(value) ? value.join(' | ') : value === null ? '' : String(value)

/** The same claims as JSON. */
export const claimJson = (telling: Telling): string =>
	`${JSON.stringify({ about: aboutOf(telling), claims: claimRecords(telling) }, null, '\t')}\n`
