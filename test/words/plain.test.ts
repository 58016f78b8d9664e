import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedLessons, shippedPack } from '../shipped'

/** What readers stumbled on, by language; none of it comes back. */
const stumbled = {
	en: /\btold apart\b|\bcounts? apart\b|\b(some|any)body\b|\bwhoever\b|\b(is|are) lit\b|^Lit\b|\bfor who\b|Read all about|Forget it|\bForget my\b|did not arrive|Whole view|Minute plan|stand together|fits this choice|which see that you/i,
	uk: /репортаж|RFE\/RL|мов(ець|ц[іяюу]|цем|ців|цями)(?![а-яіїєґ])|смуг[аиу]|місц[еяі] удару|провоєнн|професійне училище|Путь Ілліча|забу(ти|то|де)|не надійш|буде мова|на запитання сказа|за RFE|обігрівач|висловлен|весь вигляд|план за хвилинами|в кого влучили|справедливе речення|можливо правдив|не надійне/i
}
const cyrillic = /[а-яіїєґ]/i
const found = (texts: readonly string[]) =>
	texts.flatMap((text) => {
		const word = stumbled[cyrillic.test(text) ? 'uk' : 'en'].exec(text)?.[0]
		return word === undefined ? [] : [`${word}: ${text}`]
	})

/** Every string that stands in the sources of the interface's words. */
function strings(): string[] {
	const files = readdirSync('src/words', { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ts')
	)
	return files.flatMap((file) => {
		const source = readFileSync(`src/words/${file}`, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '')
		return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
			([, plain, composed]) => plain ?? composed ?? ''
		)
	})
}

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

test('no word that readers stumbled on is in the interface', () => {
	expect(strings().length).toBeGreaterThan(800)
	expect(found(strings())).toEqual([])
})

test('nor in the incident, nor in its lessons', () => {
	expect(found([...textsOf(shippedPack()), ...textsOf(shippedLessons())])).toEqual([])
})

test('no space stands before a Ukrainian quotation mark that closes, and none after one that opens', () => {
	const texts = [...textsOf(shippedPack()), ...textsOf(shippedLessons()), ...strings()]
	expect(texts.filter((text) => /«\s|\s»/.test(text))).toEqual([])
})
