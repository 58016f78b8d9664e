import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { check } from '@placemarkio/check-geojson'
import { parse as readCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/check/parse'
import { caveatsOf, isLater, saidOf, speakerOf } from '../../src/ask/select'
import { Telling } from '../../src/explore/telling'
import { languages } from '../../src/format/languages'
import type { Claim } from '../../src/format/pack'
import { asBibtex, asCsl, asRis, asText, referencesOf } from '../../src/share/citations'
import { datapackage } from '../../src/share/datapackage'
import { placesGeoJson } from '../../src/share/places'
import { claimJson, claimTable, type ClaimRecord } from '../../src/share/records'
import { wordsOf } from '../../src/words/words'
import { folderOf } from '../packs'
import { fiji, packAt } from '../elsewhere'
import { shippedPack } from '../shipped'
import { tinyPack } from '../tinypack'

const pack = shippedPack()
const address = 'https://example.org/explorer/'

describe.each(languages)('in %s', (language) => {
	const telling = new Telling(pack, language, wordsOf(language))
	const standing = caveatsOf(pack, [pack.incident.standing.caveat])[0]!.text[language]

	/** That a claim, as it left the page, has not been parted from anything that belongs to it. */
	function expectWhole(
		claim: Claim,
		record: Omit<ClaimRecord, 'caveats'> & { caveats: readonly string[] }
	): void {
		expect(record.speaker).toBe(speakerOf(pack, claim).name[language])
		expect(record.answer).toBe(claim.label[language])
		expect(record.said).toBe(saidOf(pack, claim).words[language])
		expect(record.counts).toBe(claim.counts[language])
		if (typeof claim.words === 'string') expect(record.manner).not.toBe('')
		else expect(record.words).toBe(claim.words.exact)
		for (const { text } of caveatsOf(pack, claim.caveats))
			expect(record.caveats.join('\n')).toContain(text[language])
		expect(record.qualifier).toBe(claim.amount?.kind === 'number' ? claim.amount.qualifier : '')
		expect(Boolean(record.revised_by)).toBe(pack.claims.some(({ revises }) => revises === claim.id))
		expect(record.version).toContain('CC BY 4.0')
		expect(record.read_at.length).toBeGreaterThan(0)
	}
	const claimOf = (id: string) => pack.claims.find((claim) => claim.id === id)!

	test('every row of the table says who, in what words, when, and what to keep in mind', () => {
		const table = claimTable(telling)
		expect(table.startsWith('\uFEFF')).toBe(true)
		const rows = readCsv<Record<string, string>>(table, { columns: true, bom: true })
		expect(rows.map(({ id }) => id).sort()).toEqual(pack.claims.map(({ id }) => id).sort())
		for (const row of rows) {
			expectWhole(claimOf(row.id!), {
				...(row as unknown as ClaimRecord),
				caveats: [row.caveats!],
				read_at: [row.read_at!]
			})
			expect(row.after_report).toBe(String(isLater(pack, claimOf(row.id!))))
			expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
		}
	})

	test('a word is given no number, and a number keeps its qualifier', () => {
		const { claims } = JSON.parse(claimJson(telling)) as { claims: ClaimRecord[] }
		for (const record of claims) {
			const { amount } = claimOf(record.id)
			expect(record.number).toBe(amount?.kind === 'number' ? amount.value : null)
			expectWhole(claimOf(record.id), record)
		}
		expect(claims.map(({ number }) => number)).toContain(400)
	})

	test('the places are GeoJSON after RFC 7946, each with its caveats and with whole claims', () => {
		const text = JSON.stringify(placesGeoJson(telling))
		expect(() => check(text)).not.toThrow()
		const { features, bbox, about } = placesGeoJson(telling)
		expect(about.caveat).toBe(standing)
		const [west, south, east, north] = bbox as [number, number, number, number]
		for (const { properties, geometry, id } of features) {
			const { caveats } = pack.features.find((feature) => feature.id === id)!.properties
			for (const { text } of caveatsOf(pack, caveats))
				expect((properties!.caveats as string[]).join('\n')).toContain(text[language])
			for (const record of properties!.claims as ClaimRecord[]) expectWhole(claimOf(record.id), record)
			const positions = JSON.stringify(geometry).match(/\[-?[\d.]+,-?[\d.]+\]/g)!
			for (const position of positions) {
				const [lon, lat] = JSON.parse(position) as [number, number]
				expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true)
			}
		}
	})

	test('the description for data tools names every column of the table, and holds to its standard', () => {
		const described = v.parse(
			DataPackage,
			JSON.parse(datapackage(telling, { claims: 'c.csv', places: 'p.geojson' }))
		)
		const [header] = readCsv(claimTable(telling), { bom: true })
		const [claims] = described.resources
		expect(claims!.schema?.fields.map(({ name }) => name)).toEqual(header)
		expect(described.description).toContain(standing)
		const rows = readCsv<Record<string, string>>(claimTable(telling), { columns: true, bom: true })
		for (const { name, type } of claims!.schema!.fields)
			for (const row of rows) expect(row[name], `${name}: ${type}`).toMatch(forms[type])
	})

	test('report and page are cited apart, each with the caveat, and libraries read them', () => {
		const references = referencesOf(telling, address)
		const others = JSON.parse(asCsl(references)) as typeof references
		for (const read of [new Cite(asRis(references)).data, new Cite(asBibtex(references)).data, others]) {
			expect(read.map(({ id, title }) => [id, title])).toEqual(references.map(({ id, title }) => [id, title]))
			expect(read.map(({ URL }) => URL)).toEqual([pack.incident.report.link, address])
			for (const { note } of read) expect(note).toContain(standing)
			expect(JSON.stringify(read[0]!.author)).toContain(pack.incident.report.publisher[language])
		}
		expect(asText(telling, references).split(standing)).toHaveLength(3)
		// The report was not written in the language in which it is cited.
		expect(references.map((one) => one.language)).toEqual(['en', language])
	})

	test('a page from disk is cited without an address', () => {
		expect(referencesOf(telling, undefined)[1]).not.toHaveProperty('URL')
	})
})

