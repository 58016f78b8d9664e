import type { Pack } from '../format/pack'
import { homeOf, openedWith } from '../source/opened'
import { drop, holds, keep, kept, keptUnder } from './device'
import { takeOver } from './former'

/** Longest answer, in characters. */
export const longestAnswer = 4000

/** What somebody wrote, picked and graded in lessons. It stays on this device, each answer under a key of its own. */
export class Notes {
	/** By lesson and answer, `lesson/task` or `lesson/task.part`. */
	#answers = $state.raw<Readonly<Record<string, string>>>({})
	/** Whether the device keeps them: blocked or full, it may refuse, and they are lost when the page closes. */
	areKept = $state(holds())

	/** Begins the keys of this incident's notes. */
	readonly #under: `${string}/note.`

	constructor(pack: Pack) {
		const home = homeOf(pack)
		this.#under = `${home}/note.`
		// What was kept before keys named the incident is the page's own.
		for (const { id } of openedWith(pack) ? [] : pack.lessons)
			for (const former of keptUnder('note.'))
				if (former.startsWith(`note.${id}/`)) takeOver(former, `${home}/${former}`)
		this.#answers = Object.fromEntries(
			keptUnder(this.#under).map((key) => [
				key.slice(this.#under.length),
				(kept(key) ?? '').slice(0, longestAnswer)
			])
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
		if (value === '') drop(`${this.#under}${key}`)
		else this.areKept = keep(`${this.#under}${key}`, value)
	}

	/** Erases all of them, from memory and from the device; returns what brings them back. */
	erase(): () => void {
		const erased = this.#answers
		for (const key of keptUnder(this.#under)) drop(key)
		this.#answers = {}
		this.areKept = holds()
		return () => {
			// What was noted since stays.
			for (const [key, answer] of Object.entries(erased))
				if (!(key in this.#answers)) this.areKept = keep(`${this.#under}${key}`, answer)
			this.#answers = { ...erased, ...this.#answers }
		}
	}
}

const notes = new WeakMap<Pack, Notes>()

/** The one set of notes on a pack on this page. */
export function openedNotes(pack: Pack): Notes {
	const opened = notes.get(pack) ?? new Notes(pack)
	notes.set(pack, opened)
	return opened
}
