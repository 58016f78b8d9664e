import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { build, loadEnv, type InlineConfig } from 'vite'
import { foldersIn } from './homes.ts'
import { buildSeveral } from './several.ts'
import { siteOf } from './site.ts'

/**
 * `npm run build [folder]`: the page for a web server, and the whole of it as one file, in `dist` or the folder. Of several
 * incidents each has a folder of its own there, below the page that lists them. Where an incident has mistakes its pages are
 * written all the same, and say them; the exit code is then 1.
 */
const root = resolve(import.meta.dirname, '../..')
const shell = { ...process.env }
const folder = process.argv[2]
const { VITE_INCIDENT, VITE_SITE } = loadEnv('production', root)
const folders = foldersIn(VITE_INCIDENT)

if (folders.length === 1) await buildPages(folder === undefined ? {} : { build: { outDir: resolve(folder) } })
else {
	const outDir = folder === undefined ? join(root, 'dist') : resolve(folder)
	try {
		if (!(await buildSeveral(folders, outDir, siteOf(VITE_SITE), buildApart))) process.exitCode = 1
	} catch (problem) {
		console.error(problem instanceof Error ? problem.message : problem)
		process.exitCode = 1
	}
}

async function buildPages(into: InlineConfig): Promise<void> {
	await build({ ...into, mode: 'production' })
	// What is wrong with the incident has been said: once is enough.
	await build({ ...into, mode: 'single', ...(process.exitCode === 1 && { logLevel: 'error' }) })
}

/** In a process of its own: what draws pictures can be started but once in each. */
function buildApart(outDir: string, settings: Record<string, string>): boolean {
	const jiti = join(createRequire(import.meta.url).resolve('jiti/package.json'), '../lib/jiti-cli.mjs')
	const { status } = spawnSync(process.execPath, [jiti, import.meta.filename, outDir], {
		cwd: root,
		env: { ...shell, ...settings },
		stdio: 'inherit'
	})
	return status === 0
}
