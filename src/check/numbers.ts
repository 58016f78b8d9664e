/** A number as it stands in a text: its digits without what parts them, and where it begins. */
export interface Written {
	digits: string
	at: number
}

const number = /\d{1,3}(?:[\s.,'’]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*/g

/**
 * The numbers of a text. Languages part thousands and decimals differently, so that only the digits are told: 12,500 and
 * 12 500 are the same, and 13.0 and 13,0; a time is one number. Digits of any script count.
 */
export const numbersIn = (text: string): Written[] =>
	Array.from(text.replace(/\p{Nd}/gu, latin).matchAll(number), ({ 0: written, index }) => ({
		digits: written.replace(/\D/g, ''),
		at: index
	}))

/** A digit of any script as one of ours: in each script they stand one after the other, from zero to nine. */
function latin(digit: string): string {
	const code = digit.codePointAt(0) ?? 0
	let zero = code
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
	// Of one length with the sign that it stands for, so that places stay the same.
	return String(code - zero).padStart(digit.length, ' ')
}
