import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { read } from '../../src/author/reading'
import { describe as sentence } from '../../src/check/issue'

const opened = (text: string, name = 'mills.json') =>
	read([{ name, bytes: strToU8(text), modified: 0 }], 'en')
/** The names of the places that a text opens with; or what keeps it from being opened. */
function namesIn(text: string, name?: string): string[] {
	const reading = opened(text, name)
	if ('issues' in reading) return reading.issues.map(sentence)
	return reading.pack.features.map(({ properties }) => ('name' in properties ? properties.name.en! : ''))
}
const mill = (name: string) =>
	`{"type": "Feature", "properties": {"name": "${name}"}, "geometry": {"type": "Point", "coordinates": [10, 50]}}`

test('a feature in each line is a map, with the separators of RFC 8142 or without', () => {
	const [old, next] = [mill('Old mill'), mill('New mill')]
	for (const text of [
		`${old}\n${next}`,
		`${old}\r\n\r\n${next}\r\n`,
		`\uFEFF${old}\n${next}\n`,
		`\u001E${old}\n\u001E${next}\n`,
		// A value of a sequence may take several lines.
		`\u001E${old.replace(', ', ',\n')}\n\u001E${next}\n`
	])
		expect(namesIn(text, 'mills.geojsonl')).toEqual(['Old mill', 'New mill'])
})

test('so is a record in each line that says where it is', () => {
	const record = (name: string) => `{"name": "${name}", "latitude": 50, "longitude": 10}`
	expect(namesIn(`${record('Old mill')}\n${record('New mill')}\n`)).toEqual(['Old mill', 'New mill'])
})

test('a map that a script gives a name is read, and that is said', () => {
	const text = `var mills = {"type": "FeatureCollection", "features": [${mill('Old mill')}]};\n`
	// Pasted, a text has a name that tells nothing.
	for (const name of ['mills.js', 'pasted']) expect(namesIn(text, name)).toEqual(['Old mill'])
	const reading = opened(text, 'mills.js')
	expect('pack' in reading && reading.remarks.map(sentence)[0]).toBe(
		'mills.js: found a script that names a value, expected JSON; the value is read'
	)
})

test('a fault in either is told by its own line', () => {
	expect(namesIn(`var mills =\n{"type": "FeatureCollection",\n "features": [},]};`)).toEqual([
		'mills.json: found `},]}` at line 3, column 15, expected a value or "]"'
	])
	expect(namesIn(`${mill('Old mill')}\n{"type": Feature}`)).toEqual([
		'mills.json: found `Feature}` at line 2, column 10, expected a value'
	])
})

test('a script of anything else is refused, and does nothing', () => {
	const found = namesIn('var mills = alert(1)', 'mills.js')
	expect(found).toEqual(['mills.js: found `alert(1)` at line 1, column 13, expected a value'])
})
