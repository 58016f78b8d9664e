import { frozen } from '../format/frozen'
import type { Listing, Look, ManyPlaces, Sight } from '../source/many'
import type { Asked, Question } from './check.worker'

interface Waiting {
	done(answer: unknown): void
	fail(problem: Error): void
}

/** Many places that a worker keeps: asks it, and hears what it answers. */
export class Afar implements ManyPlaces {
	readonly #worker: Worker
	readonly #waiting = new Map<number, Waiting>()
	#asked = 0

	constructor(worker: Worker) {
		this.#worker = worker
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<{ number: number } & ({ answer: unknown } | { problem: string })>) => {
				const waiting = this.#waiting.get(data.number)
				this.#waiting.delete(data.number)
				if ('problem' in data) waiting?.fail(new Error(data.problem))
				else waiting?.done(data.answer)
			}
		)
	}

	#ask<Answer>(question: Question, ...given: unknown[]): Promise<Answer> {
		const number = ++this.#asked
		return new Promise<Answer>((done, fail) => {
			this.#waiting.set(number, { done: (answer) => done(answer as Answer), fail })
			this.#worker.postMessage({ number, question, given } satisfies Asked)
		})
	}

	sight = (look: Look, chosen?: string): Promise<Sight> =>
		this.#ask<Sight>('sight', look, chosen).then(frozen)
	tile = (z: number, x: number, y: number): Promise<Float32Array> => this.#ask('tile', z, x, y)
	named = (words: string, from: number): Promise<Listing> => this.#ask('named', words, from)
	within = (cluster: number, from: number): Promise<Listing> => this.#ask('within', cluster, from)

	close(): void {
		this.#worker.terminate()
		for (const { fail } of this.#waiting.values()) fail(new Error('closed'))
		this.#waiting.clear()
	}
}
