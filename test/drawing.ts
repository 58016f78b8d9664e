import fc from 'fast-check'

/** What a reader may meet in a text: long and short words, markup that is none, other scripts, names of properties. No digits. */
const phrases = [
	'A bridge.',
	'It stood under water, it is said, and nobody went there to look at it on that day or on the next one.',
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
	'<b onclick="x">bold</b> <script>throw new Error("ran")</script>',
	'שלום עולם, and back',
	'مرحبا بالعالم',
	'漢字とかな',
	'🧑‍🚀👩‍👧 on the ferry',
	'$& ${x} {y} %s \\\\ &amp; &lt;',
	'__proto__',
	'constructor',
	'undefined',
	'«Гільдія» написала',
	'—'
]

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Draws values of every kind for a property test; the same draws make the same values. */
export class Drawing {
	readonly #g: fc.GeneratorValue
	constructor(g: fc.GeneratorValue) {
		this.#g = g
	}

	/** A number from `min` to `max`. */
	many = (min: number, max: number) => this.#g(fc.integer, { min, max })
	/** Yes or no. */
	maybe = () => this.#g(fc.boolean)
	/** One of some. */
	one = <T>(some: readonly T[]): T => some[this.many(0, some.length - 1)]!
	/** Some of them, each once, in their order. */
	some = <T>(all: readonly T[], min = 0): T[] => {
		const kept = all.filter(() => this.maybe())
		return kept.length >= min ? kept : all.slice(0, min)
	}
	/** So many, each made for its number. */
	each = <T>(many: number, make: (i: number) => T): T[] => Array.from({ length: many }, (_, i) => make(i))

	/** A text in both languages; with a number of its own it is like no other of its list. */
	text = (own?: number) => {
		const end = own === undefined ? '' : ` ${letters[own % 26]}`
		return { en: `${this.one(phrases)}${end}`, uk: `${this.one(phrases)}${end}` }
	}
	/** An address on the web; each number has its own. */
	link = (i = 0) => `https://example.org/${letters[i]}`
}
