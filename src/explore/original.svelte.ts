import { findingQuotes, findQuotes, longest, refusalOf, type Found, type Refusal } from '../ask/original'
import type { Pack } from '../format/pack'
import { homeOf, openedWith } from '../source/opened'
import { drop, keep, kept, type Kept } from './device'
import { takeOver } from './former'
import { inSlices } from './slices'

/** Why a text or a file could not be opened. `found` and `most` are bytes where a file is too large. */
export type NotOpened =
	Refusal | { problem: 'too large'; found: number; most: number } | { problem: 'unreadable' }

/** No text that is short enough takes more bytes than this in UTF-8, its byte order mark included. */
const largest = 3 * longest + 3

/** The published report as a reader opened it. It stays in memory, and on the device only if the reader asks for that. */
export class Original {
	/** The opened text, unchanged. */
	text = $state.raw<string>()
	/** Why the last attempt failed; what was opened before it stays open. */
	refusal = $state.raw<NotOpened>()
	/** Whether the reader asked for the text to be kept on this device. */
	keeping = $state(false)
	/** Whether the device holds the text by now. It may refuse. */
	isKept = $state(false)
	/** The pack's quotations in the opened text; `undefined` while they are looked for. */
	found = $state.raw<Found>()

	readonly #pack: Pack
	/** Under what the device keeps the text. */
	readonly #key: Kept
	/** Counts attempts, so that a file that arrives late does not undo what was done since. */
	#attempts = 0
	/** Counts texts, so that what is found in one does not stand beside another. */
	#searches = 0

	/** Opens what an earlier visit kept. */
	constructor(pack: Pack) {
		this.#pack = pack
		this.#key = `${homeOf(pack)}/original`
		const former = kept('original')
		if (former !== undefined && !openedWith(pack) && quotesStandIn(pack, former))
			takeOver('original', this.#key)
		const text = kept(this.#key)
		if (text === undefined) return
		if (refusalOf(text)) {
			drop(this.#key)
			return
		}
		this.keeping = true
		this.isKept = true
		void this.#show(text)
	}

	/** Opens a text in place of the one before; one that cannot be searched leaves everything as it was, and a refusal. */
	open(text: string): void {
		this.#attempts++
		this.refusal = refusalOf(text)
		if (this.refusal) return
		void this.#show(text)
		this.#store()
	}

	/** Looks for the quotations, for as long as this text is the opened one. */
	async #show(text: string): Promise<void> {
		const search = ++this.#searches
		this.text = text
		this.found = undefined
		const found = await inSlices(findingQuotes(this.#pack, text), () => search !== this.#searches)
		if (found && search === this.#searches) this.found = found
	}

	/** Opens a text file in UTF-8. */
	async openFile(file: Blob): Promise<void> {
		const attempt = ++this.#attempts
		if (file.size > largest) {
			this.refusal = { problem: 'too large', found: file.size, most: largest }
			return
		}
		// A file that was moved or is locked cannot be read.
		const text = await file.text().catch(() => undefined)
		if (attempt !== this.#attempts) return
		if (text === undefined) this.refusal = { problem: 'unreadable' }
		else this.open(text)
	}

	/** Keeps the text on this device from now on, or takes it from there. */
	keepHere(wanted: boolean): void {
		this.keeping = wanted
		this.#store()
	}

	/** Removes the text, from memory and from the device; returns what brings it back. */
	forget(): () => void {
		const { text, keeping } = this
		this.#attempts++
		this.#searches++
		this.text = undefined
		this.found = undefined
		this.refusal = undefined
		this.keepHere(false)
		return () => {
			if (text === undefined || this.text !== undefined) return
			this.open(text)
			this.keepHere(keeping)
		}
	}

	#store(): void {
		drop(this.#key)
		this.isKept = false
		if (!this.keeping || this.text === undefined) return
		keep(this.#key, this.text)
		// Only taking it away again tells whether the device took it.
		this.isKept = drop(this.#key)
		if (this.isKept) keep(this.#key, this.text)
	}
}

/** Whether a text is the report of this pack, as far as its quotations tell. */
function quotesStandIn(pack: Pack, text: string): boolean {
	const found = findQuotes(pack, text)
	return !('problem' in found) && found.quotations.some(({ state }) => state === 'found')
}

const originals = new WeakMap<Pack, Original>()

/** The one original of a pack on this page: what a reader opened stays open while tabs change. */
export function openedOriginal(pack: Pack): Original {
	const known = originals.get(pack) ?? new Original(pack)
	originals.set(pack, known)
	return known
}
