/** What has to be known of a unit to set it on a page; heights in pixels. */
export interface Measured {
	height: number
	/** It takes a page of its own, whatever its height. */
	alone: boolean
	/** It begins a page. */
	anew?: boolean
	/** It stays with the next one. */
	opens: boolean
	/** The table that it is a row of, and how high its head is, which stands again on each page. */
	table?: { id: string; head: number }
}

/** Which units stand on which page, in order: none is cut, no page is empty, and each page takes what it can. */
export function paginate(units: readonly Measured[], capacity: number): number[][] {
	const pages: number[][] = []
	let page: number[] = []
	const turn = () => {
		if (page.length > 0) pages.push(page)
		page = []
	}
	const chains = chainsOf(units).flatMap((chain) =>
		// What would not fit on any page is broken after all.
		heightOf(chain, units) > capacity ? chain.map((at) => [at]) : [chain]
	)
	for (const chain of chains) {
		const longer = heightOf([...page, ...chain], units)
		const { alone, anew } = units[chain[0]!]!
		if (longer > capacity || alone || anew || units[page[0] ?? -1]?.alone) turn()
		page.push(...chain)
	}
	turn()
	return filled(pages, units, capacity)
}

/** Where a page had to end early, and all of the last page fits there, no paper is spent on that. */
function filled(pages: number[][], units: readonly Measured[], capacity: number): number[][] {
	const begins = (page: readonly number[] | undefined) => units[page?.[0] ?? -1]?.anew === true
	const [early, last] = [pages.find((_, i) => begins(pages[i + 1])), pages.at(-1)]
	if (!early || !last || begins(last) || heightOf([...early, ...last], units) > capacity) return pages
	return pages.slice(0, -1).map((page) => (page === early ? [...page, ...last] : page))
}

/** Units that stay together: what opens something, and the first of what it opens. */
function chainsOf(units: readonly Measured[]): number[][] {
	const chains: number[][] = []
	units.forEach((_, i) => {
		const last = chains.at(-1)
		if (last && units[i - 1]?.opens) last.push(i)
		else chains.push([i])
	})
	return chains
}

/** Height of units one below the other, with a head over each run of rows. */
export function heightOf(page: readonly number[], units: readonly Measured[]): number {
	return page.reduce((sum, at, i) => {
		const { height, table } = units[at]!
		const begins = table && units[page[i - 1] ?? -1]?.table?.id !== table.id
		return sum + height + (begins ? table.head : 0)
	}, 0)
}
