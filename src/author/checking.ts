import type { ToRead } from './check.worker'
import type { Reading } from './reading'
import type { Language } from '../format/languages'
import { frozen } from '../format/frozen'
import type { ManyPlaces } from '../source/many'
import { Afar } from './afar'
import Checker from './check.worker?worker&inline'

/** What was read of files; of a map of very many places all of them, until they are closed. */
export type Checked = Reading & { many?: ManyPlaces }

/** Reads files, or the archive of tiles at an address, beside the page; what they do not say is told in the given language. Rejects where they cannot be read, or when it is stopped. */
export async function check(
	files: ToRead['files'],
	language: Language,
	stopped: AbortSignal
): Promise<Checked> {
	stopped.throwIfAborted()
	const worker = new Checker()
	try {
		const { reading, isMany } = await readIn(worker, { files, language }, stopped)
		if (isMany) return { ...frozen(reading), many: new Afar(worker) }
		worker.terminate()
		return frozen(reading)
	} catch (problem) {
		worker.terminate()
		throw problem
	}
}

const readIn = (worker: Worker, asked: ToRead, stopped: AbortSignal) =>
	new Promise<{ reading: Reading; isMany: boolean }>((done, fail) => {
		stopped.addEventListener('abort', () => fail(new Error('stopped')))
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<{ reading: Reading; isMany: boolean } | { problem: string }>) =>
				'problem' in data ? fail(new Error(data.problem)) : done(data),
			{ once: true }
		)
		worker.addEventListener('error', (problem) => fail(new Error(problem.message)))
		worker.postMessage(asked)
	})
