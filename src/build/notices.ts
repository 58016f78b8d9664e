import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { notices } from './single.ts'

/** Notices of libraries whose packages do not hold their own, by name. */
const missing: Record<string, string> = {
	// github.com/protomaps/PMTiles, LICENSE
	pmtiles: `Copyright 2021 Protomaps LLC

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`
}

/** Libraries of which only what runs beside the page is made, and what unpacks the single file: Vite does not count those. */
const beside = ['fflate', 'fzstd', 'kdbush', 'papaparse', 'polylabel', 'supercluster', 'tinyqueue', 'valibot']

/** Of which the service worker beside the hosted page is made. */
const worker = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']

function noticeOf(name: string): string {
	const home = resolve(import.meta.dirname, '../../node_modules', name)
	const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Record<
		string,
		string
	>
	const file = readdirSync(home).find((file) => /^licen[cs]e/i.test(file))
	if (!file) throw new Error(`${name} comes without its licence: add it to notices.ts`)
	return `\n## ${name} - ${version} (${license})\n\n${readFileSync(join(home, file), 'utf8').trim()}\n`
}

/** Paragraphs from this length on are terms, and not somebody's name. */
const terms = 110

/** The same notices, with terms that several libraries share word for word given in full by the first, and named by the others. */
export function once(all: string): string {
	const given = new Map<string, string>()
	const sections = all.split(/^(?=## )/m).map((section) => {
		const [, name = ''] = /^## (.*?) - /.exec(section) ?? []
		return section
			.split(/\n{2,}/)
			.map((paragraph) => {
				const words = paragraph.replace(/\s+/g, ' ').trim()
				const first = given.get(words)
				if (first !== undefined) return `[The same words as under ${first}.]`
				if (words.length >= terms) given.set(words, name)
				return paragraph
			})
			.filter((paragraph, i, all) => paragraph !== all[i - 1])
			.join('\n\n')
	})
	return sections.join('')
}

/** Adds those notices where Vite could only name the library, and those of libraries that it does not count; `stored`: those of the service worker, too. */
export function fullNotices(stored: boolean): Plugin {
	const uncounted = stored ? [...beside, ...worker] : beside
	return {
		name: 'full-notices',
		apply: 'build',
		enforce: 'post',
		generateBundle: {
			// After Vite has written the others.
			order: 'post',
			handler(_, bundle) {
				const file = bundle[notices]
				if (file?.type !== 'asset') return
				for (const [name, notice] of Object.entries(missing))
					file.source = String(file.source).replace(
						new RegExp(`^(## ${name} - .*)$`, 'm'),
						(heading) => `${heading}\n\n${notice}`
					)
				file.source = once(`${file.source}${uncounted.map(noticeOf).join('')}`)
			}
		}
	}
}
