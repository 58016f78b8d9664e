import { expect, test } from 'vitest'
import { listOf, type Listed } from '../../src/account/list'
import { languages } from '../../src/format/languages'
import { describe, parse } from '../../src/check/parse'
import { spokenIn } from '../packs'
import { changed, tinyFiles } from '../tinypack'
import { shippedPack } from '../shipped'

const shipped = { home: 'makiyivka', alone: 'makiyivka.html', pack: shippedPack() }

/** An incident of the list, read from its files. */
function listed(files: ReturnType<typeof tinyFiles>): Listed {
	return { home: 'bridge', alone: 'old water.html', ...parse(files) }
}

test.each(languages)(
	'an incident is listed with its caveat, day, counts, languages and places, and leads to its page: %s',
	async (language) => {
		const { texts } = await listOf([shipped, listed(tinyFiles())])
		const { text = '' } = texts.find((one) => one.language === language) ?? {}
		const items = text.split('<li>').slice(1)
		expect(items).toHaveLength(2)
		const { incident, features } = shipped.pack
		const [item = ''] = items
		for (const told of [incident.title, incident.summary, incident.standing.line])
			expect(item).toContain(told[language])
		for (const { properties } of features.filter(({ properties }) => properties.role === 'place'))
			expect(item).toContain(`>${properties.name[language]}</text>`)
		expect(item).toContain('2023')
		expect(item).toMatch(new RegExp(`\\b${shipped.pack.speakers.length} .*\\b${shipped.pack.claims.length} `))
		expect(item).toContain('English, Українська')
		expect(item).toContain(`href="./makiyivka/index.html#lang=${language}"`)
		expect(items[1]).toContain(`href="./bridge/old%20water.html#lang=${language}"`)
		expect(text).not.toMatch(/undefined|NaN/)
	}
)

test('an incident in one language is told in it, in the list of every language, and marked as such', async () => {
	const { files } = spokenIn(['uk'], { files: tinyFiles(), lessons: new Map() })
	const { texts } = await listOf([listed(files), shipped])
	// Whose language it is comes first where nothing else decides.
	expect(texts.map(({ language }) => language)).toEqual(['uk', 'en'])
	const inEnglish = texts[1]!.text
	expect(inEnglish).toContain('<h2 lang="uk"><a href="./bridge/index.html#lang=uk"')
	expect(inEnglish).toContain('<p class="caveats" lang="uk">Ніхто не міг перевірити.</p>')
	expect(inEnglish).toContain('Languages: Українська.')
	expect(inEnglish).not.toMatch(/undefined|NaN/)
})

test('an incident that has mistakes is listed as one that cannot be shown, and leads to the page that says them', async () => {
	const broken = listed(changed('claims.json', '[0].speaker', 'fery'))
	expect('issues' in broken && broken.issues.map((issue) => describe(issue as never))).toHaveLength(1)
	const { texts } = await listOf([broken, shipped])
	const inEnglish = texts.find(({ language }) => language === 'en')!.text
	expect(inEnglish).toContain('This incident cannot be shown yet. Its files contain one mistake.')
	expect(inEnglish).toContain('href="./bridge/index.html#lang=en"')
	expect(inEnglish).toContain(shipped.pack.incident.standing.line.en)
})

test('maps of one page share no name', async () => {
	const { texts } = await listOf([shipped, listed(tinyFiles())])
	const ids = [
		...texts
			.map(({ text }) => text)
			.join()
			.matchAll(/ id="([^"]*)"/g)
	].map(([, id]) => id)
	expect(ids.length).toBeGreaterThan(10)
	expect(new Set(ids).size).toBe(ids.length)
})
