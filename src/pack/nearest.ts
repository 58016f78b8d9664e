/** How many letters have to be changed, added, left out or swapped with their neighbour to turn one word into the other (Damerau–Levenshtein, restricted). */
export function lettersApart(a: string, b: string): number {
	let [before, last, now]: [number[], number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j), []]
	for (let i = 1; i <= a.length; i++) {
		now = [i]
		for (let j = 1; j <= b.length; j++) {
			const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
			now[j] = Math.min(changed, (last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1)
			if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) now[j] = Math.min(now[j] ?? 0, (before[j - 2] ?? 0) + 1)
		}
		;[before, last] = [last, now]
	}
	return last[b.length] ?? 0
}

/** The valid id that was most likely meant; `undefined` if none is near. */
export function nearest(id: string, valid: Iterable<string>): string | undefined {
	const limit = Math.max(2, Math.floor(id.length / 3))
	let best: { id: string; apart: number } | undefined
	for (const candidate of valid) {
		if (Math.abs(candidate.length - id.length) > limit) continue
		const apart = lettersApart(id, candidate)
		if (apart <= limit && (!best || apart < best.apart)) best = { id: candidate, apart }
	}
	return best?.id
}
