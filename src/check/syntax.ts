import type { Findings } from './findings.ts'
import type { PackFile } from '../format/pack.ts'

const largestFile = 4_000_000

/** The value that a file's text stands for; `undefined`, and an issue, for text that is missing, too long or not JSON. */
export function readJson(file: PackFile, text: unknown, findings: Findings): unknown {
	const whole = { file, path: '' }
	if (typeof text !== 'string')
		return findings.say(whole, 'no such file', 'a text file of this name beside the others')
	if (text.length > largestFile)
		return findings.say(whole, `${text.length} characters`, `at most ${largestFile} characters`)
	// Some editors put a byte order mark before the text.
	const json = text.replace(/^\uFEFF/, '')
	try {
		return JSON.parse(json)
	} catch {
		const at = faultIn(json)
		const lines = json.slice(0, at).split('\n')
		const rest = json
			.slice(at, at + 20)
			.split('\n')[0]
			?.trim()
		const end = at < json.length ? 'the end of a line' : 'the end of the file'
		const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
		findings.say(whole, `${rest ? `\`${rest}\`` : end} at ${place}`, 'JSON')
	}
}

const space = /[ \t\n\r]*/y
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * Where a text stops being JSON, as an offset; its length if it ends too early. Engines word this differently, and
 * many give no place at all, so it is found by reading along. No recursion: brackets may be nested as deeply as they like.
 */
export function faultIn(text: string): number {
	const open: ('[' | '{')[] = []
	let at = 0
	let next: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma' = 'value'
	for (;;) {
		at = after(space, text, at) ?? at
		const sign = text[at] ?? ''
		const inside = open.at(-1)
		if (next === 'comma' && inside === undefined) return at
		const closes = (next === 'comma' || next.endsWith(' or end')) && sign === (inside === '[' ? ']' : '}')
		if (closes) {
			open.pop()
			next = 'comma'
		} else if (next === 'comma') {
			if (sign !== ',') return at
			next = inside === '[' ? 'value' : 'key'
		} else if (next === 'colon') {
			if (sign !== ':') return at
			next = 'value'
		} else if (next.startsWith('value') && (sign === '[' || sign === '{')) {
			open.push(sign)
			next = sign === '[' ? 'value or end' : 'key or end'
		} else {
			const isKey = next.startsWith('key')
			const end = sign === '"' ? afterString(text, at) : isKey ? undefined : after(word, text, at)
			if (end === undefined) return at
			at = end
			next = isKey ? 'colon' : 'comma'
			continue
		}
		at++
	}
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at
	return pattern.test(text) ? pattern.lastIndex : undefined
}

function afterString(text: string, start: number): number | undefined {
	let at = start + 1
	for (;;) {
		const sign = text[at]
		if (sign === undefined || sign < ' ') return undefined
		if (sign === '"') return at + 1
		const next: number | undefined = sign === '\\' ? after(escape, text, at) : at + 1
		if (next === undefined) return undefined
		at = next
	}
}
