import { expect, test } from 'vitest'
import { alike } from '../../src/author/alike'
import type { Issue } from '../../src/check/issue'

const issue = (path: string, found: string, expected = 'this key and its value'): Issue => ({
	file: 'claims.json',
	path,
	found,
	expected
})

test('what is missing in many records is told once, with how many more there are', () => {
	const issues = [0, 1, 2, 12].map((i) => issue(`[${i}].caveats`, 'nothing'))
	expect(alike([...issues, issue('[3].speaker', 'nothing')])).toEqual([
		{ first: issues[0], more: 3 },
		{ first: issue('[3].speaker', 'nothing'), more: 0 }
	])
})

test('different mistakes in the same place stay apart', () => {
	const [one, other] = [
		issue('[0].speaker', '"fery"', 'in speakers.json'),
		issue('[1].speaker', '"guld"', 'in speakers.json')
	]
	expect(alike([one, other, { ...one, path: '[7].speaker' }])).toEqual([
		{ first: one, more: 1 },
		{ first: other, more: 0 }
	])
})

test('a remark that stands for many counts as all of them', () => {
	const one = { ...issue('features[0].properties', 'nothing', 'a caveat'), more: 998 }
	const other = issue('features[7].properties', 'nothing', 'a caveat')
	expect(alike([one, other])[0]!.more).toBe(999)
})
