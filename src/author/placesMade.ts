import type { Place } from '../check/findings.ts'
import { own } from '../check/ids.ts'
import { shown, type Issue } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { idOfNumber } from '../format/many.ts'
import { anchorOf, boxOf, drawnIn, Misdrawn, partsOf, shapeOf, type Parts } from './geometry.ts'
import { unchecked } from './made.ts'
import { Ids, Making } from './making.ts'
import { feature } from './placeRecord.ts'
import { Properties } from './properties.ts'

/** Positions of lines and areas that are drawn at once: more would not be while somebody waits. */
export const mostDrawn = 50_000

/** A feature that can be a place. */
interface Read {
	/** Its number among those of its file, counted from 1. */
	number: number
	name: string
	parts: Parts
	properties: Properties
	from: Place
}

/** Gathers the places of one file. */
export class PlacesMade {
	readonly places: object[] = []
	readonly making: Making
	readonly #file: string
	readonly #ids = new Ids()
	readonly #unused = new Map<string, number>()
	#heights = 0
	#count = 0

	constructor(file: string, language: Language) {
		this.#file = file
		this.making = new Making(language)
	}

	/** Says what keeps the whole file from being opened. */
	say(path: string, found: string, expected: string, remedy?: string): void {
		this.making.findings.say({ file: this.#file, path }, found, expected, remedy)
	}

	/** Says what stands in the place of something that the whole file lacks. */
	sayGap(path: string, expected: string, remedy: string, found: string): void {
		this.making.gap({ file: this.#file, path }, expected, remedy, found)
	}

	#leftOut(path: string, found: string, expected: string, remedy?: string): void {
		const issue = { file: this.#file, path, found, expected }
		this.making.remarks.push({ kind: 'left out', ...issue, ...(remedy !== undefined && { remedy }) })
	}

	/** Everything that keeps the file from being opened: without a place, what was left out is the reason. */
	issues(): readonly Issue[] {
		const { findings, remarks } = this.making
		if (this.#count > 0 || findings.issues.length > 0) return findings.issues
		if (remarks.length === 0) this.say('features', 'no feature', 'at least one')
		return [...findings.issues, ...remarks.map(({ kind: _, ...issue }) => issue)]
	}

	/** What a collection says of itself. */
	readWhole(collection: unknown): Properties {
		const [name, description] = [own(collection, 'name'), own(collection, 'description')]
		const properties = new Properties({ name, description }, undefined, this.making.language)
		this.#sayCut(properties, '')
		return properties
	}

	#sayCut({ cut }: Properties, home: string): void {
		for (const { key, found, expected, remedy } of cut) this.#leftOut(home + key, found, expected, remedy)
	}

	/** What a feature says and where it lies; says what it lacks and what of it is not shown, or why it cannot be a place. */
	read(one: unknown, path: string): Read | undefined {
		const at = (rest: string) => (path === '' ? rest : `${path}.${rest}`)
		let parts: Parts
		try {
			parts = partsOf(own(one, 'geometry'))
		} catch (problem) {
			if (!(problem instanceof Misdrawn)) throw problem
			const { message, expected, remedy } = problem
			this.#leftOut(at('geometry'), message, expected, remedy ?? 'it is left out')
			return undefined
		}
		const properties = new Properties(own(one, 'properties'), own(one, 'id'), this.making.language)
		this.#sayCut(properties, at('properties.'))
		for (const key of properties.unused) this.#unused.set(key, (this.#unused.get(key) ?? 0) + 1)
		this.#heights += parts.heights
		if (drawnIn(parts) > mostDrawn)
			this.#leftOut(
				at('geometry'),
				`${drawnIn(parts)} positions`,
				`at most ${mostDrawn}`,
				'only its mark is drawn; simplify it, for instance with mapshaper.org'
			)
		const number = ++this.#count
		const from = { file: this.#file, path: at('properties') }
		const { words } = this.making
		const name = properties.name ?? `${words.unnamed} ${number}`
		if (properties.name === undefined) this.making.gap(from, 'a name', `it is called "${name}"`)
		if (properties.caveats.length === 0) this.making.gap(from, 'a caveat', words.noCaveat)
		return { number, name, parts, properties, from }
	}

	/** Makes a place of a feature, or says why not. */
	take(one: unknown, path: string): void {
		const read = this.read(one, path)
		if (!read) return
		const id = this.#ids.next(read.properties.name ?? '', idOfNumber(read.number))
		this.#add(id, read, path)
	}

	/** Makes a place of one feature of very many, which has its number for an id. */
	takeNumbered(number: number, one: unknown, path: string): void {
		this.#count = number - 1
		const read = this.read(one, path)
		if (read) this.#add(idOfNumber(number), read, path)
	}

	#add(id: string, read: Read, path: string): void {
		this.making.origins.set(`places.geojson.features[${this.places.length}]`, { file: this.#file, path })
		this.places.push(this.#placeOf(id, read))
	}

	#placeOf(id: string, { name, parts, properties, from }: Read): object {
		const { making } = this
		const { words, text } = making
		const shape = drawnIn(parts) > mostDrawn ? [] : shapeOf(parts)
		const place = feature(
			making,
			{ id, name, point: anchorOf(parts), from },
			{
				here: text(properties.here ?? words.here),
				caveats: [unchecked, ...making.caveats(properties.caveats, from)],
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
			this.#leftOut('properties', found, 'shown')
		}
		if (this.#heights === 0) return
		const found = `${this.#heights} with a height`
		this.#leftOut('coordinates', found, 'positions of longitude and latitude alone')
	}
}
