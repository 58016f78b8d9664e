import type { Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import { nearest } from '../format/nearest.ts'
import type { Remark } from './made.ts'
import { cellAt, type Row, type Table } from './table.ts'

/** Under which names a point stands in two columns. */
export const points = {
	latitude: ['latitude', 'lat', 'широта', 'breitengrad', 'latitud', 'y'],
	longitude: ['longitude', 'lon', 'lng', 'long', 'long_', 'довгота', 'долгота', 'längengrad', 'longitud', 'x']
}
const told = {
	caveat: ['caveat', 'caveats'],
	source: ['read_at', 'source', 'sources', 'link', 'links', 'url', 'urls']
}
const about = { who: ['who', 'speaker_is'] }

/** The columns that each kind of table may have, each by the names that it may bear: of several in one table the first counts. */
const names = {
	claims: {
		id: ['id'],
		speaker: ['speaker', 'said_by'],
		question: ['question', 'asks'],
		answer: ['answer'],
		label: ['label'],
		number: ['number'],
		qualifier: ['qualifier'],
		words: ['words', 'quote', 'quotation'],
		words_language: ['words_language'],
		our_translation: ['our_translation'],
		manner: ['manner'],
		telling_of: ['telling_of'],
		said_on: ['said_on'],
		said: ['said', 'date', 'day'],
		said_words: ['said_words'],
		channel: ['channel'],
		happened: ['happened', 'about'],
		counts: ['counts'],
		place: ['place', 'places'],
		revises: ['revises'],
		...points,
		...told,
		...about
	},
	places: {
		id: ['id'],
		name: ['name', 'title', 'place'],
		description: ['description'],
		kind: ['kind'],
		status: ['status'],
		precision_m: ['precision_m', 'precision'],
		basis: ['basis'],
		exactness: ['exactness'],
		former_names: ['former_names'],
		other_names: ['other_names'],
		elsewhere: ['elsewhere'],
		...points,
		...told
	},
	speakers: {
		id: ['id'],
		name: ['name', 'speaker', 'title'],
		short: ['short'],
		named: ['named'],
		part: ['part'],
		stake: ['stake'],
		where: ['where'],
		source: told.source,
		...about
	}
} satisfies Record<string, Record<string, readonly string[]>>

export type Kind = keyof typeof names
export type ColumnOf<K extends Kind> = keyof (typeof names)[K] & string

/** A table of a kind, whose cells are found by what their column means. */
export class Sheet<K extends Kind> {
	readonly table: Table
	readonly #at = new Map<string, number>()
	readonly #unused: ReadonlySet<number>
	/** The names of columns as they are shown: made once, since every value keeps its place. */
	readonly #called = new Map<string, string>()

	constructor(kind: K, table: Table) {
		this.table = table
		for (const [column, called] of Object.entries(names[kind])) {
			const name = called.find((name) => table.columns.has(name))
			if (name !== undefined) this.#at.set(column, table.columns.get(name)!)
		}
		// Beside a point, a row of claims names what lies there.
		const name = table.columns.get('name')
		if (kind === 'claims' && name !== undefined && this.#at.has('latitude') && !this.#at.has('place'))
			this.#at.set('place', name)
		const used = new Set(this.#at.values())
		this.#unused = new Set([...table.headers.keys()].filter((i) => !used.has(i)))
	}

	has(column: ColumnOf<K>): boolean {
		return this.#at.has(column)
	}

	/** Whether it is a table of claims as “Downloads” writes it: its answers stand alone, and it names lines among the places. */
	get ours(): boolean {
		return this.table.columns.has('after_report')
	}

	/** The text of a cell; empty where there is none. */
	cell({ cells }: Row, column: ColumnOf<K>): string {
		const at = this.#at.get(column)
		return at === undefined ? '' : (cells[at] ?? '')
	}

	/** The texts of a cell that are parted by `|`. */
	cells(row: Row, column: ColumnOf<K>): string[] {
		return partsOf(this.cell(row, column))
	}

	/** Where a cell stands, or would stand. */
	at({ number }: Row, column: ColumnOf<K>): Place {
		const header = this.table.headers[this.#at.get(column) ?? -1] ?? column
		let called = this.#called.get(header)
		if (called === undefined) this.#called.set(header, (called = shown(header)))
		return { file: this.table.file, path: `row ${number}, column ${called}` }
	}

	row({ number }: Row): Place {
		return { file: this.table.file, path: `row ${number}` }
	}

	/** A column that is not there, with the one that may be meant. */
	missing(column: ColumnOf<K>): Place & { remedy?: string } {
		const near = nearest(column, this.#unusedNames())
		return {
			...cellAt(this.table.file, 1, column),
			...(near !== undefined && { remedy: `is it ${shown(near)}?` })
		}
	}

	/** Each cell of a column that the page shows as a text. */
	*texts(): Generator<{ text: string; at: Place }> {
		const apart = new Set<string>(['words', ...told.source])
		const shown = [...this.#at].filter(([column]) => !apart.has(column))
		for (const { cells, number } of this.table.rows)
			for (const [, i] of shown)
				if (cells[i])
					yield { text: cells[i], at: cellAt(this.table.file, number, this.table.headers[i] ?? '') }
	}

	/** That columns are passed over, one by one. */
	leftOut(kind: Kind): Remark[] {
		const known = new Set(Object.keys(names[kind]).filter((name) => !this.#at.has(name)))
		return [...this.#unused].flatMap((i): Remark[] => {
			const name = this.table.headers[i] ?? ''
			if (name === '' && !this.table.rows.some(({ cells }) => cells[i])) return []
			const near = nearest(name.toLowerCase(), known)
			return [
				{
					kind: 'left out',
					file: this.table.file,
					path: name === '' ? `column ${i + 1}` : `column ${shown(name)}`,
					found: name === '' ? 'a column without a name' : 'a column that is not known',
					expected: 'a column that the page can show',
					...(near !== undefined && { remedy: `did you mean ${shown(near)}?` })
				}
			]
		})
	}

	#unusedNames = (): string[] => [...this.#unused].map((i) => this.table.headers[i]?.toLowerCase() ?? '')
}

export const partsOf = (cell: string): string[] =>
	cell
		.split('|')
		.map((part) => part.trim())
		.filter(Boolean)

/** What a table holds, told by its columns; where they do not tell, by the name of its file. */
export function kindOf({ columns, file }: Table): Kind | undefined {
	const has = (kind: Kind, column: string) =>
		((names[kind] as Record<string, readonly string[]>)[column] ?? []).some((name) => columns.has(name))
	if (has('claims', 'answer') || has('claims', 'question')) return 'claims'
	if (has('places', 'latitude') || has('places', 'longitude')) return 'places'
	if (['who', 'part', 'stake', 'where', 'short'].some((column) => has('speakers', column))) return 'speakers'
	return (['claims', 'places', 'speakers'] as const).find((kind) => file.toLowerCase().includes(kind))
}
