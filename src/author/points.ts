import type { Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import type { Position } from '../format/places.ts'
import type { Sheet } from './columns.ts'
import type { Making } from './making.ts'
import type { Row } from './table.ts'

const decimal = /^[+-]?\d{1,3}(?:[.,]\d+)?°?$/

/** Degrees as a spreadsheet writes them; with a comma where that parts decimals. */
export const degrees = (cell: string): number | undefined =>
	decimal.test(cell) ? Number(cell.replace(',', '.').replace('°', '')) : undefined

/** The point that a row gives, and its issues where that cannot be one. */
export function pointOf(
	making: Making,
	sheet: Sheet<'claims'> | Sheet<'places'>,
	row: Row
): Position | undefined {
	// Both kinds have these columns.
	const columns = sheet as Sheet<'places'>
	const [north, east] = [columns.cell(row, 'latitude'), columns.cell(row, 'longitude')]
	const [latitude, longitude] = [degrees(north), degrees(east)]
	const at = (column: 'latitude' | 'longitude') => columns.at(row, column)
	const example = (cell: string) =>
		cell === '' ? 'this cell, since the other one is given' : 'degrees such as 48.0553'
	if (latitude === undefined) making.findings.say(at('latitude'), given(north), example(north))
	if (longitude === undefined) making.findings.say(at('longitude'), given(east), example(east))
	if (latitude === undefined || longitude === undefined) return undefined
	const swapped = Math.abs(latitude) > 90 && Math.abs(longitude) <= 90
	const within = (place: Place, value: number, cell: string, most: number) => {
		if (Math.abs(value) <= most) return true
		const remedy = swapped ? 'latitude and longitude may be swapped' : undefined
		making.findings.say(place, given(cell), `degrees from -${most} to ${most}`, remedy)
		return false
	}
	const fits = [within(at('latitude'), latitude, north, 85), within(at('longitude'), longitude, east, 180)]
	return fits.includes(false) ? undefined : [longitude, latitude]
}

const given = (cell: string): string => (cell === '' ? 'nothing' : shown(cell))
