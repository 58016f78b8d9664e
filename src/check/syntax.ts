import type { Findings } from './findings.ts'
import { placeOf, shown } from './issue.ts'
import { hasEachKeyOnce, ReadingAlong, type Doubled, type Fault } from './json.ts'

// Ten thousand claims with long words in several languages.
const largestFile = 20_000_000

/** What a file holds: its bytes, or its text where somebody else has read them; `undefined` where there is no such file. */
export type Raw = string | Uint8Array | undefined

/** The value that a file stands for; `undefined`, and an issue, where it is missing, too long, not UTF-8 or not JSON. */
export function readJson(file: string, raw: Raw, findings: Findings, most = largestFile): unknown {
	const whole = { file, path: '' }
	if (raw === undefined)
		return findings.say(whole, 'no such file', 'a text file of this name beside the others')
	if (raw.length > most) {
		const unit = typeof raw === 'string' ? 'characters' : 'bytes'
		return findings.say(whole, `${raw.length} ${unit}`, `at most ${most} ${unit}`)
	}
	const text = typeof raw === 'string' ? raw : decoded(file, raw, findings)
	if (text === undefined) return undefined
	// Some editors put a byte order mark before the text.
	const json = text.replace(/^\uFEFF/, '')
	const value = parsed(json)
	if (value !== undefined && hasEachKeyOnce(json, value)) return value
	const { fault, doubled } = new ReadingAlong(json)
	for (const one of doubled) sayDoubled(file, json, one, findings)
	if (fault) sayFault(file, json, fault, findings)
	return fault ? undefined : value
}

/** The value of a text; `undefined` where it is not JSON. */
function parsed(json: string): unknown {
	try {
		return JSON.parse(json)
	} catch {
		return undefined
	}
}

/** The text that bytes stand for. Other encodings are not guessed: a name that is nearly right is worse than none. */
function decoded(file: string, bytes: Uint8Array, findings: Findings): string | undefined {
	try {
		return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
	} catch {
		sayUndecoded(file, bytes, findings)
		return undefined
	}
}

function sayUndecoded(file: string, bytes: Uint8Array, findings: Findings): void {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
	// Whatever was not UTF-8 was replaced, and is other bytes when it is written again.
	const again = new TextEncoder().encode(text)
	const at = bytes.findIndex((byte, i) => byte !== again[i])
	const offset = at < 0 ? bytes.length : at
	const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0')
	const line = bytes.subarray(0, offset).filter((one) => one === 0x0a).length + 1
	const found = byte === undefined ? 'half a letter' : `byte 0x${byte}`
	findings.say({ file, path: '' }, `${found} at offset ${offset}, line ${line}`, 'UTF-8', 'save it as UTF-8')
}

function sayFault(file: string, json: string, { at, expected, remedy }: Fault, findings: Findings): void {
	const rest = json
		.slice(at, at + 20)
		.split('\n')[0]
		?.trim()
	const end = at < json.length ? 'the end of a line' : 'the end of the file'
	findings.say(
		{ file, path: '' },
		`${rest ? `\`${rest}\`` : end} at ${lineAndColumn(json, at)}`,
		expected,
		remedy
	)
}

// Enough to find it by; a stranger's objects may be nested much more deeply.
const longestPath = 12

function sayDoubled(file: string, json: string, { path, first, again }: Doubled, findings: Findings): void {
	const key = shown(String(path.at(-1)))
	findings.say(
		{ file, path: placeOf(path.slice(0, longestPath)) },
		`${key} at ${lineAndColumn(json, first)} and again at ${lineAndColumn(json, again)}`,
		'each key once'
	)
}

function lineAndColumn(text: string, offset: number): string {
	const before = text.slice(0, offset)
	return `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`
}
