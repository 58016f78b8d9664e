import { on } from 'svelte/events'
import { afterFrame } from './afterFrame'
import { openedWith } from '../source/opened'
import { hasTexts, loadTexts } from '../source/texts'
import { readAddress, writeAddress } from './address'
import type { Explorer } from './explorer.svelte'
import { changesBetween, type View } from './view'

/** What an entry of the history remembers beside its address. */
interface Remembered {
	/** From which view its lesson was entered, as a hash. */
	entry?: string
	/** Of an incident that a reader opened: nothing else is left of it once the page is loaded again. */
	opened?: true
}

/**
 * Keeps the location's hash and the Explorer in step; call it while a component is set up.
 * A choice is a new entry of the history, so that Back undoes it; where the map looks only amends the current one, and a slider
 * that is moved on amends the entry with which it began to move.
 */
export function follow(explorer: Explorer): void {
	arrive(explorer)
	explorer.closed = remembersClosed(explorer)
	// Nobody was anywhere before the page opened, except before a reload.
	explorer.teaching.entry = entryOf(explorer)
	let lastView = explorer.view
	/** The address of the current entry, as it is or will be once what waits is written. */
	let written = record(explorer, lastView)
	/** The address that the history took last. */
	let taken = written
	let stood = location.hash
	/** Whether the current entry is that of a slider that moves. */
	let sliding = false
	/** Writes an address over the current one after the frame that shows what it says; a slider that moves on in the meantime writes its own. */
	let waiting: { write: () => void; undo: () => void } | undefined
	const stopWaiting = (write: boolean) => {
		waiting?.undo()
		if (write) waiting?.write()
		waiting = undefined
	}

	// Talks to the browser's history.
	$effect(() => {
		const view = explorer.view
		const address = writeAddress(view, explorer.plain)
		// A link that was followed meanwhile is not written over: the page arrives there next.
		if (address === written || location.hash !== stood) return
		const kept = changesBetween(lastView, view)
		const amends = kept.every((part) => part === 'amends')
		const slides = !amends && kept.every((part) => part !== 'entry')
		// What is done in a frame is no step of the page around it.
		const replaces = amends || (slides && sliding) || explorer.embed !== undefined
		const remembers = remembered(explorer)
		lastView = view
		stopWaiting(!replaces)
		const slid = sliding
		written = address
		sliding = slides || (amends && sliding)
		const write = () => {
			if (location.hash !== stood) return
			try {
				history[replaces ? 'replaceState' : 'pushState'](remembers, '', `#${address}`)
				stood = location.hash
				taken = address
			} catch {
				// Safari refuses more than a hundred within seconds: the next choice writes the address.
				written = taken
				sliding = slid
			}
		}
		if (replaces) waiting = { write, undo: afterFrame(write) }
		else write()
	})

	function turn(): void {
		stopWaiting(false)
		stood = location.hash
		if (stood.replace(/^#/, '') === written) return
		arrive(explorer)
		explorer.closed = false
		explorer.teaching.entry = entryOf(explorer) ?? explorer.teaching.entry
		lastView = explorer.view
		sliding = false
		taken = written = record(explorer, lastView)
		stood = location.hash
	}

	// Talks to Back, Forward and typed addresses.
	$effect(() => {
		let follows = true
		const off = on(window, 'hashchange', () => {
			const { language = explorer.plain.language } = readAddress(location.hash, explorer.pack).view
			if (hasTexts(explorer.pack, language)) return turn()
			// The page stays as it is until the texts of that language are here; where they cannot be had it says so.
			const late = () => follows && turn()
			loadTexts(explorer.pack, language).then(late, late)
		})
		return () => {
			follows = false
			stopWaiting(false)
			off()
		}
	})
}

/** The full address of the view as it stands, or with something changed, for handing on. */
export const addressOf = (explorer: Explorer, change: Parameters<Explorer['linkTo']>[0] = {}): string =>
	addressWith(explorer.linkTo(change))

/** The full address with a hash, which begins with `#`. */
export const addressWith = (hash: string): string => location.href.replace(/#.*$/, '') + hash

/** Puts another hash in the place of the one that stands, without a step in the history. */
export const leaveAddress = (hash: string): void => history.replaceState(null, '', addressWith(hash))

function arrive(explorer: Explorer): void {
	const { view, unknown } = readAddress(location.hash, explorer.pack)
	explorer.take(view)
	explorer.unknownLink = unknown
}

/** The address of the view at which the page has arrived. A link to a step says less than the view that it leads to: its entry says all. That of an opened incident says so, and one that was left no longer does. */
function record(explorer: Explorer, view: View): string {
	const address = writeAddress(view, explorer.plain)
	if (view.step !== undefined || openedWith(explorer.pack) || remembersClosed(explorer))
		history.replaceState(remembered(explorer), '', `#${address}`)
	return address
}

/** Whether the current entry is that of an incident which was opened before the page was loaded again, or left. */
const remembersClosed = ({ pack }: Explorer): boolean =>
	!openedWith(pack) && (history.state as Remembered | null)?.opened === true

function remembered({ teaching: { entry }, plain, pack }: Explorer): Remembered | null {
	const opened = openedWith(pack) && { opened: true as const }
	return entry ? { entry: writeAddress(entry, plain), ...opened } : (opened ?? null)
}

/** The view that the current entry of the history remembers; like an address, it may be a stranger's. */
function entryOf({ pack, plain, step }: Explorer): View | undefined {
	const { entry } = { ...(history.state as Remembered | null) }
	return step !== undefined && typeof entry === 'string'
		? { ...plain, ...readAddress(entry, pack).view }
		: undefined
}
