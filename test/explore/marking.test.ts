import { expect, test } from 'vitest'
import { aside, bare, marking, partsOf, quoted } from '../../src/explore/marking'
import { Telling } from '../../src/explore/telling'
import type { Pack } from '../../src/format/pack'
import { wordsOf } from '../../src/words/words'
import { tinyPack } from '../tinypack'

const tiny = tinyPack()
const german: Pack = { ...tiny, incident: { ...tiny.incident, writtenIn: 'de' } }
const plain = new Telling(german, 'en', wordsOf('en'))
const marked = marking(plain)
const told = (sentence: string) =>
	partsOf(sentence)
		.filter(({ isTold }) => isTold)
		.map(({ part }) => part)

test('a claim as it may stand alone is read as ever, and its words are kept apart from those round them', () => {
	for (const claim of german.claims) {
		const name = marked.nameOf(claim)
		expect(bare(name)).toBe(plain.nameOf(claim))
		expect(told(name).slice(1)).toEqual([plain.namedOf(claim), 'That day'])
	}
	expect(told(marked.nameOf(german.claims[0]!))[0]).toBe('About 30 lost')
})

test('a speaker who is called otherwise within a sentence is called so', () => {
	const [ferry, ...others] = german.speakers
	const named = { ...german, speakers: [{ ...ferry!, named: { en: 'that ferry' } }, ...others] }
	const telling = marking(new Telling(named, 'en', wordsOf('en')))
	expect(told(telling.namedOf(named.claims[0]!))).toEqual(['that ferry'])
})

test('what the interface says within a text is its own, and so is nothing that is quoted in the language of the text', () => {
	const text = aside(marked, ' (see below)')
	expect(told(`${marked.tell({ en: 'Carts', uk: 'Вози' })}`.replace('Carts', `Carts${text} there`))).toEqual([
		'Carts',
		' there'
	])
	expect(told(quoted(marked, '“Wagen”', 'de'))).toEqual(['“Wagen”'])
	expect(told(quoted(marked, '“vozy”', 'uk'))).toEqual([])
})

test('a paragraph runs as its first letter does, whatever number stands before it', () => {
	const leading = (sentence: string) => partsOf(sentence).find(({ leads }) => leads)?.part
	const title = marked.tell(german.incident.title)
	expect(leading(`3. ${title}, seen`)).toBe('The bridge')
	expect(leading(`Seen: ${title}`)).toBe('Seen: ')
})

test('a text that brings marks of its own ends no part', () => {
	const text = marked.tell({ en: 'One\ufdd1 two\ufdd0', uk: '' })
	expect(told(`${text}, said`)).toEqual(['One two'])
})

test('a text in a language of the interface is told without marks', () => {
	const telling = new Telling(tiny, 'en', wordsOf('en'))
	expect(marking(telling)).toBe(telling)
	expect(aside(telling, 'so')).toBe('so')
	expect(quoted(telling, 'so', 'en')).toBe('so')
	expect(partsOf('so')).toEqual([{ part: 'so', isTold: false, leads: true }])
})
