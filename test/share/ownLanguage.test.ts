import { expect, test } from 'vitest'
import { Telling } from '../../src/explore/telling'
import { languages } from '../../src/format/languages'
import { aboutOf } from '../../src/share/about'
import { referencesOf } from '../../src/share/citations'
import { linkedData } from '../../src/share/linked'
import { quotationOf } from '../../src/share/quotation'
import { wordsOf } from '../../src/words/words'
import { tinyPack } from '../tinypack'

const tiny = tinyPack()
const pack = { ...tiny, incident: { ...tiny.incident, writtenIn: 'he' } }

test.each(languages)(
	'what leaves an incident in Hebrew says its language, also when the page speaks %s',
	(language) => {
		const telling = new Telling(pack, language, wordsOf(language))
		expect(aboutOf(telling).language).toBe('he')
		expect(referencesOf(telling, undefined).map((one) => one.language)).toEqual(['he', 'he'])
		const graph = linkedData(telling)['@graph'] as { inLanguage?: string }[]
		expect(graph.filter(({ inLanguage }) => inLanguage).map(({ inLanguage }) => inLanguage)).toEqual(
			Array(pack.claims.length + 2).fill('he')
		)
	}
)

test.each(languages)(
	'a quotation from it in %s says so where its words are, and runs as they do',
	(language) => {
		const telling = new Telling(pack, language, wordsOf(language))
		const [claim] = pack.claims
		const html = quotationOf(telling, claim!, 'https://example.org/')
		const own = (text: string) => `<span lang="he">${text}</span>`
		expect(html).toContain(`<blockquote lang="${language}" dir="auto" cite=`)
		expect(html).toContain(`<strong>${own(telling.tell(claim!.label))}</strong>`)
		expect(html).toContain(`<li>${own(telling.tell(pack.caveats[0]!.text))}`)
		expect(html).not.toMatch(/[\ufdd0\ufdd1]|undefined/)
		const bare = html.replaceAll(/<span lang="he">|<\/span>| dir="auto"/g, '')
		expect(bare).toBe(
			quotationOf(new Telling(tiny, language, wordsOf(language)), claim!, 'https://example.org/')
		)
	}
)
