import { expect, test } from 'vitest'
import { claimById } from '../../src/ask/select'
import { Telling } from '../../src/explore/telling'
import type { Pack } from '../../src/format/pack'
import { loadWords, wordsOf } from '../../src/words/words'
import { tinyPack } from '../tinypack'

const pack = tinyPack()
const inEnglish = (of: Pack = pack) => new Telling(of, 'en', wordsOf('en'))
const ferry = claimById(pack, 'lost-ferry')!

test('a claim that stands alone names its speaker, its time and that nobody could check it', () => {
	expect(inEnglish().nameOf(ferry)).toBe('About 30 lost, according to ferry, That day; not corroborated')
})

test('a name that runs from right to left does not tear the date beside it apart', () => {
	const [speaker, ...others] = pack.speakers
	const named = {
		...pack,
		speakers: [{ ...speaker!, short: { en: 'بلدية المدينة', uk: 'بلدية المدينة' } }, ...others]
	}
	expect(inEnglish(named).sayingOf(ferry)).toBe(
		'according to \u2068بلدية المدينة\u2069, That day; not corroborated'
	)
})

test('only what falls under the standing caveat is called not corroborated', () => {
	const checked = { ...ferry, caveats: ['unsure'] }
	expect(inEnglish().sayingOf(checked)).toBe('according to ferry, That day')
})

test('what the publisher tells in its own name is not called uncorroborated, what it tells for another is', () => {
	const own = claimById(pack, 'apart-gazette')!
	expect(inEnglish().sayingOf(own)).toBe('according to gazette, That day')
	const told = { ...own, tellingOf: { en: 'the miller', uk: 'мірошника' } }
	expect(inEnglish().sayingOf(told)).toBe(
		'according to gazette, reporting the miller’s statement, That day; not corroborated'
	)
})

test('a claim made after the report is said to be unchecked by us, whatever its caveats', () => {
	const later = claimById(pack, 'lost-guild-later')!
	expect(inEnglish().sayingOf(later)).toBe('according to guild, That day; not checked by us')
})

test('within a sentence a speaker has a name of its own, where it has one in that language', async () => {
	await loadWords('uk')
	const [speaker, ...others] = pack.speakers
	const named = { ...pack, speakers: [{ ...speaker!, named: { en: 'the ferry' } }, ...others] }
	expect(inEnglish(named).nameOf(ferry)).toBe(
		'About 30 lost, according to the ferry, That day; not corroborated'
	)
	expect(inEnglish(named).sayerOf(ferry)).toBe('ferry')
	expect(new Telling(named, 'uk', wordsOf('uk')).nameOf(ferry)).toContain('ferry (укр.)')
})

test('who tells what somebody else said is named together with whom', () => {
	const told = { ...ferry, tellingOf: { en: 'the miller', uk: 'мірошника' } }
	expect(inEnglish().sayerOf(told)).toContain('ferry')
	expect(inEnglish().sayerOf(told)).toContain('the miller')
})

test('a claim leads to all its paragraphs, and one made after the report to none', () => {
	expect(inEnglish().paragraphOf(ferry)).toBe('¶1, ¶3')
	expect(inEnglish().paragraphOf(claimById(pack, 'lost-guild-later')!)).toBe('')
})

test('the pack and the words of the interface speak the language of the telling', async () => {
	await loadWords('uk')
	const inUkrainian = new Telling(pack, 'uk', wordsOf('uk'))
	expect(inUkrainian.tell(pack.incident.short)).toBe('Міст')
	expect(inUkrainian.nameOf(ferry)).toContain('ferry (укр.)')
	expect(inUkrainian.nameOf(ferry)).not.toContain('according')
})
