/** Which page the server has now: the one that is open, another one, or `unknown` where it does not say. */
export type Edition = 'open' | 'other' | 'unknown'

/** Asks the server for its page and compares the programs that each of the two names. Never rejects. */
export async function editionThere(): Promise<Edition> {
	const scripts = document.querySelectorAll('script[type="module"][src]')
	const open = [...scripts].map((script) => script.getAttribute('src')).join()
	try {
		// No address: the page itself.
		const answer = await fetch('', { cache: 'no-store' })
		if (!answer.ok) return 'unknown'
		// All of them: the first may be the same in two editions.
		const named = (await answer.text()).matchAll(/<script type="module"[^>]* src="([^"]+)"/g)
		const there = [...named].map(([, file]) => file).join()
		// What names no program is no page of ours: a school's filter, or a network that asks for a login.
		if (!open || !there) return 'unknown'
		return there === open ? 'open' : 'other'
	} catch {
		// No network, or a page from disk.
		return 'unknown'
	}
}
