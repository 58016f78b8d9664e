/** Does something once the next frame was drawn: no timer alone waits for one. Returns its undo. */
export function afterFrame(act: () => void): () => void {
	let later: ReturnType<typeof setTimeout>
	const frame = requestAnimationFrame(() => (later = setTimeout(act)))
	return () => {
		cancelAnimationFrame(frame)
		clearTimeout(later)
	}
}

/** Resolves once the next frame was drawn: for what must not hold up a frame that the reader waits for. */
export const drawn = (): Promise<void> => new Promise((done) => afterFrame(done))
