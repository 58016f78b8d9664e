import { expect, test } from 'vitest'
import { languages } from '../../src/format/languages'
import { oembedOf } from '../../src/build/oembed'
import { citationTags, headOf, pictureTags } from '../../src/build/page'
import { siteOf } from '../../src/build/site'
import { shippedPack } from '../shipped'

const { incident } = shippedPack()
const site = 'https://example.org/incident/'

test('a site is an address that ends with a slash, or none', () => {
	expect(siteOf(site)).toBe(site)
	expect(siteOf(undefined)).toBeUndefined()
	expect(siteOf('')).toBeUndefined()
	for (const wrong of [
		'example.org',
		'ftp://example.org/',
		'https://example.org/a',
		'https://example.org/?a',
		'https://['
	])
		expect(() => siteOf(wrong), wrong).toThrow(
			`VITE_SITE: expected an address that starts with https:// or http:// and ends with a slash, found "${wrong}"`
		)
})

test.each(languages)(
	'a preview, a search engine and an oEmbed reader get the caveat with the name: %s',
	(language) => {
		const line = incident.standing.line[language]
		const head = headOf(incident, language, { site, path: `read.${language}.html` })
		expect(head.split(line.replaceAll('"', '&quot;')).length).toBeGreaterThan(2)
		expect(head).toContain(`<link rel="canonical" href="${site}read.${language}.html" />`)
		expect(head).toContain(`href="${site}oembed.${language}.json"`)
		const offer = JSON.parse(oembedOf(incident, language, site)) as Record<string, string | number>
		expect(offer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 480 })
		expect(offer['title']).toContain(line)
		expect(offer['html']).toContain(`src="${site}#lang=${language}&amp;embed=1"`)
		expect(offer['html']).toContain('title="')
	}
)

test('without a site a page names no address that would be wrong', () => {
	expect(headOf(incident, 'en')).not.toMatch(/canonical|og:url|oembed/)
})

test('a preview finds the picture by its whole address where that is known, and its words whole', () => {
	const card = { svg: '', words: 'About 400 killed, according to "A" <b>', width: 1200, height: 630 }
	const known = pictureTags(card, 'uk', site)
	expect(known).toContain(`<meta property="og:image" content="${site}share.uk.png" />`)
	expect(known).toContain(
		'<meta property="og:image:alt" content="About 400 killed, according to &quot;A&quot; &lt;b&gt;" />'
	)
	expect(pictureTags(card, 'uk', undefined)).toContain('content="share.uk.png"')
})

test.each(languages)(
	'a reference manager is told no author, day or address that is not known: %s',
	(language) => {
		const named = (tags: string) => [...tags.matchAll(/name="([^"]*)"/g)].map(([, name]) => name)
		const tags = citationTags(incident, language, undefined)
		expect(named(tags)).toEqual(['citation_title', 'citation_language'])
		expect(tags).toContain(`content="${language}"`)
		expect(citationTags({ ...incident, writtenIn: 'de' }, language, undefined)).toContain('content="de"')
		const address = `${site}read.${language}.html`
		expect(citationTags(incident, language, address)).toContain(
			`<meta name="citation_public_url" content="${address}" />`
		)
	}
)
