import { expect, test } from 'vitest'
import { most, nameOf, NotLoaded, partsOf } from '../../src/author/loading'

/** An answer that never ends by itself; `given` says how many bytes were taken from it, and whether it was let go. */
function endless() {
	const given = { bytes: 0, isLeft: false }
	const body = new ReadableStream({
		pull(controller) {
			controller.enqueue(new Uint8Array(1_000_000))
			given.bytes += 1_000_000
		},
		cancel: () => void (given.isLeft = true)
	})
	return { answer: new Response(body), given }
}

const why = (answer: Response) =>
	partsOf(answer).then(
		() => undefined,
		(problem: unknown) => problem instanceof NotLoaded && problem.why
	)

test('a file comes whole, and one of more bytes than may be opened is let go as soon as that is seen', async () => {
	expect(await new Blob(await partsOf(new Response('{}'))).text()).toBe('{}')
	expect(new Blob(await partsOf(new Response(new Uint8Array(most)))).size).toBe(most)
	const { answer, given } = endless()
	expect(await why(answer)).toBe('large')
	expect(given.isLeft).toBe(true)
	expect(given.bytes).toBeLessThan(most + 5_000_000)
})

test('what is no file is told by what its server answered', async () => {
	expect(await why(new Response('gone', { status: 404 }))).toBe(404)
	expect(await why(new Response(null, { status: 204 }))).toBe(204)
})

test('a file is called by the last part of its address, or by its host', () => {
	const named = (address: string) => nameOf(new URL(address))
	expect(named('https://example.org/data/my%20map.geojson?raw=1')).toBe('my map.geojson')
	expect(named('https://example.org/100%.csv')).toBe('100%.csv')
	expect(named('https://example.org/')).toBe('example.org')
	expect(named('https://example.org/%E2%80%AEnosj.%0Amap')).toBe('nosj.map')
})
