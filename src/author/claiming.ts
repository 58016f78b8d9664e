import type { Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import { kindOfQualifier, numberIn, qualifierBefore, statedIn, type Stated } from './stated.ts'
import type { ColumnOf, Sheet } from './columns.ts'
import { momentsOf } from './days.ts'
import { linksIn } from './links.ts'
import { Ids, sayAgain, sought, type Making, type Traced } from './making.ts'
import type { Placing } from './placing.ts'
import { isCounted, Questions, type Asked } from './questions.ts'
import { quoteOf } from './quoting.ts'
import { DayColumn, Sayings, type Saying } from './sayings.ts'
import type { Speaking, Voice } from './speaking.ts'
import type { Row } from './table.ts'

/** A row of claims, as far as it could be read. */
interface Asserted {
	row: Row
	id: string
	voice: Voice
	saying: Saying
	asked: Asked
	answer: string
	stated: Stated
	places: string[]
	when: object | undefined
}

/** The claims of a table, with the questions they answer and the statements in which they were made. */
export class Claiming {
	readonly sayings: Sayings
	readonly questions: Questions
	readonly asserted: Asserted[]
	readonly #making: Making
	readonly #sheet: Sheet<'claims'>
	readonly #happened: DayColumn
	/** The id of each row that has one, and of each id that an author gave. */
	readonly #ids = new Map<Row, string>()
	readonly #given = new Map<string, Row>()
	// Each looks through all claims: a file of nothing but such names must not take minutes.
	#lookups = 500

	constructor(making: Making, sheet: Sheet<'claims'>, speaking: Speaking, placing: Placing) {
		this.#making = making
		this.#sheet = sheet
		const { rows } = sheet.table
		this.sayings = new Sayings(making, sheet)
		this.questions = new Questions(making, sheet)
		this.#happened = new DayColumn(
			making,
			rows.map((row) => sheet.cell(row, 'happened')),
			(i) => sheet.at(rows[i]!, 'happened')
		)
		this.#name(rows)
		this.asserted = rows.flatMap((row) => this.#read(row, speaking, placing) ?? [])
		this.questions.sayGaps()
	}

	/** Gives each row an id: its author's, or one of its question and speaker. */
	#name(rows: readonly Row[]): void {
		const ids = new Ids()
		const own = rows.filter((row) => {
			const given = this.#sheet.cell(row, 'id')
			if (given === '') return false
			const first = this.#given.get(sought(given))
			if (first) sayAgain(this.#making, this.#sheet.at(row, 'id'), given, this.#sheet.row(first))
			else this.#given.set(sought(given), row)
			this.#ids.set(row, ids.next(given, 'claim'))
			return true
		})
		const named = new Set(own)
		for (const row of rows) {
			if (named.has(row)) continue
			const name = `${this.#sheet.cell(row, 'speaker').slice(0, 24)} ${this.#sheet.cell(row, 'question')}`
			this.#ids.set(row, ids.next(name, 'claim'))
		}
	}

	#read(row: Row, speaking: Speaking, placing: Placing): Asserted | undefined {
		const answer = this.#sheet.cell(row, 'answer')
		if (answer === '') this.#making.findings.say(this.#sheet.at(row, 'answer'), 'nothing', 'an answer')
		const stated = this.#stated(row, answer)
		const voice = speaking.of(this.#sheet, row)
		const saying = this.sayings.of(row, voice)
		const asked = this.questions.of(row, stated)
		const places = placing.of(this.#sheet, row)
		const when = this.#when(row)
		if (answer === '' || !voice || !saying || !asked || places.length === 0) return undefined
		return { row, id: this.#ids.get(row)!, voice, saying, asked, answer, stated, places, when }
	}

	/** What number an answer states: the one that a column of its own names, or the one that it is. */
	#stated(row: Row, answer: string): Stated {
		const { language, findings } = this.#making
		const [number, qualifier] = [this.#sheet.cell(row, 'number'), this.#sheet.cell(row, 'qualifier')]
		const stated = number === '' ? statedIn(answer, language) : this.#named(row, answer, number)
		const own = typeof stated === 'object' ? stated.qualifier : 'none'
		if (qualifier !== '' && kindOfQualifier(qualifier, language) !== own) {
			const expected = typeof stated === 'object' ? `"${own}", as ${shown(answer)} has it` : 'nothing'
			const remedy = 'a qualifier stands in the answer itself, before its number: about 400'
			findings.say(this.#sheet.at(row, 'qualifier'), shown(qualifier), expected, remedy)
		}
		return stated
	}

	/** The number that a column names, which has to be the one in the answer. */
	#named(row: Row, answer: string, number: string): Stated {
		const value = numberIn(number)
		const qualifier = value === undefined ? undefined : qualifierBefore(value, answer, this.#making.language)
		if (value !== undefined && qualifier !== undefined) return { value, qualifier }
		const expected =
			value === undefined ? 'a whole number, such as 400' : `the only number in ${shown(answer)}`
		this.#making.findings.say(this.#sheet.at(row, 'number'), shown(number), expected)
		return 'words'
	}

	#when(row: Row): object | undefined {
		const [cell, at] = [this.#sheet.cell(row, 'happened'), this.#sheet.at(row, 'happened')]
		if (cell === '') return undefined
		const moments = momentsOf(cell)
		if (Array.isArray(moments)) {
			const instants = moments.map(({ iso }) => Date.parse(iso))
			const { text, words } = this.#making
			return {
				readings: moments.map(({ iso, label, basis }) => ({
					label: text(label),
					iso,
					basis: text(basis || words.basis),
					by: 'us'
				})),
				earliest: utc(Math.min(...instants)),
				latest: utc(Math.max(...instants))
			}
		}
		// A time that cannot be read is not cut down to its day.
		const day = /^\d{4}-\d\d-\d\d[T ]/.test(cell) ? moments : this.#happened.tried(cell)
		if (typeof day === 'string') return { day, earliest: `${day}T00:00:00Z`, latest: `${day}T23:59:59Z` }
		this.#making.findings.say(at, shown(cell), day.expected, day.remedy)
		return undefined
	}

	/** The claims as records, in the order of their rows. */
	traced(): Traced[] {
		return this.asserted.map((one) => this.#traced(one))
	}

	#traced({ row, id, voice, saying, asked, answer, stated, places, when }: Asserted): Traced {
		const { text, words } = this.#making
		const [cell, at] = [this.#cell(row), this.#at(row)]
		const counted = isCounted(asked)
		const caveats = this.#sheet.cells(row, 'caveat')
		if (caveats.length === 0) this.#making.gap(at('caveat'), 'a caveat', words.noCaveat)
		const revises = this.#revised(row)
		const record = {
			id,
			speaker: voice.id,
			statement: saying.id,
			...(cell('telling_of') !== '' && { tellingOf: text(cell('telling_of')) }),
			question: asked.id,
			answer: text(answer),
			label: text(cell('label') || this.#label(answer, asked)),
			...(counted && { amount: this.#amount(stated, answer) }),
			words: quoteOf(this.#making, this.#sheet, row),
			...linksIn(this.#making, cell('source'), at('source')),
			counts: text(cell('counts') || words.counts),
			...(when && { when }),
			places,
			caveats: this.#making.caveats(caveats, at('caveat')),
			...(revises !== undefined && { revises })
		}
		return { record, from: this.#sheet.row(row), parts: partsOf(this.#sheet, at) }
	}

	#cell = (row: Row) => (column: ColumnOf<'claims'>) => this.#sheet.cell(row, column)
	#at = (row: Row) => (column: ColumnOf<'claims'>) => this.#sheet.at(row, column)

	/**
	 * The answer where no question stands beside it. Numbers of the question are left out of it: they would stand beside the
	 * answer's as if they were another one. Answers of our own table stand alone already.
	 */
	#label(answer: string, { text }: Asked): string {
		if (this.#sheet.ours) return answer
		return `${answer} (${text.replace(/\p{Nd}+(?:[.,:]\p{Nd}+)*/gu, '…')})`
	}

	#amount = (stated: Stated, answer: string): object =>
		typeof stated === 'object'
			? { kind: 'number', ...stated }
			: { kind: 'word', word: this.#making.text(answer) }

	/** The claim that a row revises: by its id, or as our own table names it, by its answer and its date. */
	#revised(row: Row): string | undefined {
		const given = this.#sheet.cell(row, 'revises')
		if (given === '') return undefined
		const named = this.#given.get(sought(given))
		if (named) return this.#ids.get(named)
		const meant = this.#lookups-- > 0 ? this.#told(row, sought(given)) : []
		if (meant.length === 1) return meant[0]!.id
		const near = this.#making.near(given, this.#given.keys())
		const remedy = near === undefined ? undefined : `did you mean ${shown(near)}?`
		this.#making.findings.say(this.#sheet.at(row, 'revises'), shown(given), 'the id of another claim', remedy)
		return undefined
	}

	/** The claims that these words may name: an answer to the same question, and when it was given. */
	#told(row: Row, words: string): Asserted[] {
		const question = sought(this.#sheet.cell(row, 'question'))
		return this.asserted.filter(
			(one) =>
				one.row !== row &&
				words.startsWith(sought(one.answer)) &&
				words.includes(sought(one.saying.words)) &&
				sought(one.asked.text) === question
		)
	}
}

const utc = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000', '')

/** Where each value of a claim stands. */
function partsOf(sheet: Sheet<'claims'>, at: (column: ColumnOf<'claims'>) => Place): [string, Place][] {
	const columns: [string, ColumnOf<'claims'>][] = [
		['id', 'id'],
		['speaker', 'speaker'],
		['statement', 'said'],
		['tellingOf', 'telling_of'],
		['question', 'question'],
		['answer', 'answer'],
		['label', sheet.has('label') ? 'label' : 'answer'],
		['amount', sheet.has('number') ? 'number' : 'answer'],
		['amount.qualifier', sheet.has('qualifier') ? 'qualifier' : 'answer'],
		['words', 'words'],
		['words.lang', 'words_language'],
		['words.ours', 'our_translation'],
		['sources', 'source'],
		['counts', 'counts'],
		['when', 'happened'],
		['places', 'place'],
		['caveats', 'caveat'],
		['revises', 'revises']
	]
	return columns.map(([key, column]) => [key, at(column)])
}
