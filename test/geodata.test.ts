import { expect, test } from 'vitest'
import { circleRing } from '../src/format/geo'
import type { Claim } from '../src/format/pack'
import {
	caveatById,
	claimById,
	claimsAbout,
	featureById,
	isDistance,
	isLater,
	isPlace,
	isUncertainty,
	measuredKm
} from '../src/ask/select'
import { onClock } from '../src/format/time'
import { shippedPack } from './shipped'

const pack = shippedPack()
const report = pack.claims.filter((claim) => !isLater(claim))
const later = pack.claims.filter(isLater)
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
const answering = (question: string, claims = report) => claims.filter((claim) => claim.question === question)
const figure = ({ amount }: Claim) =>
	amount?.kind === 'number' ? `${amount.qualifier} ${amount.value}` : amount?.word.en

test('the report is there as a whole: 26 claims, 18 passages, 10 speakers', () => {
	expect(report).toHaveLength(26)
	expect(pack.passages.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1))
	expect(ids(pack.passages)).toEqual(pack.passages.map(({ number }) => `p${number}`))
	expect(new Set(report.map(({ speaker }) => speaker))).toEqual(
		new Set([
			'stratcom',
			'general-staff',
			'ua-military',
			'ru-mod',
			'beznosov',
			'tsargrad',
			'operational-reports',
			'ru-groups',
			'ru-others',
			'rferl'
		])
	)
})

test('each question has as many answers as the report gives', () => {
	const counts = pack.incident.questions.map(({ id }) => [id, answering(id).length])
	expect(Object.fromEntries(counts)).toEqual({
		killed: 8,
		wounded: 1,
		equipment: 1,
		when: 2,
		hit: 3,
		cause: 1,
		place: 3,
		who: 2,
		where: 3,
		responsible: 2
	})
})

test('a toll is what its speaker said: a number with its qualifier, or a word', () => {
	const tolls = answering('killed').map((claim) => [claim.speaker, figure(claim)])
	expect(Object.fromEntries(tolls)).toEqual({
		stratcom: 'about 400',
		'ua-military': 'hundreds',
		tsargrad: 'hundreds',
		'operational-reports': 'as stated 500',
		'ru-others': 'substantial',
		'ru-mod': 'as stated 63',
		'general-staff': 'being clarified',
		rferl: 'scores'
	})
	expect(answering('wounded').map(figure)).toEqual(['as stated 300'])
	expect(answering('equipment').map(figure)).toEqual(['up to 10'])
})

test('every claim of the report carries the report’s own caveat, which stands first', () => {
	expect(report.filter(({ caveats }) => caveats[0] !== 'uncorroborated')).toEqual([])
	expect(pack.incident.standing.caveat).toBe('uncorroborated')
	expect(pack.caveats[0]).toMatchObject({ id: 'uncorroborated', whose: 'the report', passage: 'p10' })
})

test('each caveat is with the claims it belongs to', () => {
	const bearing = (caveat: string) => ids(report.filter(({ caveats }) => caveats.includes(caveat))).sort()
	expect(bearing('own-losses')).toEqual(ids([...answering('killed'), ...answering('wounded')]).sort())
	expect(bearing('two-dates')).toEqual(ids(answering('when')).sort())
	expect(bearing('not-a-claim')).toEqual(['cause-stratcom'])
	expect(bearing('two-things')).toEqual(['equipment-general-staff'])
	expect(bearing('suburb-15km')).toEqual(['where-rferl-suburb'])
	expect(bearing('claimed-how')).toContain('responsible-rferl')
	const unofficial = ['beznosov', 'operational-reports', 'ru-groups', 'ru-others']
	expect(bearing('unofficial')).toEqual(
		ids(report.filter(({ speaker }) => unofficial.includes(speaker))).sort()
	)
})

test('no caveat is without something that it belongs to', () => {
	const named = [
		...pack.incident.caveats,
		...pack.features.flatMap(({ properties }) => properties.caveats),
		...pack.claims.flatMap(({ caveats }) => caveats)
	]
	expect(pack.caveats.filter(({ id }) => !named.includes(id))).toEqual([])
})

