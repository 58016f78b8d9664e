import { NotLoaded, partsOf, untold } from './author/loading'

// Stands in a page of its own, which the page puts into a hidden frame without an origin (build/carry.ts): asks another server for
// the one file that its reader agreed to, and hands it back. Nothing else is in that page, and nothing of the incident comes here.

/**
 * Takes one address and the port to answer on, from the page of our site that made the frame. Opened by itself, or by the page of
 * another site, it would ask in the name of our own origin: then, it hears nobody.
 */
function hear({ source, origin, data, ports: [port] }: MessageEvent<unknown>): void {
	const isOurs = source === parent && origin === location.origin
	if (self.origin !== 'null' || !isOurs || !port || typeof data !== 'string') return
	removeEventListener('message', hear)
	port.postMessage('heard')
	void carry(data, port)
}

async function carry(address: string, port: MessagePort): Promise<void> {
	try {
		// Where a server leads on, another one would be asked, which its reader did not agree to.
		const answer = await fetch(address, { ...untold, redirect: 'manual' })
		const bytes = await new Blob(await partsOf(answer)).arrayBuffer()
		port.postMessage(bytes, [bytes])
	} catch (problem) {
		port.postMessage(problem instanceof NotLoaded ? problem.why : 'nothing')
	}
}

addEventListener('message', hear)
