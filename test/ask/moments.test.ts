import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimedBy, momentsOf, narrowed, revisionOf, toldBy } from '../../src/ask/moments'
import { claimById, isLater, passageById, saidOf } from '../../src/ask/select'
import { shippedPack } from '../shipped'
import { tinyPack } from '../tinypack'

const pack = shippedPack()
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

test('statements are followed in the order of saying, those after the report only if asked for', () => {
	expect(ids(momentsOf(pack, false))).toEqual([
		'start',
		'stratcom-telegram',
		'ua-military-earlier',
		'ru-mod-2-january',
		'general-staff-facebook',
		'rferl-report'
	])
	expect(ids(momentsOf(pack, true)).slice(-2)).toEqual(['ru-mod-4-january', 'bbc-russian-list'])
})

test('undated statements appear at the latest moment that the report allows', () => {
	const at = (speaker: string) =>
		momentsOf(pack, false).find(({ sayings }) => sayings.some((saying) => saying.speaker.id === speaker))?.id
	// Both before the Russian ministry, says the report; in which order, it does not say.
	for (const early of ['ua-military', 'ru-posts']) expect(at(early)).toBe('ua-military-earlier')
	for (const channel of ['beznosov', 'tsargrad', 'operational-reports', 'ru-groups', 'ru-others'])
		expect(at(channel)).toBe('rferl-report')
})

test('as the moment grows, claims only ever appear', () => {
	const packs = fc.constantFrom(pack, tinyPack())
	fc.assert(
		fc.property(packs, fc.boolean(), fc.nat(20), fc.nat(20), (pack, later, a, b) => {
			const moments = momentsOf(pack, later)
			const [early, late] = [Math.min(a, b), Math.max(a, b)].map(
				(i) => moments[Math.min(i, moments.length - 1)]!
			)
			const then = ids(claimedBy(pack, late!, later))
			for (const id of ids(claimedBy(pack, early!, later))) expect(then).toContain(id)
		})
	)
	expect(claimedBy(pack, momentsOf(pack, false)[0]!, false)).toEqual([])
	expect(claimedBy(pack, momentsOf(pack, false).at(-1)!, false)).toHaveLength(36)
	expect(claimedBy(pack, momentsOf(pack, true).at(-1)!, true)).toHaveLength(41)
})

test('a revised claim stays beside its revision, which points at it', () => {
	const all = claimedBy(pack, momentsOf(pack, true).at(-1)!, true)
	expect(ids(all)).toEqual(expect.arrayContaining(['killed-ru-mod', 'killed-ru-mod-later']))
	expect(revisionOf(all, claimById(pack, 'killed-ru-mod')!)?.id).toBe('killed-ru-mod-later')
	const report = claimedBy(pack, momentsOf(pack, false).at(-1)!, false)
	expect(revisionOf(report, claimById(pack, 'killed-ru-mod')!)).toBeUndefined()
})

test('nothing made after the report is shown unless it is asked for', () => {
	for (const moment of momentsOf(pack, true))
		expect(claimedBy(pack, moment, false).filter((claim) => isLater(pack, claim))).toEqual([])
})

test('narrowing by question, speaker and place keeps what fits all three', () => {
	const only = (change: object) =>
		ids(narrowed(pack.claims, { questions: [], speakers: [], about: undefined, ...change }))
	expect(only({})).toEqual(ids(pack.claims))
	expect(only({ speakers: ['general-staff'], questions: ['killed'] })).toEqual(['killed-general-staff'])
	expect(only({ about: 'donetsk' })).toEqual(['where-rferl-suburb', 'where-rferl-near'])
	expect(only({ about: 'donetsk', speakers: ['stratcom'] })).toEqual([])
})

test('a passage is told once all its claims were made; without claims it stands or falls with the report', () => {
	const told = (passage: string, moment: string) =>
		toldBy(
			pack,
			passageById(pack, passage)!,
			momentsOf(pack, false).find(({ id }) => id === moment)!
		)
	expect(told('p13', 'start')).toBe('not yet')
	expect(told('p13', 'stratcom-telegram')).toBe('whole')
	expect(told('p8', 'ru-mod-2-january')).toBe('in part')
	expect(told('p10', 'general-staff-facebook')).toBe('not yet')
	expect(told('p10', 'rferl-report')).toBe('whole')
})

test('a moment holds what was said in it, dated statements first', () => {
	for (const moment of momentsOf(pack, true)) {
		const dated = moment.sayings.map(({ said }) => said.day !== undefined)
		expect(dated).toEqual([...dated].sort((a, b) => Number(b) - Number(a)))
		for (const claim of pack.claims)
			if (moment.sayings.some(({ id }) => id === claim.statement))
				expect(saidOf(pack, claim).order).toBe(moment.order)
	}
})
