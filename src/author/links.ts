import type { Place } from '../check/findings.ts'
import { shown } from '../check/issue.ts'
import type { Making } from './making.ts'

const address = /https?:\/\/[^\s|]+/g

/** The links in a cell, each once; words that stand there without one lead nowhere, and are said to be left out. */
export function linksIn(making: Making, cell: string, at: Place): { sources?: string[] } {
	const links = Array.from(cell.matchAll(address), ([link]) => link.replace(/[,;]+$/, ''))
	if (links.length > 0) return { sources: [...new Set(links)] }
	if (cell !== '')
		making.remarks.push({
			kind: 'left out',
			...at,
			found: shown(cell),
			expected: 'links that begin with http:// or https://'
		})
	return {}
}

/** What may be links in a text, or in a list of texts. */
export function addressesIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return value.match(/https?:\/\/[^\s"<>|]+/g) ?? []
	return Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' ? addressesIn(one) : [])) : []
}

/** Whether a link leads where it says it does; format/values.ts holds links to the same. */
export function leads(text: string): boolean {
	const host = text.indexOf('//') + 2
	const path = text.slice(host).search(/[/?#]/)
	return text.length <= 300 && isOrigin(path < 0 ? text : text.slice(0, host + path))
}

/** By where links start: those of a hundred thousand features start alike. */
const origins = new Map<string, boolean>()
const mostOrigins = 1000

/** Whether the start of a link, up to its path, is what a browser makes of it. */
function isOrigin(start: string): boolean {
	const known = origins.get(start)
	if (known !== undefined) return known
	if (origins.size === mostOrigins) origins.clear()
	const is = originOf(start) === start.toLowerCase()
	origins.set(start, is)
	return is
}

function originOf(link: string): string | undefined {
	try {
		return new URL(link).origin
	} catch {
		return undefined
	}
}
