import type { FileName } from './pack'

/** One mistake in a pack: where it stands, what was found there, what was expected, and what to do. */
export interface Issue {
	file: FileName
	/** Place in the file: `[3].speaker`; empty for the file as a whole. */
	path: string
	found: string
	expected: string
	remedy?: string
}

const longestFound = 80

/** A value as an author would recognise it, short enough for one line. */
export function shown(value: unknown): string {
	if (value === undefined) return 'nothing'
	const text = JSON.stringify(value) ?? String(value)
	return text.length > longestFound ? `${text.slice(0, longestFound)}… (${text.length} characters)` : text
}

/** An issue as one sentence for the author of the file. */
export function describe({ file, path, found, expected, remedy }: Issue): string {
	const place = path === '' ? file : `${file}${path.startsWith('[') ? '' : '.'}${path}`
	return `${place}: found ${found}, expected ${expected}${remedy ? `; ${remedy}` : ''}`
}
