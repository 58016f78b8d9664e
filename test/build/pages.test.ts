import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { fromShell } from '../builds'
import { dist } from '../site'

test('the page is built, on which all journeys go', async () => {
	// As `npm run build` does; Node tests run beside it, and journeys once it is there.
	const command = ['node_modules/jiti/lib/jiti-cli.mjs', 'src/build/pages.ts']
	await promisify(execFile)(process.execPath, command, { env: fromShell({}) })
	const files = readdirSync(dist)
	expect(files).toEqual(expect.arrayContaining(['index.html', 'sw.js']))
	expect(files.filter((name) => /^(?!index|read).*\.html$/.test(name))).toHaveLength(1)
})
