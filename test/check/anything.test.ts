import fc from 'fast-check'
import { expect, test } from 'vitest'
import { files } from '../../src/format/pack'
import { describe, parse, type RawFiles } from '../../src/check/parse'
import { read } from '../../src/author/reading'
import { oneFile } from '../../src/format/oneFile'
import { tinyFiles } from '../tinypack'

/** Either a pack that is read the same again after being written, or sentences for its author; never an exception. */
function holds(raw: RawFiles): boolean {
	const parsed = parse(raw)
	if ('pack' in parsed) {
		const bytes = new TextEncoder().encode(oneFile(parsed.pack, [], {}))
		expect(read([{ name: 'a', bytes, modified: 0 }], 'en')).toEqual({ name: 'a', ...parsed, remarks: [] })
		return true
	}
	expect(parsed.issues).not.toHaveLength(0)
	const flooding = parsed.issues.map(describe).filter((sentence) => sentence.length > 600)
	expect(flooding).toEqual([])
	return false
}

const file = fc.constantFrom(...files)
const keys = [
	'__proto__',
	'constructor',
	'id',
	'type',
	'features',
	'properties',
	'role',
	'geometry',
	'words',
	'statements',
	'en',
	'length'
]
const anything = fc.oneof(
	fc.jsonValue(),
	fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
	fc.array(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()))
)

const many = { numRuns: 300 }

test('whatever JSON stands in one file, out comes a pack or issues', () => {
	const one = fc.property(file, anything, (name, value) => {
		holds({ ...tinyFiles(), [name]: JSON.stringify(value) })
	})
	fc.assert(one, many)
})

test('a value of which no text can be made is told like any other', () => {
	const odd = { toString: false }
	for (const name of files)
		for (let at = 0; at < 400; at++) {
			const raw = tinyFiles()
			holds({ ...raw, [name]: replaced(raw[name], at, odd) })
		}
	const map = new TextEncoder().encode(
		JSON.stringify({ type: odd, features: [{ type: odd, properties: { name: odd } }] })
	)
	expect(read([{ name: 'map.json', bytes: map, modified: 0 }], 'en')).toHaveProperty('issues')
})

test('whatever JSON stands in all files, out come issues', () => {
	const all = fc.property(fc.tuple(...files.map(() => anything)), (values) => {
		const raw = tinyFiles()
		files.forEach((name, i) => (raw[name] = JSON.stringify(values[i])))
		expect(holds(raw)).toBe(false)
	})
	fc.assert(all)
})

test('whatever text stands in a file, out comes a pack or issues', () => {
	const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json())
	const one = fc.property(file, text, (name, content) => {
		expect(holds({ ...tinyFiles(), [name]: content })).toBe(false)
	})
	fc.assert(one)
})

const ids = [
	'bridge',
	'lost-ferry',
	'lost-guild',
	'p1',
	'unsure',
	'guild',
	'mill-ford',
	'bridge-circle',
	'nowhere'
]
const odd = [null, 0, -1, 1e300, '', '“x”', '[x](lost-ferry)', '2001-05-01', '2001-05-01T00:00:00Z', [], {}]
const instead = fc.oneof(fc.jsonValue(), fc.constantFrom(...ids, ...odd, undefined))

test('a pack in which anything was replaced or left out is still a pack, or told', () => {
	const changes = fc.array(fc.tuple(file, fc.nat(), instead), { minLength: 1, maxLength: 4 })
	let packs = 0
	const mutated = fc.property(changes, (some) => {
		const raw = tinyFiles()
		for (const [name, at, value] of some) raw[name] = replaced(raw[name], at, value)
		if (holds(raw)) packs++
	})
	// Some changes do no harm, about one in forty: both ends are seen. One round in three thousand meets none by chance.
	let rounds = 0
	do fc.assert(mutated, many)
	while (packs === 0 && ++rounds < 5)
	expect(packs, `packs among ${5 * many.numRuns} that were changed`).toBeGreaterThan(0)
})

/** A JSON text with one of its values, counted through, replaced, or left out. */
function replaced(text: string, at: number, value: unknown): string {
	const whole: unknown = JSON.parse(text)
	const places: [owner: Record<string, unknown>, key: string][] = []
	const collect = (owner: Record<string, unknown>) => {
		for (const key of Object.keys(owner)) {
			places.push([owner, key])
			const inner = owner[key]
			if (typeof inner === 'object' && inner !== null) collect(inner as Record<string, unknown>)
		}
	}
	if (typeof whole === 'object' && whole !== null) collect(whole as Record<string, unknown>)
	const [owner, key] = places[at % places.length] ?? []
	if (owner && key !== undefined) {
		if (value !== undefined) owner[key] = value
		else if (Array.isArray(owner)) owner.splice(Number(key), 1)
		else delete owner[key]
	}
	return JSON.stringify(whole)
}
