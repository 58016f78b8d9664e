/**
 * How what is wrong with a file is told in another language than the one in which it is checked, English. A mistake is told in
 * this language whole or not at all: what has no phrase here keeps its English.
 */
export interface Mistakes {
	row: string
	column: string
	/** What stands in the file, and what should. */
	instead: (found: string, expected: string) => string
	/** What is not where it should be, such as in another table. */
	notIn: (found: string, where: string) => string
	notShown: (found: string) => string
	/** What is said in checking, word for word, and how it reads here; `{}` is a name, a number or a value of the file. */
	phrases: Readonly<Record<string, string>>
}
