import { read, type Given, type Reading } from './reading.ts'
import { archiveRead } from './archived.ts'
import type { ManyKept } from './many.ts'
import type { ManyTiled } from './manyTiled.ts'
import type { Language } from '../format/languages.ts'
import type { ManyPlaces } from '../source/many.ts'

/** What a worker is asked first: to read files. */
export interface ToRead {
	/** Files; or the address of an archive of tiles. */
	files: readonly File[] | string
	language: Language
}

/** What it is asked of a map of very many places, which it keeps. */
export type Question = Exclude<keyof ManyPlaces, 'close'>
export interface Asked {
	number: number
	question: Question
	given: unknown[]
}

let kept: ManyKept | ManyTiled | undefined

// Beside the page: however long a file takes to check, the page answers meanwhile.
addEventListener('message', async ({ data }: MessageEvent<ToRead | Asked>) => {
	if ('question' in data) return answer(data)
	try {
		const { kept: many, ...reading } = { kept: undefined, ...(await readingOf(data)) }
		kept = many
		postMessage({ reading, isMany: many !== undefined })
	} catch (problem) {
		postMessage({ problem: String(problem) })
	}
})

async function readingOf({ files, language }: ToRead): Promise<Reading> {
	if (typeof files === 'string') return archiveRead(files, language)
	const [first] = files
	if (files.length === 1 && (await isArchive(first!))) return archiveRead(first!, language)
	return read(await Promise.all(files.map(givenOf)), language)
}

/** Whether a file is or means to be an archive of tiles, which is never read whole. */
const isArchive = async (file: File): Promise<boolean> =>
	/\.pmtiles$/i.test(file.name) || (await file.slice(0, 7).text()) === 'PMTiles'

const givenOf = async (file: File): Promise<Given> => ({
	name: file.name,
	bytes: new Uint8Array(await file.arrayBuffer()),
	modified: file.lastModified
})

async function answer({ number, question, given }: Asked): Promise<void> {
	try {
		const ask = kept?.[question] as (...given: unknown[]) => unknown
		postMessage({ number, answer: await ask.apply(kept, given) })
	} catch (problem) {
		postMessage({ number, problem: String(problem) })
	}
}
