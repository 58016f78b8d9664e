import { gunzipSync, gzipSync } from 'node:zlib'

/** Name of the Trusted Types policy by which the program of the single file is handed to the browser. */
export const packedPolicy = 'packed'

/** Runs before everything else in the single file: unpacks its style and its program, and hands them to the browser. */
const unpacking = `async function unpacked(packed) {
	const bytes = Uint8Array.from(atob(packed.textContent), (byte) => byte.charCodeAt(0))
	packed.remove()
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
try {
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(await unpacked(document.getElementById('packed-style')))
	document.adoptedStyleSheets.push(sheet)
	const code = await unpacked(document.getElementById('packed'))
	const program = document.createElement('script')
	program.type = 'module'
	const policy = window.trustedTypes?.createPolicy('${packedPolicy}', { createScript: (text) => text })
	program.textContent = policy ? policy.createScript(code) : code
	document.head.append(program)
} catch (reason) {
	document.getElementById('app').textContent =
		'This browser is too old for this page. / Цей браузер застарілий для цієї сторінки.'
	throw reason
}`

const packed = (id: string, text: string): string =>
	`<script type="text/plain" id="${id}">${gzipSync(text, { level: 9 }).toString('base64')}</script>`

/** The elements that carry a program compressed: one file holds everything that a server would send compressed. */
export const packedScript = (code: string): string =>
	`${packed('packed', code)}\n\t\t<script type="module">${unpacking}</script>`

/** The element that carries its style likewise. `first` is the style that holds before anything is unpacked, and where no script runs. */
export const packedStyle = (style: string, first: string): string =>
	`<style>${first}</style>\n\t\t${packed('packed-style', style)}`

/** The programs that a page carries compressed, as the browser will see them. */
export const unpackedScripts = (html: string): string[] =>
	[...html.matchAll(/<script type="text\/plain" id="packed">([^<]*)<\/script>/g)].map(([, packed = '']) =>
		gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')
	)
