import page from 'virtual:carry'
import { nameOf, NotLoaded, type Why } from './loading'

/** Milliseconds in which a page that has been loaded says that it hears; it does so at once. */
const patience = 5000

/**
 * Brings a file of another server, which the page itself may not ask: a page of ours does in its place, in a frame without an
 * origin. That server sees the reader's network address, and nothing of the page. Rejects with `NotLoaded`, or where it is stopped.
 */
export async function carry(address: URL, stopped: AbortSignal): Promise<File> {
	const frame = document.createElement('iframe')
	const { port1: ours, port2: theirs } = new MessageChannel()
	let waiting: ReturnType<typeof setTimeout> | undefined
	try {
		return await new Promise((done, fail) => {
			ours.onmessage = ({ data }: MessageEvent<'heard' | ArrayBuffer | Why>) => {
				clearTimeout(waiting)
				if (data instanceof ArrayBuffer) done(new File([data], nameOf(address)))
				else if (data !== 'heard') fail(new NotLoaded(data))
			}
			const send = () => {
				frame.contentWindow?.postMessage(address.href, '*', [theirs])
				// A frame shows something whether its page came or not: then nobody answers.
				waiting = setTimeout(() => fail(new NotLoaded('no carrier')), patience)
			}
			frame.addEventListener('load', send, { once: true })
			stopped.addEventListener('abort', () => fail(stopped.reason))
			frame.sandbox.add('allow-scripts')
			frame.hidden = true
			frame.src = page
			document.body.append(frame)
		})
	} finally {
		clearTimeout(waiting)
		ours.close()
		// With it ends what it asks for.
		frame.remove()
	}
}
