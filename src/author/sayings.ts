import type { Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import type { Sheet } from './columns.ts'
import { dayOf, orderOf, type Misread, type Order } from './days.ts'
import { Ids, type Making, type Traced } from './making.ts'
import type { Voice } from './speaking.ts'
import type { Row } from './table.ts'

/** A statement: all that one speaker said on one day in one channel. */
export interface Saying {
	id: string
	voice: Voice
	day: string | undefined
	channel: string
	words: string
	from: Row
}

// An order is at most 999, and the last is for what is not dated.
const mostDays = 998

/** Days of a column, whose own cells tell whether 3/4/2022 is in March or in April. */
export class DayColumn {
	readonly #making: Making
	readonly #order: Order | undefined

	constructor(making: Making, cells: readonly string[], at: (index: number) => Place) {
		this.#making = making
		const order = orderOf(cells)
		if (typeof order === 'object') {
			const expected = order.both
				? 'days that all stand in one order, day or month first'
				: 'a day above 12 in one row at least, which tells whether the day or the month comes first'
			const remedy = 'write days as 2022-12-31'
			making.findings.say(at(order.at), shown(cells[order.at]), expected, remedy)
		} else this.#order = order
	}

	/** The day of a cell; an issue where it is none. */
	read(cell: string, at: Place): string | undefined {
		const day = this.tried(cell)
		if (typeof day === 'string') return day
		this.#making.findings.say(at, shown(cell), day.expected, day.remedy)
		return undefined
	}

	tried = (cell: string): string | Misread => dayOf(cell, this.#order)
}

/** What was said when: statements as the rows of claims give them, in the order of saying. */
export class Sayings {
	/** The first and the last day on which something was said. */
	first: string | undefined
	last: string | undefined
	readonly #making: Making
	readonly #sheet: Sheet<'claims'>
	readonly #days: DayColumn
	readonly #dayIn: 'said' | 'said_on'
	readonly #wordsIn: 'said' | 'said_words' | undefined
	readonly #ids = new Ids()
	readonly #known = new Map<string, Saying>()

	constructor(making: Making, sheet: Sheet<'claims'>) {
		this.#making = making
		this.#sheet = sheet
		// Our own table has the day beside its words.
		this.#dayIn = sheet.has('said_on') ? 'said_on' : 'said'
		const own = sheet.has('said_on') && sheet.has('said') ? 'said' : undefined
		this.#wordsIn = sheet.has('said_words') ? 'said_words' : own
		const { rows } = sheet.table
		this.#days = new DayColumn(
			making,
			rows.map((row) => sheet.cell(row, this.#dayIn)),
			(i) => sheet.at(rows[i]!, this.#dayIn)
		)
	}

	/** The statement that a row belongs to. */
	of(row: Row, voice: Voice | undefined): Saying | undefined {
		const [cell, at] = [this.#sheet.cell(row, this.#dayIn), this.#sheet.at(row, this.#dayIn)]
		const channel = this.#sheet.cell(row, 'channel')
		const own = this.#wordsIn === undefined ? '' : this.#sheet.cell(row, this.#wordsIn)
		const day = cell === '' ? undefined : this.#days.read(cell, at)
		if (!voice || (cell !== '' && day === undefined)) return undefined
		const { words } = this.#making
		if (cell === '' && own === '') this.#making.gap(at, 'the day on which it was said', words.notDated)
		if (channel === '') this.#making.gap(this.#sheet.at(row, 'channel'), 'where it was said', words.channel)
		const key = [voice.id, day ?? '', channel.toLowerCase(), own].join('\n')
		const known = this.#known.get(key)
		if (known) return known
		const id = this.#ids.next(`${voice.id} ${day ?? 'undated'}`, 'statement')
		// In digits alone a day and a month may be taken for each other; a time of day stays as it was written.
		const told = day !== undefined && !/[\p{L}:]/u.test(cell) ? words.day(day) : cell
		const saying: Saying = { id, voice, day, channel, words: own || told || words.notDated, from: row }
		this.#known.set(key, saying)
		if (day !== undefined && (this.first === undefined || day < this.first)) this.first = day
		if (day !== undefined && (this.last === undefined || day > this.last)) this.last = day
		return saying
	}

	/** Each speaker with its statements, in the order of saying: by day, and last what is not dated. `day` is for where nothing is. */
	inOrder(day: string): [voice: Voice, statements: Traced[]][] {
		const sayings = [...this.#known.values()]
		const days = [...new Set(sayings.flatMap(({ day }) => day ?? []))].sort()
		if (days.length > mostDays)
			this.#making.findings.say(
				{ file: this.#sheet.table.file, path: '' },
				`${days.length} days on which something was said`,
				`at most ${mostDays}`
			)
		const order = new Map(days.map((day, i) => [day, i + 1]))
		const orderOf = (saying: Saying) => order.get(saying.day ?? '') ?? days.length + 1
		sayings.sort((a, b) => orderOf(a) - orderOf(b))
		const bounds = [this.first ?? day, this.last ?? day] as const
		const spoken = new Map<Voice, Traced[]>()
		for (const saying of sayings) {
			const own = spoken.get(saying.voice) ?? []
			own.push(this.#traced(saying, orderOf(saying), bounds))
			spoken.set(saying.voice, own)
		}
		return [...spoken]
	}

	#traced({ id, day, channel, words, from }: Saying, order: number, all: readonly [string, string]): Traced {
		const { text, words: assumed } = this.#making
		const [first, last] = day === undefined ? all : [day, day]
		const said = {
			words: text(words),
			...(day !== undefined && { day }),
			earliest: `${first}T00:00:00Z`,
			latest: `${last}T23:59:59Z`,
			order
		}
		return {
			record: { id, channel: text(channel || assumed.channel), said },
			from: this.#sheet.row(from),
			parts: [
				['said', this.#sheet.at(from, this.#dayIn)],
				['said.words', this.#sheet.at(from, this.#wordsIn ?? this.#dayIn)],
				['channel', this.#sheet.at(from, 'channel')]
			]
		}
	}
}
