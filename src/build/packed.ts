import { gunzipSync, gzipSync } from 'node:zlib'

/** Name of the Trusted Types policy by which the program of the single file is handed to the browser. */
export const packedPolicy = 'packed'

/** Runs before everything else in the single file: unpacks its program and has the browser run it. */
const unpacking = `const packed = document.getElementById('packed')
try {
	const bytes = Uint8Array.from(atob(packed.textContent), (byte) => byte.charCodeAt(0))
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
	const code = await new Response(stream).text()
	const program = document.createElement('script')
	program.type = 'module'
	const policy = window.trustedTypes?.createPolicy('${packedPolicy}', { createScript: (text) => text })
	program.textContent = policy ? policy.createScript(code) : code
	packed.replaceWith(program)
} catch (reason) {
	document.getElementById('app').textContent =
		'This browser is too old for this page. / Цей браузер застарілий для цієї сторінки.'
	throw reason
}`

/** The elements that carry a program compressed: one file holds everything that a server would send compressed. */
export const packedScript = (code: string): string =>
	`<script type="text/plain" id="packed">${gzipSync(code, { level: 9 }).toString('base64')}</script>
		<script type="module">${unpacking}</script>`

/** The programs that a page carries compressed, as the browser will see them. */
export const unpackedScripts = (html: string): string[] =>
	[...html.matchAll(/<script type="text\/plain" id="packed">([^<]*)<\/script>/g)].map(([, packed = '']) =>
		gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')
	)
