/** What the explorer keeps on this device, and nowhere else. Storage may be blocked or full: then memory serves until the page closes. */
const prefix = 'incident-explorer.'
const memory = new Map<string, string>()

/** A choice for every page of this program, or what belongs to one incident, by its id: two incidents on one origin do not share it. */
export type Kept =
	'display' | 'streets' | Former | `${string}/${'content-note' | 'street-map' | Former | `step.${string}`}`
/** Keys of the time before they named the incident. */
export type Former = 'original' | Noted
type Noted = `note.${string}`

/** The kept value; `undefined` if nothing was kept. */
export function kept(key: Kept): string | undefined {
	try {
		return localStorage.getItem(prefix + key) ?? memory.get(key)
	} catch {
		// Storage is blocked, as in many frames: memory is all there is.
		return memory.get(key)
	}
}

/** Keeps a value on the device; in memory where the device refuses. Tells whether the device took it. */
export function keep(key: Kept, value: string): boolean {
	memory.set(key, value)
	try {
		localStorage.setItem(prefix + key, value)
		return true
	} catch {
		// Blocked or full: the value above in memory serves.
		return false
	}
}

/** Whether the device keeps anything at all. */
export function holds(): boolean {
	try {
		localStorage.setItem(`${prefix}trial`, 'a')
		localStorage.removeItem(`${prefix}trial`)
		return true
	} catch {
		// Blocked or full.
		return false
	}
}

/** The keys of all kept values that begin with a word, such as `note.`. */
export function keptUnder<Word extends 'note.' | `${string}/note.`>(word: Word): `${Word}${string}`[] {
	const isOurs = (key: string): key is `${Word}${string}` => key.startsWith(word)
	try {
		const held = Object.keys(localStorage).flatMap((key) =>
			key.startsWith(prefix) ? [key.slice(prefix.length)] : []
		)
		return [...new Set([...held, ...memory.keys()])].filter(isOurs)
	} catch {
		// Storage is blocked: memory is all there is.
		return [...memory.keys()].filter(isOurs)
	}
}

/** Erases one value; tells whether the device itself held it, and not memory alone. */
export function drop(key: Kept): boolean {
	memory.delete(key)
	try {
		const held = localStorage.getItem(prefix + key) !== null
		localStorage.removeItem(prefix + key)
		return held
	} catch {
		// Blocked storage holds nothing of ours.
		return false
	}
}

/** Erases everything that `keep` ever wrote; returns what brings it back. */
export function forgetAll(): () => void {
	const erased = new Map(memory)
	memory.clear()
	try {
		for (const key of Object.keys(localStorage).filter((key) => key.startsWith(prefix))) {
			erased.set(key.slice(prefix.length), localStorage.getItem(key) ?? '')
			localStorage.removeItem(key)
		}
	} catch {
		// Blocked storage holds nothing of ours.
	}
	return () => erased.forEach((value, key) => keep(key as Kept, value))
}
