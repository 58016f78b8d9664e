import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { momentsOf } from '../../src/ask/moments'
import type { Claim, Pack, Said } from '../../src/format/pack'
import { stripOf, type Strip } from '../../src/ask/strip'
import { shippedPack } from '../shipped'
import { tinyPack } from '../tinypack'

const shipped = shippedPack()
const tiny = tinyPack()
const zone = process.env['TZ']

const dayOf = ({ days }: Strip, day: string) => days.find((one) => one.day === day)!
const barOf = ({ bars }: Strip, id: string) => bars.find(({ saying }) => saying.id === id)!
const eventOf = ({ events }: Strip, id: string) => events.find(({ claim }) => claim.id === id)!

/** The tiny pack with other times of saying. */
function saidAt(times: readonly (Partial<Said> & { order: number })[]): Pack {
	let next = 0
	const speakers = tiny.speakers.map((speaker) => ({
		...speaker,
		statements: speaker.statements.map((statement) => {
			const { words, earliest, latest } = statement.said
			return { ...statement, said: { words, earliest, latest, ...times[next++]! } }
		})
	}))
	return { ...tiny, speakers }
}

/** The tiny pack with other times of what its claims are about. */
const about = (id: string, when: Claim['when']): Pack => ({
	...tiny,
	claims: tiny.claims.map((claim) => (claim.id === id && when ? { ...claim, when } : claim))
})

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Europe/Moscow'])('to a reader in %s', (zone) => {
	beforeEach(() => void (process.env['TZ'] = zone))
	afterEach(() => {
		if (zone === undefined) delete process.env['TZ']
		else process.env['TZ'] = zone
	})

	test('the zone is really in force', () => {
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
	})

	test('the readings of 00:01 stand on both sides of midnight in Kyiv', () => {
		const strip = stripOf(shipped, false)
		const [moscow, kyiv] = eventOf(strip, 'when-beznosov').marks
		expect(moscow?.shown).toEqual({ day: '2022-12-31', time: '23:01' })
		expect(kyiv?.shown).toEqual({ day: '2023-01-01', time: '00:01' })
		const midnight = dayOf(strip, '2023-01-01').from
		expect(moscow?.at).toBeCloseTo(midnight - 59 / 1440 / 3)
		expect(kyiv?.at).toBeCloseTo(midnight + 1 / 1440 / 3)
	})

	test('the days are those of the first clock, whatever the zone', () => {
		expect(stripOf(shipped, true).days.map(({ day }) => day)).toEqual([
			'2022-12-31',
			'2023-01-01',
			'2023-01-02',
			'2023-01-04',
			'2023-01-25'
		])
	})

	test('a day that is named is a bar over the whole day', () => {
		const strip = stripOf(shipped, false)
		const { from, to, marks } = eventOf(strip, 'when-general-staff')
		expect([from, to, marks]).toEqual([0, dayOf(strip, '2022-12-31').to, []])
	})
})

test('days up to the report are equally wide and touch; nothing is left out among them', () => {
	const { days, clock } = stripOf(shipped, false)
	expect(clock.id).toBe('kyiv')
	expect(days.map(({ skipped }) => skipped)).toEqual([0, 0, 0])
	expect(days.map(({ from, to }) => [from, to])).toEqual([
		[0, 1 / 3],
		[1 / 3, 2 / 3],
		[2 / 3, 1]
	])
})

test('later statements come only when asked for, behind a break that says how many days it leaves out', () => {
	const without = stripOf(shipped, false)
	const strip = stripOf(shipped, true)
	expect(without.bars.some(({ saying }) => saying.later)).toBe(false)
	expect(without.events.some(({ later }) => later)).toBe(false)
	expect(strip.days.map(({ skipped }) => skipped)).toEqual([0, 0, 0, 1, 20])
	expect(dayOf(strip, '2023-01-04').from).toBeGreaterThan(dayOf(strip, '2023-01-02').to)
	expect(strip.bars.filter(({ saying }) => saying.later).map(({ saying }) => saying.id)).toEqual([
		'ru-mod-4-january',
		'bbc-russian-list'
	])
	// At the same minute as an earlier reading, and yet in a row of its own.
	const [mark] = eventOf(strip, 'when-ru-mod-later').marks
	expect(mark?.at).toBe(eventOf(strip, 'when-beznosov').marks[0]?.at)
	expect(eventOf(strip, 'when-ru-mod-later').row).not.toBe(eventOf(strip, 'when-beznosov').row)
})

test('statements of one day share it in known order and equal parts', () => {
	const strip = stripOf(shipped, false)
	const day = dayOf(strip, '2023-01-02')
	const shared = ['ru-mod-2-january', 'general-staff-facebook', 'rferl-report'].map((id) => barOf(strip, id))
	const third = (day.to - day.from) / 3
	shared.forEach((bar, i) => {
		expect(bar.from).toBeCloseTo(day.from + i * third)
		expect(bar.to).toBeCloseTo(day.from + (i + 1) * third)
		expect(bar.shared).toBe(true)
	})
	expect(day.shared).toBe(true)
	const alone = barOf(strip, 'stratcom-telegram')
	expect([alone.from, alone.to, alone.shared]).toEqual([1 / 3, 2 / 3, false])
})

