import { shown } from '../check/issue.ts'
import type { Stated } from './stated.ts'
import type { Sheet } from './columns.ts'
import { Ids, type Making, type Traced } from './making.ts'
import type { Row } from './table.ts'

/** A question, and what its answers are. */
export interface Asked {
	id: string
	text: string
	from: Row
	/** Whether one answer at least is a number. */
	numbered: boolean
	/** A row whose answer has a number among other words: it can neither stand on a line of numbers, nor as a word beside it. */
	mixed: Row | undefined
}

/** The questions that the claims answer, each once, however its case and its question mark are written. */
export class Questions {
	readonly #making: Making
	readonly #sheet: Sheet<'claims'>
	readonly #ids = new Ids()
	readonly #known = new Map<string, Asked>()

	constructor(making: Making, sheet: Sheet<'claims'>) {
		this.#making = making
		this.#sheet = sheet
	}

	of(row: Row, stated: Stated): Asked | undefined {
		const text = this.#sheet.cell(row, 'question')
		if (text === '') {
			this.#making.findings.say(this.#sheet.at(row, 'question'), 'nothing', 'the question that is answered')
			return undefined
		}
		const key = text.toLowerCase().replace(/[\s?.]+$/, '')
		const known = this.#known.get(key)
		const asked: Asked = known ?? {
			id: this.#ids.next(text, 'question'),
			text,
			from: row,
			numbered: false,
			mixed: undefined
		}
		this.#known.set(key, asked)
		if (typeof stated === 'object') asked.numbered = true
		if (stated === 'digits') asked.mixed ??= row
		return asked
	}

	traced(): Traced[] {
		return [...this.#known.values()].map((asked): Traced => {
			const { id, text, from } = asked
			const told = this.#making.text(text)
			const counted = isCounted(asked)
			return {
				record: { id, label: told, asks: told, counted, ...(counted && { axis: id }) },
				from: this.#sheet.at(from, 'question'),
				parts: []
			}
		})
	}

	/** Says of which questions the numbers stand on no line, because of one answer. */
	sayGaps(): void {
		for (const { numbered, mixed, text } of this.#known.values()) {
			if (!numbered || !mixed) continue
			this.#making.gap(
				this.#sheet.at(mixed, 'answer'),
				'a number alone or behind a qualifier, or words without a number',
				`no answer to ${shown(text)} is drawn on a line of numbers; a column "number" may say which number is meant`,
				shown(this.#sheet.cell(mixed, 'answer'))
			)
		}
	}
}

/** Whether the answers to a question are amounts, all of them. */
export const isCounted = ({ numbered, mixed }: Asked): boolean => numbered && !mixed
