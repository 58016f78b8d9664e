import { read, type Given } from './reading.ts'
import type { ManyKept } from './many.ts'
import type { Language } from '../format/languages.ts'
import type { ManyPlaces } from '../source/many.ts'

/** What a worker is asked first: to read files. */
export interface ToRead {
	files: readonly File[]
	language: Language
}

/** What it is asked of a map of very many places, which it keeps. */
export type Question = Exclude<keyof ManyPlaces, 'close'>
export interface Asked {
	number: number
	question: Question
	given: unknown[]
}

let kept: ManyKept | undefined

// Beside the page: however long a file takes to check, the page answers meanwhile.
addEventListener('message', async ({ data }: MessageEvent<ToRead | Asked>) => {
	if ('question' in data) return answer(data)
	try {
		const given = await Promise.all(data.files.map(givenOf))
		const { kept: many, ...reading } = { kept: undefined, ...read(given, data.language) }
		kept = many
		postMessage({ reading, isMany: many !== undefined })
	} catch (problem) {
		postMessage({ problem: String(problem) })
	}
})

const givenOf = async (file: File): Promise<Given> => ({
	name: file.name,
	bytes: new Uint8Array(await file.arrayBuffer()),
	modified: file.lastModified
})

function answer({ number, question, given }: Asked): void {
	try {
		const ask = kept?.[question] as (...given: unknown[]) => unknown
		postMessage({ number, answer: ask.apply(kept, given) })
	} catch (problem) {
		postMessage({ number, problem: String(problem) })
	}
}
