import { Zstd } from '@hpcc-js/wasm-zstd'
import { decompress } from 'fzstd'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { minifySync } from 'vite'

/** Name of the Trusted Types policy by which the program of the single file is handed to the browser. */
export const packedPolicy = 'packed'

/** What reads Zstandard, which few browsers do by themselves, as `fzstd`; what reads it piece by piece is left out. */
const reader = `var fzstd = (() => {
	${readFileSync(join(createRequire(import.meta.url).resolve('fzstd'), '../../esm/index.mjs'), 'utf8')
		.replace(/^export \{.*\};?$/gm, '')
		.replace(/^export /gm, '')}
	return { decompress }
})()`

/** Runs before everything else in the single file: unpacks its style and its program, and hands them to the browser. */
const unpacking = minifySync(
	'unpacking.js',
	`${reader}
${bytesOf}
try {
	const packed = document.getElementById('packed')
	const bytes = bytesOf(packed.textContent, Number(packed.dataset.bytes))
	packed.remove()
	const [style, code] = new TextDecoder().decode(fzstd.decompress(bytes)).split('\\0')
	const sheet = new CSSStyleSheet()
	sheet.replaceSync(style)
	sheet.disabled = document.querySelector('.text-page') !== null
	document.adoptedStyleSheets.push(sheet)
	const program = document.createElement('script')
	program.type = 'module'
	const policy = window.trustedTypes?.createPolicy('${packedPolicy}', { createScript: (text) => text })
	program.textContent = policy ? policy.createScript(code) : code
	document.head.append(program)
} catch (reason) {
	document.documentElement.dataset.failed = ''
	throw reason
}`
).code.trim()

/**
 * The elements that carry a style and a program compressed: one file holds everything that a server would send compressed. As
 * Zstandard, and as one text: what stands in both, or twice as texts in two languages do, is found however far apart it is.
 */
export async function packed(style: string, code: string): Promise<string> {
	const text = `${style}\0${code}`
	if (text.split('\0').length > 2)
		throw new Error('single file: U+0000 parts style and program, and stands in one')
	const bytes = (await Zstd.load()).compress(Buffer.from(text), 19)
	return `<script type="text/plain" id="packed" data-bytes="${bytes.length}">${inAscii(bytes)}</script>
		<script type="module">${unpacking}</script>`
}

/**
 * Nine bytes as eleven of the 94 signs of ASCII that HTML leaves alone, from space to `}`; `~` stands for `<`, with which HTML would
 * begin something. Base64 takes twelve.
 */
function inAscii(bytes: Uint8Array): string {
	const sign = (digit: number) => (digit === 28 ? '~' : String.fromCharCode(32 + digit))
	let text = ''
	for (let at = 0; at < bytes.length; at += 9) {
		let number = 0n
		for (let i = 0; i < 9; i++) number = number * 256n + BigInt(bytes[at + i] ?? 0)
		const digits = Array.from({ length: 11 }, () => {
			const digit = Number(number % 94n)
			number /= 94n
			return digit
		})
		text += digits.reverse().map(sign).join('')
	}
	return text
}

/** The bytes of such a text. Stands in the single file, too. */
function bytesOf(text: string, length: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length)
	// Three numbers of 24 bits: one of 72 would not be exact.
	for (let at = 0, from = 0; at < length; at += 9) {
		let [high, middle, low] = [0, 0, 0]
		for (const to = from + 11; from < to; from++) {
			low = low * 94 + (text[from] === '~' ? 28 : text.charCodeAt(from) - 32)
			middle = middle * 94 + (low >> 24)
			high = (high * 94 + (middle >> 24)) & 0xffffff
			low &= 0xffffff
			middle &= 0xffffff
		}
		for (let i = 0; i < 9; i++) bytes[at + i] = [high, middle, low][Math.floor(i / 3)]! >> (16 - 8 * (i % 3))
	}
	return bytes
}

/** The programs that the page carries packed, as the browser will see them. */
export const unpackedScripts = (html: string): string[] =>
	[...html.matchAll(/<script type="text\/plain" id="packed" data-bytes="(\d+)">([^<]*)<\/script>/g)].map(
		([, length = '', text = '']) =>
			new TextDecoder().decode(decompress(bytesOf(text, Number(length)))).split('\0')[1] ?? ''
	)
