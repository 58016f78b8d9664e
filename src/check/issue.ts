/** One mistake in a pack: where it stands, what was found there, what was expected, and what to do. */
export interface Issue {
	file: string
	/** Place in the file, such as `[3].speaker`, or in a table `row 6, column "said"`; empty for the file as a whole. */
	path: string
	/** What stands there, shortened to one line. */
	found: string
	/** What should stand there; or `in …`, where the thing found should be in something and is not; or `shown`, where it is not. */
	expected: string
	remedy?: string
}

const longestShown = 80

/** What an author could not see in a sentence, or what would turn its letters around. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const codeOf = (sign: string) => sign.codePointAt(0)?.toString(16).toUpperCase()

/** A value as its author would recognise it, in one short line. */
export function shown(value: unknown): string {
	if (value === undefined) return 'nothing'
	if (typeof value === 'string') return shortened(value)
	if (isPosition(value)) return `[${value.join(', ')}]`
	// Not as JSON: a stranger's object may be nested more deeply than the stack is.
	if (Array.isArray(value)) return `a list of ${value.length}`
	return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** A place in a file, written as in JavaScript: `features[2].geometry`. */
export function placeOf(keys: readonly unknown[]): string {
	const step = (key: unknown) => {
		if (typeof key === 'number') return `[${key}]`
		return /^[A-Za-z_]\w{0,40}$/.test(String(key)) ? `.${String(key)}` : `[${shown(String(key))}]`
	}
	return keys.map(step).join('').replace(/^\./, '')
}

/** An issue as one sentence for the author of the file. */
export function describe({ file, path, found, expected, remedy }: Issue): string {
	const mistake = /^(in |shown$)/.test(expected)
		? `${found} is not ${expected}`
		: `found ${found}, expected ${expected}`
	return `${inFile(file, path)}: ${mistake}${remedy === undefined ? '' : `; ${remedy}`}`
}

/** A place together with its file: `claims.json[3].speaker`, `claims.csv, row 6`. */
export function inFile(file: string, path: string): string {
	if (/^(row|column) /.test(path)) return `${file}, ${path}`
	return file + (path === '' || path.startsWith('[') ? '' : '.') + path
}

function shortened(text: string): string {
	const quoted = JSON.stringify(text.slice(0, longestShown)).replace(unseen, (sign) => `\\u{${codeOf(sign)}}`)
	if (quoted.length <= longestShown && text.length < longestShown) return quoted
	return `${quoted.slice(0, longestShown - 30)}…" (${text.length} characters)`
}

function isPosition(value: unknown): value is number[] {
	return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number')
}
