import type { Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import type { Position } from '../format/places.ts'
import type { ColumnOf, Sheet } from './columns.ts'
import { linksIn } from './links.ts'
import { unchecked } from './made.ts'
import type { Making, Traced } from './making.ts'
import type { Row } from './table.ts'

/** A place that has its point. */
export interface Located {
	id: string
	name: string
	point: Position
	from: Place
}

/** A place on the map, of which no more is known than these properties. */
export const feature = (
	{ text, words }: Making,
	{ id, name, point }: Located,
	properties: Record<string, unknown>
): object => ({
	type: 'Feature',
	id,
	properties: {
		role: 'place',
		kind: 'site',
		name: text(name),
		says: [],
		otherNames: [],
		exactness: text(words.exactness),
		...properties
	},
	geometry: { type: 'Point', coordinates: point }
})

/** The column in which each value of a place stands. */
const columns: readonly [string, ColumnOf<'places'>][] = [
	['geometry.coordinates[0]', 'longitude'],
	['geometry.coordinates[1]', 'latitude'],
	['properties.name', 'name'],
	['properties.kind', 'kind'],
	['properties.here', 'description'],
	['properties.caveats', 'caveat'],
	['properties.otherNames', 'other_names'],
	['properties.formerNames', 'former_names'],
	['properties.status', 'status'],
	['properties.elsewhere', 'elsewhere'],
	['properties.sources', 'source'],
	['properties.precision_m', 'precision_m'],
	['properties.basis', 'basis'],
	['properties.exactness', 'exactness']
]

/** A place with all that its row says of it, and its other names. */
export function listedPlace(
	making: Making,
	sheet: Sheet<'places'>,
	row: Row,
	located: Located
): Traced & { others: string[] } {
	const { words, text } = making
	const cell = (column: ColumnOf<'places'>) => sheet.cell(row, column)
	const given = (key: string, column: ColumnOf<'places'>) =>
		cell(column) === '' ? {} : { [key]: text(cell(column)) }
	const caveats = sheet.cells(row, 'caveat')
	if (caveats.length === 0) making.gap(sheet.at(row, 'caveat'), 'a caveat', words.noCaveat)
	const otherNames = otherNamesOf(making, sheet, row)
	const record = feature(making, located, {
		...(cell('kind') !== '' && { kind: cell('kind').toLowerCase() }),
		here: text(cell('description') || words.here),
		caveats: [unchecked, ...making.caveats(caveats, sheet.at(row, 'caveat'))],
		otherNames,
		...given('formerNames', 'former_names'),
		...given('status', 'status'),
		...elsewhereOf(making, sheet, row),
		...linksIn(making, cell('source'), sheet.at(row, 'source')),
		...precisionOf(making, sheet, row),
		// A full stop follows it.
		basis: text(cell('basis').replace(/\.+$/, '') || words.basis),
		...given('exactness', 'exactness')
	})
	const parts = columns.map(([key, column]): [string, Place] => [key, sheet.at(row, column)])
	return { record, from: located.from, parts, others: otherNames.map(({ name }) => name) }
}

/** Names, each once, and each with its language in brackets behind it: "Донецк (ru)"; without one it is in that of the table. */
function otherNamesOf(
	{ language }: Making,
	sheet: Sheet<'places'>,
	row: Row
): { name: string; lang: string }[] {
	const names = new Map(
		sheet.cells(row, 'other_names').map((given) => {
			const [, name = given, lang = language] = /^(.+?)\s*\((en|uk|ru)\)$/.exec(given) ?? []
			return [`${lang} ${name}`, { name, lang }]
		})
	)
	return [...names.values()]
}

/** What others add, each with its link at the end. */
function elsewhereOf(making: Making, sheet: Sheet<'places'>, row: Row) {
	const all = sheet.cells(row, 'elsewhere').flatMap((given) => {
		const [, words, source] = /^(.+?)\s+(https?:\/\/\S+)$/.exec(given) ?? []
		if (words !== undefined && source !== undefined) return [{ text: making.text(words), source }]
		const expected = 'words that end in the link where they were read'
		making.findings.say(sheet.at(row, 'elsewhere'), shown(given), expected)
		return []
	})
	return all.length > 0 ? { elsewhere: all } : {}
}

function precisionOf(making: Making, sheet: Sheet<'places'>, row: Row): { precision_m?: number } {
	const given = sheet.cell(row, 'precision_m')
	if (given === '') return {}
	const [, number] = /^(\d+(?:[.,]\d+)?)\s*m?$/.exec(given) ?? []
	if (number !== undefined) return { precision_m: Number(number.replace(',', '.')) }
	making.findings.say(sheet.at(row, 'precision_m'), shown(given), 'a number of metres, such as 300')
	return {}
}
