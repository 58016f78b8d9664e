import { describe, expect, test } from 'vitest'
import { caveatsOf } from '../../src/ask/select'
import { Telling } from '../../src/explore/telling'
import { languages } from '../../src/format/languages'
import { quotationOf } from '../../src/share/quotation'
import { wordsOf } from '../../src/words/words'
import { shippedPack } from '../shipped'

const pack = shippedPack()

describe.each(languages)('a quotation in %s', (language) => {
	test('has no claim without speaker, words, time and every caveat, and nothing in it is markup of a stranger', () => {
		const telling = new Telling(pack, language, wordsOf(language))
		for (const claim of pack.claims) {
			const html = quotationOf(telling, claim, 'https://example.org/#claim="<x>')
			const text = html.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
			expect(text).toContain(claim.label[language])
			expect(text).toContain(pack.speakers.find(({ id }) => id === claim.speaker)!.name[language])
			for (const caveat of caveatsOf(pack, claim.caveats)) expect(text).toContain(caveat.text[language])
			expect(html).not.toContain('<x>')
		}
	})
})
