import { shown, type Issue } from '../check/issue.ts'
import type { Position } from '../format/places.ts'
import { alike } from './alike.ts'
import { kindOf, points } from './columns.ts'
import type { Remark } from './made.ts'
import { degrees } from './points.ts'
import type { Table } from './table.ts'

/** One of a list of places that was not made for this page: a row of a table or a record in JSON, with where it stands. */
export interface Listed {
	path: string
	values: Readonly<Record<string, unknown>>
}

/** A list of places as a map. */
export interface ListedMap {
	features: unknown[]
	/** Where the record of a feature stands. */
	at(i: number): string
	/** Records whose place cannot be read. */
	leftOut: readonly Remark[]
}

/** With one of these a table is made after ours: what is wrong with it is told, and not passed over. */
const ours = [
	'caveat',
	'caveats',
	'precision_m',
	'exactness',
	'basis',
	'former_names',
	'other_names',
	'elsewhere'
]
/** These stand in tables of others too, with other things in them. */
const shared = ['kind', 'status', 'precision']

/** Whether a table is read as a list that others made. `fits` is whether it can be read as ours. */
export const isListing = (table: Table, fits: boolean): boolean =>
	kindOf(table) !== 'claims' && ![...ours, ...(fits ? shared : [])].some((name) => table.columns.has(name))

/** The rows of a table, by the names of their columns. */
export const rowsListed = ({ headers, rows }: Table): Listed[] =>
	rows.map(({ number, cells }) => ({
		path: `row ${number}`,
		values: Object.fromEntries(headers.map((name, i) => [name || `column ${i + 1}`, cells[i] ?? '']))
	}))

/** Reads a list of records each of which says in some of its values where it is; `undefined` where the first ones do not. */
export function mapListed(file: string, records: readonly Listed[]): ListedMap | undefined {
	const keys = Object.keys(records[0]?.values ?? {})
	const called = (names: readonly string[], ending: RegExp) =>
		names.flatMap((name) => keys.find((key) => key.toLowerCase().replaceAll(' ', '_') === name) ?? [])[0] ??
		keys.find((key) => ending.test(key))
	const pair = [
		called(points.latitude, /latitude$|[_ ]lat$/i),
		called(points.longitude, /longitude$|[_ ](lon|lng|long)$/i)
	]
	const alone = keys.find((key) => pointIn(records.find(({ values }) => values[key])?.values[key]))
	const places = pair.includes(undefined) ? [alone] : pair
	if (places.includes(undefined)) return undefined
	const [made, leftOut]: [Listed[], Issue[]] = [[], []]
	const features = records.flatMap((record) => {
		const said = places.map((key) => textOf(record.values[key!]))
		const point = said.length > 1 ? fitting(said.map(degrees)) : pointIn(said[0])
		if (!point) leftOut.push(misplaced(file, record.path, said))
		else made.push(record)
		const rest = Object.entries(record.values).filter(
			([key, value]) => !places.includes(key) && !pointIn(value)
		)
		const geometry = { type: 'Point', coordinates: point }
		return point ? [{ type: 'Feature', properties: Object.fromEntries(rest), geometry }] : []
	})
	return {
		features,
		at: (i) => made[i]!.path,
		leftOut: alike(leftOut).map(({ first, more }) => ({ kind: 'left out', ...first, more }))
	}
}

const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : ''

function misplaced(file: string, path: string, said: readonly string[]): Issue {
	const found = said.every((one) => one === '') ? 'nothing' : said.map(shown).join(', ')
	const swapped = fitting(said.map(degrees).reverse()) !== undefined
	const remedy = swapped ? 'latitude and longitude may be swapped' : 'it is left out'
	return {
		file,
		path,
		found,
		expected: 'latitude and longitude in degrees, such as 48.0553, 38.1614',
		remedy
	}
}

function fitting([latitude, longitude]: readonly (number | undefined)[]): Position | undefined {
	if (latitude === undefined || longitude === undefined) return undefined
	return Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 ? [longitude, latitude] : undefined
}

const wellKnown = /^(?:SRID=\d+;)?POINT[ ZM]*\(\s*(-?[\d.]+)\s+(-?[\d.]+)/i
/** So exactly nobody writes anything but a point. */
const inBrackets = /^[([]?\s*(-?\d{1,2}\.\d{3,})\s*,\s*(-?\d{1,3}\.\d{3,})\s*[)\]]?$/

/** The point that a single value gives: `POINT (38.16 48.05)`, or `48.0553, 38.1614` with or without brackets. */
function pointIn(value: unknown): Position | undefined {
	if (typeof value !== 'string') return undefined
	const [, east, north] = wellKnown.exec(value) ?? []
	const [, latitude = north, longitude = east] = inBrackets.exec(value) ?? []
	return latitude === undefined ? undefined : fitting([Number(latitude), Number(longitude)])
}

/** What is said of a feature of such a map, as it is said of the record that it was. */
export const asListed = <T extends Issue>({ path, found, ...issue }: T): T =>
	({
		...issue,
		path: path.replace(/\.?properties(?:\.(.+))?$/, (_, key?: string) => (key ? `, column "${key}"` : '')),
		found: found.replace(/(\d) feature(s?)$/, '$1 place$2')
	}) as T
