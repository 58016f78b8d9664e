import { expect, test } from 'vitest'
import { circleRing } from '../src/format/geo'
import type { Claim } from '../src/format/pack'
import {
	caveatById,
	claimById,
	claimsAbout,
	doubtOf,
	featureById,
	isDistance,
	isLater,
	isPlace,
	isUncertainty,
	measuredKm
} from '../src/ask/select'
import { matrix } from '../src/ask/compare'
import { momentsOf } from '../src/ask/moments'
import { onClock } from '../src/format/time'
import { shippedLessons, shippedPack } from './shipped'

const pack = shippedPack()
const report = pack.claims.filter((claim) => !isLater(pack, claim))
const later = pack.claims.filter((claim) => isLater(pack, claim))
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
const answering = (question: string, claims: readonly Claim[] = report) =>
	claims.filter((claim) => claim.question === question)
const figure = ({ amount }: Claim) =>
	amount?.kind === 'number' ? `${amount.qualifier} ${amount.value}` : amount?.word.en

/** Every answer that the report gives, read line by line: question, speaker, and where RFE/RL tells it for somebody, for whom. */
const answers = [
	['killed', 'stratcom'],
	['wounded', 'stratcom'],
	['hit', 'stratcom'],
	['cause', 'stratcom'],
	['place', 'stratcom'],
	['where', 'stratcom'],
	['killed', 'ua-military'],
	['who', 'ua-military'],
	['place', 'ua-military'],
	['where', 'ua-military'],
	['killed', 'ru-posts'],
	['killed', 'ru-mod'],
	['hit', 'ru-mod'],
	['place', 'ru-mod'],
	['who', 'ru-mod'],
	['killed', 'general-staff'],
	['equipment', 'general-staff'],
	['when', 'general-staff'],
	['where', 'general-staff'],
	['killed', 'rferl', 'the Kremlin'],
	['hit', 'rferl'],
	['hit', 'rferl', 'the Russian military'],
	['place', 'rferl'],
	['who', 'rferl'],
	['where', 'rferl', 'the Kremlin'],
	['where', 'rferl'],
	['where', 'rferl', 'the Russian military'],
	['attacked', 'rferl'],
	['attacked', 'rferl', 'the Russian military'],
	['when', 'beznosov'],
	['blame', 'beznosov'],
	['killed', 'tsargrad'],
	['killed', 'operational-reports'],
	['hit', 'ru-groups'],
	['attacked', 'ru-groups'],
	['killed', 'ru-others']
]

test('every answer that the report gives is in the data: 36 claims from 11 speakers, in 18 passages', () => {
	const given = report.map(({ question, speaker, tellingOf }) =>
		[question, speaker, tellingOf?.en].filter(Boolean).join(' ')
	)
	expect(given.sort()).toEqual(answers.map((answer) => answer.join(' ')).sort())
	expect(new Set(report.map(({ speaker }) => speaker)).size).toBe(11)
	expect(pack.passages.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1))
	expect(ids(pack.passages)).toEqual(pack.passages.map(({ number }) => `p${number}`))
})

test('a cell says “not stated” only where the report states nothing', () => {
	const moments = momentsOf(pack, false)
	const grid = matrix(pack, report, {
		moments,
		now: moments.at(-1)!,
		later: false,
		questions: [],
		speakers: []
	})
	const stated = new Set(answers.map(([question, speaker]) => `${question} ${speaker}`))
	for (const { question, cell } of grid.rows)
		for (const speaker of grid.speakers)
			expect([question.id, speaker.id, cell(speaker).state]).toEqual([
				question.id,
				speaker.id,
				stated.has(`${question.id} ${speaker.id}`) ? 'said' : 'not stated'
			])
})

test('speakers stand in the one order of saying, those without a known place in it last', () => {
	expect(ids(pack.speakers)).toEqual([
		'stratcom',
		'ua-military',
		'ru-posts',
		'ru-mod',
		'general-staff',
		'rferl',
		'beznosov',
		'tsargrad',
		'operational-reports',
		'ru-groups',
		'ru-others',
		'bbc-russian'
	])
	const first = pack.speakers.map(({ statements }) => statements[0]!.said.order)
	expect(first).toEqual([...first].sort((a, b) => a - b))
})

