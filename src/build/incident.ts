import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readLessonFiles } from './lessons.ts'
import { describe, parse, type Parsed, type RawFiles } from '../check/parse.ts'
import { misplacedIn } from '../author/misplaced.ts'
import { files, type Pack } from '../format/pack.ts'

const names = ['virtual:incident', 'virtual:lessons', 'virtual:notes']

/** The bytes of each file of a pack's folder; a file that is missing or cannot be read is left `undefined`. */
export function rawFilesIn(folder: string): RawFiles {
	const read = (file: string) => {
		try {
			return readFileSync(join(folder, file))
		} catch {
			// Told by the parser, together with everything else.
			return undefined
		}
	}
	return Object.fromEntries(files.map((file) => [file, read(file)])) as RawFiles
}

/** An incident and its lessons, or every issue of a folder at once. */
export const readIncident = (folder: string): Parsed =>
	parse(rawFilesIn(folder), readLessonFiles(folder), misplacedIn)

/** What a module of the content brings. What only the About page tells comes with that, and not with the incident. */
function contentOf(name: string, read: Parsed): unknown {
	if (name === 'virtual:lessons') return 'lessons' in read ? read.lessons : []
	if ('issues' in read) return name === 'virtual:notes' ? {} : { issues: read.issues.map(describe) }
	const { notes, editions, ...incident } = read.pack.incident
	if (name === 'virtual:notes') return { notes, editions }
	// The number of the latest edition goes along with every citation.
	const latest = editions.slice(0, 1).map((edition) => ({ ...edition, changes: [] }))
	return { pack: { ...read.pack, incident: { ...incident, notes: [], editions: latest } } satisfies Pack }
}

/**
 * The incident of this build as a module, and its lessons as another: checked here, once, so that the page need not carry
 * the checker. A broken pack builds too, with an exit code of 1: the page then says every issue, with file, place and remedy.
 */
export function incident(folder: string): Plugin {
	/** Whether the content stands beside the program, as data that arrives together with it, and not inside. */
	let beside = false
	let builds = false
	return {
		name: 'incident',
		configResolved: ({ command, mode }) => {
			builds = command === 'build'
			beside = builds && mode === 'production'
		},
		resolveId: (id) => (names.includes(id) ? `\0${id}` : undefined),
		load(id) {
			const name = names.find((one) => id === `\0${one}`)
			if (!name) return undefined
			for (const file of files) this.addWatchFile(join(folder, file))
			for (const file of readLessonFiles(folder).keys()) this.addWatchFile(join(folder, 'lessons', file))
			const read = readIncident(folder)
			if ('issues' in read && name === names[0]) {
				for (const issue of read.issues) this.warn(describe(issue))
				// The page is written all the same, and says them too; but nobody should publish it unawares.
				if (builds) process.exitCode = 1
			}
			const text = JSON.stringify(contentOf(name, read))
			// As text for JSON.parse, so that `__proto__` in a file stays a key like any other.
			if (!beside) return `export default async () => JSON.parse(${JSON.stringify(text)})`
			const json = `${name.replace('virtual:', '')}.json`
			const file = this.emitFile({ type: 'asset', name: json, source: text })
			return `export default async () => {
				const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file})
				if (!answer.ok) throw new Error('${json}: the server answered ' + answer.status)
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
