import { drop, holds, keep, kept, keptUnder } from './device'

/** Longest answer, in characters. */
export const longestAnswer = 4000

/** What somebody wrote, picked and graded in lessons. It stays on this device, each answer under a key of its own. */
export class Notes {
	/** By lesson and answer, `lesson/task` or `lesson/task.part`. */
	#answers = $state.raw<Readonly<Record<string, string>>>({})
	/** Whether the device keeps them: blocked or full, it may refuse, and they are lost when the page closes. */
	areKept = $state(holds())

	constructor() {
		const keys = keptUnder('note.')
		this.#answers = Object.fromEntries(
			keys.map((key) => [key.slice('note.'.length), (kept(key) ?? '').slice(0, longestAnswer)])
		)
	}

	/** The answer that is noted; empty if none is. */
	of = (lesson: string, answer: string): string => this.#answers[`${lesson}/${answer}`] ?? ''

	/** Notes an answer; an empty one is taken away. */
	write(lesson: string, answer: string, text: string): void {
		const key = `${lesson}/${answer}`
		const { [key]: _, ...others } = this.#answers
		const value = text.slice(0, longestAnswer)
		this.#answers = value === '' ? others : { ...others, [key]: value }
		if (value === '') drop(`note.${key}`)
		else this.areKept = keep(`note.${key}`, value)
	}

	/** Erases all of them, from memory and from the device. */
	erase(): void {
		for (const key of keptUnder('note.')) drop(key)
		this.#answers = {}
		this.areKept = holds()
	}
}

let notes: Notes | undefined

/** The notes of this page. */
export const openedNotes = (): Notes => (notes ??= new Notes())
