import type { Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import type { Sheet } from './columns.ts'
import { linksIn } from './links.ts'
import { Ids, sayAgain, sought, type Making, type Traced } from './making.ts'
import type { Row } from './table.ts'

/** Somebody who speaks, and what is known of them. */
export interface Voice {
	id: string
	name: string
	from: Place
	/** Where it should stand who that is. */
	described: Place
	/** What of the record stands in cells of its own. */
	record: Record<string, unknown>
	parts: [string, Place][]
}

/** The speakers of an incident, as tables give them: in one of their own, or by their names beside the claims. */
export class Speaking {
	readonly #making: Making
	readonly #ids = new Ids()
	readonly #called = new Map<string, Voice>()
	readonly #voices: Voice[] = []
	/** Whether there is a table of them. */
	#listed = false

	constructor(making: Making) {
		this.#making = making
	}

	/** Reads the table of speakers. */
	table(sheet: Sheet<'speakers'>): void {
		this.#listed = true
		for (const row of sheet.table.rows) {
			const [name, id] = [sheet.cell(row, 'name'), sheet.cell(row, 'id')]
			const first = this.#called.get(sought(name)) ?? (id === '' ? undefined : this.#called.get(sought(id)))
			if (name === '') this.#making.findings.say(sheet.at(row, 'name'), 'nothing', 'the name of the speaker')
			else if (first) sayAgain(this.#making, sheet.at(row, 'name'), name, first.from)
			else {
				const voice = this.#voice(name, id, sheet.row(row), sheet.at(row, 'who'))
				describe(this.#making, sheet, row, voice)
			}
		}
	}

	#voice(name: string, id: string, from: Place, described: Place): Voice {
		const own = this.#ids.next(id || name, 'speaker')
		const voice: Voice = { id: own, name, from, described, record: {}, parts: [] }
		this.#voices.push(voice)
		for (const call of [name, id]) if (call !== '') this.#called.set(sought(call), voice)
		return voice
	}

	/** The speaker of a claim; where there is none, or it seems misspelt, an issue. */
	of(sheet: Sheet<'claims'>, row: Row): Voice | undefined {
		const [name, at] = [sheet.cell(row, 'speaker'), sheet.at(row, 'speaker')]
		if (name === '') {
			this.#making.findings.say(at, 'nothing', 'the name of the speaker')
			return undefined
		}
		const known = this.#called.get(sought(name))
		const voice = known ?? this.#unlisted(name, at, sheet.at(row, 'who'))
		const who = sheet.cell(row, 'who')
		if (voice && who !== '' && !('who' in voice.record)) {
			voice.record['who'] = this.#making.text(who)
			voice.parts.push(['who', sheet.at(row, 'who')])
		}
		return voice
	}

	#unlisted(name: string, at: Place, described: Place): Voice | undefined {
		const near = this.#listed
			? this.#making.near(
					name,
					this.#voices.map(({ name }) => name)
				)
			: undefined
		if (near === undefined) return this.#voice(name, '', at, described)
		const remedy = `did you mean ${shown(near)}? If not, give it a row in that table`
		this.#making.findings.say(at, shown(name), 'in the table of speakers', remedy)
		return undefined
	}

	/** Says which speakers nobody describes, and which of the table say nothing. */
	sayGaps(heard: ReadonlySet<Voice>): void {
		const { words } = this.#making
		for (const voice of this.#voices) {
			const { name, from, described, record } = voice
			if (!heard.has(voice))
				this.#making.remarks.push({
					kind: 'left out',
					...from,
					found: shown(name),
					expected: 'a speaker of at least one claim'
				})
			else if (!('who' in record)) this.#making.gap(described, `who ${shown(name)} is`, words.speaker)
		}
	}

	/** A speaker with the statements that it made. */
	traced({ id, name, from, record, parts }: Voice, statements: readonly Traced[]): Traced {
		const { text, words } = this.#making
		const unknown = text(words.speaker)
		return {
			record: {
				id,
				name: text(name),
				short: text(name),
				who: unknown,
				part: unknown,
				stake: unknown,
				where: unknown,
				...record,
				statements: statements.map(({ record }) => record)
			},
			from,
			parts: [
				...parts,
				...statements.flatMap((statement, i) => [
					[`statements[${i}]`, statement.from] as const,
					...statement.parts.map(([path, at]) => [`statements[${i}].${path}`, at] as const)
				])
			]
		}
	}
}

/** Takes over what a row of the table says of its speaker. */
function describe(making: Making, sheet: Sheet<'speakers'>, row: Row, { record, parts }: Voice): void {
	parts.push(['name', sheet.at(row, 'name')], ['short', sheet.at(row, 'name')])
	for (const column of ['short', 'named', 'who', 'part', 'stake', 'where'] as const) {
		const given = sheet.cell(row, column)
		if (given === '') continue
		record[column] = making.text(given)
		parts.push([column, sheet.at(row, column)])
	}
	Object.assign(record, linksIn(making, sheet.cell(row, 'source'), sheet.at(row, 'source')))
	parts.push(['sources', sheet.at(row, 'source')])
}
