/** Which page the server has now: the one that is open, another one, or `unknown` where it does not say. */
export type Edition = 'open' | 'other' | 'unknown'

/** Asks the server for its page and compares the program that each of the two names. Never rejects. */
export async function editionThere(): Promise<Edition> {
	const open = document.querySelector('script[type="module"][src]')?.getAttribute('src')
	try {
		// No address: the page itself.
		const answer = await fetch('', { cache: 'no-store' })
		if (!answer.ok) return 'unknown'
		const there = /<script type="module"[^>]* src="([^"]+)"/.exec(await answer.text())?.[1]
		// What names no program is no page of ours: a school's filter, or a network that asks for a login.
		if (open === undefined || there === undefined) return 'unknown'
		return there === open ? 'open' : 'other'
	} catch {
		// No network, or a page from disk.
		return 'unknown'
	}
}
