import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright'
import sirv from 'sirv'
import { findBrowser } from './browser'

const project = resolve(import.meta.dirname, '..')

/** The built site, as `npm run build` left it. */
export const dist = resolve(project, 'dist')

/** The address of the single file of a build, as a browser opens it from disk. */
export const fromDisk = (folder = dist, name = 'makiyivka') =>
	pathToFileURL(resolve(folder, `${name}.html`)).href

/** A site on loopback; `requests` lists each path that was asked of it, in order. */
export type Site = { url: string; requests: string[]; close(): Promise<void> }

/** Serves a folder below a path of its own, so that only relative addresses can work. */
export async function serveSite(folder = dist): Promise<Site> {
	const below = '/some/sub/path'
	const requests: string[] = []
	const { url, close } = await serveFolders({ [below]: folder }, requests)
	return { url: `${url}${below}/`, requests, close }
}

/** Serves several folders from one origin, each below its path. */
export function serveFolders(folders: Record<string, string>, requests: string[] = []) {
	const sites = Object.entries(folders).map(([below, folder]) => ({
		below,
		files: sirv(folder, { dev: true })
	}))
	return serve((request, response) => {
		const path = request.url ?? '/'
		requests.push(path)
		const nothing = () => void response.writeHead(404).end()
		const site = sites.find(({ below }) => path.startsWith(`${below}/`))
		if (!site) return nothing()
		request.url = path.slice(site.below.length)
		site.files(request, response, nothing)
	})
}

/** A server on loopback that answers as it is told; its address has no slash at the end. */
export async function serve(answer: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
	const server = createServer(answer)
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((done, fail) => {
				server.close((problem) => (problem ? fail(problem) : done()))
				// A browser keeps its connections open, and would keep the server waiting for them.
				server.closeAllConnections()
			})
	}
}

/** Starts the browser that all tests run in, told what it needs to know besides. */
export async function openBrowser(...told: string[]): Promise<Browser> {
	const found = await findBrowser()
	return chromium.launch({ ...found, args: [...found.args, ...told] })
}