test('undated statements stand together, from the first dated day to the end of the report’s', () => {
	const { brackets } = stripOf(shipped, true)
	const [bracket] = brackets
	expect(brackets).toHaveLength(1)
	expect(bracket?.sayings.map(({ speaker }) => speaker.id)).toEqual([
		'ua-military',
		'ru-posts',
		'beznosov',
		'tsargrad',
		'operational-reports',
		'ru-groups',
		'ru-others'
	])
	const strip = stripOf(shipped, false)
	expect([strip.brackets[0]?.from, strip.brackets[0]?.to]).toEqual([1 / 3, 1])
})

test('an undated statement made after the report is not said to be older', () => {
	const pack = saidAt([
		{ order: 1, day: '2001-05-01' },
		{ order: 2, day: '2001-05-02' },
		{ order: 4 },
		{ order: 3, day: '2001-05-03' }
	])
	expect(stripOf(pack, true).brackets.map(({ later, sayings }) => [later, sayings.length])).toEqual([
		[true, 1]
	])
})

test('the slider stops before everybody, at the ends of days and of their parts', () => {
	const { stops } = stripOf(shipped, false)
	// The second one has no date: it stands between its neighbours.
	const expected = [0, 2 / 3, 13 / 18, 7 / 9, 8 / 9, 1]
	expect(stops).toHaveLength(expected.length)
	stops.forEach((stop, i) => expect(stop).toBeCloseTo(expected[i]!))
	expect(stripOf(shipped, true).stops).toHaveLength(momentsOf(shipped, true).length)
})

test('speakers whose order among each other is not known lie under each other, not one after the other', () => {
	const pack = saidAt([
		{ order: 1, day: '2001-05-01' },
		{ order: 1, day: '2001-05-01' },
		{ order: 4, day: '2001-05-09' },
		{ order: 3, day: '2001-05-03' }
	])
	const [a, b] = ['ferry-board', 'guild-board'].map((id) => barOf(stripOf(pack, false), id))
	expect([a?.from, a?.to, a?.row, a?.shared]).toEqual([b?.from, b?.to, 0, false])
	expect(b?.row).toBe(1)
})

test('a reading brings its day on the strip’s clock along, though nobody names that day', () => {
	const [iso, earliest, latest] = [
		'2001-04-29T23:30:00+00:00',
		'2001-04-29T23:30:00Z',
		'2001-04-29T23:30:00Z'
	]
	const label = { en: 'UTC', uk: 'UTC' }
	const strip = stripOf(
		about('lost-ferry', { readings: [{ label, iso, basis: label, by: 'us' }], earliest, latest }),
		false
	)
	expect(strip.days[0]?.day).toBe('2001-04-30')
	expect(eventOf(strip, 'lost-ferry').from).toBeCloseTo(1.5 / 24 / 4)
})

test('a time of which only the bounds are known is a bar between them', () => {
	const pack = about('lost-ferry', {
		earliest: '2001-05-01T12:00:00+02:00',
		latest: '2001-05-02T12:00:00+02:00'
	})
	const { from, to, marks } = eventOf(stripOf(pack, false), 'lost-ferry')
	expect(marks).toEqual([])
	expect(from).toBeCloseTo(1 / 6)
	expect(to).toBeCloseTo(1 / 2)
})

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2001-05-${String(date).padStart(2, '0')}`)
const times = fc.array(
	fc.record({ day, order: fc.integer({ min: 1, max: 5 }) }, { requiredKeys: ['order'] }),
	{
		minLength: 4,
		maxLength: 4
	}
)

test('whenever things were said: everybody stands once, inside the axis, and the slider never goes back', () => {
	fc.assert(
		fc.property(times, fc.boolean(), (said, later) => {
			const pack = saidAt(said)
			const strip = stripOf(pack, later)
			const moments = momentsOf(pack, later)
			expect(strip.stops).toHaveLength(moments.length)
			strip.stops.forEach((stop, i) => {
				expect(stop).toBeGreaterThanOrEqual(strip.stops[i - 1] ?? 0)
				expect(stop).toBeLessThanOrEqual(1)
			})
			strip.days.forEach(({ from, to }, i) => {
				expect(from).toBeGreaterThanOrEqual(strip.days[i - 1]?.to ?? 0)
				expect(to).toBeGreaterThan(from)
			})
			for (const { saying, from, to } of strip.bars) {
				const own = dayOf(strip, saying.said.day!)
				expect(from).toBeGreaterThanOrEqual(own.from)
				expect(to).toBeLessThanOrEqual(own.to)
			}
			const shown = [
				...strip.bars.map(({ saying }) => saying),
				...strip.brackets.flatMap((one) => one.sayings)
			]
			const made = moments.flatMap(({ sayings }) => sayings)
			expect(shown.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort())
		})
	)
})

test('events of one row leave each other room', () => {
	const hour = fc.integer({ min: 0, max: 400 })
	fc.assert(
		fc.property(fc.array(fc.tuple(hour, hour), { minLength: 3, maxLength: 3 }), (spans) => {
			const iso = (h: number) => new Date(Date.parse('2001-05-01T00:00:00Z') + h * 3600_000).toISOString()
			const claims = tiny.claims.map((claim, i) => {
				const [a, b] = spans[i] ?? [0, 0]
				const when = { earliest: iso(Math.min(a, b)), latest: iso(Math.max(a, b)) }
				return claim.when ? claim : { ...claim, when }
			})
			const { events } = stripOf({ ...tiny, claims }, true)
			for (const one of events)
				for (const other of events) {
					if (one === other || one.row !== other.row || one.from > other.from) continue
					expect(one.marks.length ? 1 : one.to).toBeLessThanOrEqual(
						other.marks.length ? other.to : other.from
					)
				}
		})
	)
})
