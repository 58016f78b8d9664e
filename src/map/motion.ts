import { MediaQuery } from 'svelte/reactivity'

/** Whether the reader asked for no motion. Not from `svelte/motion`, which brings springs and tweens along. */
export const reducedMotion = new MediaQuery('prefers-reduced-motion: reduce')

/** Does something once the next frame was drawn: no timer alone waits for one. Returns its undo. */
export function afterFrame(act: () => void): () => void {
	let later: ReturnType<typeof setTimeout>
	const frame = requestAnimationFrame(() => (later = setTimeout(act)))
	return () => {
		cancelAnimationFrame(frame)
		clearTimeout(later)
	}
}
