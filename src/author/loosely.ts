import type { Remark } from './made.ts'

/** A text that holds JSON in a way of its own, as JSON, and what there is to say of that. */
export interface Loose {
	json: string
	remarks: readonly Remark[]
}

/** How a script begins that gives a value a name. */
export const named = /^\uFEFF?\s*(?:var|let|const)\s+[\w$]+\s*=/
/** What parts values in GeoJSON text sequences (RFC 8142). */
const separator = '\u001E'
const opensValue = /^[\s\uFEFF\u001E]*\{/

/**
 * Finds JSON that a script gives a name, as maps of tutorials are kept, or an object in each line: GeoJSON text sequences, with or
 * without their separators. `undefined` where a file holds neither, such as JSON itself. What is found keeps its lines.
 */
export function looselyJson(file: string, bytes: Uint8Array): Loose | undefined {
	const head = textOf(bytes.subarray(0, 4000))
	if (named.test(head)) {
		const [found, expected] = ['a script that names a value', 'JSON']
		const remark: Remark = { kind: 'gap', file, path: '', found, expected, remedy: 'the value is read' }
		const text = textOf(bytes).trimEnd().replace(/;$/, '')
		return { json: text.replace(named, (start) => start.replace(/\S/g, ' ')), remarks: [remark] }
	}
	// Not even a long file is looked through for more than its first line.
	const end = bytes.indexOf(0x0a)
	const isMany = end >= 0 && opensValue.test(head) && opensValue.test(textOf(bytes.subarray(end, end + 100)))
	if (!isMany || !isObject(textOf(bytes.subarray(0, end)))) return undefined
	const lines = textOf(bytes).split('\n').map(bare)
	return { json: `[${lines.filter(Boolean).join(',\n')}\n]`, remarks: [] }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bare = (line: string): string => line.replace(separator, '').trim()

function isObject(line: string): boolean {
	try {
		return typeof JSON.parse(bare(line)) === 'object'
	} catch {
		return false
	}
}
