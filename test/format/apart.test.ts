import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, fill, makeRoom } from '../../src/format/apart'
import { languages } from '../../src/format/languages'
import { shippedPack } from '../shipped'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const text = fc.record({ en: fc.string(), uk: fc.string() }, { requiredKeys: [] })
const content = fc.letrec((tie) => ({
	value: fc.oneof(
		text,
		fc.string(),
		fc.integer(),
		fc.boolean(),
		fc.array(tie('value')),
		fc.dictionary(
			fc.string().filter((key) => key !== '__proto__'),
			tie('value')
		)
	)
})).value

test('what was taken apart is the same once every language has come, in whatever order', () => {
	fc.assert(
		fc.property(fc.array(content), fc.constantFrom(languages, languages.toReversed()), (given, order) => {
			const whole = plain(given)
			const { frame, columns } = apart(whole, order)
			const texts = makeRoom(frame)
			for (const [language, column] of columns) fill(texts, language, column)
			expect(frame).toEqual(whole)
		})
	)
})

test('a frame holds no text, and a language no other’s', () => {
	const pack = shippedPack()
	const { frame, columns } = apart(pack, ['en', 'uk'])
	expect(JSON.stringify(frame)).not.toContain(JSON.stringify(pack.incident.title.en))
	const [en, uk] = columns.map(([, column]) => JSON.stringify(column))
	expect(en).toContain(JSON.stringify(pack.incident.title.en))
	expect(en).not.toContain(JSON.stringify(pack.incident.title.uk))
	expect(uk).toContain(JSON.stringify(pack.incident.title.uk))
})

test('what is no text cannot be changed while texts have yet to come', () => {
	const { frame } = apart({ claims: [{ label: { en: 'a', uk: 'б' } }] }, languages)
	makeRoom(frame)
	expect(Object.isFrozen(frame)).toBe(true)
	expect(() => Object.assign((frame as { claims: object[] }).claims[0]!, { label: 1 })).toThrow(TypeError)
})

test('a null, which would be taken for the place of a text, is told at once', () => {
	expect(() => apart({ geometry: null }, languages)).toThrow('Found null')
})
