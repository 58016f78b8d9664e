import { svelte } from '@sveltejs/vite-plugin-svelte'
import { resolve } from 'node:path'
import { build, createServer } from 'vite'

const sources = resolve(import.meta.dirname, '..')

/** What a module of the page makes, run here as the page would run it: with runes, and with the base map where it finds it. */
export async function inPage<Module, Made>(
	file: string,
	define: Record<string, string>,
	make: (module: Module) => Promise<Made>
): Promise<Made> {
	const server = await createServer({
		configFile: false,
		logLevel: 'error',
		define,
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { basemap: resolve(sources, '../geodata/basemap') } },
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	})
	try {
		return await make((await server.ssrLoadModule(resolve(sources, file))) as Module)
	} finally {
		await server.close()
	}
}

/**
 * A script that stands in a page itself, made of its own sources as the program is. By default, for browsers that cannot run the
 * program, since it may be what says so.
 */
export async function scriptOf(file: string, target = 'es2015'): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target,
			lib: { entry: resolve(sources, file), formats: ['iife'], name: 'before' }
		}
	})
	const [result] = [made].flat() as { output: { code?: string }[] }[]
	const code = result?.output[0]?.code
	if (!code) throw new Error(`${file}: the build made no script of it`)
	return code.trim()
}
