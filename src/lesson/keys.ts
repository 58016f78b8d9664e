/** Where the arrow keys or the keys that turn pages mean something else than the way through a lesson. */
const own =
	'input, textarea, select, [role="tablist"], [role="slider"], [role="dialog"], [role="listbox"], #map, .strip'

/** Whether a key asks for the next step or for the one before. Clickers send Page Down and Page Up. */
export function stepKey(event: KeyboardEvent): 'next' | 'back' | undefined {
	if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
		return undefined
	if (event.target instanceof Element && event.target.closest(own)) return undefined
	if (event.key === 'ArrowRight' || event.key === 'PageDown') return 'next'
	if (event.key === 'ArrowLeft' || event.key === 'PageUp') return 'back'
	return undefined
}
