import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readLessonFiles } from './lessons.ts'
import { describe, parse, type Parsed, type RawFiles } from '../check/parse.ts'
import { misplacedIn } from '../author/misplaced.ts'
import { apart, type Column } from '../format/apart.ts'
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

/** A program that brings content inside it, as text for JSON.parse, so that `__proto__` in a file stays a key like any other. */
const inside = (content: unknown): string =>
	`async () => JSON.parse(${JSON.stringify(JSON.stringify(content))})`

/** A program that brings a file from beside it, under the address of what was emitted. */
const beside = (name: string, emitted: string): string => `async () => {
	const answer = await fetch(import.meta.ROLLUP_FILE_URL_${emitted})
	if (!answer.ok) throw new Error('${name}: the server answered ' + answer.status)
	return answer.json()
}`

/** What arrives with a hosted page, and what stands in the page itself: of an incident in several languages the texts of the first alone. */
function hosted(
	content: ReturnType<typeof incidentOf>,
	file: (name: string, content: unknown) => string
): { program: string; held: unknown } {
	// It goes once it is read: what is covered before a class stands nowhere in the page.
	const program = `const element = document.getElementById('incident')
	const held = JSON.parse(element.textContent)
	element.remove()
	export default`
	const spoken = 'pack' in content ? content.pack.incident.languages : []
	if (!('pack' in content) || spoken.length < 2)
		return { program: `${program} { whole: async () => held }`, held: content }
	const { frame, columns } = apart(content.pack, spoken)
	const [[first, texts], ...others] = columns as [[string, Column], ...[string, Column][]]
	const bringing = others.map(([one, column]) => `${one}: ${file(`texts.${one}.json`, column)}`)
	const brought = [`${first}: async () => held.texts`, ...bringing].join()
	return { program: `${program} { frame: held.frame, columns: { ${brought} } }`, held: { frame, texts } }
}

/** A page that holds data for its program; nothing in it ends the element. */
const holding = (html: string, content: unknown): string =>
	html.replace(
		'</body>',
		() =>
			`<script type="application/json" id="incident">${JSON.stringify(content).replace(/</g, '\\u003c')}</script>\n</body>`
	)

/**
 * The incident of this build as a module, and its lessons as another: checked here, once, so that the page need not carry
 * the checker. A broken pack builds too, with an exit code of 1: the page then says every issue, with file, place and remedy.
 */
export function incident(folder: string): Plugin {
	/** Whether the content arrives with the page and beside its program, and not inside. */
	let hosts = false
	let builds = false
	/** What of it stands in the page. */
	let held: unknown
	return {
		name: 'incident',
		configResolved: ({ command, mode }) => {
			builds = command === 'build'
			hosts = builds && mode === 'production'
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
			const file = (name: string, content: unknown) =>
				hosts
					? beside(name, this.emitFile({ type: 'asset', name, source: JSON.stringify(content) }))
					: inside(content)
			if (name === 'virtual:lessons')
				return `export default ${file('lessons.json', 'lessons' in read ? read.lessons : [])}`
			if (name === 'virtual:notes') return `export default ${file('notes.json', notesOf(read))}`
			if (!hosts) return `export default { whole: ${inside(incidentOf(read))} }`
			const page = hosted(incidentOf(read), file)
			held = page.held
			return page.program
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const page = bundle['index.html']
				if (hosts && page?.type === 'asset') page.source = holding(String(page.source), held)
			}
		}
	}
}
