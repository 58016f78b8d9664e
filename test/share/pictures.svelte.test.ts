import { beforeAll, describe, expect, test } from 'vitest'
import { caveatsOf, isLater, speakerOf } from '../../src/ask/select'
import { matrix, type Matrix } from '../../src/ask/compare'
import { momentsOf } from '../../src/ask/moments'
import { asPng, dotsOf } from '../../src/atlas/mapfile'
import type { Svg } from '../../src/atlas/svg'
import { svgText } from '../../src/atlas/svgText'
import { Telling } from '../../src/explore/telling'
import { languages } from '../../src/format/languages'
import type { Claim, Pack } from '../../src/format/pack'
import { matrixPicture } from '../../src/share/matrixPicture'
import { rangePicture } from '../../src/share/rangePicture'
import { loadPack } from '../../src/source/builtIn'
import { misprintsIn } from '../misprints'
import { mannerOf } from '../../src/words/manner'
import { wordsOf } from '../../src/words/words'

let pack: Pack
beforeAll(async () => {
	const loaded = await loadPack('en')
	if ('issues' in loaded) throw new Error(loaded.issues.join('\n'))
	pack = loaded.pack
})

const read = (text: string) => new DOMParser().parseFromString(text, 'image/svg+xml')
/** All that can be read in a picture, as one line: where it breaks says nothing. */
const wordsIn = (svg: Element): string =>
	[...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')

/** Everything that was said, or within what a reader narrowed it down to. */
function grid(claims: readonly Claim[], speakers: readonly string[] = []): Matrix {
	const later = claims.some((claim) => isLater(pack, claim))
	const moments = momentsOf(pack, later)
	return matrix(pack, claims, { moments, now: moments.at(-1)!, later, questions: [], speakers })
}

describe.each(languages)('in %s', (language) => {
	const telling = () => new Telling(pack, language, wordsOf(language))
	const drawn = (): { name: string; claims: Claim[]; picture: Svg }[] =>
		[true, false].flatMap((later) => {
			const shown = pack.claims.filter((claim) => later || !isLater(pack, claim))
			const counted = pack.incident.questions.filter(({ counted }) => counted)
			return [
				{ name: `matrix ${later}`, claims: shown, picture: matrixPicture(telling(), grid(shown), '') },
				...counted.map((question) => ({
					name: `${question.id} ${later}`,
					claims: shown.filter((claim) => claim.question === question.id),
					picture: rangePicture(telling(), shown, question, '')
				}))
			]
		})

	test('a picture of claims names each speaker, its day, its doubt, and every caveat', () => {
		for (const { name, claims, picture } of drawn()) {
			const text = wordsIn(read(svgText(picture)).documentElement)
			for (const claim of claims) {
				const [isMatrix, speaker] = [name.startsWith('matrix'), speakerOf(pack, claim)]
				const short = telling().tell(speaker.short)
				expect(text, name).toContain(telling().tell(isMatrix ? claim.answer : claim.label))
				// Over a column it is the short name, and within a sentence the other one.
				expect(text, name).toContain(isMatrix ? short : (speaker.named?.[language] ?? short))
				expect(text, name).toContain(telling().doubtOf(claim))
				// Its words, with our translation of those in another language.
				expect(text, name).toContain(mannerOf(claim, telling()))
			}
			for (const { text: caveat } of caveatsOf(
				pack,
				claims.flatMap(({ caveats }) => caveats)
			))
				expect(text, name).toContain(caveat[language])
			expect(text).toContain('CC BY 4.0')
		}
	})

	test('no text lies over another or is cut off by the edge', () => {
		for (const { name, picture } of drawn()) expect(misprintsIn(svgText(picture)), name).toEqual([])
	})

	test('stands alone: it asks for nothing', () => {
		for (const { picture } of drawn()) {
			const text = svgText(picture)
			expect(read(text).querySelector('parsererror')).toBeNull()
			expect(text).not.toMatch(/\b(href|src)=|url\((?!#)|var\(--|class=|<style|<script/)
		}
	})
})

test('a figure that its speaker revised says so, though what came later is left out', () => {
	const telling = new Telling(pack, 'en', wordsOf('en'))
	const told = pack.claims.filter((claim) => !isLater(pack, claim))
	const question = pack.incident.questions.find(({ id }) => id === 'killed')!
	for (const picture of [rangePicture(telling, told, question, ''), matrixPicture(telling, grid(told), '')])
		expect(wordsIn(read(svgText(picture)).documentElement)).toMatch(/revised later: 89/)
})

test('nothing that a file tells is called later: it holds no report to be later than', () => {
	const claims = pack.claims.map(({ passage, ...claim }): Claim => claim)
	const telling = new Telling({ ...pack, passages: [], claims }, 'en', wordsOf('en'))
	const question = pack.incident.questions.find(({ id }) => id === 'killed')!
	const picture = rangePicture(telling, claims, question, '')
	expect(wordsIn(read(svgText(picture)).documentElement)).not.toMatch(/, later/)
})

test('what an answer counts begins a line of its own, as the sentence that it is', () => {
	for (const language of languages) {
		const question = pack.incident.questions.find(({ id }) => id === 'killed')!
		const telling = new Telling(pack, language, wordsOf(language))
		const svg = read(svgText(rangePicture(telling, pack.claims, question, '')))
		const lines = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent)
		for (const claim of pack.claims.filter((one) => one.question === question.id)) {
			const [first = ''] = telling.tell(claim.counts).split(/(?<=^.{30}\S*) /)
			expect(
				lines.some((line) => line?.startsWith(first)),
				first
			).toBe(true)
		}
	}
})

test('a word has its row, and no place on the axis', () => {
	const telling = new Telling(pack, 'en', wordsOf('en'))
	const question = pack.incident.questions.find(({ id }) => id === 'killed')!
	const svg = read(svgText(rangePicture(telling, pack.claims, question, ''))).documentElement
	for (const claim of pack.claims.filter((one) => one.question === 'killed')) {
		const row = svg.querySelector(`[data-claim="${claim.id}"]`)!
		expect(row.querySelectorAll('circle')).toHaveLength(claim.amount?.kind === 'number' ? 1 : 0)
	}
})

test('the PNG of a picture is twice as sharp', async () => {
	const picture = matrixPicture(new Telling(pack, 'uk', wordsOf('uk')), grid(pack.claims), '')
	const blob = await asPng(svgText(picture))
	const { width, height } = await createImageBitmap(blob)
	expect(dotsOf(svgText(picture))).toEqual({ width, height })
	expect(width).toBe(2 * Number(picture.values.width))
})

test('a picture of a narrowed view says so, and never that what the reader hid was not said', () => {
	const telling = new Telling(pack, 'en', wordsOf('en'))
	const about = pack.claims.filter((claim) => !isLater(pack, claim) && claim.places.includes('donetsk'))
	const text = wordsIn(read(svgText(matrixPicture(telling, grid(about), 'Only: Donetsk.'))).documentElement)
	expect(text).toContain('Only: Donetsk.')
	expect(text).toContain('hidden by your filter')
	expect(text).not.toContain('not yet said')
})
