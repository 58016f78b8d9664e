/** Bytes that may be given at once, a zip unpacked. Here, so that the page does not carry what reads them beside it. */
export const most = 20_000_000

/**
 * Loads a file of the page's own site, which is told nothing but the address. Rejects where there is none, where it is stopped, or
 * where it has more bytes than may be opened, as soon as that is seen.
 */
export async function load(address: URL, stopped: AbortSignal): Promise<File> {
	const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: stopped })
	if (!answer.ok || !answer.body) throw new Error(`${answer.status}`)
	const [parts, reader]: [Uint8Array<ArrayBuffer>[], ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>] = [
		[],
		answer.body.getReader()
	]
	for (let size = 0; ;) {
		const { done, value } = await reader.read()
		if (done) return new File(parts, nameOf(address))
		parts.push(value)
		size += value.length
		if (size <= most) continue
		await reader.cancel()
		throw new Error(`more than ${most} bytes`)
	}
}

/** The last part of an address, as people read it. */
export function nameOf({ pathname, host }: URL): string {
	const last = pathname.split('/').filter(Boolean).at(-1) ?? host
	try {
		return decodeURIComponent(last)
	} catch {
		return last
	}
}
