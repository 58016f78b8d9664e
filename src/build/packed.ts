import { gunzipSync, gzipSync } from 'node:zlib'

/** Name of the Trusted Types policy by which the program of the single file is handed to the browser. */
export const packedPolicy = 'packed'

/** Runs before everything else in the single file: unpacks its style and its program, and hands them to the browser. */
const unpacking = `${bytesOf}
async function unpacked(packed) {
	const bytes = bytesOf(packed.textContent, Number(packed.dataset.bytes))
	packed.remove()
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
try {
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(await unpacked(document.getElementById('packed-style')))
	sheet.disabled = document.querySelector('.text-page') !== null
	document.adoptedStyleSheets.push(sheet)
	const code = await unpacked(document.getElementById('packed'))
	const program = document.createElement('script')
	program.type = 'module'
	const policy = window.trustedTypes?.createPolicy('${packedPolicy}', { createScript: (text) => text })
	program.textContent = policy ? policy.createScript(code) : code
	document.head.append(program)
} catch (reason) {
	document.documentElement.dataset.failed = ''
	throw reason
}`

function packed(id: string, text: string): string {
	// The smaller a block, the better it fits code, style or text, and the more blocks there are: the shortest is taken.
	const [bytes] = [6, 7, 8]
		.map((memLevel) => gzipSync(text, { level: 9, memLevel }))
		.sort((one, other) => one.length - other.length) as [Buffer]
	return `<script type="text/plain" id="${id}" data-bytes="${bytes.length}">${inAscii(bytes)}</script>`
}

/**
 * Four bytes as five characters of 85 (as Adobe's Ascii85 has it, with other characters): a quarter more, where base64 takes a third.
 * They run from \`(\` to \`|\`; \`}\` stands for \`<\`, with which HTML would begin something.
 */
function inAscii(bytes: Buffer): string {
	const whole = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
	let text = ''
	for (let at = 0; at < whole.length; at += 4) {
		const word = whole.readUInt32BE(at)
		for (let power = 85 ** 4; power >= 1; power /= 85) {
			const digit = Math.floor(word / power) % 85
			text += digit === 20 ? '}' : String.fromCharCode(40 + digit)
		}
	}
	return text
}

/** The bytes of such a text. Stands in the single file as it stands here. */
function bytesOf(text: string, length: number): ArrayBuffer {
	const words = new DataView(new ArrayBuffer((text.length / 5) * 4))
	for (let at = 0; at < text.length / 5; at++) {
		let word = 0
		for (let i = 5 * at; i < 5 * at + 5; i++)
			word = word * 85 + (text[i] === '}' ? 20 : text.charCodeAt(i) - 40)
		words.setUint32(4 * at, word)
	}
	return words.buffer.slice(0, length)
}

/** The elements that carry a program compressed: one file holds everything that a server would send compressed. */
export const packedScript = (code: string): string =>
	`${packed('packed', code)}\n\t\t<script type="module">${unpacking}</script>`

/** The element that carries its style likewise. */
export const packedStyle = (style: string): string => packed('packed-style', style)

/** The programs that the page carries packed, as the browser will see them. */
export const unpackedScripts = (html: string): string[] =>
	[...html.matchAll(/<script type="text\/plain" id="packed" data-bytes="(\d+)">([^<]*)<\/script>/g)].map(
		([, length = '', text = '']) => gunzipSync(bytesOf(text, Number(length))).toString('utf8')
	)
