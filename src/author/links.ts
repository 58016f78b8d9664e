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
