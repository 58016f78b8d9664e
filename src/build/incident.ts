import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { importUnpack, packed } from './packed.ts'
import { describe, parse, type RawFiles } from '../pack/parse.ts'
import { files } from '../pack/pack.ts'

const name = 'virtual:incident'
const resolved = `\0${name}`

/** The raw text of each file of a pack's folder; a file that is missing or cannot be read is left `undefined`. */
export function readFiles(folder: string): RawFiles {
	const read = (file: string) => {
		try {
			return readFileSync(join(folder, file), 'utf8')
		} catch {
			// Told by the parser, together with everything else.
			return undefined
		}
	}
	return Object.fromEntries(files.map((file) => [file, read(file)])) as RawFiles
}

/**
 * The incident of this build as a module: checked here, once, so that the page need not carry the checker. A broken
 * pack builds too: the page then says every issue, with file, place and remedy.
 */
export function incident(folder: string): Plugin {
	/** Whether the content stands beside the program, as data that arrives together with it, and not inside. */
	let beside = false
	/** Whether one file holds everything. */
	let single = false
	return {
		name: 'incident',
		configResolved: ({ command, mode }) => {
			beside = command === 'build' && mode === 'production'
			single = command === 'build' && mode === 'single'
		},
		resolveId: (id) => (id === name ? resolved : undefined),
		load(id) {
			if (id !== resolved) return undefined
			for (const file of files) this.addWatchFile(join(folder, file))
			const parsed = parse(readFiles(folder))
			const outcome = 'pack' in parsed ? parsed : { issues: parsed.issues.map(describe) }
			if ('issues' in outcome) for (const issue of outcome.issues) this.warn(issue)
			const text = JSON.stringify(outcome)
			if (single) return `${importUnpack}export default () => ${packed(text)}`
			// As text for JSON.parse, so that `__proto__` in a file stays a key like any other.
			if (!beside) return `export default async () => JSON.parse(${JSON.stringify(text)})`
			const file = this.emitFile({ type: 'asset', name: 'incident.json', source: text })
			return `export default async () => {
				const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file})
				if (!answer.ok) throw new Error('incident.json: the server answered ' + answer.status)
				return answer.json()
			}`
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const content = Object.values(bundle).find(({ fileName }) => /incident.*\.json$/.test(fileName))
				const page = bundle['index.html']
				if (!content || page?.type !== 'asset') return
				// Asked for together with the program, so that neither waits for the other.
				const link = `<link rel="preload" as="fetch" crossorigin href="./${content.fileName}" />`
				page.source = String(page.source).replace('</title>', `</title>\n\t\t${link}`)
			}
		}
	}
}
