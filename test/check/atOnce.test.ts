import { expect, test } from 'vitest'
import { describe, parse } from '../../src/check/parse'
import type { FileName } from '../../src/format/pack'
import { tinyLesson } from '../tinylesson'
import { changed, tinyFiles, type TextFiles } from '../tinypack'

/** Mistakes of all kinds, each at a place of its own: misspelt ids, wrong values, keys that are missing or too many, ties that break. */
const mistakes: [FileName | 'lesson', string, unknown][] = [
	['incident.json', 'narrator', 'gazete'],
	['incident.json', 'standing.caveat', 'uncheckde'],
	['incident.json', 'caveats[0]', 'nobody'],
	['incident.json', 'summary', 'A bridge.'],
	['incident.json', 'questions[1].axes', 'km'],
	['incident.json', 'clocks[0].offset', '+99:99'],
	['places.geojson', 'features[0].properties.kind', 'village'],
	['places.geojson', 'features[0].properties.says[0].passage', 'p9'],
	['places.geojson', 'features[3].properties.radius_m', 300],
	['places.geojson', 'features[4].properties.claim', 'apart-gazete'],
	['places.geojson', 'features[4].geometry.coordinates[0]', [10, 50.5]],
	['speakers.json', '[0].stake', undefined],
	['speakers.json', '[1].statements[0].said.day', '2001-02-31'],
	['speakers.json', '[0].statements[0].said.latest', '2001-04-01T00:00:00Z'],
	['claims.json', '[0].speaker', 'ferri'],
	['claims.json', '[0].counts.uk', ''],
	['claims.json', '[0].amount.value', 31],
	['claims.json', '[0].when.readings[0].iso', '2001-05-03T00:00:00Z'],
	['claims.json', '[0].caveats[0]', 'unchekced'],
	['claims.json', '[1].caveat', ['unchecked']],
	['claims.json', '[2].tellingOf', 7],
	['claims.json', '[2].statement', 'gazette-rapport'],
	['claims.json', '[3].sources[0]', 'nowhere'],
	['claims.json', '[3].revises', 'lost-gild'],
	['passages.json', '[1].number', 1],
	['passages.json', '[2].quotes[0].ours', {}],
	['passages.json', '[2].places', ['mil']],
	['caveats.json', '[0].passage', 'p4'],
	['caveats.json', '[1].whose', 'them'],
	['lesson', 'idea.en', 'They said “many carts”.'],
	['lesson', 'ages.from', 3],
	['lesson', 'steps[0].tasks[0].questions[0]', 'found'],
	['lesson', 'steps[1].tasks[1].claims[0]', 'lost-gild'],
	['lesson', 'short.steps[0].step', 'gess']
]

/** What an author is told about a pack and its lesson with some mistakes. */
function told(some: typeof mistakes): string[] {
	let files: TextFiles = tinyFiles()
	let lesson = JSON.stringify(tinyLesson())
	for (const [file, path, value] of some)
		if (file === 'lesson')
			lesson = changed('incident.json', path, value, { ...files, 'incident.json': lesson })['incident.json']
		else files = changed(file, path, value, files)
	const parsed = parse(files, new Map([['carts.json', lesson]]))
	return 'issues' in parsed ? parsed.issues.map(describe) : []
}

test(
	'no mistake hides another: what is told of two of them is told when both are made',
	{ timeout: 60_000 },
	() => {
		const alone = mistakes.map((mistake) => told([mistake]))
		for (const sentences of alone) expect(sentences).not.toEqual([])
		const hidden = mistakes.flatMap((first, i) =>
			mistakes.slice(i + 1).flatMap((second, j) => {
				const both = told([first, second])
				const expected = [...(alone[i] ?? []), ...(alone[i + 1 + j] ?? [])]
				return expected
					.filter((sentence) => !both.includes(sentence))
					.map((sentence) => `${first[1]} + ${second[1]}: ${sentence}`)
			})
		)
		expect(hidden).toEqual([])
	}
)

test('all of them at once are told in one go', () => {
	const alone = new Set(mistakes.flatMap((mistake) => told([mistake])))
	const all = told(mistakes)
	expect([...alone].filter((sentence) => !all.includes(sentence))).toEqual([])
})
