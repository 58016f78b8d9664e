import { expect, test } from 'vitest'
import { Telling } from '../../src/explore/telling'
import { asTable, asText, headOf, notedIn } from '../../src/lesson/takeout'
import { wordsOf } from '../../src/words/words'
import { tinyLesson } from '../tinylesson'
import { tinyPack } from '../tinypack'

const lesson = tinyLesson()
const telling = new Telling(tinyPack(), 'en', wordsOf('en'))
const answers: Record<string, string> = {
	'agree.lost': 'differ',
	'one.claim': 'lost-ferry',
	'one.behind': 'The ferry.',
	'grades.lost-guild.source': 'F',
	'grades.lost-guild.information': '6',
	why: 'time',
	sentence: '=HYPERLINK("x")\n"quoted"'
}
const noted = notedIn(telling, lesson, (key) => answers[key] ?? '')

test('what leaves the device says what was asked, and names a claim with speaker, time and caveat', () => {
	expect(noted.map(({ asked, answer }) => [asked, answer])).toEqual([
		['Will they agree? How many carts?', 'They will differ'],
		['Ask it.', 'About 30 lost, according to ferry, That day; not corroborated'],
		['Ask it. Who is behind it?', 'The ferry.'],
		['Grade it. 12 lost, according to guild, That day; not corroborated: Source', 'F: cannot be judged'],
		['Grade it. 12 lost, according to guild, That day; not corroborated: Information', '6: cannot be judged'],
		['Why?', 'They counted later.'],
		['One sentence.', '=HYPERLINK("x")\n"quoted"']
	])
})

test('every file begins with the caveat, the version and the licence', () => {
	const head = headOf(telling, lesson)
	expect(head).toContain('Nobody could check.')
	expect(head.at(-1)).toMatch(/^Version \d.*CC BY 4\.0$/)
	expect(asText(head, noted).startsWith('The bridge\r\n')).toBe(true)
	expect(asTable(head, ['a', 'b', 'c'], noted).startsWith('\uFEFF"The bridge"\r\n')).toBe(true)
})

test('no cell of the table runs as a formula, and quotation marks stay in their cell', () => {
	const table = asTable([], ['a', 'b', 'c'], noted)
	expect(table).toContain(`"'=HYPERLINK(""x"")\n""quoted"""`)
	expect(asTable([], ['+1', '-1', '@a'], [])).toBe(`\uFEFF"'+1","'-1","'@a"\r\n`)
})
