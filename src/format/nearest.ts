/** How many letters have to be changed, added, left out or swapped with their neighbour to turn one word into the other (Damerau–Levenshtein, restricted). */
export function lettersApart(a: string, b: string): number {
	let before: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, j) => j)
	for (let i = 1; i <= a.length; i++) {
		const now = [i]
		for (let j = 1; j <= b.length; j++) {
			const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
			now[j] = Math.min(changed, (last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1)
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
			if (swapped) now[j] = Math.min(now[j] ?? 0, (before[j - 2] ?? 0) + 1)
		}
		;[before, last] = [last, now]
	}
	return last[b.length] ?? 0
}

/** The valid id that was most likely meant; `undefined` if none is near: a third of its letters, and at most five, may differ. */
export function nearest(id: string, valid: Iterable<string>): string | undefined {
	let limit = Math.min(5, Math.max(1, Math.floor(id.length / 3)))
	let best: string | undefined
	for (const candidate of valid) {
		if (Math.abs(candidate.length - id.length) > limit) continue
		const apart = lettersApart(id, candidate)
		if (apart > limit) continue
		best = candidate
		limit = apart - 1
	}
	return best
}
