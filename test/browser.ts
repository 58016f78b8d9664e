import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, posix, resolve, win32 } from 'node:path'
import { promisify } from 'node:util'

/** What Playwright needs to start a browser; without `env` it inherits ours. */
export type FoundBrowser = { executablePath?: string; args: string[]; env?: Record<string, string> }

/** What the search asks of a machine, so that a test can describe another one. */
export type Machine = {
	env: Record<string, string | undefined>
	platform: NodeJS.Platform
	arch: string
	root: boolean
	exists(path: string): boolean
	/** Where Playwright keeps a browser of its own, whether or not it is there. */
	playwrights(): Promise<string>
	unpack(): Promise<FoundBrowser>
}

const thisMachine: Machine = {
	env: process.env,
	platform: process.platform,
	arch: process.arch,
	root: process.getuid?.() === 0,
	exists: existsSync,
	// A build reads this file along with the settings of tests, and should not have to load Playwright.
	playwrights: async () => (await import('playwright')).chromium.executablePath(),
	unpack: unpackChromium
}

/** The Chromium to test in: the one asked for, an installed one, Playwright's, or one from npm; throws if there is none. */
export async function findBrowser(machine: Machine = thisMachine): Promise<FoundBrowser> {
	const args = ['--disable-gpu', '--disable-background-networking', '--disable-component-update']
	args.push('--disable-sync', '--no-first-run')
	// Chromium refuses to start its sandbox as root.
	if (machine.platform === 'linux' && machine.root) args.push('--no-sandbox')

	const asked = machine.env.CHROMIUM_PATH
	if (asked && !machine.exists(asked))
		throw new Error(`CHROMIUM_PATH is ${asked}, but there is no such file.`)
	if (asked) return { executablePath: asked, args }

	const executablePath =
		installed(machine).find(machine.exists) ?? [await machine.playwrights()].find(machine.exists)
	if (executablePath) return { executablePath, args }

	if (machine.platform === 'linux' && machine.arch === 'x64') {
		const unpacked = await machine.unpack()
		return { ...unpacked, args: [...args, ...unpacked.args] }
	}
	throw new Error('No browser to test in: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.')
}

/** Where Chromium, Chrome and Edge stand on each system, likeliest first. */
function installed({ env, platform }: Machine): string[] {
	if (platform === 'win32') {
		const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
			(folder) => folder !== undefined
		)
		const programs = [
			'Chromium/Application/chrome.exe',
			'Google/Chrome/Application/chrome.exe',
			'Microsoft/Edge/Application/msedge.exe'
		]
		return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)))
	}
	if (platform === 'darwin') {
		const folders = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')]
		const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge']
		return programs.flatMap((program) =>
			folders.map((folder) => `${folder}/${program}.app/Contents/MacOS/${program}`)
		)
	}
	const folders = [
		...(env.PATH ?? '').split(':').filter(Boolean),
		'/usr/bin',
		'/usr/local/bin',
		'/snap/bin',
		'/opt/google/chrome'
	]
	const programs = [
		// Opens a page in half the time: it is the same engine without a window.
		'chromium-headless-shell',
		'chromium',
		'chromium-browser',
		'google-chrome',
		'google-chrome-stable',
		'microsoft-edge',
		'microsoft-edge-stable'
	]
	return programs.flatMap((program) => folders.map((folder) => posix.join(folder, program)))
}

/**
 * Chromium from the npm package @sparticuz/chromium with the system libraries it needs, unpacked once under node_modules.
 * Its own list of arguments is left aside: they are made for one page in one process, and switch off web security.
 */
async function unpackChromium(): Promise<FoundBrowser> {
	const home = resolve(import.meta.dirname, '../node_modules/.cache/chromium-143')
	if (!existsSync(home)) await unpackInto(home)
	return {
		executablePath: join(home, 'chromium'),
		args: [],
		env: { ...ours(), LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') }
	}
}

async function unpackInto(home: string): Promise<void> {
	await mkdir(dirname(home), { recursive: true })
	// Under a name of its own until it is complete: several test runs may come here at once.
	const growing = await mkdtemp(`${home}-`)
	try {
		// In a process of its own: the package unpacks to the temporary folder and changes its environment, which is not for us.
		const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
		await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
			cwd: import.meta.dirname,
			env: { ...process.env, TMPDIR: growing, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
		})
		const fonts = join(growing, 'fonts/fonts.conf')
		await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('/tmp/fonts', join(home, 'fonts')))
		await rename(growing, home)
	} catch (problem) {
		await rm(growing, { recursive: true, force: true })
		// Another run may have been quicker.
		if (!existsSync(home)) throw problem
	}
}

function ours(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
	)
}
