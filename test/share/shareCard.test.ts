import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caveatsOf, isLater, speakerOf } from '../../src/ask/select'
import type { Svg } from '../../src/atlas/svg'
import { asPng } from '../../src/build/raster'
import { svgText } from '../../src/atlas/svgText'
import { parse } from '../../src/check/parse'
import { Telling } from '../../src/explore/telling'
import { languages } from '../../src/format/languages'
import { cardInWords, cardSize, shareCard } from '../../src/share/shareCard'
import { wordsOf } from '../../src/words/words'
import { folderOf } from '../packs'
import { shippedPack } from '../shipped'

const pack = shippedPack()
/** All that can be read in a drawing, as one line. */
const wordsIn = ({ name, inside }: Svg): string =>
	inside
		.map((part) =>
			typeof part === 'string' ? (name === 'text' || name === 'tspan' ? part : '') : wordsIn(part)
		)
		.filter(Boolean)
		.join(' ')

describe.each(languages)('in %s', (language) => {
	const telling = new Telling(pack, language, wordsOf(language))

	test.each([
		['the picture', () => wordsIn(shareCard(telling, undefined))],
		['what is said of it', () => cardInWords(telling)]
	])('%s that a link shows has no number without its speaker, its qualifier and the caveat', (_, read) => {
		const text = read().replace(/\s+/g, ' ').toLowerCase()
		for (const claim of pack.claims.filter(
			(one) => one.question === 'killed' && one.amount?.kind === 'number' && !isLater(pack, one)
		)) {
			expect(text).toContain(String((claim.amount as { value: number }).value))
			if ((claim.amount as { qualifier: string }).qualifier === 'about')
				expect(text).toContain(claim.answer[language].toLowerCase())
			expect(text).toContain(speakerOf(pack, claim).short[language].toLowerCase())
			expect(text).toContain(telling.doubtOf(claim))
		}
		expect(text).toMatch(/revised later: 89|пізніше змінено: 89/)
		expect(text).toContain(caveatsOf(pack, [pack.incident.standing.caveat])[0]!.text[language].toLowerCase())
	})
})

test('it is a PNG of the size that previews want, with its letters in it', async () => {
	const png = await asPng(svgText(shareCard(new Telling(pack, 'uk', wordsOf('uk')), undefined)))
	const view = new DataView(png.buffer, png.byteOffset)
	expect([view.getUint32(16), view.getUint32(20)]).toEqual([cardSize.width, cardSize.height])
	const blank = await asPng('<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>')
	expect(png.length).toBeGreaterThan(10 * blank.length)
})

test('a card is drawn of any incident', () => {
	fc.assert(
		fc.property(fc.gen(), fc.constantFrom(...languages), (g, language) => {
			const parsed = parse(folderOf(g).files)
			if ('issues' in parsed) throw new Error('a drawn pack has issues')
			const text = svgText(shareCard(new Telling(parsed.pack, language, wordsOf(language)), undefined))
			expect(text).not.toMatch(/="[^"]*(NaN|Infinity|undefined)[^"]*"/)
		}),
		{ numRuns: 40 }
	)
})
