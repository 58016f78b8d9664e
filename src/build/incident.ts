import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
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
	return {
		name: 'incident',
		resolveId: (id) => (id === name ? resolved : undefined),
		load(id) {
			if (id !== resolved) return undefined
			for (const file of files) this.addWatchFile(join(folder, file))
			const parsed = parse(readFiles(folder))
			const outcome = 'pack' in parsed ? parsed : { issues: parsed.issues.map(describe) }
			if ('issues' in outcome) for (const issue of outcome.issues) this.warn(issue)
			// As text for JSON.parse, so that `__proto__` in a file stays a key like any other.
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(outcome))})`
		}
	}
}
