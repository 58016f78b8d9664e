import { expect, test } from 'vitest'
import { changed, toldAbout } from '../tinypack'

test('a claim revises an answer to the same question', () => {
	expect(toldAbout(changed('claims.json', '[3].revises', 'apart-gazette'))).toEqual([
		'claims.json[3].revises: found "apart-gazette", expected a claim that answers the same question, "lost"'
	])
})

test('revisions never go round in a circle', () => {
	expect(toldAbout(changed('claims.json', '[0].revises', 'lost-ferry'))).toEqual([
		'claims.json[0].revises: found "lost-ferry", expected a claim that does not lead back to this one'
	])
	expect(toldAbout(changed('claims.json', '[1].revises', 'lost-guild-later'))).toEqual([
		'claims.json[1].revises: found "lost-guild-later", expected a claim that does not lead back to this one',
		'claims.json[3].revises: found "lost-guild", expected a claim that does not lead back to this one'
	])
})
