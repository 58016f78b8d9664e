import type { Remark } from './made.ts'

/** A text that holds JSON in a way of its own, as JSON, and what there is to say of that. */
export interface Loose {
	json: string
	remarks: readonly Remark[]
}

/** How a script begins that gives a value a name. */
export const named = /^\s*(?:var|let|const)\s+[\w$]+\s*=/
/** What parts values in GeoJSON text sequences (RFC 8142). */
const separator = '\u001E'
const opensObject = /^\s*\{/

/**
 * Finds JSON that a script gives a name, as maps of tutorials are kept; or values after each other: GeoJSON text sequences, or an
 * object in each line. `undefined` where a file holds neither, such as JSON itself. What is found keeps its lines.
 */
export function looselyJson(file: string, bytes: Uint8Array): Loose | undefined {
	const head = textOf(bytes.subarray(0, 4000))
	if (named.test(head)) {
		const [found, expected] = ['a script that names a value', 'JSON']
		const remark: Remark = { kind: 'gap', file, path: '', found, expected, remedy: 'the value is read' }
		const text = textOf(bytes).trimEnd().replace(/;$/, '')
		return { json: text.replace(named, (start) => start.replace(/\S/g, ' ')), remarks: [remark] }
	}
	const isSequence = head.trimStart().startsWith(separator)
	if (!isSequence && !(opensObject.test(head) && isLineByLine(bytes))) return undefined
	const values = textOf(bytes).split(isSequence ? separator : '\n')
	const written = values.map((value) => value.trim()).filter(Boolean)
	return { json: `[${written.join(',\n')}\n]`, remarks: [] }
}

/** Without its byte order mark. */
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Whether the first line is a value by itself, and another begins after it. Not even a long file is looked through for more. */
function isLineByLine(bytes: Uint8Array): boolean {
	const end = bytes.indexOf(0x0a)
	if (end < 0 || !opensObject.test(textOf(bytes.subarray(end, end + 100)))) return false
	try {
		JSON.parse(textOf(bytes.subarray(0, end)))
		return true
	} catch {
		return false
	}
}
