import type { Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import type { Position } from '../format/places.ts'
import type { Sheet } from './columns.ts'
import { unchecked } from './made.ts'
import { Ids, sayAgain, sought, type Making, type Traced } from './making.ts'
import { feature, listedPlace, type Located } from './placeRecord.ts'
import { pointOf } from './points.ts'
import type { Row } from './table.ts'

/** The places of an incident, as tables give them: in one of their own, or beside the claims. */
export class Placing {
	readonly traced: Traced[] = []
	readonly #making: Making
	readonly #ids = new Ids()
	/** By whatever a claim may call them. */
	readonly #called = new Map<string, Located>()
	readonly #located: Located[] = []
	/** The place whose point stands in a row of claims. */
	readonly #atRow = new Map<number, string>()
	/** Places whose points cannot be read, which has been told. */
	readonly #unread = new Set<string>()
	/** The one place of a table that has no other. */
	#only: string | undefined

	constructor(making: Making) {
		this.#making = making
	}

	/** Reads the table of places. */
	table(sheet: Sheet<'places'>): void {
		const { rows } = sheet.table
		const ids = rows.map((row) => sheet.cell(row, 'id'))
		const places = rows.flatMap((row, i) => this.#listed(sheet, row, ids[i] ?? ''))
		this.#only = places.length === 1 ? places[0]!.located.id : undefined
		// Names of their own come before other names of others.
		for (const { located, others } of places)
			for (const name of others) if (!this.#called.has(sought(name))) this.#called.set(sought(name), located)
	}

	#listed(sheet: Sheet<'places'>, row: Row, id: string): { located: Located; others: string[] }[] {
		const { findings } = this.#making
		const name = sheet.cell(row, 'name')
		if (name === '') findings.say(sheet.at(row, 'name'), 'nothing', 'the name of the place')
		const point = pointOf(this.#making, sheet, row)
		if (!point) for (const call of [name, id]) this.#unread.add(sought(call))
		if (name === '' || !point) return []
		const first = this.#called.get(sought(name)) ?? (id === '' ? undefined : this.#called.get(sought(id)))
		if (first) {
			sayAgain(this.#making, sheet.at(row, 'name'), name, first.from)
			return []
		}
		const located = this.#locate(name, point, sheet.row(row), id)
		const { others, ...traced } = listedPlace(this.#making, sheet, row, located)
		this.traced.push(traced)
		return [{ located, others }]
	}

	/** Reads the coordinates beside claims; what they locate may be named in other rows alone. */
	besideClaims(sheet: Sheet<'claims'>): void {
		for (const row of sheet.table.rows) {
			if (!hasPoint(sheet, row)) continue
			const point = pointOf(this.#making, sheet, row)
			const names = sheet.cells(row, 'place')
			if (!point) for (const name of names) this.#unread.add(sought(name))
			else if (names.length > 1)
				this.#making.findings.say(
					sheet.at(row, 'place'),
					`${names.length} places`,
					'one place, since the row has one point',
					'give the others a row with their own point, or make a table of places'
				)
			else this.#beside(sheet, row, names[0], point)
		}
	}

	#beside(sheet: Sheet<'claims'>, row: Row, given: string | undefined, point: Position): void {
		const name = given ?? unnamed(point)
		const known = this.#called.get(sought(name))
		if (known) {
			this.#atRow.set(row.number, known.id)
			if (known.point.join() !== point.join())
				this.#making.findings.say(
					sheet.at(row, 'latitude'),
					`${point[1]}, ${point[0]}`,
					`${known.point[1]}, ${known.point[0]}, where ${known.from.path} has ${shown(known.name)}`
				)
			return
		}
		if (given === undefined)
			this.#making.gap(sheet.at(row, 'place'), 'the name of the place', 'its coordinates stand for it')
		const { words, text } = this.#making
		const located = this.#locate(name, point, sheet.row(row), '')
		this.#atRow.set(row.number, located.id)
		const own = { here: text(words.here), basis: text(words.basis) }
		const record = feature(this.#making, located, {
			...own,
			caveats: [unchecked, ...this.#making.caveats([], located.from)]
		})
		const [latitude, longitude] = [sheet.at(row, 'latitude'), sheet.at(row, 'longitude')]
		this.traced.push({
			record,
			from: located.from,
			parts: [
				['properties.name', sheet.at(row, 'place')],
				['geometry.coordinates', latitude],
				['geometry.coordinates[0]', longitude]
			]
		})
	}

	#locate(name: string, point: Position, from: Place, id: string): Located {
		const located = { id: this.#ids.next(id || name, 'place'), name, point, from }
		this.#located.push(located)
		for (const call of [name, id]) if (call !== '') this.#called.set(sought(call), located)
		return located
	}

	/** The ids of the places of a claim; its issues where it has none. */
	of(sheet: Sheet<'claims'>, row: Row): string[] {
		const at = sheet.at(row, 'place')
		const names = namesOf(sheet, row)
		if (names.length === 0) {
			const id = this.#atRow.get(row.number)
			if (id !== undefined) return [id]
			// A point that cannot be read has been told.
			if (hasPoint(sheet, row)) return []
			if (this.#only !== undefined) return [this.#only]
			this.#making.findings.say(at, 'nothing', 'a place, by its name or id', locate)
			return []
		}
		const known = names.flatMap((name) => this.#called.get(sought(name))?.id ?? [])
		for (const name of names)
			if (!this.#called.has(sought(name))) this.#sayUnknown(name, at, sheet.ours && known.length > 0)
		return [...new Set(known)]
	}

	#sayUnknown(name: string, at: Place, passedOver: boolean): void {
		if (this.#unread.has(sought(name))) return
		const [found, expected] = [shown(name), 'a place that is located somewhere']
		if (passedOver) return void this.#making.remarks.push({ kind: 'left out', ...at, found, expected })
		const near = this.#making.near(
			name,
			this.#located.map(({ name }) => name)
		)
		const remedy = near === undefined ? locate : `did you mean ${shown(near)}?`
		this.#making.findings.say(at, found, expected, remedy)
	}
}

const locate = 'give its latitude and longitude here, or in a table of places'

const hasPoint = (sheet: Sheet<'claims'>, row: Row): boolean =>
	sheet.cell(row, 'latitude') !== '' || sheet.cell(row, 'longitude') !== ''

/** Names parted by `|`; in our own table of claims, by semicolons. */
const namesOf = (sheet: Sheet<'claims'>, row: Row): string[] =>
	sheet.cells(row, 'place').flatMap((part) => (sheet.ours ? part.split('; ') : part))

const unnamed = ([longitude, latitude]: Position): string => `${latitude}, ${longitude}`
