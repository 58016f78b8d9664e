import type { Place } from '../check/findings.ts'
import { own } from '../check/ids.ts'
import { shown, type Issue } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { mostFeatures } from '../format/pack.ts'
import { anchorOf, boxOf, Misdrawn, partsOf, shapeOf, type Parts } from './geometry.ts'
import { unchecked } from './made.ts'
import { Ids, Making } from './making.ts'
import { feature } from './placeRecord.ts'
import { Properties } from './properties.ts'

/** Positions of all lines and areas together: more would not be drawn while somebody waits. */
const mostDrawn = 50_000

/** Gathers the places of one file. */
export class PlacesMade {
	readonly places: object[] = []
	readonly making: Making
	readonly #file: string
	readonly #ids = new Ids()
	readonly #unused = new Map<string, number>()
	#heights = 0
	#drawn = 0

	constructor(file: string, language: Language) {
		this.#file = file
		this.making = new Making(language)
	}

	/** Says what keeps the whole file from being opened. */
	say(path: string, found: string, expected: string, remedy?: string): void {
		this.making.findings.say({ file: this.#file, path }, found, expected, remedy)
	}

	#leftOut(path: string, found: string, expected: string, remedy?: string): void {
		const issue = { file: this.#file, path, found, expected }
		this.making.remarks.push({ kind: 'left out', ...issue, ...(remedy !== undefined && { remedy }) })
	}

	/** Everything that keeps the file from being opened: without a place, what was left out is the reason. */
	issues(): readonly Issue[] {
		if (this.places.length > mostFeatures)
			this.say('features', `${this.places.length} places`, `at most ${mostFeatures}`, 'leave some out')
		if (this.#drawn > mostDrawn)
			this.say(
				'features',
				`${this.#drawn} positions`,
				`at most ${mostDrawn}`,
				'simplify lines and areas, for instance with mapshaper.org'
			)
		const { findings, remarks } = this.making
		if (this.places.length > 0 || findings.issues.length > 0) return findings.issues
		if (remarks.length === 0) this.say('features', 'no feature', 'at least one')
		return [...findings.issues, ...remarks.map(({ kind: _, ...issue }) => issue)]
	}

	/** What a collection says of itself. */
	read(collection: unknown): Properties {
		const [name, description] = [own(collection, 'name'), own(collection, 'description')]
		const properties = new Properties({ name, description }, undefined, this.making.language)
		this.#sayCut(properties, '')
		return properties
	}

	#sayCut({ cut }: Properties, home: string): void {
		for (const { key, found, expected, remedy } of cut) this.#leftOut(home + key, found, expected, remedy)
	}

	/** Makes a place of a feature, or says why not. */
	take(one: unknown, path: string): void {
		const at = (rest: string) => (path === '' ? rest : `${path}.${rest}`)
		let parts: Parts
		try {
			parts = partsOf(own(one, 'geometry'))
		} catch (problem) {
			if (!(problem instanceof Misdrawn)) throw problem
			const { message, expected, remedy } = problem
			return this.#leftOut(at('geometry'), message, expected, remedy ?? 'it is left out')
		}
		const properties = new Properties(own(one, 'properties'), own(one, 'id'), this.making.language)
		this.#sayCut(properties, at('properties.'))
		const place = this.#placeOf(properties, parts, { file: this.#file, path: at('properties') })
		this.making.origins.set(`places.geojson.features[${this.places.length}]`, { file: this.#file, path })
		this.places.push(place)
		for (const key of properties.unused) this.#unused.set(key, (this.#unused.get(key) ?? 0) + 1)
	}

	#placeOf(properties: Properties, parts: Parts, at: Place): object {
		const { making } = this
		const { words, text } = making
		const number = this.places.length + 1
		const name = properties.name ?? `${words.unnamed} ${number}`
		if (properties.name === undefined) making.gap(at, 'a name', `it is called "${name}"`)
		if (properties.caveats.length === 0) making.gap(at, 'a caveat', words.noCaveat)
		const shape = shapeOf(parts)
		this.#heights += parts.heights
		for (const { coordinates } of shape) this.#drawn += (coordinates.flat(3) as number[]).length / 2
		const id = this.#ids.next(properties.name ?? '', `place-${number}`)
		const place = feature(
			making,
			{ id, name, point: anchorOf(parts), from: at },
			{
				here: text(properties.description ?? words.here),
				caveats: [unchecked, ...making.caveats(properties.caveats, at)],
				...(properties.sources.length > 0 && { sources: properties.sources }),
				...(shape.length > 0 && { shape }),
				...(properties.precision !== undefined && { precision_m: properties.precision }),
				basis: text(properties.basis ?? words.basis),
				exactness: text(properties.exactness ?? words.exactness)
			}
		)
		return shape.length > 0 ? { ...place, bbox: boxOf(parts) } : place
	}

	/** Says what is in many features and shown of none. */
	sayLeftOver(): void {
		for (const [key, count] of this.#unused) {
			const found = `${shown(key)} in ${count} ${count === 1 ? 'feature' : 'features'}`
			this.#leftOut('properties', found, 'in what is shown of a place')
		}
		if (this.#heights === 0) return
		const found = `${this.#heights} with a height`
		this.#leftOut('coordinates', found, 'positions of longitude and latitude alone')
	}
}
