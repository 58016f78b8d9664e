/** What a reader can act on. */
const controls = 'button, a[href], input, select, textarea, summary, [tabindex]'

const isSeen = (node: Element): boolean => node.isConnected && node.getClientRects().length > 0

/**
 * Where what has the focus goes, because it is removed or hidden, the focus goes to the nearest thing around it that is left: to
 * that thing itself, or to the first control in it; at last to the main part. A reader who presses bare ground gives the focus
 * away on purpose. Returns its undo.
 */
export function keepFocus(): () => void {
	let held: Element | undefined
	let around: readonly Element[] = []

	function pass(): void {
		// Asked last: to know what is seen, the browser lays the page out.
		if (!held || document.activeElement !== document.body || isSeen(held)) return
		held = undefined
		heirAmong(around)?.focus({ preventScroll: true })
	}
	const ends = new AbortController()
	const { signal } = ends
	const takes = ({ target }: FocusEvent) => {
		if (!(target instanceof Element)) return
		held = target
		around = ancestorsOf(target)
	}
	document.addEventListener('focusin', takes, { signal })
	// What is hidden loses the focus when the page is drawn next.
	const leaves = ({ relatedTarget }: FocusEvent) => {
		if (relatedTarget === null) requestAnimationFrame(pass)
	}
	document.addEventListener('focusout', leaves, { signal })
	// What is removed loses it without a word.
	const removals = new MutationObserver(pass)
	removals.observe(document.body, { childList: true, subtree: true })
	return () => {
		ends.abort()
		removals.disconnect()
	}
}

function ancestorsOf(element: Element): Element[] {
	const parent = element.parentElement
	return parent ? [parent, ...ancestorsOf(parent)] : []
}

/** The first of them that can take the focus; what holds the whole page says nothing of where the reader was. */
function heirAmong(around: readonly Element[]): HTMLElement | null {
	const main = document.querySelector('main')
	for (const node of around.filter((one) => isSeen(one) && !(main && one !== main && one.contains(main)))) {
		if (node instanceof HTMLElement && node.hasAttribute('tabindex')) return node
		const inside = [...node.querySelectorAll<HTMLElement>(controls)].find(isSeen)
		if (inside) return inside
	}
	return main
}
