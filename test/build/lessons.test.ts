import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readIncident } from '../../src/build/incident'
import { describe } from '../../src/check/issue'
import { tinyLesson } from '../tinylesson'
import { tinyFiles, tinyPack } from '../tinypack'

const folder = mkdtempSync(join(tmpdir(), 'lessons-'))
for (const [name, text] of Object.entries(tinyFiles())) writeFileSync(join(folder, name), text)
afterAll(() => rmSync(folder, { recursive: true }))

test('a pack without lessons is a pack', () => {
	expect(readIncident(folder)).toEqual({ pack: tinyPack(), lessons: [] })
})

/** What the build says of a lesson whose first step sets this view. */
function told(view: string): string[] {
	const lesson = tinyLesson()
	lesson.steps[0]!.view = view
	mkdirSync(join(folder, 'lessons'), { recursive: true })
	writeFileSync(join(folder, 'lessons', 'carts.json'), JSON.stringify(lesson))
	const read = readIncident(folder)
	return 'issues' in read ? read.issues.map(describe) : []
}

test('every part of a step’s view is held against the pack, and each that is in vain is told', () => {
	expect(told('panel=claims&claim=lost-ferry&reveal=lost.ferry')).toEqual([])
	expect(told('panel=claims&claim=nobody&by=never')).toEqual([
		'lessons/carts.json.steps[0].view: found "claim=nobody", expected for claim something that the pack has',
		'lessons/carts.json.steps[0].view: found "by=never", expected for by something that the pack has'
	])
})

test('a step’s view does not steer what is the teacher’s choice', () => {
	for (const key of ['lang=uk', 'lesson=carts', 'step=write', 'projector=1', 'level=more'])
		expect(told(key)).toEqual([
			expect.stringMatching(
				new RegExp(
					`^lessons/carts\\.json\\.steps\\[0\\]\\.view: found "${key.split('=')[0]}", expected one of panel, `
				)
			)
		])
})
