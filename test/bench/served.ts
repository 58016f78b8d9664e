import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { serve } from '../site'

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.png': 'image/png'
}

/** Serves a folder compressed, as a real host does: not while a page is measured that has the same processor. */
export async function serveCompressed(folder: string): Promise<{ url: string; close(): Promise<void> }> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true })
	const files = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
	const bodies = new Map<string, Buffer>()
	for (const file of files)
		bodies.set(`/${relative(folder, file)}`, await promisify(gzip)(await readFile(file)))
	return serve((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://host')
		const path = pathname === '/' ? '/index.html' : pathname
		const body = bodies.get(path)
		// What the page asks for and is not there shows in its own error.
		if (!body) return void response.writeHead(404).end()
		response.writeHead(200, {
			'content-type': types[extname(path)] ?? 'application/octet-stream',
			'content-encoding': 'gzip'
		})
		response.end(body)
	})
}
