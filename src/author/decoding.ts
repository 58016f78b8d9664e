/** What the bytes of a text file say, and in which encoding they were read where that is not a kind of Unicode. */
export interface Decoded {
	text: string
	assumed?: 'Windows-1251' | 'Windows-1252'
}

/** Reads UTF-8, UTF-16 that has a byte order mark, or else what spreadsheets on Windows write. Never throws. */
export function decoded(bytes: Uint8Array): Decoded {
	const [first, second] = bytes
	if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) }
	if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) }
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
	} catch {
		return asOnWindows(bytes)
	}
}

function asOnWindows(bytes: Uint8Array): Decoded {
	const cyrillic = new TextDecoder('windows-1251').decode(bytes)
	// Read as Cyrillic, the letters of é and ü stand alone among Latin ones; those of Cyrillic words stand together.
	const together = cyrillic.match(/\p{Script=Cyrillic}{2}/gu)?.length ?? 0
	const among =
		cyrillic.match(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu)?.length ?? 0
	if (together > among) return { text: cyrillic, assumed: 'Windows-1251' }
	const western = new TextDecoder('windows-1252').decode(bytes)
	return {
		text: western.replace(/[\x80-\x9f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign),
		assumed: 'Windows-1252'
	}
}

/** What Windows-1252 has from 0x80 on. Node 20 reads Latin-1 in its stead, and that has control characters there. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
