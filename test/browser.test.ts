import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findBrowser, type Machine } from './browser'

/** A Linux machine on which only the given files exist. */
function machine(files: string[], differently: Partial<Machine> = {}): Machine {
	return {
		env: { PATH: '/usr/local/bin:/usr/bin' },
		platform: 'linux',
		arch: 'x64',
		root: false,
		exists: (path) => files.includes(path),
		playwrights: async () => '/playwright/chrome',
		unpack: async () => ({
			executablePath: '/unpacked/chromium',
			args: [],
			env: { LD_LIBRARY_PATH: '/unpacked' }
		}),
		...differently
	}
}

const everything = ['/asked/for', '/usr/bin/google-chrome', '/playwright/chrome']

test('the browser that was asked for comes first', async () => {
	const env = { CHROMIUM_PATH: '/asked/for', PATH: '/usr/bin' }
	expect(await findBrowser(machine(everything, { env }))).toMatchObject({ executablePath: '/asked/for' })
})

test('a browser that was asked for and is not there is an error, not another browser', async () => {
	const env = { CHROMIUM_PATH: '/mistyped', PATH: '/usr/bin' }
	await expect(findBrowser(machine(everything, { env }))).rejects.toThrow('CHROMIUM_PATH is /mistyped')
})

test('an installed browser comes before the one Playwright brought', async () => {
	expect(await findBrowser(machine(everything))).toMatchObject({ executablePath: '/usr/bin/google-chrome' })
})

test('a build, which reads where to look for a browser along with all settings, loads no Playwright', () => {
	const source = readFileSync('test/browser.ts', 'utf8')
	expect(source.match(/^import (?!type ).*'playwright/gm)).toBeNull()
	expect(source).toContain("import('playwright')")
})

test('Playwright’s own comes before the one from npm', async () => {
	expect(await findBrowser(machine(['/playwright/chrome']))).toMatchObject({
		executablePath: '/playwright/chrome'
	})
})

test('a bare Linux machine gets the one from npm, and its libraries with it', async () => {
	const found = await findBrowser(machine([]))
	expect(found).toMatchObject({ executablePath: '/unpacked/chromium', env: { LD_LIBRARY_PATH: '/unpacked' } })
	expect(found.args).toContain('--disable-background-networking')
})

test.each([
	['darwin', 'arm64', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
	['win32', 'x64', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe']
] as const)('an installed browser is found on %s', async (platform, arch, executablePath) => {
	const env = { PROGRAMFILES: 'C:\\Program Files' }
	expect(await findBrowser(machine([executablePath], { env, platform, arch }))).toMatchObject({
		executablePath
	})
})

test('without any browser, one sentence says what to install', async () => {
	const other = findBrowser(machine([], { arch: 'arm64' }))
	await expect(other).rejects.toThrow('install Chromium, Chrome or Edge, or set CHROMIUM_PATH')
})

test('the sandbox is left out only for root on Linux, where Chromium would not start with it', async () => {
	expect((await findBrowser(machine(everything, { root: true }))).args).toContain('--no-sandbox')
	expect((await findBrowser(machine(everything))).args).not.toContain('--no-sandbox')
})
