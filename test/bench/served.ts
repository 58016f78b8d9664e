import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { serve } from '../site'

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.png': 'image/png'
}

/** Serves a folder compressed, as a real host does. */
export function serveCompressed(folder: string): Promise<{ url: string; close(): Promise<void> }> {
	return serve(async (request, response) => {
		const path = new URL(request.url ?? '/', 'http://host').pathname
		const file = join(folder, normalize(path === '/' ? '/index.html' : path))
		try {
			const body = await promisify(gzip)(await readFile(file))
			response.writeHead(200, {
				'content-type': types[extname(file)] ?? 'application/octet-stream',
				'content-encoding': 'gzip'
			})
			response.end(body)
		} catch {
			// What the page asks for and is not there shows in its own error.
			response.writeHead(404).end()
		}
	})
}
