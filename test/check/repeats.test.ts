import { expect, test } from 'vitest'
import { describe, parse } from '../../src/check/parse'
import type { FileName } from '../../src/format/pack'
import { tinyLesson } from '../tinylesson'
import { changed, tinyFiles, toldAbout } from '../tinypack'

const text = (en: string, uk = `${en} (укр.)`) => ({ en, uk })
const link = 'https://example.org'
const note = (heading: object, more = {}) => ({ heading, paragraphs: [text('One.')], ...more })
const says = (en: string) => ({ passage: 'p1', text: text(en) })
const fact = (en: string, source = link) => ({ text: text(en), source })

/** A list with something in it again, and where, in what, and where it stands first. */
const repeats: [FileName, string, unknown[], string, string, string][] = [
	['incident.json', 'caveats', ['unchecked', 'unsure', 'unchecked'], '[2]', 'unchecked', '[0]'],
	['incident.json', 'contentNote', [text('a'), text('b', 'a (укр.)')], '[1].uk', 'a (укр.)', '[0].uk'],
	[
		'incident.json',
		'notes',
		[note(text('a')), note(text('a', 'b'))],
		'[1].heading.en',
		'a',
		'[0].heading.en'
	],
	[
		'incident.json',
		'notes',
		[note(text('a'), { paragraphs: [text('b'), text('c', 'd'), text('e', 'd')] })],
		'[0].paragraphs[2].uk',
		'd',
		'[0].paragraphs[1].uk'
	],
	[
		'incident.json',
		'notes',
		[note(text('a'), { links: [link, link] })],
		'[0].links[1]',
		link,
		'[0].links[0]'
	],
	['places.geojson', 'features[0].properties.caveats', ['unsure', 'unsure'], '[1]', 'unsure', '[0]'],
	[
		'places.geojson',
		'features[3].properties.says',
		[says('a'), says('b')],
		'[1].passage',
		'p1',
		'[0].passage'
	],
	[
		'places.geojson',
		'features[0].properties.otherNames',
		[
			{ name: 'Mühle', lang: 'en' },
			{ name: 'Mühle', lang: 'uk' },
			{ name: 'Mühle', lang: 'en' }
		],
		'[2].name',
		'Mühle',
		'[0].name'
	],
	[
		'places.geojson',
		'features[0].properties.elsewhere',
		[fact('a'), fact('b'), { text: text('c', 'a (укр.)'), source: `${link}/2` }],
		'[2].text.uk',
		'a (укр.)',
		'[0].text.uk'
	],
	['claims.json', '[0].places', ['mill', 'bridge', 'mill'], '[2]', 'mill', '[0]'],
	['claims.json', '[0].caveats', ['unsure', 'unsure'], '[1]', 'unsure', '[0]'],
	['claims.json', '[0].alsoIn', ['p3', 'p3'], '[1]', 'p3', '[0]'],
	['claims.json', '[3].sources', [link, link], '[1]', link, '[0]'],
	[
		'passages.json',
		'[2].quotes',
		Array(2).fill({ exact: 'could not ask', lang: 'en', ours: { uk: 'не могла спитати' } }),
		'[1].exact',
		'could not ask',
		'[0].exact'
	]
]

test.each(repeats)('%s: nothing stands in %s twice', (file, path, list, again, value, first) => {
	const place = path.startsWith('[') ? file + path : `${file}.${path}`
	expect(toldAbout(changed(file, path, list))).toEqual([
		`${place}${again}: found "${value}", expected something else than in ${path}${first}, since each stands once`
	])
})

test('a claim names its own passage once, and others as further ones', () => {
	expect(toldAbout(changed('claims.json', '[0].alsoIn', ['p3', 'p1']))).toEqual([
		'claims.json[0].alsoIn[1]: found "p1", expected a further passage: this is where the claim stands already'
	])
})

test('two facts from one source are two facts', () => {
	const facts = [fact('a'), fact('b')]
	expect(toldAbout(changed('places.geojson', 'features[0].properties.elsewhere', facts))).toEqual([])
})

/** What an author is told about a lesson that was changed at one place. */
function told(step: number, task: number, change: object): string[] {
	const lesson = tinyLesson()
	Object.assign(lesson.steps[step]!.tasks[task]!, change)
	const parsed = parse(tinyFiles(), new Map([['carts.json', JSON.stringify(lesson)]]))
	return 'issues' in parsed ? parsed.issues.map(describe) : []
}

test('a task asks about a question, and about a claim, once', () => {
	const once = 'since each stands once'
	expect(told(0, 0, { questions: ['lost', 'apart', 'lost'] })).toEqual([
		`lessons/carts.json.steps[0].tasks[0].questions[2]: found "lost", expected something else than in steps[0].tasks[0].questions[0], ${once}`
	])
	for (const task of [0, 1]) expect(told(1, task, { claims: ['lost-guild', 'lost-guild'] })).toHaveLength(1)
})

test('the answers of a task differ in id and words', () => {
	const options = [
		{ id: 'time', text: text('They counted later.') },
		{ id: 'time', text: text('They counted.') },
		{ id: 'what', text: text('They counted later.', 'x') }
	]
	expect(told(2, 0, { options })).toEqual([
		'lessons/carts.json.steps[2].tasks[0].options[1].id: found "time", expected an id of its own: steps[2].tasks[0].options[0] has this one',
		'lessons/carts.json.steps[2].tasks[0].options[2].text.en: found "They counted later.", expected something else than in steps[2].tasks[0].options[0].text.en, since each stands once'
	])
})
