import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { templatesOf } from '../../src/author/templates'
import { caveatsOf, saidOf, statementOf } from '../../src/ask/select'
import { unchecked } from '../../src/author/made'
import { parse } from '../../src/check/parse'
import { Telling } from '../../src/explore/telling'
import { languages, type Language } from '../../src/format/languages'
import type { Claim, Pack, PlaceFeature, Text } from '../../src/format/pack'
import { claimTable } from '../../src/share/records'
import { wordsOf } from '../../src/words/words'
import { folderOf } from '../packs'
import { shippedPack } from '../shipped'
import { tinyPack } from '../tinypack'
import { opened, packFrom, toldOf, type Files } from './madeOf'

const filesOf = (pack: Pack, language: Language): Files =>
	Object.fromEntries(templatesOf(pack, language).map(({ name, csv }) => [name, csv]))

/** What tables hold of a pack, in one of its languages. */
class Held {
	readonly pack: Pack
	readonly language: Language

	constructor(pack: Pack, language: Language) {
		this.pack = pack
		this.language = language
	}

	#tell = (text: Text | undefined) => text?.[this.language]
	#caveats = (ids: readonly string[]) =>
		caveatsOf(this.pack, ids)
			// What the page itself says of each place that was opened.
			.filter(({ id }) => id !== unchecked)
			.flatMap(({ text, addedByUs }) => [this.#tell(text), this.#tell(addedByUs)])
			.filter(Boolean)
			.sort()

	places() {
		const places = this.pack.features.filter(
			({ properties }) => properties.role === 'place'
		) as PlaceFeature[]
		return places.map(({ id, geometry, properties }) => ({
			id,
			at: geometry.coordinates,
			kind: properties.kind,
			texts: [
				properties.name,
				properties.here,
				properties.status,
				properties.formerNames,
				properties.basis,
				properties.exactness
			].map(this.#tell),
			otherNames: properties.otherNames,
			elsewhere: properties.elsewhere.map(({ text, source }) => [this.#tell(text), source]),
			sources: properties.sources,
			precision: properties.precision_m,
			caveats: this.#caveats(properties.caveats)
		}))
	}

	speakers() {
		const all = this.pack.speakers.map(({ id, name, short, named, who, part, stake, where, sources }) => ({
			id,
			texts: [name, short, who, part, stake, where].map(this.#tell),
			named: named?.[this.language],
			sources
		}))
		return all.sort((a, b) => a.id.localeCompare(b.id))
	}

	claims() {
		return this.pack.claims.map((claim) => ({
			id: claim.id,
			speaker: claim.speaker,
			tellingOf: this.#tell(claim.tellingOf),
			question: this.#question(claim),
			texts: [claim.answer, claim.label, claim.counts, statementOf(this.pack, claim).channel].map(this.#tell),
			number: claim.amount?.kind === 'number' ? [claim.amount.qualifier, claim.amount.value] : undefined,
			words:
				typeof claim.words === 'string'
					? claim.words
					: [claim.words.exact, claim.words.lang, claim.words.ours[this.language]],
			said: [this.#tell(saidOf(this.pack, claim).words), saidOf(this.pack, claim).day],
			when: [
				claim.when?.day,
				...(claim.when?.readings ?? []).map(({ iso, label, basis }) => [
					iso,
					this.#tell(label),
					this.#tell(basis)
				])
			],
			places: claim.places,
			caveats: this.#caveats(claim.caveats),
			sources: this.#sources(claim),
			revises: claim.revises
		}))
	}

	#question(claim: Claim) {
		const question = this.pack.incident.questions.find(({ id }) => id === claim.question)
		return [this.#tell(question?.asks), question?.counted]
	}

	/** Of a claim of the report, that it was read there. */
	#sources({ passage, sources }: Claim) {
		const { link } = this.pack.incident.report
		if (passage === undefined) return sources
		return link === undefined ? undefined : [link]
	}
}

describe.each(languages)('the built-in incident as tables, in %s', (language) => {
	const pack = shippedPack()
	const [own, read] = [
		new Held(pack, language),
		new Held(packFrom(filesOf(pack, language), language), language)
	]

	test('they have the same places, with their words, points, caveats and links', () => {
		expect(read.places()).toEqual(own.places())
	})

	test('the same speakers', () => {
		expect(read.speakers()).toEqual(own.speakers())
	})

	test('and the same claims, with their numbers, words, days, caveats and links', () => {
		expect(read.claims()).toEqual(own.claims())
	})

	test('nothing is said to be missing', () => {
		expect(toldOf(filesOf(pack, language), language)).toEqual([])
	})

	test('statements keep their order, as far as days tell it', () => {
		const days = (one: Held) =>
			one.pack.speakers.flatMap(({ statements }) => statements.flatMap(({ said }) => (said.day ? said : [])))
		const inOrder = [...days(read)].sort((a, b) => a.order - b.order).map(({ day }) => day)
		expect(inOrder).toEqual([...inOrder].sort())
		expect(new Set(inOrder)).toEqual(new Set(days(own).map(({ day }) => day)))
	})
})

test('any incident as tables becomes one again, or its author is told where not', () => {
	const drawn = fc.property(fc.gen(), fc.constantFrom(...languages), (g, language) => {
		const { files, lessons } = folderOf(g)
		const parsed = parse(files, lessons)
		if ('issues' in parsed) throw new Error('What is drawn is no pack')
		const tables = filesOf(parsed.pack, language)
		const found = opened(tables, language)
		if ('issues' in found) expect(found.issues.length).toBeGreaterThan(0)
		else expect(found.pack.claims).toHaveLength(parsed.pack.claims.length)
	})
	fc.assert(drawn, { seed: 2023, numRuns: 100, endOnFailure: true })
})

test('a pack without claims is a table of places', () => {
	const pack = { ...tinyPack(), claims: [], speakers: [] }
	expect(templatesOf(pack, 'en').map(({ name }) => name)).toEqual(['places.csv'])
})

describe.each(languages)('our own table of claims, as “Downloads” writes it in %s', (language) => {
	test.each([
		['tiny', tinyPack()],
		['built-in', shippedPack()]
	])('opens beside a table of places: the %s one', (_, pack) => {
		const telling = new Telling(pack, language, wordsOf(language))
		const files = {
			'claims.csv': claimTable(telling),
			'places.csv': String(filesOf(pack, language)['places.csv'])
		}
		const read = packFrom(files, language)
		expect(read.claims).toHaveLength(pack.claims.length)
		for (const { id, label, amount, words, counts, places, revises } of pack.claims) {
			const same = read.claims.find((claim) => claim.id === id)!
			expect(same.answer[language]).toBe(label[language])
			expect(same.label[language]).toBe(label[language])
			expect(same.counts[language]).toBe(counts[language])
			expect([...same.places].sort()).toEqual([...places].sort())
			expect(same.revises).toBe(revises)
			if (amount?.kind === 'number') expect(same.amount).toEqual(amount)
			if (typeof words !== 'string')
				expect(same.words).toMatchObject({ exact: words.exact, lang: words.lang })
			const [said, was] = [
				saidOf(read, same),
				saidOf(
					pack,
					pack.claims.find((claim) => claim.id === id)!
				)
			]
			expect([said.words[language], said.day]).toEqual([was.words[language], was.day])
			expect(caveatsOf(read, same.caveats).length).toBeGreaterThan(0)
		}
	})
})
