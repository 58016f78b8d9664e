import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { foldersIn } from '../src/build/homes'

const project = resolve(import.meta.dirname, '..')
const kept = resolve(project, 'node_modules/.cache/builds')

/** The page for a web server, the whole of it as one file, or both of several incidents below the page that lists them. */
export type Kind = 'hosted' | 'single' | 'site'

/** Settings of a build, such as VITE_INCIDENT (absolute folders) or VITE_TILES. */
export type Settings = Record<string, string>

/** An environment as from a shell: what Vitest sets for its own runs would make a build for tests. */
export function fromShell(settings: Settings): NodeJS.ProcessEnv {
	const { NODE_ENV, VITEST, MODE, DEV, PROD, SSR, BASE_URL, ...shell } = process.env
	return { ...shell, ...settings }
}

/** Builds the page into an absolute folder that is not there yet, or is empty. */
export async function buildInto(folder: string, kind: Kind, settings: Settings): Promise<void> {
	const mode = kind === 'single' ? 'single' : 'production'
	const command =
		kind === 'site'
			? ['jiti/lib/jiti-cli.mjs', resolve(project, 'src/build/pages.ts'), folder]
			: ['vite/bin/vite.js', 'build', '--mode', mode, '--outDir', folder, '--logLevel', 'warn']
	const [program = '', ...others] = command
	const build = promisify(execFile)(
		process.execPath,
		[resolve(project, 'node_modules', program), ...others],
		{ cwd: project, env: fromShell(settings) }
	)
	await build.catch((problem: unknown) => {
		// Where the incident has mistakes it ends with 1, and its page says them.
		if (!readdirSync(folder).some((name) => name.endsWith('.html'))) throw problem
	})
}

/**
 * The folder of a build with these settings; only to be read. It is made once for what it is made of, program, incident and
 * settings, and kept until the program changes: most tests and most runs find it there.
 */
export async function built(kind: Kind, settings: Settings): Promise<string> {
	const home = join(kept, programNow(), madeOf(kind, settings))
	await mkdir(resolve(home, '..'), { recursive: true })
	while (!existsSync(home)) {
		const maker = `${home}.maker`
		// Another process makes it.
		if (!(await isMine(maker))) await setTimeout(50)
		else
			await grow(home, (folder) => buildInto(folder, kind, settings)).finally(() =>
				rm(maker, { force: true })
			)
	}
	return home
}

/** Whether this process is the one to make something: the first that says so in a file, unless that one has ended since. */
async function isMine(file: string): Promise<boolean> {
	try {
		await writeFile(file, String(process.pid), { flag: 'wx' })
		return true
	} catch {
		const maker = Number(await readFile(file, 'utf8').catch(() => process.pid))
		if (!isRunning(maker)) await rm(file, { force: true })
		return false
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0)
	} catch {
		return false
	}
}

/** Under a name of its own until it is complete. */
async function grow(home: string, make: (folder: string) => Promise<void>): Promise<void> {
	if (existsSync(home)) return
	await forgetOthers()
	const growing = await mkdtemp(`${home}-`)
	try {
		await make(growing)
		await rename(growing, home)
	} finally {
		await rm(growing, { recursive: true, force: true })
	}
}

/** Builds of a program that has changed since then. */
async function forgetOthers(): Promise<void> {
	const all = await readdir(kept).catch(() => [])
	const others = all.filter((name) => name !== programNow())
	await Promise.all(others.map((name) => rm(join(kept, name), { recursive: true, force: true })))
}

let program: string | undefined
/** A name for the program as it is now, with its base map and its libraries. */
function programNow(): string {
	const parts = ['src', 'geodata/basemap', 'vite.config.ts', 'package.json', 'package-lock.json']
	return (program ??= nameOf(parts.map((part) => contentOf(resolve(project, part)))))
}

/** A name for all else that goes into a build. */
function madeOf(kind: Kind, settings: Settings): string {
	const incidents = foldersIn(settings.VITE_INCIDENT).map((folder) => resolve(project, folder))
	const shell = Object.entries(process.env).filter(([name]) => name.startsWith('VITE_'))
	const others = {
		...Object.fromEntries(shell),
		...settings,
		VITE_INCIDENT: incidents.map((folder) => basename(folder)).join()
	}
	return nameOf([kind, JSON.stringify(Object.entries(others).sort()), ...incidents.map(contentOf)])
}

/** The names and contents of all files at a path. */
function contentOf(path: string): string {
	const files = statSync(path).isDirectory()
		? readdirSync(path, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
				.map((entry) => join(entry.parentPath, entry.name))
				.sort()
		: [path]
	return nameOf(files.flatMap((file) => [file.slice(path.length), readFileSync(file, 'latin1')]))
}

const nameOf = (parts: readonly string[]): string =>
	createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
