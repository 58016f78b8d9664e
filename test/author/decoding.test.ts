import { expect, test } from 'vitest'
import { decoded } from '../../src/author/decoding'

/** UTF-16 with its byte order mark. */
const utf16 = (text: string, little: boolean) =>
	Uint8Array.from(
		`\uFEFF${text}`.split('').flatMap((sign) => {
			const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255]
			return little ? [low, high] : [high, low]
		})
	)
const windows1251 = (text: string) =>
	Uint8Array.from(text, (sign) => {
		const code = sign.charCodeAt(0)
		if (code < 128) return code
		const own = { і: 0xb3, І: 0xb2, ї: 0xbf, є: 0xba, '№': 0xb9 }[sign]
		return own ?? code - 0x0410 + 0xc0
	})
const windows1252 = (text: string) =>
	Uint8Array.from(text, (sign) => ({ '’': 0x92, '–': 0x96 })[sign] ?? sign.charCodeAt(0))

const cyrillic = 'speaker,answer\nГенеральний штаб,близько 400 і № 2\n'
const western = 'speaker,answer\nRené Müller,ships’ ropes – none\n'
const utf8 = (text: string) => new TextEncoder().encode(text)

test('UTF-8 is read with the mark that Excel writes, and without', () => {
	expect(decoded(utf8(cyrillic))).toEqual({ text: cyrillic })
	expect(decoded(utf8(`\uFEFF${western}`))).toEqual({ text: western })
})

test('UTF-16 is read with its mark', () => {
	expect(decoded(utf16(cyrillic, true))).toEqual({ text: cyrillic })
	expect(decoded(utf16(cyrillic, false))).toEqual({ text: cyrillic })
})

test('of what is no Unicode, Cyrillic words tell Windows-1251 from Windows-1252', () => {
	expect(decoded(windows1251(cyrillic))).toEqual({ text: cyrillic, assumed: 'Windows-1251' })
	expect(decoded(windows1252(western))).toEqual({ text: western, assumed: 'Windows-1252' })
})

test('any bytes are some text', () => {
	for (let byte = 0; byte < 256; byte++) expect(decoded(Uint8Array.of(byte, 0xff, byte)).text).not.toBe('')
})
