/** Bytes that may be given at once, a zip unpacked. Here, so that the page does not carry what reads them beside it. */
export const most = 20_000_000

/**
 * Why a file did not come: it has more bytes than may be opened, its server leads on to another address or answered with this
 * number, nothing came that may be read, or what would have asked for it (carrying.ts) is not there itself.
 */
export type Why = 'large' | 'leads on' | 'nothing' | 'no carrier' | number

/** A file that did not come, and why. */
export class NotLoaded extends Error {
	constructor(readonly why: Why) {
		super(`${why}`)
	}
}

/** Whoever is asked is told nothing but the address. */
export const untold = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const

/** Loads a file of the page's own site. Rejects where there is none, where it is stopped, or where it is larger than may be opened. */
export async function load(address: URL, stopped: AbortSignal): Promise<File> {
	return new File(await partsOf(await fetch(address, { ...untold, signal: stopped })), nameOf(address))
}

/** What a server answers, piece by piece. Rejects with `NotLoaded` as soon as it is seen that it gives no file that may be opened. */
export async function partsOf(answer: Response): Promise<BlobPart[]> {
	if (answer.type === 'opaqueredirect') throw new NotLoaded('leads on')
	if (!answer.ok || !answer.body) throw new NotLoaded(answer.status)
	const [parts, reader]: [BlobPart[], ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>] = [
		[],
		answer.body.getReader()
	]
	for (let size = 0; ;) {
		const { done, value } = await reader.read()
		if (done) return parts
		parts.push(value)
		size += value.length
		if (size <= most) continue
		await reader.cancel()
		throw new NotLoaded('large')
	}
}

/** The last part of an address, as people read it; without signs that are not seen, which could turn round what stands beside it. */
export function nameOf({ pathname, host }: URL): string {
	const last = pathname.split('/').filter(Boolean).at(-1) ?? host
	try {
		return decodeURIComponent(last).replace(/\p{C}/gu, '')
	} catch {
		return last
	}
}
