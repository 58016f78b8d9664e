import { afterEach, expect, test, vi } from 'vitest'
import { inSlices } from '../../src/explore/slices'

afterEach(() => vi.restoreAllMocks())

/** Steps of three milliseconds each, as a clock that they move tells. */
function counting(to: number, done: number[]): Iterator<void, string> {
	vi.spyOn(performance, 'now').mockImplementation(() => 3 * done.length)
	const steps = function* () {
		while (done.length < to) {
			done.push(done.length + 1)
			yield
		}
		return 'done'
	}
	return steps()
}

test('after eight milliseconds the page has its turn, and what waits only for promises is no turn', async () => {
	const done: number[] = []
	const work = inSlices(counting(30, done))
	expect(done).toEqual([1, 2, 3])
	for (let i = 0; i < 100; i++) await Promise.resolve()
	expect(done).toEqual([1, 2, 3])
	expect(await work).toBe('done')
	expect(done).toHaveLength(30)
})

test('work that is given up goes no further', async () => {
	const done: number[] = []
	expect(await inSlices(counting(30, done), () => done.length >= 6)).toBeUndefined()
	expect(done).toHaveLength(6)
})

test('work of one slice is done without waiting', () => {
	const done: number[] = []
	void inSlices(counting(2, done))
	expect(done).toEqual([1, 2])
})
