import { expect, test } from 'vitest'
import { addressOf, whomToAsk } from '../../src/author/whomToAsk'

const page = new URL('https://example.org/some/page/#open=x')
const asked = (named: string, from = page) => whomToAsk(addressOf(named, from.href)!, from)

test('a file beside the page is asked of its own server, and one of another site of that one, if encrypted', () => {
	for (const own of ['packs/mills.geojson', '/mills.geojson', 'https://EXAMPLE.org:443/mills.geojson'])
		expect(asked(own), own).toBe('own')
	expect(asked('packs/mills.geojson', new URL('http://example.org/'))).toBe('own')
	for (const other of ['https://data.example.org/a', 'https://example.org:8443/a', '//example.net/a'])
		expect(asked(other), other).toBe('another')
})

test('nobody is asked unencrypted, by other means, or with a name or a password', () => {
	for (const named of [
		'http://example.org/a',
		'http://example.net/a',
		'https://ada@example.net/a',
		'https://:secret@example.net/a',
		'https://ada:secret@example.org/a',
		'ftp://example.net/a',
		'file:///a',
		'data:,a',
		'javascript:alert(1)',
		'blob:https://example.org/5e4d3c2b-0000-4000-8000-000000000000'
	])
		expect(asked(named), named).toBe('nobody')
	expect(addressOf('https://', page.href)).toBeUndefined()
})

test('only a page that is tried out on a device asks a server on it', () => {
	const here = new URL('http://127.0.0.1:4173/')
	for (const named of ['http://localhost:8080/a', 'http://127.0.0.1:8080/a']) {
		expect(asked(named, here), named).toBe('another')
		expect(asked(named), named).toBe('nobody')
	}
	for (const named of [
		'http://localhost.example.net/a',
		'http://127.0.0.1.example.net/a',
		'http://10.0.0.1/a'
	])
		expect(asked(named, here), named).toBe('nobody')
})
