import type { Plugin } from 'vite'
import { packed } from './packed.ts'

/** The file beside a hosted page that holds the licences of the libraries in it. */
export const notices = 'licences.txt'

/** Puts the one script and the one stylesheet of a build into its page, and gives the page another name. */
export function singleFile(name: string): Plugin {
	return {
		name: 'single-file',
		apply: 'build',
		enforce: 'post',
		generateBundle: {
			// After Vite has filled in what it leaves open in a script until its last moment.
			order: 'post',
			async handler(_, bundle) {
				const page = bundle['index.html']
				if (page?.type !== 'asset') throw new Error('single file: the build made no index.html')
				let html = String(page.source)
				const parts = Object.values(bundle).filter((part) => part !== page)
				const held = { style: '', program: '' }
				for (const part of parts) {
					if (part.type === 'asset' && part.fileName === notices)
						html += `<!--\n${escapedIn(String(part.source))}\n-->\n`
					else if (part.type === 'chunk') {
						held.program += part.code.trim()
						html = replaced(html, 'script', part.fileName, place)
					} else {
						held.style += String(part.source)
						html = replaced(html, 'link', part.fileName, '')
					}
					delete bundle[part.fileName]
				}
				const inside = await packed(held.style, held.program)
				// A function, since `$` in a replacement string has a meaning of its own.
				page.source = html.replace(place, () => inside)
				page.fileName = name
			}
		}
	}
}

/** Where the program will stand. */
const place = '<!-- program -->'

/** The page with something else in the place of the element that asks for a file. */
function replaced(html: string, element: 'script' | 'link', file: string, by: string): string {
	const [from, end] = element === 'script' ? ['src', '></script>'] : ['href', '>']
	const tag = new RegExp(`<${element} [^>]*${from}="\\./${file.replaceAll('.', '\\.')}"[^>]*${end}`)
	if (!tag.test(html))
		throw new Error(`single file: nothing in the page asks for ${file}, so it cannot be put inside`)
	return html.replace(tag, by)
}

/** A text that ends no comment. */
const escapedIn = (comment: string): string => comment.replaceAll('--', '- -')
