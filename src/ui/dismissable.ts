import { on } from 'svelte/events'
import type { Attachment } from 'svelte/attachments'

/** Closes an open disclosure by Escape from inside, and by a press or the focus going elsewhere. */
export function dismissable(close: () => void): Attachment<HTMLElement> {
	return (node) => {
		const outside = (target: EventTarget | null) => target instanceof Node && !node.contains(target)
		const offKey = on(node, 'keydown', (event) => {
			if (event.key !== 'Escape') return
			event.stopPropagation()
			close()
		})
		const offPress = on(document, 'pointerdown', (event) => outside(event.target) && close(), {
			capture: true
		})
		return () => {
			offKey()
			offPress()
		}
	}
}
