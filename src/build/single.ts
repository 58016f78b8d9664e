import type { Plugin, Rolldown } from 'vite'
import { packedScript, packedStyle } from './packed.ts'

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
				for (const part of Object.values(bundle)) {
					if (part === page) continue
					html = await inlined(html, part)
					delete bundle[part.fileName]
				}
				page.source = html
				page.fileName = name
			}
		}
	}
}

async function inlined(html: string, part: Rolldown.OutputAsset | Rolldown.OutputChunk): Promise<string> {
	if (part.type === 'asset' && part.fileName === notices)
		return `${html}<!--\n${escapedIn(String(part.source))}\n-->\n`
	const file = part.fileName.replaceAll('.', '\\.')
	const tag =
		part.type === 'chunk'
			? new RegExp(`<script [^>]*src="\\./${file}"[^>]*></script>`)
			: new RegExp(`<link [^>]*href="\\./${file}"[^>]*>`)
	if (!tag.test(html))
		throw new Error(`single file: nothing in the page asks for ${part.fileName}, so it cannot be put inside`)
	const element =
		part.type === 'chunk' ? await packedScript(part.code.trim()) : await packedStyle(String(part.source))
	// A function, since `$` in a replacement string has a meaning of its own.
	return html.replace(tag, () => element)
}

/** A text that ends no comment. */
const escapedIn = (comment: string): string => comment.replaceAll('--', '- -')
