import { on } from 'svelte/events'
import { languages, type Language } from '../format/languages'
import { readAddress, writeAddress } from './address'
import type { Explorer } from './explorer.svelte'

/**
 * Keeps the location's hash and the Explorer in step; call it while a component is set up.
 * A choice is a new entry of the history, so that Back undoes it; where the map looks only amends the current one.
 */
export function follow(explorer: Explorer): void {
	arrive(explorer)
	let written = writeAddress(explorer.view, explorer.plain)
	let lastView = explorer.view

	// Talks to the browser's history.
	$effect(() => {
		const view = explorer.view
		const address = writeAddress(view, explorer.plain)
		if (address === written) return
		const { camera: _, ...chosen } = view
		const { camera: __, ...before } = lastView
		const amends = explorer.teaching.amends || JSON.stringify(chosen) === JSON.stringify(before)
		explorer.teaching.amends = false
		history[amends ? 'replaceState' : 'pushState'](history.state, '', `#${address}`)
		written = address
		lastView = view
	})

	// Talks to Back, Forward and typed addresses.
	$effect(() =>
		on(window, 'hashchange', () => {
			if (location.hash.replace(/^#/, '') === written) return
			arrive(explorer)
			lastView = explorer.view
			written = writeAddress(lastView, explorer.plain)
		})
	)
}

/** The full address of the view as it stands, or with something changed, for handing on. */
export const addressOf = (explorer: Explorer, change: Parameters<Explorer['linkTo']>[0] = {}): string =>
	addressWith(explorer.linkTo(change))

/** The full address with a hash, which begins with `#`. */
export const addressWith = (hash: string): string => location.href.replace(/#.*$/, '') + hash

/** The language that the address names, before anything else is known; `undefined` if it names none of ours. */
export function languageAsked(): Language | undefined {
	const named = new URLSearchParams(location.hash.replace(/^#/, '')).get('lang')
	return languages.find((language) => language === named)
}

function arrive(explorer: Explorer): void {
	const { view, unknown } = readAddress(location.hash, explorer.pack)
	explorer.take(view)
	explorer.unknownLink = unknown
}
