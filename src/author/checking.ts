import type { Asked } from './check.worker'
import type { Given, Reading } from './reading'
import type { Language } from '../format/languages'
import { frozen } from '../format/frozen'
import Checker from './check.worker?worker&inline'

/** Reads files beside the page; what they do not say is told in the given language. Rejects where they cannot be read, or when it is stopped. */
export async function check(
	chosen: readonly File[],
	language: Language,
	stopped: AbortSignal
): Promise<Reading> {
	const given = await Promise.all(
		chosen.map(async (file): Promise<Given> => ({
			name: file.name,
			bytes: new Uint8Array(await file.arrayBuffer()),
			modified: file.lastModified
		}))
	)
	stopped.throwIfAborted()
	const worker = new Checker()
	try {
		return await new Promise((done, fail) => {
			stopped.addEventListener('abort', () => fail(new Error('stopped')))
			worker.addEventListener('message', ({ data }: MessageEvent<Reading>) => done(frozen(data)))
			worker.addEventListener('error', (problem) => fail(new Error(problem.message)))
			worker.postMessage({ given, language } satisfies Asked)
		})
	} finally {
		worker.terminate()
	}
}
