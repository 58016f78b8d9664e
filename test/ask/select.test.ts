import { expect, test } from 'vitest'
import {
	caveatById,
	caveatsOf,
	claimById,
	claimsAbout,
	claimsIn,
	featureById,
	isDistance,
	isLater,
	isPlace,
	isUncertainty,
	measuredKm,
	passageById,
	quotesIn,
	saidOf,
	speakerOf
} from '../../src/ask/select'
import { tinyPack } from '../tinypack'

const pack = tinyPack()
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

test('records are found by their ids, and nothing is found by an unknown one', () => {
	expect(featureById(pack, 'bridge')?.id).toBe('bridge')
	expect(claimById(pack, 'lost-ferry')?.id).toBe('lost-ferry')
	expect(passageById(pack, 'p2')?.number).toBe(2)
	expect(caveatById(pack, 'unsure')?.whose).toBe('us')
	for (const id of ['', 'nowhere', '__proto__', 'constructor', 'toString']) {
		expect(featureById(pack, id)).toBeUndefined()
		expect(claimById(pack, id)).toBeUndefined()
		expect(claimsAbout(pack, id)).toEqual([])
		expect(caveatsOf(pack, [id])).toEqual([])
	}
})

test('features are told apart by their role', () => {
	expect(ids(pack.features.filter(isPlace))).toEqual(['mill', 'ford', 'bridge'])
	expect(ids(pack.features.filter(isUncertainty))).toEqual(['bridge-circle'])
	expect(ids(pack.features.filter(isDistance))).toEqual(['mill-ford'])
})

test('claims about a place stand in the order of saying, those made after the report last', () => {
	expect(ids(claimsAbout(pack, 'bridge'))).toEqual([
		'lost-ferry',
		'lost-guild',
		'apart-gazette',
		'lost-guild-later'
	])
	const turned = { ...pack, claims: [...pack.claims].reverse() }
	expect(ids(claimsAbout(turned, 'bridge'))).toEqual([
		'lost-ferry',
		'lost-guild',
		'apart-gazette',
		'lost-guild-later'
	])
})

test('a distance has the claim that it pictures, a circle none', () => {
	expect(ids(claimsAbout(pack, 'mill-ford'))).toEqual(['apart-gazette'])
	expect(claimsAbout(pack, 'bridge-circle')).toEqual([])
})

test('a claim knows who makes it, when it was made, and whether that was after the report', () => {
	const later = pack.claims.filter((claim) => isLater(pack, claim))
	expect(ids(later)).toEqual(['lost-guild-later'])
	expect(later.map((claim) => [speakerOf(pack, claim).id, saidOf(pack, claim).day])).toEqual([
		['guild', '2001-05-09']
	])
	const guild = claimById(pack, 'lost-guild')
	expect(guild && saidOf(pack, guild).day).toBe('2001-05-02')
})

test('a passage has the claims that are marked in it, made there or told again', () => {
	expect(ids(claimsIn(pack, 'p1'))).toEqual(['lost-ferry'])
	expect(ids(claimsIn(pack, 'p3'))).toEqual(['lost-ferry', 'apart-gazette'])
	expect(quotesIn(pack, 'p1').map(({ exact }) => exact)).toEqual(['about 30 carts'])
	expect(quotesIn(pack, 'p3').map(({ exact }) => exact)).toContain('could not ask')
})

test('caveats come once each, in the order of the pack', () => {
	expect(ids(caveatsOf(pack, ['unsure', 'unchecked', 'unsure']))).toEqual(['unchecked', 'unsure'])
})

test('the length of a distance is measured, never the reported one', () => {
	const line = pack.features.find(isDistance)
	expect(line && measuredKm(line)).toBeCloseTo(5.83, 1)
	expect(line?.properties.reported.en).toMatch(/about 6/)
})
