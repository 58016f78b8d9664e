import fc from 'fast-check'
import { expect, test } from 'vitest'
import { misplacedIn } from '../src/build/lessons'
import { describe as sentence, parse } from '../src/check/parse'
import { folderOf } from './packs'

test('every pack that is drawn for tests is one that the checker passes', () => {
	const drawn = fc.property(fc.gen(), (g) => {
		const { files, lessons } = folderOf(g)
		const parsed = parse(files, lessons, misplacedIn)
		expect('issues' in parsed ? parsed.issues.map(sentence) : []).toEqual([])
	})
	fc.assert(drawn, { seed: 2023, numRuns: 200, endOnFailure: true })
})
