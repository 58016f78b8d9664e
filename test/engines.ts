import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import puppeteer from 'puppeteer-core'
import { hang } from './patience'

/** Another browser than the one that all tests run in, as far as a reader's main paths need it. */
export interface Engine {
	/** Name and version, as it says itself. */
	name: string
	/** Opens an address anew, on a window of 1366 by 768 pixels. */
	open(url: string): Promise<void>
	/** What a script says in the page: the body of a function. */
	ask<T>(script: string): Promise<T>
	/** Presses the middle of what a selector finds first. */
	press(selector: string): Promise<void>
	/** A key with a name of its own: Enter, Escape, Tab, ArrowRight. */
	key(name: Key): Promise<void>
	/** Errors and policy violations since it was started, where it tells them. */
	problems: readonly string[]
	close(): Promise<void>
}
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowLeft' | 'ArrowRight'

const size = { width: 1366, height: 768 }

/** Where a program of this name stands; `undefined` where none does. */
function found(...names: string[]): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter)
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

/** Firefox, by WebDriver BiDi; `undefined` where it is not installed. */
export async function firefox(): Promise<Engine | undefined> {
	const executablePath = found('firefox-esr', 'firefox')
	if (!executablePath) return undefined
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath, defaultViewport: size })
	const page = await browser.newPage()
	const problems: string[] = []
	page.on('pageerror', (problem) => problems.push(String(problem)))
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text())
	})
	return {
		name: await browser.version(),
		problems,
		open: async (url) => void (await page.goto(url)),
		ask: <T>(script: string) => page.evaluate(`(() => {${script}})()`) as Promise<T>,
		press: (selector) => page.click(selector),
		key: (name) => page.keyboard.press(name),
		close: () => browser.close()
	}
}

/** WebKitGTK, by W3C WebDriver, on a screen of its own where there is none; `undefined` where it is not installed. */
export async function webkit(): Promise<Engine | undefined> {
	const driver = found('WebKitWebDriver')
	const binary = miniBrowser()
	const screen = process.env['DISPLAY'] ? undefined : found('Xvfb')
	if (!driver || !binary || (!process.env['DISPLAY'] && !screen)) return undefined
	const started: ChildProcess[] = []
	const display = process.env['DISPLAY'] ?? ':77'
	if (screen) started.push(spawn(screen, [display, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' }))
	const port = await freePort()
	// As root, as in a container, its sandbox cannot start.
	const sandbox = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}
	// Without a graphics card, frames handed on as its buffers cost a quarter more.
	const software = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' }
	const env = { ...process.env, ...sandbox, ...software, DISPLAY: display }
	started.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }))
	const call = caller(`http://127.0.0.1:${port}`)
	await untilAnswers(() => call('GET', '/status'))
	const options = { binary, args: ['--automation'] }
	const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } }
	const { sessionId, capabilities: own } = await call<Session>('POST', '/session', { capabilities })
	const session = `/session/${sessionId}`
	await call('POST', `${session}/window/rect`, { ...size, height: size.height + 60 })
	return {
		name: `WebKitGTK ${own.browserVersion}`,
		problems: [],
		open: (url) => call('POST', `${session}/url`, { url }),
		ask: (script) => call('POST', `${session}/execute/sync`, { script, args: [] }),
		press: async (selector) => {
			const one = await call<Record<string, string>>('POST', `${session}/element`, {
				using: 'css selector',
				value: selector
			})
			await call('POST', `${session}/element/${Object.values(one)[0]}/click`, {})
		},
		key: (name) => {
			const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[name] }))
			return call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] })
		},
		close: async () => {
			await call('DELETE', session)
			for (const one of started) one.kill()
		}
	}
}

interface Session {
	sessionId: string
	capabilities: { browserVersion: string }
}

/** Code points of keys (W3C WebDriver, "keyboard actions"). */
const keys: Record<Key, string> = {
	Enter: '\uE007',
	Escape: '\uE00C',
	Tab: '\uE004',
	ArrowLeft: '\uE012',
	ArrowRight: '\uE014'
}

/** Debian keeps it beside the library. */
function miniBrowser(): string | undefined {
	const home = '/usr/lib/x86_64-linux-gnu'
	if (!existsSync(home)) return undefined
	return readdirSync(home)
		.filter((name) => name.startsWith('webkit2gtk-4'))
		.map((name) => join(home, name, 'MiniBrowser'))
		.find((file) => existsSync(file))
}

const caller =
	(home: string) =>
	async <T = void>(method: string, path: string, body?: unknown): Promise<T> => {
		const answer = await fetch(home + path, {
			method,
			...(body !== undefined && { body: JSON.stringify(body) })
		})
		const { value } = (await answer.json()) as { value: T & { message?: string } }
		if (!answer.ok) throw new Error(`${method} ${path}: ${value.message}`)
		return value
	}

async function untilAnswers(call: () => Promise<unknown>): Promise<void> {
	const end = performance.now() + hang
	for (;;) {
		try {
			return void (await call())
		} catch (reason) {
			if (performance.now() > end) throw reason
			await pause(50)
		}
	}
}

function freePort(): Promise<number> {
	return new Promise((found) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo
			server.close(() => found(port))
		})
	})
}
