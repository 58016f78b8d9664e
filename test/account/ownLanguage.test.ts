import { expect, test } from 'vitest'
import { accountsOf } from '../../src/account/account'
import { listOf } from '../../src/account/list'
import { languages } from '../../src/format/languages'
import { describe, parse } from '../../src/check/parse'
import type { Pack } from '../../src/format/pack'
import { writtenIn } from '../packs'
import { tinyFiles, tinyPack } from '../tinypack'

function hebrew(): Pack {
	const { files } = writtenIn('he', { files: tinyFiles(), lessons: new Map() }, (text) => `לפי ${text}`)
	const parsed = parse(files)
	if ('issues' in parsed) throw new Error(parsed.issues.map(describe).join('\n'))
	return parsed.pack
}

test.each(languages)(
	'the text of an incident in Hebrew says so where its words are, round them it is in %s',
	async (language) => {
		const { accounts } = await accountsOf(hebrew())
		const { whole = '' } = accounts.find((one) => one.language === language) ?? {}
		expect(whole).toContain(
			`<article class="text-page" lang="${language}"><header><h1 lang="he">לפי The bridge</h1>`
		)
		const begun = [...whole.matchAll(/<(?:h\d|td|th|b)(?: [^>]*)?>(?=לפי)/g)].map(([element]) => element)
		expect(begun.length).toBeGreaterThan(20)
		expect(begun.filter((element) => !element.includes('lang="he"'))).toEqual([])
		// A sentence of the page that begins with a name is the page's.
		for (const own of [
			'<p lang="he">לפי A place of this story.</p>',
			'<li lang="he">לפי Nobody could check. ',
			`<a href="#lang=${language}&amp;place=mill" lang="he">`
		])
			expect(whole).toContain(own)
		expect(whole).toContain(`<small lang="${language}">`)
		expect(whole).not.toMatch(/undefined|lang="he" lang/)
	}
)

test('a text in languages of the interface says no other', async () => {
	const { accounts } = await accountsOf(tinyPack())
	const [english] = accounts
	expect(english?.whole.match(/<(?!article|q\b)\w+[^>]* lang=/g)).toBeNull()
})

test('in a list of incidents it is called by the name of its language', async () => {
	const { texts } = await listOf([{ home: 'bridge', alone: 'bridge.html', pack: hebrew() }])
	for (const { text } of texts) {
		expect(text).toContain('עברית')
		expect(text).toContain('<h2 lang="he">')
	}
})