test('a toll is what its speaker said: a number with its qualifier, or a word', () => {
	const tolls = answering('killed').map((claim) => [claim.speaker, figure(claim)])
	expect(Object.fromEntries(tolls)).toEqual({
		stratcom: 'about 400',
		'ua-military': 'hundreds (suggested)',
		'ru-posts': 'hundreds (suggested)',
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

test('every later claim says first that it was said later and checked by nobody here', () => {
	expect(later.filter(({ caveats }) => caveats[0] !== 'later')).toEqual([])
	expect(later.map((claim) => doubtOf(pack, claim))).toEqual(later.map(() => 'not checked'))
})

test('what RFE/RL tells in its own name is not called uncorroborated, what it tells for others is', () => {
	const rferl = report.filter(({ speaker }) => speaker === 'rferl')
	for (const claim of report)
		expect([claim.id, doubtOf(pack, claim)]).toEqual([
			claim.id,
			rferl.includes(claim) && !claim.tellingOf ? undefined : 'not corroborated'
		])
})

test('each caveat is with the claims it belongs to', () => {
	const bearing = (caveat: string) =>
		ids(pack.claims.filter(({ caveats }) => caveats.includes(caveat))).sort()
	const tolls = [...answering('killed', pack.claims), ...answering('wounded')]
	/** Of no side, as far as the report says: RFE/RL, the BBC, and those of whom nothing is said. */
	const sideless = ['rferl', 'bbc-russian', 'operational-reports', 'ru-others']
	expect(bearing('own-losses')).toEqual(
		ids(tolls.filter(({ speaker }) => !sideless.includes(speaker))).sort()
	)
	expect(bearing('two-dates')).toEqual(ids(answering('when', pack.claims)).sort())
	expect(bearing('cut-quote')).toEqual(['when-general-staff'])
	expect(bearing('date-not-quoted')).toEqual(['when-beznosov'])
	expect(bearing('left-out')).toEqual(['hit-ru-mod', 'hit-ru-mod-later'])
	expect(bearing('not-a-claim')).toEqual(['cause-stratcom'])
	expect(bearing('two-things')).toEqual(['equipment-general-staff'])
	expect(bearing('suburb-15km')).toEqual(['where-rferl-suburb'])
	expect(bearing('claimed-how')).toEqual(['attacked-rferl'])
	const unofficial = ['ru-posts', 'beznosov', 'operational-reports', 'ru-groups', 'ru-others']
	expect(bearing('unofficial')).toEqual(
		ids(report.filter(({ speaker }) => unofficial.includes(speaker))).sort()
	)
})

test('what the report has as “suggested” stays so, in both languages, wherever it is rendered', () => {
	const suggesting = ['ua-military', 'ru-posts', 'ru-groups']
	for (const { speaker, answer, label, amount } of report) {
		const texts = [answer, label, ...(amount && amount.kind !== 'number' ? [amount.word] : [])]
		for (const { en, uk } of texts)
			expect([en, /suggest/.test(en), /припу(ст|щ)/.test(uk)]).toEqual([
				en,
				suggesting.includes(speaker),
				suggesting.includes(speaker)
			])
	}
})

test('words are in quotation marks only where the report has them so', () => {
	const quoted = report.flatMap(({ words }) => (typeof words === 'string' ? [] : [words.exact]))
	expect(quoted).not.toContain('PTU-19')
	expect(quoted).toContain('in the settlement of Makiyivka, Donetsk region')
	expect(new Set(quoted).size).toBe(quoted.length)
})

test('nothing is said for RFE/RL beyond its own words: battlefield accounts, where the fighting is heaviest', () => {
	const beyond =
		/could not (check|corroborate|verify) (this|these|it|every|any|all)|every claim in the report|не змогл?о? (цього |цих )?(перевірити|підтвердити)|кожного твердження в/i
	const said = [...texts(pack), ...texts(shippedLessons())]
	expect(said.filter((text) => beyond.test(text))).toEqual([])
	for (const text of texts([pack.incident.standing.line, caveatById(pack, 'uncorroborated')!.text]))
		expect(text).toMatch(/battlefield accounts|розповідей/)
})

test('every fact from elsewhere says where it was read, and by which day', () => {
	const { incident, claims, caveats, speakers, features } = pack
	const places = features.filter(isPlace).map(({ properties }) => properties)
	const cited = [
		...[...claims, ...caveats, ...speakers, ...places].flatMap(({ sources }) => sources ?? []),
		...places.flatMap(({ elsewhere }) => elsewhere.map(({ source }) => source)),
		...incident.notes.flatMap(({ links }) => links)
	]
	const known = incident.sources.map(({ link }) => link)
	expect(new Set(known).size).toBe(known.length)
	expect([...new Set(cited)].filter((link) => !known.includes(link))).toEqual([])
	expect(incident.sources.filter(({ link }) => !cited.includes(link))).toEqual([])
	for (const { published, read } of incident.sources) expect(read >= (published ?? '')).toBe(true)
	const state = { 'sputniknews.com': /state/, 'newsgram.com': /government/, 'ukrinform.de': /state/ }
	for (const [host, label] of Object.entries(state))
		expect(incident.sources.find(({ link }) => link.includes(host))?.publisher.en).toMatch(label)
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
		// A line that we measured has no account in it.
		if (!isDistance(feature)) expect(feature.properties.caveats).toContain('uncorroborated')
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
