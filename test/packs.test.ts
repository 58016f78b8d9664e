import fc from 'fast-check'
import { expect, test } from 'vitest'
import { misplacedIn } from '../src/author/misplaced'
import { describe as sentence, parse } from '../src/check/parse'
import { folderOf, spokenIn } from './packs'

test('every pack that is drawn for tests is one that the checker passes', () => {
	const drawn = fc.property(fc.gen(), (g) => {
		const { files, lessons } = folderOf(g)
		const parsed = parse(files, lessons, misplacedIn)
		expect('issues' in parsed ? parsed.issues.map(sentence) : []).toEqual([])
	})
	fc.assert(drawn, { seed: 2023, numRuns: 200, endOnFailure: true })
})

test('so is one that speaks one language alone, or the same two in another order', () => {
	const drawn = fc.property(
		fc.gen(),
		fc.constantFrom<('en' | 'uk')[]>(['en'], ['uk'], ['uk', 'en']),
		(g, languages) => {
			const { files, lessons } = spokenIn(languages, folderOf(g))
			const parsed = parse(files, lessons, misplacedIn)
			expect('issues' in parsed ? parsed.issues.map(sentence) : []).toEqual([])
			expect('pack' in parsed && parsed.pack.incident.languages).toEqual(languages)
		}
	)
	fc.assert(drawn, { seed: 2023, numRuns: 100, endOnFailure: true })
})
