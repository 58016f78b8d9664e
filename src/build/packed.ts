import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const name = 'virtual:unpack'
const resolved = `\0${name}`

/** The code of an expression that promises the value of a JSON text, which it holds compressed; `unpack` has to be imported. */
export const packed = (json: string): string => `unpack('${gzipSync(json, { level: 9 }).toString('base64')}')`
export const importUnpack = `import unpack from '${name}'\n`

/** Holds JSON compressed inside the program: one file has to carry everything that a server would send compressed. */
export function packedJson(): Plugin {
	return {
		name: 'packed-json',
		// Before Vite makes a module of JSON itself.
		enforce: 'pre',
		resolveId: (id) => (id === name ? resolved : undefined),
		load: (id) =>
			id === resolved
				? `export default async (packed) => {
					const bytes = Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0))
					const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
					return JSON.parse(await new Response(stream).text())
				}`
				: undefined,
		transform: (code, id) =>
			id.endsWith('.json')
				? {
						code: `${importUnpack}export default await ${packed(JSON.stringify(JSON.parse(code)))}`,
						map: null,
						moduleType: 'js'
					}
				: undefined
	}
}