test('places stand where the dossier puts them, each with what has to be kept in mind there', () => {
	const points = pack.features.filter(isPlace).map(({ id, geometry }) => [id, geometry.coordinates])
	expect(Object.fromEntries(points)).toEqual({
		donetsk: [37.8053, 48.0028],
		makiyivka: [37.9611, 48.0556],
		'ptu-19': [37.915, 48.0553]
	})
	const caveats = (id: string) => featureById(pack, id)?.properties.caveats
	expect(caveats('ptu-19')).toEqual(expect.arrayContaining(['site-point', 'site-name']))
	expect(caveats('makiyivka')).toContain('spelling')
	for (const feature of pack.features) {
		expect(feature.properties.caveats).toContain('uncorroborated')
		expect(feature.properties.caveats.every((id) => caveatById(pack, id))).toBe(true)
	}
})

test('the ring round the site is the circle that it says it is', () => {
	const [circle] = pack.features.filter(isUncertainty)
	const site = pack.features.filter(isPlace).find(({ id }) => id === circle?.properties.of)
	const ring = circle?.geometry.coordinates[0] ?? []
	expect(circle?.properties.radius_m).toBe(300)
	expect(site && circleRing(site.geometry.coordinates, 300, ring.length - 1)).toEqual(ring)
})

test('the distance is reported as about 15 km and measures 13.0 km', () => {
	const [line] = pack.features.filter(isDistance)
	expect(line?.properties.reported_km).toBe(15)
	expect(line?.properties.reported.en).toMatch(/about 15/)
	expect(line && measuredKm(line).toFixed(1)).toBe('13.0')
	expect(line && ids(claimsAbout(pack, line.id))).toEqual(['where-rferl-suburb'])
})

test('00:01 has both of its readings, and on Kyiv’s clock one of them is 31 December', () => {
	const readings = claimById(pack, 'when-beznosov')?.when?.readings ?? []
	expect(readings.map(({ iso }) => iso)).toEqual(['2023-01-01T00:01:00+03:00', '2023-01-01T00:01:00+02:00'])
	expect(readings.map(({ iso }) => onClock(iso, '+02:00'))).toEqual([
		{ day: '2022-12-31', time: '23:01' },
		{ day: '2023-01-01', time: '00:01' }
	])
	expect(claimById(pack, 'when-general-staff')?.when?.day).toBe('2022-12-31')
})

test('what came after the report is apart from it: dated later, with its source, revising without replacing', () => {
	expect(later).toHaveLength(5)
	const toll = answering('killed', later).map((claim) => [claim.speaker, figure(claim), claim.revises])
	expect(toll).toEqual([
		['ru-mod', 'as stated 89', 'killed-ru-mod'],
		['bbc-russian', 'at least 92', undefined]
	])
	expect(claimById(pack, 'killed-ru-mod')?.answer.en).toMatch(/63/)
	for (const claim of later) expect(claim.sources?.length).toBeGreaterThan(0)
})

test('one verb for every speaker: no word of ours judges what somebody said', () => {
	const judging =
		/\b(admit|conced|boast|alleg|confirm(s|ed)\b)|(визна(в|ла|ло|ли)|зізна|вихваля|підтверди(в|ла|ло|ли))/i
	const ours = texts(pack.claims).concat(texts(pack.features), texts(pack.speakers))
	expect(ours.map(withoutQuotations).filter((text) => judging.test(text))).toEqual([])
})

test('every Ukrainian text is Ukrainian', () => {
	const own = new Set(['Telegram', 'Facebook'])
	const latin = bilingual(pack).filter(
		({ uk }) => /[a-z]{4}/i.test(uk) && !/[а-яіїєґ]/i.test(uk) && !own.has(uk)
	)
	expect(latin).toEqual([])
	expect(bilingual(pack).filter(({ uk }) => /[ыэъё]/i.test(withoutQuotations(uk)))).toEqual([])
})

const withoutQuotations = (text: string) => text.replace(/“[^”]*”|«[^»]*»/g, '')
const texts = (value: unknown): string[] => bilingual(value).flatMap(({ en, uk }) => [en, uk])

/** Every text of a value that stands in both languages. */
function bilingual(value: unknown): { en: string; uk: string }[] {
	if (typeof value !== 'object' || value === null) return []
	const { en, uk } = value as { en?: unknown; uk?: unknown }
	return typeof en === 'string' && typeof uk === 'string'
		? [{ en, uk }]
		: Object.values(value).flatMap(bilingual)
}