/** What each type of the standard looks like in a cell; an empty one is missing. */
const forms = { string: /[^]*/, integer: /^\d*$/, boolean: /^(true|false)$/, date: /^(\d{4}-\d\d-\d\d)?$/ }

/** What specs.frictionlessdata.io/data-package, version 1, asks of a descriptor, as far as ours goes. */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/))
const DataPackage = v.object({
	profile: v.literal('data-package'),
	name,
	description: v.string(),
	version: v.string(),
	licenses: v.pipe(
		v.array(v.object({ name: v.string(), path: v.pipe(v.string(), v.url()) })),
		v.minLength(1)
	),
	sources: v.array(v.object({ title: v.string() })),
	resources: v.pipe(
		v.array(
			v.object({
				profile: v.picklist(['data-resource', 'tabular-data-resource']),
				name,
				path: v.pipe(v.string(), v.regex(/^[^/.~][^~]*$/)),
				mediatype: v.pipe(v.string(), v.regex(/^[\w.+-]+\/[\w.+-]+$/)),
				encoding: v.literal('utf-8'),
				schema: v.optional(
					v.object({
						fields: v.array(
							v.object({ name: v.string(), type: v.picklist(['string', 'integer', 'boolean', 'date']) })
						),
						primaryKey: v.literal('id')
					})
				)
			})
		),
		v.length(2)
	)
})

test('of an incident without a licence nothing says that it has one', () => {
	const telling = new Telling(tinyPack(), 'en', wordsOf('en'))
	const descriptor = JSON.parse(datapackage(telling, { claims: 'c.csv', places: 'p.geojson' })) as object
	expect(descriptor).not.toHaveProperty('licenses')
	for (const text of [
		claimTable(telling),
		JSON.stringify(placesGeoJson(telling)),
		JSON.stringify(descriptor)
	]) {
		expect(text).toContain('Their author does not say how these texts and data may be used.')
		expect(text).not.toMatch(/CC BY|creativecommons/)
	}
})

test('nothing that leaves the page from any incident throws, and every row has its caveats', () => {
	fc.assert(
		fc.property(fc.gen(), fc.constantFrom(...languages), (g, language) => {
			const parsed = parse(folderOf(g).files)
			if ('issues' in parsed) throw new Error('a drawn pack has issues')
			const telling = new Telling(parsed.pack, language, wordsOf(language))
			const rows = readCsv<Record<string, string>>(claimTable(telling), { columns: true, bom: true })
			expect(rows).toHaveLength(parsed.pack.claims.length)
			for (const row of rows)
				for (const key of ['speaker', 'said', 'caveats', 'version']) expect(row[key]).toBeTruthy()
			placesGeoJson(telling)
			asText(telling, referencesOf(telling, undefined))
		}),
		{ numRuns: 60 }
	)
})

test('the box of places on both sides of 180° is the narrow one, as RFC 7946 has it', () => {
	const { bbox, features } = placesGeoJson(new Telling(packAt(fiji), 'en', wordsOf('en')))
	expect(bbox).toEqual([178.442, -18.142, -178.97, expect.closeTo(-16.61, 2)])
	const circle = features.find(({ id }) => id === 'bridge-circle')!.bbox!
	expect(circle[0]).toBeCloseTo(179.79, 2)
	expect(circle[2]).toBeCloseTo(-179.83, 2)
	expect(() => check(JSON.stringify(features[3]))).not.toThrow()
})
