import { describe, expect, test } from 'vitest'
import { changed, tinyFiles, toldAbout, type TextFiles } from '../tinypack'

/** The tiny pack, its statements said otherwise: the ferry (1), the guild (2, and 4 after the report), the gazette's report (3). */
function said(...changes: [path: string, value: unknown][]): TextFiles {
	return changes.reduce((files, [path, value]) => changed('speakers.json', path, value, files), tinyFiles())
}

describe('the order of saying against the instants', () => {
	test('what was certainly said before has a lower order', () => {
		expect(toldAbout(said(['[1].statements[0].said.order', 1]))).toEqual([
			'speakers.json[0].statements[0].said.order: found 1, expected less than 1, the order of "guild-board", which was not made before 2001-05-02T00:00:00+02:00'
		])
		expect(toldAbout(said(['[0].statements[0].said.order', 3]))).toContain(
			'speakers.json[0].statements[0].said.order: found 3, expected less than 3, the order of "gazette-report", which was not made before 2001-05-03T00:00:00+02:00'
		)
	})

	test('what may have been said in the same hours can share an order', () => {
		const until = '2001-05-02T12:00:00+02:00'
		const path = '[0].statements[0].said'
		expect(toldAbout(said([`${path}.latest`, until], ['[1].statements[0].said.order', 1]))).toEqual([])
	})
})

describe('speakers stand in the order in which they first spoke', () => {
	test('and an author is told who stands before whom', () => {
		const [ferry, guild, gazette] = JSON.parse(tinyFiles()['speakers.json']) as object[]
		const speakers = (...some: unknown[]) => ({ ...tinyFiles(), 'speakers.json': JSON.stringify(some) })
		expect(toldAbout(speakers(ferry, gazette, guild))).toEqual([
			'speakers.json[2]: found "guild" after "gazette", expected the other way round: they first spoke in order 2 and 3'
		])
		expect(toldAbout(speakers(guild, ferry, gazette))).toHaveLength(1)
		// Both stand behind the gazette, and both are told.
		expect(toldAbout(speakers(gazette, ferry, guild))).toHaveLength(2)
	})

	test('undated ones that the report only tells come after the dated ones of its order', () => {
		const undated: [string, unknown][] = [
			['[1].statements[0].said.order', 3],
			['[1].statements[0].said.day', undefined],
			['[1].statements[0].said.latest', '2001-05-03T23:59:59+02:00']
		]
		expect(toldAbout(said(...undated))).toEqual([
			'speakers.json[2]: found "gazette" after "guild", expected the other way round: both first spoke in order 3, and dated statements come before undated ones'
		])
	})

	test('an undated one whose place in the order is known keeps it', () => {
		expect(toldAbout(said(['[1].statements[0].said.day', undefined]))).toEqual([])
	})

	test('each with their own statements in that order', () => {
		const files = tinyFiles()
		const [ferry, guild, gazette] = JSON.parse(files['speakers.json']) as { statements: object[] }[]
		guild!.statements.reverse()
		expect(toldAbout({ ...files, 'speakers.json': JSON.stringify([ferry, guild, gazette]) })).toEqual([
			'speakers.json[1].statements[1].said.order: found 2, expected 4 or more: statements stand in the order of saying'
		])
	})
})

describe('the report, and what came after', () => {
	const late = 'expected a statement made by 2001-05-03, the day of the report, of its order 3 at most'
	const early = 'expected a statement made after the report, of a higher order than its 3'

	test('a claim of the report was not made after it', () => {
		expect(toldAbout(changed('claims.json', '[1].statement', 'guild-later'))).toEqual([
			`claims.json[1].statement: found "guild-later", ${late}`
		])
	})

	test('a claim that is read elsewhere was not made before the report', () => {
		expect(toldAbout(changed('claims.json', '[3].statement', 'guild-board'))).toEqual([
			`claims.json[3].statement: found "guild-board", ${early}`
		])
	})

	test('days tell it as well as the order does', () => {
		const day = (day: string, path = '[1].statements[0].said'): [string, unknown][] => [
			[`${path}.day`, day],
			[`${path}.earliest`, `${day}T00:00:00+02:00`],
			[`${path}.latest`, `${day}T23:59:59+02:00`]
		]
		expect(toldAbout(said(...day('2001-05-05')))).toContain(
			`claims.json[1].statement: found "guild-board", ${late}`
		)
		expect(toldAbout(said(...day('2001-05-01', '[1].statements[1].said')))).toContain(
			`claims.json[3].statement: found "guild-later", ${early}`
		)
		expect(toldAbout(changed('incident.json', 'report.day', '2001-05-01')).join()).toContain(
			'the day of the report'
		)
	})

	test('an undated statement may be of the report as long as its bounds allow it', () => {
		const undated = said(['[1].statements[0].said.day', undefined])
		expect(toldAbout(undated)).toEqual([])
		const afterwards: [string, unknown][] = [
			['[1].statements[0].said.day', undefined],
			['[1].statements[0].said.earliest', '2001-05-05T00:00:00+02:00'],
			['[1].statements[0].said.latest', '2001-05-06T00:00:00+02:00']
		]
		expect(toldAbout(said(...afterwards))).toContain(`claims.json[1].statement: found "guild-board", ${late}`)
	})
})
