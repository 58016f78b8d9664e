/** Milliseconds of work after which the page has its turn: it draws a frame in twice that. */
const longest = 8

/** Does long work step by step without keeping the page from answering. Gives what comes of it, or nothing once it was given up. */
export async function inSlices<Outcome>(
	steps: Iterator<void, Outcome>,
	givenUp: () => boolean = () => false
): Promise<Outcome | undefined> {
	let until = performance.now() + longest
	while (!givenUp()) {
		const { done, value } = steps.next()
		if (done) return value
		if (performance.now() < until) continue
		await turn()
		until = performance.now() + longest
	}
	return undefined
}

/** Gives the page its turn. Timers would not do: nested ones wait 4 ms each, and a second in a page that is not seen. */
const turn = (): Promise<void> =>
	new Promise((done) => {
		const { port1, port2 } = new MessageChannel()
		port1.onmessage = () => {
			port1.close()
			done()
		}
		port2.postMessage(undefined)
	})
