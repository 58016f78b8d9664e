/*
 * Spellings of one name, made comparable in two steps.
 *
 * `fold` writes Cyrillic in Latin letters after the Ukrainian national system (Cabinet of Ministers, resolution 55 of 2010),
 * simplified: one table serves both languages, so that Russian г is h as well, and ы, э, ё join the nearest letters; hard and
 * soft signs are left out. It tells Makiivka from Makiyivka, and puts Macron’s, Макіївка and “MAKIIVKA” on one footing.
 *
 * `skeleton` reduces further. Systems of transliteration differ most in how they write і, ї, и, й, е, є (i, y, yi, ji, ï, ye, e)
 * and г, х (h, g, kh, gh), and people differ in doubled letters. Where these are one, nine spellings of Makiyivka are "makivka".
 * What is lost does no harm as long as a match by skeleton ranks below a match by letters.
 */

const table = new Map(
	Object.entries({
		...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i' },
		...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
		...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ъ: '', ю: 'iu', я: 'ia', ы: 'y', э: 'e' },
		...{ ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss' }
	})
)
const atStart = new Map(Object.entries({ є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }))

/** Apostrophes, primes and quotation marks of all kinds, and what has no width. */
const unwritten = /['’‘‛ʼʻ`′″"“”„«»‹›\u00ad\u200b-\u200d\u2060\ufeff]/g
const hyphen = /[-‐‑]/g
const range = /(\p{N})\p{Pd}(?=\p{N})/gu
const blank = /[\p{Pd}−\s]+/gu

/** A text in small Latin letters without accents, apostrophes, quotation marks and hyphens; digits stay as they are. */
export function fold(text: string): string {
	return (
		text
			// Compatible forms would make a blank of it.
			.replaceAll('´', '')
			.normalize('NFKC')
			.replace(unwritten, '')
			// “400-500” stays two numbers.
			.replace(range, '$1 ')
			.replace(hyphen, '')
			.replace(blank, ' ')
			.toLowerCase()
			.replace(
				/(^|[^\p{L}\p{M}])([єїйюя])/gu,
				(_, before: string, letter: string) => before + atStart.get(letter)
			)
			.replaceAll('зг', 'zgh')
			// Here, since without its mark it would be и.
			.replaceAll('й', 'i')
			.normalize('NFKD')
			.replace(/\p{M}+/gu, '')
			.replace(/[Ѐ-ӿłøđıß]/g, (letter) => table.get(letter) ?? letter)
			.replace(/\s+/g, ' ')
			.trim()
	)
}

/** A folded word without what systems of transliteration differ in. */
export const skeleton = (folded: string): string =>
	folded
		.replace(/[iyje]+/g, 'i')
		.replace(/kh|g/g, 'h')
		.replaceAll('w', 'v')
		.replace(/(.)\1+/gu, '$1')

/** Whether a folded word is a number or a time: those are whole or nothing. */
export const isNumber = (word: string): boolean => /^\p{N}/u.test(word)

/** A folded word, and how it stands in the text. */
export interface Word {
	word: string
	as: string
}

const chunk = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`′/.,:\-‐‑][\p{L}\p{M}\p{N}]+)*/gu
const joint = /[-‐‑/]/

/** The words of a text; one with a hyphen or a stroke counts as one word, and as each of its parts. `known` spares reading the same twice. */
export function wordsIn(text: string, known: Map<string, readonly Word[]>): readonly Word[] {
	const before = known.get(text)
	if (before) return before
	const chunks = text.match(chunk) ?? []
	const words =
		chunks.length === 1 && chunks[0] === text ? wordsOf(text) : chunks.flatMap((one) => wordsIn(one, known))
	known.set(text, words)
	return words
}

function wordsOf(chunk: string): Word[] {
	const parts = joint.test(chunk) ? chunk.split(joint) : []
	return [...new Set([chunk, ...parts].flatMap(foldedWords))].map((word) => ({ word, as: chunk }))
}

/** The words of a text in their order, folded; letters and digits apart: PTU-19 is "ptu" and "19", 00:01 and 13.0 are one each. */
export function foldedWords(text: string): string[] {
	const joined = fold(text.replace(/(\p{L})\/(?=\p{L})/gu, '$1'))
	const words = joined.match(/\p{N}+(?:[.,:]\p{N}+)*|\p{L}+/gu) ?? []
	return words.map((word) => (isNumber(word) ? word.replaceAll(',', '.') : word))
}

/** The ways to read what was typed: with its hyphens and strokes closed up, and with them as blanks. */
export function readingsOf(query: string): string[][] {
	const readings = [query, query.replace(/[-‐‑/]/g, ' ')].map(foldedWords)
	return joint.test(query) ? readings : readings.slice(0, 1)
}

const stem = 5
const longestEnding = 3

/** Whether two folded words are forms of one: the same stem of five letters or more, with endings of at most three. */
export function akin(a: string, b: string): boolean {
	const shorter = Math.min(a.length, b.length)
	let shared = 0
	while (shared < shorter && a[shared] === b[shared]) shared++
	return shared >= stem && Math.max(a.length, b.length) - shared <= longestEnding
}
