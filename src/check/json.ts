/** Where a text stops being JSON, as an offset, and what would have been right there. */
export interface Fault {
	at: number
	expected: string
	remedy?: string | undefined
}

/** A key that an object has twice: the way to it, and where it stands first and again. `JSON.parse` keeps the second in silence. */
export interface Doubled {
	path: readonly (string | number)[]
	first: number
	again: number
}

/** A list or an object that is being read: its keys and where they stand, and the key or index that is read now. */
interface Scope {
	keys: Map<string, number> | undefined
	step: string | number
}
type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma'

/** Far deeper than any file of ours: what engines can read differs, and some would run out of their stack. */
const deepest = 200

const space = /[ \t\n\r]*/y
const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * Reads a text as JSON, only to say what `JSON.parse` does not: engines word a fault differently, many give no place at all,
 * and none tells of keys that stand twice.
 */
export class ReadingAlong {
	readonly doubled: Doubled[] = []
	readonly fault: Fault | undefined
	readonly #json: string
	readonly #open: Scope[] = []
	#at = 0
	#next: Next = 'value'

	constructor(json: string) {
		this.#json = json
		this.fault = this.#readAll()
	}

	#readAll(): Fault | undefined {
		for (;;) {
			this.#at = after(space, this.#json, this.#at) ?? this.#at
			const scope = this.#open.at(-1)
			if (!scope && this.#next === 'comma' && this.#at === this.#json.length) return undefined
			if (!this.#goOn(scope, this.#json[this.#at] ?? ''))
				return faultAt(this.#json, this.#at, this.#next, scope)
		}
	}

	/** Past the next sign or word; false where it cannot stand. */
	#goOn(scope: Scope | undefined, sign: string): boolean {
		const ends = this.#next === 'comma' || this.#next.endsWith(' or end')
		if (scope && ends && sign === (scope.keys ? '}' : ']')) {
			this.#open.pop()
			return this.#past(1, 'comma')
		}
		if (this.#next === 'comma') {
			if (!scope || sign !== ',') return false
			if (typeof scope.step === 'number') scope.step++
			return this.#past(1, scope.keys ? 'key' : 'value')
		}
		if (this.#next === 'colon') return sign === ':' && this.#past(1, 'value')
		if (this.#next.startsWith('key')) return this.#pastKey(scope)
		if (sign === '{' || sign === '[') {
			if (this.#open.length === deepest) return false
			this.#open.push(sign === '{' ? { keys: new Map(), step: '' } : { keys: undefined, step: 0 })
			return this.#past(1, sign === '{' ? 'key or end' : 'value or end')
		}
		const end = sign === '"' ? afterText(this.#json, this.#at) : after(word, this.#json, this.#at)
		return end !== undefined && this.#past(end - this.#at, 'comma')
	}

	#past(length: number, next: Next): true {
		this.#at += length
		this.#next = next
		return true
	}

	#pastKey(scope: Scope | undefined): boolean {
		const [json, at] = [this.#json, this.#at]
		const end = json[at] === '"' ? afterText(json, at) : undefined
		if (end === undefined || !scope?.keys) return false
		// Two ways to write a key can mean the same one.
		scope.step = String(JSON.parse(json.slice(at, end)))
		const first = scope.keys.get(scope.step)
		if (first === undefined) scope.keys.set(scope.step, at)
		else this.doubled.push({ path: this.#open.map(({ step }) => step), first, again: at })
		return this.#past(end - at, 'colon')
	}
}

function faultAt(json: string, at: number, next: Next, scope: Scope | undefined): Fault {
	const sign = json[at] ?? ''
	if (sign === '"' && next !== 'comma' && next !== 'colon') return { at, ...brokenText(json, at) }
	if ((sign === '{' || sign === '[') && next.startsWith('value'))
		return { at, expected: `at most ${deepest} lists and objects inside each other` }
	const end = scope?.keys ? '"}"' : '"]"'
	const expected: Record<Next, string> = {
		value: 'a value',
		'value or end': `a value or ${end}`,
		key: 'a key in double quotation marks',
		'key or end': `a key in double quotation marks or ${end}`,
		colon: '":" between a key and its value',
		comma: scope ? `"," or ${end}` : 'nothing after the first value'
	}
	return { at, expected: expected[next], remedy: remedyFor(json, at, next) }
}

function remedyFor(json: string, at: number, next: Next): string | undefined {
	const sign = json[at] ?? ''
	const before = json.slice(0, at).trimEnd().at(-1)
	if (before === ',' && (sign === '}' || sign === ']')) return 'take the comma before it away'
	if (/['‘’‚“”„«»]/.test(sign)) return 'JSON knows only straight double quotation marks: "'
	if (json.startsWith('//', at) || json.startsWith('/*', at) || sign === '#') return 'JSON has no comments'
	if (next === 'comma' && before === '"' && /\p{L}/u.test(sign))
		return 'a quotation mark inside a text is written \\"'
	return undefined
}

/** Why a text that begins here has no end. */
function brokenText(json: string, start: number): { expected: string; remedy?: string } {
	let at = start + 1
	for (let sign = json[at]; sign !== undefined && sign >= ' '; sign = json[at]) {
		const next: number | undefined = sign === '\\' ? after(escape, json, at) : at + 1
		if (next === undefined)
			return { expected: 'a text with escapes that JSON has', remedy: 'a backslash itself is written \\\\' }
		at = next
	}
	return at < json.length
		? { expected: 'a text that ends in its line', remedy: 'a line break inside it is written \\n, a tab \\t' }
		: { expected: 'a text that ends with "' }
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
	pattern.lastIndex = at
	return pattern.test(text) ? pattern.lastIndex : undefined
}

function afterText(json: string, start: number): number | undefined {
	let at = start + 1
	for (;;) {
		const sign = json[at]
		if (sign === undefined || sign < ' ') return undefined
		if (sign === '"') return at + 1
		const next: number | undefined = sign === '\\' ? after(escape, json, at) : at + 1
		if (next === undefined) return undefined
		at = next
	}
}

/**
 * Whether a text that is JSON, and is read as a value, has no key twice, and nothing too deep: as many keys stand in the text as in
 * the value. To read along takes ten times as long, and is for texts in which something is wrong.
 */
export function hasEachKeyOnce(json: string, value: unknown): boolean {
	const keys = keysIn(value, 0)
	return keys === mostWritten(json) || keys === keysWritten(json)
}

/** How many keys a value has, with all inside it; no number where it is deeper than is read. */
function keysIn(value: unknown, depth: number): number {
	if (typeof value !== 'object' || value === null) return 0
	if (depth === deepest) return NaN
	let count = 0
	if (Array.isArray(value)) for (const one of value) count += keysIn(one, depth + 1)
	else for (const key in value) count += 1 + keysIn((value as Record<string, unknown>)[key], depth + 1)
	return count
}

/** How many keys stand in a text that is JSON at most: soon counted, and right where no text has such a colon in it. */
function mostWritten(json: string): number {
	let count = 0
	for (let at = json.indexOf(':'); at >= 0; at = json.indexOf(':', at + 1)) {
		let before = at - 1
		while (isSpace(json[before])) before--
		if (json[before] === '"') count++
	}
	return count
}

/** How many keys stand in a text that is JSON: texts with a colon behind them. */
function keysWritten(json: string): number {
	let count = 0
	for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
		at = json.indexOf('"', at + 1)
		while (isEscaped(json, at)) at = json.indexOf('"', at + 1)
		do at++
		while (isSpace(json[at]))
		if (json[at] === ':') count++
	}
	return count
}

const isSpace = (sign: string | undefined): boolean =>
	sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r'

/** Whether a sign has an odd number of backslashes before it. */
function isEscaped(json: string, at: number): boolean {
	let before = at
	while (json[before - 1] === '\\') before--
	return (at - before) % 2 === 1
}
