import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readLessonFiles } from './lessons.ts'
import { describe, parse, type Parsed, type RawFiles } from '../check/parse.ts'
import { misplacedIn } from '../author/misplaced.ts'
import { apart } from '../format/apart.ts'
import { files, type Incident, type Pack } from '../format/pack.ts'

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

/** What the page begins with. What only the About page tells comes with that, and not with the incident. */
function incidentOf(read: Parsed): { pack: Pack } | { issues: string[] } {
	if ('issues' in read) return { issues: read.issues.map(describe) }
	// The number of the latest edition goes along with every citation.
	const editions = read.pack.incident.editions.slice(0, 1).map((edition) => ({ ...edition, changes: [] }))
	return { pack: { ...read.pack, incident: { ...read.pack.incident, notes: [], editions } } }
}

function notesOf(read: Parsed): Partial<Pick<Incident, 'notes' | 'editions'>> {
	if ('issues' in read) return {}
	const { notes, editions } = read.pack.incident
	return { notes, editions }
}

/** Says how a file of the content arrives: inside the program, as text for JSON.parse, so that `__proto__` in it stays a key like any other. */
const inside = (text: string): string => `async () => JSON.parse(${JSON.stringify(text)})`

/** Or beside it, under the address of what was emitted. */
const fetched = (name: string, emitted: string): string => `async () => {
	const answer = await fetch(import.meta.ROLLUP_FILE_URL_${emitted})
	if (!answer.ok) throw new Error('${name}: the server answered ' + answer.status)
	return answer.json()
}`

/** How an incident arrives. One in several languages that stands beside the program comes in that of its reader: its texts stand apart, a file for each. */
function incoming(
	content: ReturnType<typeof incidentOf>,
	beside: boolean,
	file: (name: string, content: unknown) => string
): string {
	const spoken = 'pack' in content ? content.pack.incident.languages : []
	if (!beside || !('pack' in content) || spoken.length < 2)
		return `{ whole: ${file('incident.json', content)} }`
	const { frame, columns } = apart(content.pack, spoken)
	const texts = columns.map(([language, column]) => `${language}: ${file(`texts.${language}.json`, column)}`)
	return `{ frame: ${file('incident.json', frame)}, columns: { ${texts.join()} } }`
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
			const file = (name: string, content: unknown) => {
				const text = JSON.stringify(content)
				const emit = () => this.emitFile({ type: 'asset', name, source: text })
				return beside ? fetched(name, emit()) : inside(text)
			}
			if (name === 'virtual:lessons')
				return `export default ${file('lessons.json', 'lessons' in read ? read.lessons : [])}`
			if (name === 'virtual:notes') return `export default ${file('notes.json', notesOf(read))}`
			return `export default ${incoming(incidentOf(read), beside, file)}`
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
