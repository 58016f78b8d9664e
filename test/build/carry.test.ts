import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { carryPage } from '../../src/build/carry'
import { withPolicy } from '../../src/build/csp'

const script = 'ask()'
const hash = createHash('sha256').update(script).digest('base64')

test('the page that asks other servers runs its one script, asks by https alone but on a device itself, and loads nothing', () => {
	const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(carryPage(script))!
	expect(policy!.split('; ')).toEqual([
		"default-src 'none'",
		`script-src 'sha256-${hash}'`,
		'connect-src https: http://localhost:* http://127.0.0.1:*',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	])
	expect(carryPage(script)).toContain('<meta name="referrer" content="no-referrer" />')
})

test('it keeps its policy where others are given theirs, and no other page is spared by what it says', () => {
	expect(withPolicy(carryPage(script), () => 'theirs')).toBe(carryPage(script))
	const page =
		'<meta charset="utf-8" /><p><meta http-equiv="Content-Security-Policy" content="connect-src *" /></p>'
	expect(withPolicy(page, () => 'theirs')).toContain('content="theirs"')
})
